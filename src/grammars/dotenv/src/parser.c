#include "tree_sitter/parser.h"

#if defined(__GNUC__) || defined(__clang__)
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#endif

#define LANGUAGE_VERSION 14
#define STATE_COUNT 74
#define LARGE_STATE_COUNT 4
#define SYMBOL_COUNT 23
#define ALIAS_COUNT 0
#define TOKEN_COUNT 17
#define EXTERNAL_TOKEN_COUNT 0
#define FIELD_COUNT 6
#define MAX_ALIAS_SEQUENCE_LENGTH 5
#define PRODUCTION_ID_COUNT 21

enum ts_symbol_identifiers {
  sym__newline = 1,
  sym_carriage_return = 2,
  sym_prefix = 3,
  sym_key = 4,
  sym_separator = 5,
  sym_comment = 6,
  sym_unquoted = 7,
  sym_double_quoted = 8,
  sym_single_quoted = 9,
  sym_backtick_quoted = 10,
  sym__double_quoted_lines = 11,
  sym__single_quoted_lines = 12,
  sym__backtick_quoted_lines = 13,
  sym_unterminated = 14,
  sym_text_after_quote = 15,
  sym_junk = 16,
  sym_source_file = 17,
  sym_entry = 18,
  sym__entry_over_lines = 19,
  sym_key_only = 20,
  sym_broken_line = 21,
  aux_sym_source_file_repeat1 = 22,
};

static const char * const ts_symbol_names[] = {
  [ts_builtin_sym_end] = "end",
  [sym__newline] = "_newline",
  [sym_carriage_return] = "carriage_return",
  [sym_prefix] = "prefix",
  [sym_key] = "key",
  [sym_separator] = "separator",
  [sym_comment] = "comment",
  [sym_unquoted] = "unquoted",
  [sym_double_quoted] = "double_quoted",
  [sym_single_quoted] = "single_quoted",
  [sym_backtick_quoted] = "backtick_quoted",
  [sym__double_quoted_lines] = "double_quoted",
  [sym__single_quoted_lines] = "single_quoted",
  [sym__backtick_quoted_lines] = "backtick_quoted",
  [sym_unterminated] = "unterminated",
  [sym_text_after_quote] = "text_after_quote",
  [sym_junk] = "junk",
  [sym_source_file] = "source_file",
  [sym_entry] = "entry",
  [sym__entry_over_lines] = "entry",
  [sym_key_only] = "key_only",
  [sym_broken_line] = "broken_line",
  [aux_sym_source_file_repeat1] = "source_file_repeat1",
};

static const TSSymbol ts_symbol_map[] = {
  [ts_builtin_sym_end] = ts_builtin_sym_end,
  [sym__newline] = sym__newline,
  [sym_carriage_return] = sym_carriage_return,
  [sym_prefix] = sym_prefix,
  [sym_key] = sym_key,
  [sym_separator] = sym_separator,
  [sym_comment] = sym_comment,
  [sym_unquoted] = sym_unquoted,
  [sym_double_quoted] = sym_double_quoted,
  [sym_single_quoted] = sym_single_quoted,
  [sym_backtick_quoted] = sym_backtick_quoted,
  [sym__double_quoted_lines] = sym_double_quoted,
  [sym__single_quoted_lines] = sym_single_quoted,
  [sym__backtick_quoted_lines] = sym_backtick_quoted,
  [sym_unterminated] = sym_unterminated,
  [sym_text_after_quote] = sym_text_after_quote,
  [sym_junk] = sym_junk,
  [sym_source_file] = sym_source_file,
  [sym_entry] = sym_entry,
  [sym__entry_over_lines] = sym_entry,
  [sym_key_only] = sym_key_only,
  [sym_broken_line] = sym_broken_line,
  [aux_sym_source_file_repeat1] = aux_sym_source_file_repeat1,
};

static const TSSymbolMetadata ts_symbol_metadata[] = {
  [ts_builtin_sym_end] = {
    .visible = false,
    .named = true,
  },
  [sym__newline] = {
    .visible = false,
    .named = true,
  },
  [sym_carriage_return] = {
    .visible = true,
    .named = true,
  },
  [sym_prefix] = {
    .visible = true,
    .named = true,
  },
  [sym_key] = {
    .visible = true,
    .named = true,
  },
  [sym_separator] = {
    .visible = true,
    .named = true,
  },
  [sym_comment] = {
    .visible = true,
    .named = true,
  },
  [sym_unquoted] = {
    .visible = true,
    .named = true,
  },
  [sym_double_quoted] = {
    .visible = true,
    .named = true,
  },
  [sym_single_quoted] = {
    .visible = true,
    .named = true,
  },
  [sym_backtick_quoted] = {
    .visible = true,
    .named = true,
  },
  [sym__double_quoted_lines] = {
    .visible = true,
    .named = true,
  },
  [sym__single_quoted_lines] = {
    .visible = true,
    .named = true,
  },
  [sym__backtick_quoted_lines] = {
    .visible = true,
    .named = true,
  },
  [sym_unterminated] = {
    .visible = true,
    .named = true,
  },
  [sym_text_after_quote] = {
    .visible = true,
    .named = true,
  },
  [sym_junk] = {
    .visible = true,
    .named = true,
  },
  [sym_source_file] = {
    .visible = true,
    .named = true,
  },
  [sym_entry] = {
    .visible = true,
    .named = true,
  },
  [sym__entry_over_lines] = {
    .visible = true,
    .named = true,
  },
  [sym_key_only] = {
    .visible = true,
    .named = true,
  },
  [sym_broken_line] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_source_file_repeat1] = {
    .visible = false,
    .named = false,
  },
};

enum ts_field_identifiers {
  field_junk = 1,
  field_key = 2,
  field_prefix = 3,
  field_separator = 4,
  field_tail = 5,
  field_value = 6,
};

static const char * const ts_field_names[] = {
  [0] = NULL,
  [field_junk] = "junk",
  [field_key] = "key",
  [field_prefix] = "prefix",
  [field_separator] = "separator",
  [field_tail] = "tail",
  [field_value] = "value",
};

static const TSFieldMapSlice ts_field_map_slices[PRODUCTION_ID_COUNT] = {
  [1] = {.index = 0, .length = 1},
  [2] = {.index = 1, .length = 1},
  [3] = {.index = 2, .length = 1},
  [4] = {.index = 3, .length = 1},
  [5] = {.index = 4, .length = 4},
  [6] = {.index = 8, .length = 2},
  [7] = {.index = 10, .length = 2},
  [8] = {.index = 12, .length = 2},
  [9] = {.index = 14, .length = 2},
  [10] = {.index = 16, .length = 2},
  [11] = {.index = 18, .length = 2},
  [12] = {.index = 20, .length = 3},
  [13] = {.index = 23, .length = 3},
  [14] = {.index = 26, .length = 3},
  [15] = {.index = 29, .length = 3},
  [16] = {.index = 32, .length = 3},
  [17] = {.index = 35, .length = 4},
  [18] = {.index = 39, .length = 4},
  [19] = {.index = 43, .length = 4},
  [20] = {.index = 47, .length = 5},
};

static const TSFieldMapEntry ts_field_map_entries[] = {
  [0] =
    {field_prefix, 0},
  [1] =
    {field_key, 0},
  [2] =
    {field_separator, 0},
  [3] =
    {field_junk, 0},
  [4] =
    {field_key, 0, .inherited = true},
    {field_prefix, 0, .inherited = true},
    {field_separator, 0, .inherited = true},
    {field_value, 0, .inherited = true},
  [8] =
    {field_key, 1},
    {field_prefix, 0},
  [10] =
    {field_prefix, 0},
    {field_separator, 1},
  [12] =
    {field_junk, 1},
    {field_prefix, 0},
  [14] =
    {field_key, 0},
    {field_separator, 1},
  [16] =
    {field_junk, 1},
    {field_key, 0},
  [18] =
    {field_separator, 0},
    {field_value, 1},
  [20] =
    {field_key, 1},
    {field_prefix, 0},
    {field_separator, 2},
  [23] =
    {field_junk, 2},
    {field_key, 1},
    {field_prefix, 0},
  [26] =
    {field_prefix, 0},
    {field_separator, 1},
    {field_value, 2},
  [29] =
    {field_key, 0},
    {field_separator, 1},
    {field_value, 2},
  [32] =
    {field_separator, 0},
    {field_tail, 2},
    {field_value, 1},
  [35] =
    {field_key, 1},
    {field_prefix, 0},
    {field_separator, 2},
    {field_value, 3},
  [39] =
    {field_prefix, 0},
    {field_separator, 1},
    {field_tail, 3},
    {field_value, 2},
  [43] =
    {field_key, 0},
    {field_separator, 1},
    {field_tail, 3},
    {field_value, 2},
  [47] =
    {field_key, 1},
    {field_prefix, 0},
    {field_separator, 2},
    {field_tail, 4},
    {field_value, 3},
};

static const TSSymbol ts_alias_sequences[PRODUCTION_ID_COUNT][MAX_ALIAS_SEQUENCE_LENGTH] = {
  [0] = {0},
};

static const uint16_t ts_non_terminal_alias_map[] = {
  0,
};

static const TSStateId ts_primary_state_ids[STATE_COUNT] = {
  [0] = 0,
  [1] = 1,
  [2] = 2,
  [3] = 3,
  [4] = 4,
  [5] = 5,
  [6] = 6,
  [7] = 7,
  [8] = 7,
  [9] = 5,
  [10] = 4,
  [11] = 6,
  [12] = 12,
  [13] = 13,
  [14] = 14,
  [15] = 15,
  [16] = 16,
  [17] = 17,
  [18] = 18,
  [19] = 19,
  [20] = 20,
  [21] = 18,
  [22] = 22,
  [23] = 20,
  [24] = 24,
  [25] = 19,
  [26] = 26,
  [27] = 27,
  [28] = 24,
  [29] = 26,
  [30] = 22,
  [31] = 27,
  [32] = 32,
  [33] = 33,
  [34] = 34,
  [35] = 35,
  [36] = 36,
  [37] = 37,
  [38] = 38,
  [39] = 39,
  [40] = 40,
  [41] = 41,
  [42] = 42,
  [43] = 43,
  [44] = 44,
  [45] = 45,
  [46] = 46,
  [47] = 47,
  [48] = 48,
  [49] = 49,
  [50] = 50,
  [51] = 51,
  [52] = 52,
  [53] = 37,
  [54] = 54,
  [55] = 33,
  [56] = 47,
  [57] = 36,
  [58] = 46,
  [59] = 48,
  [60] = 32,
  [61] = 44,
  [62] = 45,
  [63] = 50,
  [64] = 52,
  [65] = 34,
  [66] = 49,
  [67] = 51,
  [68] = 38,
  [69] = 39,
  [70] = 40,
  [71] = 41,
  [72] = 42,
  [73] = 73,
};

static bool ts_lex(TSLexer *lexer, TSStateId state) {
  START_LEXER();
  eof = lexer->eof(lexer);
  switch (state) {
    case 0:
      if (eof) ADVANCE(28);
      ADVANCE_MAP(
        '\n', 29,
        '\r', 30,
        '"', 53,
        '#', 42,
        '$', 17,
        '\'', 57,
        '`', 61,
        'e', 38,
        's', 33,
        ':', 41,
        '=', 41,
      );
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(0);
      if (lookahead != 0 &&
          (lookahead < ' ' || ',' < lookahead) &&
          (lookahead < ':' || '?' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          (lookahead < '{' || '~' < lookahead)) ADVANCE(40);
      END_STATE();
    case 1:
      if (lookahead == '\n') ADVANCE(13);
      END_STATE();
    case 2:
      if (lookahead == '\n') ADVANCE(14);
      END_STATE();
    case 3:
      if (lookahead == '\n') ADVANCE(16);
      END_STATE();
    case 4:
      if (lookahead == '\n') ADVANCE(50);
      END_STATE();
    case 5:
      if (lookahead == '\n') ADVANCE(50);
      if (lookahead == '\r') ADVANCE(4);
      if (lookahead == '#') ADVANCE(6);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(5);
      END_STATE();
    case 6:
      if (lookahead == '\n') ADVANCE(50);
      if (lookahead == '\r') ADVANCE(4);
      if (lookahead != 0) ADVANCE(6);
      END_STATE();
    case 7:
      if (lookahead == '\n') ADVANCE(51);
      END_STATE();
    case 8:
      if (lookahead == '\n') ADVANCE(51);
      if (lookahead == '\r') ADVANCE(7);
      if (lookahead == '#') ADVANCE(9);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(8);
      END_STATE();
    case 9:
      if (lookahead == '\n') ADVANCE(51);
      if (lookahead == '\r') ADVANCE(7);
      if (lookahead != 0) ADVANCE(9);
      END_STATE();
    case 10:
      if (lookahead == '\n') ADVANCE(52);
      END_STATE();
    case 11:
      if (lookahead == '\n') ADVANCE(52);
      if (lookahead == '\r') ADVANCE(10);
      if (lookahead == '#') ADVANCE(12);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(11);
      END_STATE();
    case 12:
      if (lookahead == '\n') ADVANCE(52);
      if (lookahead == '\r') ADVANCE(10);
      if (lookahead != 0) ADVANCE(12);
      END_STATE();
    case 13:
      if (lookahead == '"') ADVANCE(5);
      if (lookahead == '\\') ADVANCE(20);
      if (lookahead != 0) ADVANCE(13);
      END_STATE();
    case 14:
      if (lookahead == '\'') ADVANCE(8);
      if (lookahead == '\\') ADVANCE(21);
      if (lookahead != 0) ADVANCE(14);
      END_STATE();
    case 15:
      if (lookahead == ':') ADVANCE(31);
      END_STATE();
    case 16:
      if (lookahead == '\\') ADVANCE(22);
      if (lookahead == '`') ADVANCE(11);
      if (lookahead != 0) ADVANCE(16);
      END_STATE();
    case 17:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(18);
      END_STATE();
    case 18:
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(19);
      END_STATE();
    case 19:
      if (lookahead == 'V' ||
          lookahead == 'v') ADVANCE(15);
      END_STATE();
    case 20:
      if (lookahead != 0) ADVANCE(13);
      END_STATE();
    case 21:
      if (lookahead != 0) ADVANCE(14);
      END_STATE();
    case 22:
      if (lookahead != 0) ADVANCE(16);
      END_STATE();
    case 23:
      if (eof) ADVANCE(28);
      if (lookahead == '\n') ADVANCE(29);
      if (lookahead == '\r') ADVANCE(30);
      if (lookahead == '"') ADVANCE(53);
      if (lookahead == '\'') ADVANCE(57);
      if (lookahead == '`') ADVANCE(61);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(23);
      if (lookahead != 0) ADVANCE(43);
      END_STATE();
    case 24:
      if (eof) ADVANCE(28);
      ADVANCE_MAP(
        '\n', 29,
        '\r', 30,
        '#', 42,
        '$', 67,
        'e', 38,
        's', 33,
        ':', 41,
        '=', 41,
      );
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(24);
      if (('!' <= lookahead && lookahead <= ',') ||
          (';' <= lookahead && lookahead <= '?') ||
          ('[' <= lookahead && lookahead <= '^') ||
          lookahead == '`' ||
          ('{' <= lookahead && lookahead <= '~')) ADVANCE(70);
      if (lookahead != 0) ADVANCE(40);
      END_STATE();
    case 25:
      if (eof) ADVANCE(28);
      if (lookahead == '\n') ADVANCE(29);
      if (lookahead == '\r') ADVANCE(30);
      if (lookahead == '#') ADVANCE(42);
      if (lookahead == ':' ||
          lookahead == '=') ADVANCE(41);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(25);
      if (('!' <= lookahead && lookahead <= ',') ||
          (';' <= lookahead && lookahead <= '?') ||
          ('[' <= lookahead && lookahead <= '^') ||
          lookahead == '`' ||
          ('{' <= lookahead && lookahead <= '~')) ADVANCE(70);
      if (lookahead != 0) ADVANCE(40);
      END_STATE();
    case 26:
      if (eof) ADVANCE(28);
      if (lookahead == '\n') ADVANCE(29);
      if (lookahead == '\r') ADVANCE(30);
      if (lookahead == '#') ADVANCE(42);
      if (lookahead == ':' ||
          lookahead == '=') ADVANCE(41);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(26);
      if (lookahead != 0) ADVANCE(70);
      END_STATE();
    case 27:
      if (eof) ADVANCE(28);
      if (lookahead == '\n') ADVANCE(29);
      if (lookahead == '\r') ADVANCE(30);
      if (lookahead == '#') ADVANCE(42);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(27);
      if (lookahead != 0) ADVANCE(65);
      END_STATE();
    case 28:
      ACCEPT_TOKEN(ts_builtin_sym_end);
      END_STATE();
    case 29:
      ACCEPT_TOKEN(sym__newline);
      END_STATE();
    case 30:
      ACCEPT_TOKEN(sym_carriage_return);
      if (lookahead == '\n') ADVANCE(29);
      END_STATE();
    case 31:
      ACCEPT_TOKEN(sym_prefix);
      END_STATE();
    case 32:
      ACCEPT_TOKEN(sym_prefix);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(32);
      END_STATE();
    case 33:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 'e') ADVANCE(37);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(40);
      END_STATE();
    case 34:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 'o') ADVANCE(36);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(40);
      END_STATE();
    case 35:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 'p') ADVANCE(34);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(40);
      END_STATE();
    case 36:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 'r') ADVANCE(37);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(40);
      END_STATE();
    case 37:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 't') ADVANCE(39);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(40);
      END_STATE();
    case 38:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 'x') ADVANCE(35);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(40);
      END_STATE();
    case 39:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(32);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(40);
      END_STATE();
    case 40:
      ACCEPT_TOKEN(sym_key);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(40);
      END_STATE();
    case 41:
      ACCEPT_TOKEN(sym_separator);
      END_STATE();
    case 42:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(42);
      END_STATE();
    case 43:
      ACCEPT_TOKEN(sym_unquoted);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(43);
      END_STATE();
    case 44:
      ACCEPT_TOKEN(sym_double_quoted);
      END_STATE();
    case 45:
      ACCEPT_TOKEN(sym_double_quoted);
      if (lookahead == '\n') ADVANCE(13);
      if (lookahead == '\r') ADVANCE(1);
      if (lookahead == '"') ADVANCE(44);
      if (lookahead == '\\') ADVANCE(56);
      if (lookahead != 0) ADVANCE(54);
      END_STATE();
    case 46:
      ACCEPT_TOKEN(sym_single_quoted);
      END_STATE();
    case 47:
      ACCEPT_TOKEN(sym_single_quoted);
      if (lookahead == '\n') ADVANCE(14);
      if (lookahead == '\r') ADVANCE(2);
      if (lookahead == '\'') ADVANCE(46);
      if (lookahead == '\\') ADVANCE(60);
      if (lookahead != 0) ADVANCE(58);
      END_STATE();
    case 48:
      ACCEPT_TOKEN(sym_backtick_quoted);
      END_STATE();
    case 49:
      ACCEPT_TOKEN(sym_backtick_quoted);
      if (lookahead == '\n') ADVANCE(16);
      if (lookahead == '\r') ADVANCE(3);
      if (lookahead == '\\') ADVANCE(64);
      if (lookahead == '`') ADVANCE(48);
      if (lookahead != 0) ADVANCE(62);
      END_STATE();
    case 50:
      ACCEPT_TOKEN(sym__double_quoted_lines);
      END_STATE();
    case 51:
      ACCEPT_TOKEN(sym__single_quoted_lines);
      END_STATE();
    case 52:
      ACCEPT_TOKEN(sym__backtick_quoted_lines);
      END_STATE();
    case 53:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(13);
      if (lookahead == '\r') ADVANCE(1);
      if (lookahead == '"') ADVANCE(44);
      if (lookahead == '\\') ADVANCE(55);
      if (lookahead != 0) ADVANCE(53);
      END_STATE();
    case 54:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(13);
      if (lookahead == '\r') ADVANCE(1);
      if (lookahead == '"') ADVANCE(44);
      if (lookahead == '\\') ADVANCE(56);
      if (lookahead != 0) ADVANCE(54);
      END_STATE();
    case 55:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(13);
      if (lookahead == '\r') ADVANCE(1);
      if (lookahead == '"') ADVANCE(45);
      if (lookahead != 0) ADVANCE(53);
      END_STATE();
    case 56:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(13);
      if (lookahead == '\r') ADVANCE(1);
      if (lookahead != 0) ADVANCE(54);
      END_STATE();
    case 57:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(14);
      if (lookahead == '\r') ADVANCE(2);
      if (lookahead == '\'') ADVANCE(46);
      if (lookahead == '\\') ADVANCE(59);
      if (lookahead != 0) ADVANCE(57);
      END_STATE();
    case 58:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(14);
      if (lookahead == '\r') ADVANCE(2);
      if (lookahead == '\'') ADVANCE(46);
      if (lookahead == '\\') ADVANCE(60);
      if (lookahead != 0) ADVANCE(58);
      END_STATE();
    case 59:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(14);
      if (lookahead == '\r') ADVANCE(2);
      if (lookahead == '\'') ADVANCE(47);
      if (lookahead != 0) ADVANCE(57);
      END_STATE();
    case 60:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(14);
      if (lookahead == '\r') ADVANCE(2);
      if (lookahead != 0) ADVANCE(58);
      END_STATE();
    case 61:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(16);
      if (lookahead == '\r') ADVANCE(3);
      if (lookahead == '\\') ADVANCE(63);
      if (lookahead == '`') ADVANCE(48);
      if (lookahead != 0) ADVANCE(61);
      END_STATE();
    case 62:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(16);
      if (lookahead == '\r') ADVANCE(3);
      if (lookahead == '\\') ADVANCE(64);
      if (lookahead == '`') ADVANCE(48);
      if (lookahead != 0) ADVANCE(62);
      END_STATE();
    case 63:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(16);
      if (lookahead == '\r') ADVANCE(3);
      if (lookahead == '`') ADVANCE(49);
      if (lookahead != 0) ADVANCE(61);
      END_STATE();
    case 64:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(16);
      if (lookahead == '\r') ADVANCE(3);
      if (lookahead != 0) ADVANCE(62);
      END_STATE();
    case 65:
      ACCEPT_TOKEN(sym_text_after_quote);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(65);
      END_STATE();
    case 66:
      ACCEPT_TOKEN(sym_junk);
      if (lookahead == ':') ADVANCE(31);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(70);
      END_STATE();
    case 67:
      ACCEPT_TOKEN(sym_junk);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(68);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(70);
      END_STATE();
    case 68:
      ACCEPT_TOKEN(sym_junk);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(69);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(70);
      END_STATE();
    case 69:
      ACCEPT_TOKEN(sym_junk);
      if (lookahead == 'V' ||
          lookahead == 'v') ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(70);
      END_STATE();
    case 70:
      ACCEPT_TOKEN(sym_junk);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(70);
      END_STATE();
    default:
      return false;
  }
}

static const TSLexMode ts_lex_modes[STATE_COUNT] = {
  [0] = {.lex_state = 0},
  [1] = {.lex_state = 24},
  [2] = {.lex_state = 24},
  [3] = {.lex_state = 24},
  [4] = {.lex_state = 23},
  [5] = {.lex_state = 23},
  [6] = {.lex_state = 23},
  [7] = {.lex_state = 23},
  [8] = {.lex_state = 23},
  [9] = {.lex_state = 23},
  [10] = {.lex_state = 23},
  [11] = {.lex_state = 23},
  [12] = {.lex_state = 24},
  [13] = {.lex_state = 24},
  [14] = {.lex_state = 24},
  [15] = {.lex_state = 24},
  [16] = {.lex_state = 24},
  [17] = {.lex_state = 24},
  [18] = {.lex_state = 25},
  [19] = {.lex_state = 26},
  [20] = {.lex_state = 26},
  [21] = {.lex_state = 25},
  [22] = {.lex_state = 27},
  [23] = {.lex_state = 26},
  [24] = {.lex_state = 27},
  [25] = {.lex_state = 26},
  [26] = {.lex_state = 27},
  [27] = {.lex_state = 27},
  [28] = {.lex_state = 27},
  [29] = {.lex_state = 27},
  [30] = {.lex_state = 27},
  [31] = {.lex_state = 27},
  [32] = {.lex_state = 0},
  [33] = {.lex_state = 0},
  [34] = {.lex_state = 0},
  [35] = {.lex_state = 0},
  [36] = {.lex_state = 0},
  [37] = {.lex_state = 0},
  [38] = {.lex_state = 0},
  [39] = {.lex_state = 0},
  [40] = {.lex_state = 0},
  [41] = {.lex_state = 0},
  [42] = {.lex_state = 0},
  [43] = {.lex_state = 0},
  [44] = {.lex_state = 0},
  [45] = {.lex_state = 0},
  [46] = {.lex_state = 0},
  [47] = {.lex_state = 0},
  [48] = {.lex_state = 0},
  [49] = {.lex_state = 0},
  [50] = {.lex_state = 0},
  [51] = {.lex_state = 0},
  [52] = {.lex_state = 0},
  [53] = {.lex_state = 0},
  [54] = {.lex_state = 0},
  [55] = {.lex_state = 0},
  [56] = {.lex_state = 0},
  [57] = {.lex_state = 0},
  [58] = {.lex_state = 0},
  [59] = {.lex_state = 0},
  [60] = {.lex_state = 0},
  [61] = {.lex_state = 0},
  [62] = {.lex_state = 0},
  [63] = {.lex_state = 0},
  [64] = {.lex_state = 0},
  [65] = {.lex_state = 0},
  [66] = {.lex_state = 0},
  [67] = {.lex_state = 0},
  [68] = {.lex_state = 0},
  [69] = {.lex_state = 0},
  [70] = {.lex_state = 0},
  [71] = {.lex_state = 0},
  [72] = {.lex_state = 0},
  [73] = {.lex_state = 0},
};

static const uint16_t ts_parse_table[LARGE_STATE_COUNT][SYMBOL_COUNT] = {
  [0] = {
    [ts_builtin_sym_end] = ACTIONS(1),
    [sym__newline] = ACTIONS(1),
    [sym_carriage_return] = ACTIONS(1),
    [sym_prefix] = ACTIONS(1),
    [sym_key] = ACTIONS(1),
    [sym_separator] = ACTIONS(1),
    [sym_comment] = ACTIONS(1),
    [sym_double_quoted] = ACTIONS(1),
    [sym_single_quoted] = ACTIONS(1),
    [sym_backtick_quoted] = ACTIONS(1),
    [sym__double_quoted_lines] = ACTIONS(1),
    [sym__single_quoted_lines] = ACTIONS(1),
    [sym__backtick_quoted_lines] = ACTIONS(1),
    [sym_unterminated] = ACTIONS(1),
  },
  [1] = {
    [sym_source_file] = STATE(73),
    [sym_entry] = STATE(35),
    [sym__entry_over_lines] = STATE(13),
    [sym_key_only] = STATE(35),
    [sym_broken_line] = STATE(35),
    [aux_sym_source_file_repeat1] = STATE(3),
    [ts_builtin_sym_end] = ACTIONS(3),
    [sym__newline] = ACTIONS(5),
    [sym_carriage_return] = ACTIONS(7),
    [sym_prefix] = ACTIONS(9),
    [sym_key] = ACTIONS(11),
    [sym_separator] = ACTIONS(13),
    [sym_comment] = ACTIONS(15),
    [sym_junk] = ACTIONS(17),
  },
  [2] = {
    [sym_entry] = STATE(54),
    [sym__entry_over_lines] = STATE(13),
    [sym_key_only] = STATE(54),
    [sym_broken_line] = STATE(54),
    [aux_sym_source_file_repeat1] = STATE(2),
    [ts_builtin_sym_end] = ACTIONS(19),
    [sym__newline] = ACTIONS(21),
    [sym_carriage_return] = ACTIONS(24),
    [sym_prefix] = ACTIONS(27),
    [sym_key] = ACTIONS(30),
    [sym_separator] = ACTIONS(33),
    [sym_comment] = ACTIONS(36),
    [sym_junk] = ACTIONS(39),
  },
  [3] = {
    [sym_entry] = STATE(43),
    [sym__entry_over_lines] = STATE(13),
    [sym_key_only] = STATE(43),
    [sym_broken_line] = STATE(43),
    [aux_sym_source_file_repeat1] = STATE(2),
    [ts_builtin_sym_end] = ACTIONS(42),
    [sym__newline] = ACTIONS(44),
    [sym_carriage_return] = ACTIONS(46),
    [sym_prefix] = ACTIONS(9),
    [sym_key] = ACTIONS(11),
    [sym_separator] = ACTIONS(13),
    [sym_comment] = ACTIONS(48),
    [sym_junk] = ACTIONS(17),
  },
};

static const uint16_t ts_small_parse_table[] = {
  [0] = 6,
    ACTIONS(52), 1,
      sym_carriage_return,
    ACTIONS(54), 1,
      sym_unquoted,
    ACTIONS(60), 1,
      sym_unterminated,
    ACTIONS(50), 2,
      ts_builtin_sym_end,
      sym__newline,
    ACTIONS(56), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
    ACTIONS(58), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
  [24] = 6,
    ACTIONS(64), 1,
      sym_carriage_return,
    ACTIONS(66), 1,
      sym_unquoted,
    ACTIONS(72), 1,
      sym_unterminated,
    ACTIONS(62), 2,
      ts_builtin_sym_end,
      sym__newline,
    ACTIONS(68), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
    ACTIONS(70), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
  [48] = 6,
    ACTIONS(76), 1,
      sym_carriage_return,
    ACTIONS(78), 1,
      sym_unquoted,
    ACTIONS(84), 1,
      sym_unterminated,
    ACTIONS(74), 2,
      ts_builtin_sym_end,
      sym__newline,
    ACTIONS(80), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
    ACTIONS(82), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
  [72] = 6,
    ACTIONS(88), 1,
      sym_carriage_return,
    ACTIONS(90), 1,
      sym_unquoted,
    ACTIONS(96), 1,
      sym_unterminated,
    ACTIONS(86), 2,
      ts_builtin_sym_end,
      sym__newline,
    ACTIONS(92), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
    ACTIONS(94), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
  [96] = 6,
    ACTIONS(86), 1,
      sym__newline,
    ACTIONS(88), 1,
      sym_carriage_return,
    ACTIONS(98), 1,
      sym_unquoted,
    ACTIONS(102), 1,
      sym_unterminated,
    ACTIONS(94), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
    ACTIONS(100), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
  [119] = 6,
    ACTIONS(62), 1,
      sym__newline,
    ACTIONS(64), 1,
      sym_carriage_return,
    ACTIONS(104), 1,
      sym_unquoted,
    ACTIONS(108), 1,
      sym_unterminated,
    ACTIONS(70), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
    ACTIONS(106), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
  [142] = 6,
    ACTIONS(50), 1,
      sym__newline,
    ACTIONS(52), 1,
      sym_carriage_return,
    ACTIONS(110), 1,
      sym_unquoted,
    ACTIONS(114), 1,
      sym_unterminated,
    ACTIONS(58), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
    ACTIONS(112), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
  [165] = 6,
    ACTIONS(74), 1,
      sym__newline,
    ACTIONS(76), 1,
      sym_carriage_return,
    ACTIONS(116), 1,
      sym_unquoted,
    ACTIONS(120), 1,
      sym_unterminated,
    ACTIONS(82), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
    ACTIONS(118), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
  [188] = 2,
    ACTIONS(122), 3,
      sym_carriage_return,
      sym_key,
      sym_junk,
    ACTIONS(19), 5,
      ts_builtin_sym_end,
      sym__newline,
      sym_prefix,
      sym_separator,
      sym_comment,
  [201] = 2,
    ACTIONS(126), 3,
      sym_carriage_return,
      sym_key,
      sym_junk,
    ACTIONS(124), 5,
      ts_builtin_sym_end,
      sym__newline,
      sym_prefix,
      sym_separator,
      sym_comment,
  [214] = 2,
    ACTIONS(130), 3,
      sym_carriage_return,
      sym_key,
      sym_junk,
    ACTIONS(128), 5,
      ts_builtin_sym_end,
      sym__newline,
      sym_prefix,
      sym_separator,
      sym_comment,
  [227] = 2,
    ACTIONS(134), 3,
      sym_carriage_return,
      sym_key,
      sym_junk,
    ACTIONS(132), 5,
      ts_builtin_sym_end,
      sym__newline,
      sym_prefix,
      sym_separator,
      sym_comment,
  [240] = 2,
    ACTIONS(138), 3,
      sym_carriage_return,
      sym_key,
      sym_junk,
    ACTIONS(136), 5,
      ts_builtin_sym_end,
      sym__newline,
      sym_prefix,
      sym_separator,
      sym_comment,
  [253] = 2,
    ACTIONS(142), 3,
      sym_carriage_return,
      sym_key,
      sym_junk,
    ACTIONS(140), 5,
      ts_builtin_sym_end,
      sym__newline,
      sym_prefix,
      sym_separator,
      sym_comment,
  [266] = 6,
    ACTIONS(146), 1,
      sym_carriage_return,
    ACTIONS(148), 1,
      sym_key,
    ACTIONS(150), 1,
      sym_separator,
    ACTIONS(152), 1,
      sym_comment,
    ACTIONS(154), 1,
      sym_junk,
    ACTIONS(144), 2,
      ts_builtin_sym_end,
      sym__newline,
  [286] = 5,
    ACTIONS(158), 1,
      sym_carriage_return,
    ACTIONS(160), 1,
      sym_separator,
    ACTIONS(162), 1,
      sym_comment,
    ACTIONS(164), 1,
      sym_junk,
    ACTIONS(156), 2,
      ts_builtin_sym_end,
      sym__newline,
  [303] = 5,
    ACTIONS(168), 1,
      sym_carriage_return,
    ACTIONS(170), 1,
      sym_separator,
    ACTIONS(172), 1,
      sym_comment,
    ACTIONS(174), 1,
      sym_junk,
    ACTIONS(166), 2,
      ts_builtin_sym_end,
      sym__newline,
  [320] = 6,
    ACTIONS(144), 1,
      sym__newline,
    ACTIONS(146), 1,
      sym_carriage_return,
    ACTIONS(176), 1,
      sym_key,
    ACTIONS(178), 1,
      sym_separator,
    ACTIONS(180), 1,
      sym_comment,
    ACTIONS(182), 1,
      sym_junk,
  [339] = 4,
    ACTIONS(186), 1,
      sym_carriage_return,
    ACTIONS(188), 1,
      sym_comment,
    ACTIONS(190), 1,
      sym_text_after_quote,
    ACTIONS(184), 2,
      ts_builtin_sym_end,
      sym__newline,
  [353] = 5,
    ACTIONS(166), 1,
      sym__newline,
    ACTIONS(168), 1,
      sym_carriage_return,
    ACTIONS(192), 1,
      sym_separator,
    ACTIONS(194), 1,
      sym_comment,
    ACTIONS(196), 1,
      sym_junk,
  [369] = 4,
    ACTIONS(200), 1,
      sym_carriage_return,
    ACTIONS(202), 1,
      sym_comment,
    ACTIONS(204), 1,
      sym_text_after_quote,
    ACTIONS(198), 2,
      ts_builtin_sym_end,
      sym__newline,
  [383] = 5,
    ACTIONS(156), 1,
      sym__newline,
    ACTIONS(158), 1,
      sym_carriage_return,
    ACTIONS(206), 1,
      sym_separator,
    ACTIONS(208), 1,
      sym_comment,
    ACTIONS(210), 1,
      sym_junk,
  [399] = 4,
    ACTIONS(214), 1,
      sym_carriage_return,
    ACTIONS(216), 1,
      sym_comment,
    ACTIONS(218), 1,
      sym_text_after_quote,
    ACTIONS(212), 2,
      ts_builtin_sym_end,
      sym__newline,
  [413] = 4,
    ACTIONS(222), 1,
      sym_carriage_return,
    ACTIONS(224), 1,
      sym_comment,
    ACTIONS(226), 1,
      sym_text_after_quote,
    ACTIONS(220), 2,
      ts_builtin_sym_end,
      sym__newline,
  [427] = 4,
    ACTIONS(198), 1,
      sym__newline,
    ACTIONS(200), 1,
      sym_carriage_return,
    ACTIONS(228), 1,
      sym_comment,
    ACTIONS(230), 1,
      sym_text_after_quote,
  [440] = 4,
    ACTIONS(212), 1,
      sym__newline,
    ACTIONS(214), 1,
      sym_carriage_return,
    ACTIONS(232), 1,
      sym_comment,
    ACTIONS(234), 1,
      sym_text_after_quote,
  [453] = 4,
    ACTIONS(184), 1,
      sym__newline,
    ACTIONS(186), 1,
      sym_carriage_return,
    ACTIONS(236), 1,
      sym_comment,
    ACTIONS(238), 1,
      sym_text_after_quote,
  [466] = 4,
    ACTIONS(220), 1,
      sym__newline,
    ACTIONS(222), 1,
      sym_carriage_return,
    ACTIONS(240), 1,
      sym_comment,
    ACTIONS(242), 1,
      sym_text_after_quote,
  [479] = 2,
    ACTIONS(200), 1,
      sym_carriage_return,
    ACTIONS(198), 2,
      ts_builtin_sym_end,
      sym__newline,
  [487] = 2,
    ACTIONS(186), 1,
      sym_carriage_return,
    ACTIONS(184), 2,
      ts_builtin_sym_end,
      sym__newline,
  [495] = 2,
    ACTIONS(214), 1,
      sym_carriage_return,
    ACTIONS(212), 2,
      ts_builtin_sym_end,
      sym__newline,
  [503] = 3,
    ACTIONS(42), 1,
      ts_builtin_sym_end,
    ACTIONS(244), 1,
      sym__newline,
    ACTIONS(246), 1,
      sym_carriage_return,
  [513] = 2,
    ACTIONS(250), 1,
      sym_carriage_return,
    ACTIONS(248), 2,
      ts_builtin_sym_end,
      sym__newline,
  [521] = 2,
    ACTIONS(254), 1,
      sym_carriage_return,
    ACTIONS(252), 2,
      ts_builtin_sym_end,
      sym__newline,
  [529] = 2,
    ACTIONS(258), 1,
      sym_carriage_return,
    ACTIONS(256), 2,
      ts_builtin_sym_end,
      sym__newline,
  [537] = 2,
    ACTIONS(262), 1,
      sym_carriage_return,
    ACTIONS(260), 2,
      ts_builtin_sym_end,
      sym__newline,
  [545] = 2,
    ACTIONS(266), 1,
      sym_carriage_return,
    ACTIONS(264), 2,
      ts_builtin_sym_end,
      sym__newline,
  [553] = 2,
    ACTIONS(270), 1,
      sym_carriage_return,
    ACTIONS(268), 2,
      ts_builtin_sym_end,
      sym__newline,
  [561] = 2,
    ACTIONS(274), 1,
      sym_carriage_return,
    ACTIONS(272), 2,
      ts_builtin_sym_end,
      sym__newline,
  [569] = 3,
    ACTIONS(244), 1,
      sym__newline,
    ACTIONS(246), 1,
      sym_carriage_return,
    ACTIONS(276), 1,
      ts_builtin_sym_end,
  [579] = 2,
    ACTIONS(280), 1,
      sym_carriage_return,
    ACTIONS(278), 2,
      ts_builtin_sym_end,
      sym__newline,
  [587] = 2,
    ACTIONS(284), 1,
      sym_carriage_return,
    ACTIONS(282), 2,
      ts_builtin_sym_end,
      sym__newline,
  [595] = 2,
    ACTIONS(288), 1,
      sym_carriage_return,
    ACTIONS(286), 2,
      ts_builtin_sym_end,
      sym__newline,
  [603] = 2,
    ACTIONS(292), 1,
      sym_carriage_return,
    ACTIONS(290), 2,
      ts_builtin_sym_end,
      sym__newline,
  [611] = 2,
    ACTIONS(222), 1,
      sym_carriage_return,
    ACTIONS(220), 2,
      ts_builtin_sym_end,
      sym__newline,
  [619] = 2,
    ACTIONS(296), 1,
      sym_carriage_return,
    ACTIONS(294), 2,
      ts_builtin_sym_end,
      sym__newline,
  [627] = 2,
    ACTIONS(300), 1,
      sym_carriage_return,
    ACTIONS(298), 2,
      ts_builtin_sym_end,
      sym__newline,
  [635] = 2,
    ACTIONS(304), 1,
      sym_carriage_return,
    ACTIONS(302), 2,
      ts_builtin_sym_end,
      sym__newline,
  [643] = 2,
    ACTIONS(308), 1,
      sym_carriage_return,
    ACTIONS(306), 2,
      ts_builtin_sym_end,
      sym__newline,
  [651] = 2,
    ACTIONS(252), 1,
      sym__newline,
    ACTIONS(254), 1,
      sym_carriage_return,
  [658] = 2,
    ACTIONS(244), 1,
      sym__newline,
    ACTIONS(246), 1,
      sym_carriage_return,
  [665] = 2,
    ACTIONS(184), 1,
      sym__newline,
    ACTIONS(186), 1,
      sym_carriage_return,
  [672] = 2,
    ACTIONS(290), 1,
      sym__newline,
    ACTIONS(292), 1,
      sym_carriage_return,
  [679] = 2,
    ACTIONS(248), 1,
      sym__newline,
    ACTIONS(250), 1,
      sym_carriage_return,
  [686] = 2,
    ACTIONS(286), 1,
      sym__newline,
    ACTIONS(288), 1,
      sym_carriage_return,
  [693] = 2,
    ACTIONS(220), 1,
      sym__newline,
    ACTIONS(222), 1,
      sym_carriage_return,
  [700] = 2,
    ACTIONS(198), 1,
      sym__newline,
    ACTIONS(200), 1,
      sym_carriage_return,
  [707] = 2,
    ACTIONS(278), 1,
      sym__newline,
    ACTIONS(280), 1,
      sym_carriage_return,
  [714] = 2,
    ACTIONS(282), 1,
      sym__newline,
    ACTIONS(284), 1,
      sym_carriage_return,
  [721] = 2,
    ACTIONS(298), 1,
      sym__newline,
    ACTIONS(300), 1,
      sym_carriage_return,
  [728] = 2,
    ACTIONS(306), 1,
      sym__newline,
    ACTIONS(308), 1,
      sym_carriage_return,
  [735] = 2,
    ACTIONS(212), 1,
      sym__newline,
    ACTIONS(214), 1,
      sym_carriage_return,
  [742] = 2,
    ACTIONS(294), 1,
      sym__newline,
    ACTIONS(296), 1,
      sym_carriage_return,
  [749] = 2,
    ACTIONS(302), 1,
      sym__newline,
    ACTIONS(304), 1,
      sym_carriage_return,
  [756] = 2,
    ACTIONS(256), 1,
      sym__newline,
    ACTIONS(258), 1,
      sym_carriage_return,
  [763] = 2,
    ACTIONS(260), 1,
      sym__newline,
    ACTIONS(262), 1,
      sym_carriage_return,
  [770] = 2,
    ACTIONS(264), 1,
      sym__newline,
    ACTIONS(266), 1,
      sym_carriage_return,
  [777] = 2,
    ACTIONS(268), 1,
      sym__newline,
    ACTIONS(270), 1,
      sym_carriage_return,
  [784] = 2,
    ACTIONS(272), 1,
      sym__newline,
    ACTIONS(274), 1,
      sym_carriage_return,
  [791] = 1,
    ACTIONS(310), 1,
      ts_builtin_sym_end,
};

static const uint32_t ts_small_parse_table_map[] = {
  [SMALL_STATE(4)] = 0,
  [SMALL_STATE(5)] = 24,
  [SMALL_STATE(6)] = 48,
  [SMALL_STATE(7)] = 72,
  [SMALL_STATE(8)] = 96,
  [SMALL_STATE(9)] = 119,
  [SMALL_STATE(10)] = 142,
  [SMALL_STATE(11)] = 165,
  [SMALL_STATE(12)] = 188,
  [SMALL_STATE(13)] = 201,
  [SMALL_STATE(14)] = 214,
  [SMALL_STATE(15)] = 227,
  [SMALL_STATE(16)] = 240,
  [SMALL_STATE(17)] = 253,
  [SMALL_STATE(18)] = 266,
  [SMALL_STATE(19)] = 286,
  [SMALL_STATE(20)] = 303,
  [SMALL_STATE(21)] = 320,
  [SMALL_STATE(22)] = 339,
  [SMALL_STATE(23)] = 353,
  [SMALL_STATE(24)] = 369,
  [SMALL_STATE(25)] = 383,
  [SMALL_STATE(26)] = 399,
  [SMALL_STATE(27)] = 413,
  [SMALL_STATE(28)] = 427,
  [SMALL_STATE(29)] = 440,
  [SMALL_STATE(30)] = 453,
  [SMALL_STATE(31)] = 466,
  [SMALL_STATE(32)] = 479,
  [SMALL_STATE(33)] = 487,
  [SMALL_STATE(34)] = 495,
  [SMALL_STATE(35)] = 503,
  [SMALL_STATE(36)] = 513,
  [SMALL_STATE(37)] = 521,
  [SMALL_STATE(38)] = 529,
  [SMALL_STATE(39)] = 537,
  [SMALL_STATE(40)] = 545,
  [SMALL_STATE(41)] = 553,
  [SMALL_STATE(42)] = 561,
  [SMALL_STATE(43)] = 569,
  [SMALL_STATE(44)] = 579,
  [SMALL_STATE(45)] = 587,
  [SMALL_STATE(46)] = 595,
  [SMALL_STATE(47)] = 603,
  [SMALL_STATE(48)] = 611,
  [SMALL_STATE(49)] = 619,
  [SMALL_STATE(50)] = 627,
  [SMALL_STATE(51)] = 635,
  [SMALL_STATE(52)] = 643,
  [SMALL_STATE(53)] = 651,
  [SMALL_STATE(54)] = 658,
  [SMALL_STATE(55)] = 665,
  [SMALL_STATE(56)] = 672,
  [SMALL_STATE(57)] = 679,
  [SMALL_STATE(58)] = 686,
  [SMALL_STATE(59)] = 693,
  [SMALL_STATE(60)] = 700,
  [SMALL_STATE(61)] = 707,
  [SMALL_STATE(62)] = 714,
  [SMALL_STATE(63)] = 721,
  [SMALL_STATE(64)] = 728,
  [SMALL_STATE(65)] = 735,
  [SMALL_STATE(66)] = 742,
  [SMALL_STATE(67)] = 749,
  [SMALL_STATE(68)] = 756,
  [SMALL_STATE(69)] = 763,
  [SMALL_STATE(70)] = 770,
  [SMALL_STATE(71)] = 777,
  [SMALL_STATE(72)] = 784,
  [SMALL_STATE(73)] = 791,
};

static const TSParseActionEntry ts_parse_actions[] = {
  [0] = {.entry = {.count = 0, .reusable = false}},
  [1] = {.entry = {.count = 1, .reusable = false}}, RECOVER(),
  [3] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 0, 0, 0),
  [5] = {.entry = {.count = 1, .reusable = true}}, SHIFT(3),
  [7] = {.entry = {.count = 1, .reusable = false}}, SHIFT(3),
  [9] = {.entry = {.count = 1, .reusable = true}}, SHIFT(18),
  [11] = {.entry = {.count = 1, .reusable = false}}, SHIFT(20),
  [13] = {.entry = {.count = 1, .reusable = true}}, SHIFT(6),
  [15] = {.entry = {.count = 1, .reusable = true}}, SHIFT(35),
  [17] = {.entry = {.count = 1, .reusable = false}}, SHIFT(45),
  [19] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0),
  [21] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(2),
  [24] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(2),
  [27] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(21),
  [30] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(23),
  [33] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(11),
  [36] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(54),
  [39] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(62),
  [42] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 1, 0, 0),
  [44] = {.entry = {.count = 1, .reusable = true}}, SHIFT(2),
  [46] = {.entry = {.count = 1, .reusable = false}}, SHIFT(2),
  [48] = {.entry = {.count = 1, .reusable = true}}, SHIFT(43),
  [50] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 2, 0, 9),
  [52] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 2, 0, 9),
  [54] = {.entry = {.count = 1, .reusable = true}}, SHIFT(32),
  [56] = {.entry = {.count = 1, .reusable = false}}, SHIFT(24),
  [58] = {.entry = {.count = 1, .reusable = true}}, SHIFT(16),
  [60] = {.entry = {.count = 1, .reusable = false}}, SHIFT(32),
  [62] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 2, 0, 7),
  [64] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 2, 0, 7),
  [66] = {.entry = {.count = 1, .reusable = true}}, SHIFT(48),
  [68] = {.entry = {.count = 1, .reusable = false}}, SHIFT(27),
  [70] = {.entry = {.count = 1, .reusable = true}}, SHIFT(17),
  [72] = {.entry = {.count = 1, .reusable = false}}, SHIFT(48),
  [74] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 1, 0, 3),
  [76] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 1, 0, 3),
  [78] = {.entry = {.count = 1, .reusable = true}}, SHIFT(33),
  [80] = {.entry = {.count = 1, .reusable = false}}, SHIFT(22),
  [82] = {.entry = {.count = 1, .reusable = true}}, SHIFT(14),
  [84] = {.entry = {.count = 1, .reusable = false}}, SHIFT(33),
  [86] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 12),
  [88] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 12),
  [90] = {.entry = {.count = 1, .reusable = true}}, SHIFT(34),
  [92] = {.entry = {.count = 1, .reusable = false}}, SHIFT(26),
  [94] = {.entry = {.count = 1, .reusable = true}}, SHIFT(15),
  [96] = {.entry = {.count = 1, .reusable = false}}, SHIFT(34),
  [98] = {.entry = {.count = 1, .reusable = true}}, SHIFT(65),
  [100] = {.entry = {.count = 1, .reusable = false}}, SHIFT(29),
  [102] = {.entry = {.count = 1, .reusable = false}}, SHIFT(65),
  [104] = {.entry = {.count = 1, .reusable = true}}, SHIFT(59),
  [106] = {.entry = {.count = 1, .reusable = false}}, SHIFT(31),
  [108] = {.entry = {.count = 1, .reusable = false}}, SHIFT(59),
  [110] = {.entry = {.count = 1, .reusable = true}}, SHIFT(60),
  [112] = {.entry = {.count = 1, .reusable = false}}, SHIFT(28),
  [114] = {.entry = {.count = 1, .reusable = false}}, SHIFT(60),
  [116] = {.entry = {.count = 1, .reusable = true}}, SHIFT(55),
  [118] = {.entry = {.count = 1, .reusable = false}}, SHIFT(30),
  [120] = {.entry = {.count = 1, .reusable = false}}, SHIFT(55),
  [122] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0),
  [124] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 1, 0, 5),
  [126] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 1, 0, 5),
  [128] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__entry_over_lines, 2, 0, 11),
  [130] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__entry_over_lines, 2, 0, 11),
  [132] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__entry_over_lines, 4, 0, 17),
  [134] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__entry_over_lines, 4, 0, 17),
  [136] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__entry_over_lines, 3, 0, 15),
  [138] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__entry_over_lines, 3, 0, 15),
  [140] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__entry_over_lines, 3, 0, 14),
  [142] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__entry_over_lines, 3, 0, 14),
  [144] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_only, 1, 0, 1),
  [146] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_key_only, 1, 0, 1),
  [148] = {.entry = {.count = 1, .reusable = true}}, SHIFT(19),
  [150] = {.entry = {.count = 1, .reusable = true}}, SHIFT(5),
  [152] = {.entry = {.count = 1, .reusable = true}}, SHIFT(36),
  [154] = {.entry = {.count = 1, .reusable = false}}, SHIFT(44),
  [156] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_only, 2, 0, 6),
  [158] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_key_only, 2, 0, 6),
  [160] = {.entry = {.count = 1, .reusable = true}}, SHIFT(7),
  [162] = {.entry = {.count = 1, .reusable = true}}, SHIFT(46),
  [164] = {.entry = {.count = 1, .reusable = false}}, SHIFT(47),
  [166] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_only, 1, 0, 2),
  [168] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_key_only, 1, 0, 2),
  [170] = {.entry = {.count = 1, .reusable = true}}, SHIFT(4),
  [172] = {.entry = {.count = 1, .reusable = true}}, SHIFT(49),
  [174] = {.entry = {.count = 1, .reusable = false}}, SHIFT(51),
  [176] = {.entry = {.count = 1, .reusable = true}}, SHIFT(25),
  [178] = {.entry = {.count = 1, .reusable = true}}, SHIFT(9),
  [180] = {.entry = {.count = 1, .reusable = true}}, SHIFT(57),
  [182] = {.entry = {.count = 1, .reusable = false}}, SHIFT(61),
  [184] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 2, 0, 11),
  [186] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 2, 0, 11),
  [188] = {.entry = {.count = 1, .reusable = true}}, SHIFT(50),
  [190] = {.entry = {.count = 1, .reusable = true}}, SHIFT(52),
  [192] = {.entry = {.count = 1, .reusable = true}}, SHIFT(10),
  [194] = {.entry = {.count = 1, .reusable = true}}, SHIFT(66),
  [196] = {.entry = {.count = 1, .reusable = false}}, SHIFT(67),
  [198] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 15),
  [200] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 15),
  [202] = {.entry = {.count = 1, .reusable = true}}, SHIFT(39),
  [204] = {.entry = {.count = 1, .reusable = true}}, SHIFT(40),
  [206] = {.entry = {.count = 1, .reusable = true}}, SHIFT(8),
  [208] = {.entry = {.count = 1, .reusable = true}}, SHIFT(58),
  [210] = {.entry = {.count = 1, .reusable = false}}, SHIFT(56),
  [212] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 4, 0, 17),
  [214] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 4, 0, 17),
  [216] = {.entry = {.count = 1, .reusable = true}}, SHIFT(41),
  [218] = {.entry = {.count = 1, .reusable = true}}, SHIFT(42),
  [220] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 14),
  [222] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 14),
  [224] = {.entry = {.count = 1, .reusable = true}}, SHIFT(37),
  [226] = {.entry = {.count = 1, .reusable = true}}, SHIFT(38),
  [228] = {.entry = {.count = 1, .reusable = true}}, SHIFT(69),
  [230] = {.entry = {.count = 1, .reusable = true}}, SHIFT(70),
  [232] = {.entry = {.count = 1, .reusable = true}}, SHIFT(71),
  [234] = {.entry = {.count = 1, .reusable = true}}, SHIFT(72),
  [236] = {.entry = {.count = 1, .reusable = true}}, SHIFT(63),
  [238] = {.entry = {.count = 1, .reusable = true}}, SHIFT(64),
  [240] = {.entry = {.count = 1, .reusable = true}}, SHIFT(53),
  [242] = {.entry = {.count = 1, .reusable = true}}, SHIFT(68),
  [244] = {.entry = {.count = 1, .reusable = true}}, SHIFT(12),
  [246] = {.entry = {.count = 1, .reusable = false}}, SHIFT(12),
  [248] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_only, 2, 0, 1),
  [250] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_key_only, 2, 0, 1),
  [252] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 4, 0, 14),
  [254] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 4, 0, 14),
  [256] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 4, 0, 18),
  [258] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 4, 0, 18),
  [260] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 4, 0, 15),
  [262] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 4, 0, 15),
  [264] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 4, 0, 19),
  [266] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 4, 0, 19),
  [268] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 5, 0, 17),
  [270] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 5, 0, 17),
  [272] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 5, 0, 20),
  [274] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 5, 0, 20),
  [276] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 2, 0, 0),
  [278] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_broken_line, 2, 0, 8),
  [280] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_broken_line, 2, 0, 8),
  [282] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_broken_line, 1, 0, 4),
  [284] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_broken_line, 1, 0, 4),
  [286] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_only, 3, 0, 6),
  [288] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_key_only, 3, 0, 6),
  [290] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_broken_line, 3, 0, 13),
  [292] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_broken_line, 3, 0, 13),
  [294] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_only, 2, 0, 2),
  [296] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_key_only, 2, 0, 2),
  [298] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 11),
  [300] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 11),
  [302] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_broken_line, 2, 0, 10),
  [304] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_broken_line, 2, 0, 10),
  [306] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 16),
  [308] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 16),
  [310] = {.entry = {.count = 1, .reusable = true}},  ACCEPT_INPUT(),
};

#ifdef __cplusplus
extern "C" {
#endif
#ifdef TREE_SITTER_HIDE_SYMBOLS
#define TS_PUBLIC
#elif defined(_WIN32)
#define TS_PUBLIC __declspec(dllexport)
#else
#define TS_PUBLIC __attribute__((visibility("default")))
#endif

TS_PUBLIC const TSLanguage *tree_sitter_dotenv(void) {
  static const TSLanguage language = {
    .version = LANGUAGE_VERSION,
    .symbol_count = SYMBOL_COUNT,
    .alias_count = ALIAS_COUNT,
    .token_count = TOKEN_COUNT,
    .external_token_count = EXTERNAL_TOKEN_COUNT,
    .state_count = STATE_COUNT,
    .large_state_count = LARGE_STATE_COUNT,
    .production_id_count = PRODUCTION_ID_COUNT,
    .field_count = FIELD_COUNT,
    .max_alias_sequence_length = MAX_ALIAS_SEQUENCE_LENGTH,
    .parse_table = &ts_parse_table[0][0],
    .small_parse_table = ts_small_parse_table,
    .small_parse_table_map = ts_small_parse_table_map,
    .parse_actions = ts_parse_actions,
    .symbol_names = ts_symbol_names,
    .field_names = ts_field_names,
    .field_map_slices = ts_field_map_slices,
    .field_map_entries = ts_field_map_entries,
    .symbol_metadata = ts_symbol_metadata,
    .public_symbol_map = ts_symbol_map,
    .alias_map = ts_non_terminal_alias_map,
    .alias_sequences = &ts_alias_sequences[0][0],
    .lex_modes = ts_lex_modes,
    .lex_fn = ts_lex,
    .primary_state_ids = ts_primary_state_ids,
  };
  return &language;
}
#ifdef __cplusplus
}
#endif
