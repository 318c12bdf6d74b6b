#include "tree_sitter/parser.h"

#if defined(__GNUC__) || defined(__clang__)
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#endif

#define LANGUAGE_VERSION 14
#define STATE_COUNT 37
#define LARGE_STATE_COUNT 4
#define SYMBOL_COUNT 29
#define ALIAS_COUNT 0
#define TOKEN_COUNT 19
#define EXTERNAL_TOKEN_COUNT 0
#define FIELD_COUNT 6
#define MAX_ALIAS_SEQUENCE_LENGTH 4
#define PRODUCTION_ID_COUNT 23

enum ts_symbol_identifiers {
  anon_sym_LF = 1,
  anon_sym_CR_LF = 2,
  sym_carriage_return = 3,
  sym_prefix = 4,
  sym_key = 5,
  anon_sym_EQ = 6,
  anon_sym_COLON = 7,
  sym_comment = 8,
  sym_unquoted = 9,
  sym_double_quoted = 10,
  sym_single_quoted = 11,
  sym_backtick_quoted = 12,
  sym__double_quoted_lines = 13,
  sym__single_quoted_lines = 14,
  sym__backtick_quoted_lines = 15,
  sym_unterminated = 16,
  sym_text_after_quote = 17,
  sym_junk = 18,
  sym_source_file = 19,
  sym__line_end = 20,
  sym__line = 21,
  sym_entry = 22,
  sym__entry_over_lines = 23,
  sym_key_only = 24,
  sym_broken_line = 25,
  sym__value = 26,
  sym_separator = 27,
  aux_sym_source_file_repeat1 = 28,
};

static const char * const ts_symbol_names[] = {
  [ts_builtin_sym_end] = "end",
  [anon_sym_LF] = "\n",
  [anon_sym_CR_LF] = "\r\n",
  [sym_carriage_return] = "carriage_return",
  [sym_prefix] = "prefix",
  [sym_key] = "key",
  [anon_sym_EQ] = "=",
  [anon_sym_COLON] = ":",
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
  [sym__line_end] = "_line_end",
  [sym__line] = "_line",
  [sym_entry] = "entry",
  [sym__entry_over_lines] = "entry",
  [sym_key_only] = "key_only",
  [sym_broken_line] = "broken_line",
  [sym__value] = "_value",
  [sym_separator] = "separator",
  [aux_sym_source_file_repeat1] = "source_file_repeat1",
};

static const TSSymbol ts_symbol_map[] = {
  [ts_builtin_sym_end] = ts_builtin_sym_end,
  [anon_sym_LF] = anon_sym_LF,
  [anon_sym_CR_LF] = anon_sym_CR_LF,
  [sym_carriage_return] = sym_carriage_return,
  [sym_prefix] = sym_prefix,
  [sym_key] = sym_key,
  [anon_sym_EQ] = anon_sym_EQ,
  [anon_sym_COLON] = anon_sym_COLON,
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
  [sym__line_end] = sym__line_end,
  [sym__line] = sym__line,
  [sym_entry] = sym_entry,
  [sym__entry_over_lines] = sym_entry,
  [sym_key_only] = sym_key_only,
  [sym_broken_line] = sym_broken_line,
  [sym__value] = sym__value,
  [sym_separator] = sym_separator,
  [aux_sym_source_file_repeat1] = aux_sym_source_file_repeat1,
};

static const TSSymbolMetadata ts_symbol_metadata[] = {
  [ts_builtin_sym_end] = {
    .visible = false,
    .named = true,
  },
  [anon_sym_LF] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_CR_LF] = {
    .visible = true,
    .named = false,
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
  [anon_sym_EQ] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_COLON] = {
    .visible = true,
    .named = false,
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
  [sym__line_end] = {
    .visible = false,
    .named = true,
  },
  [sym__line] = {
    .visible = false,
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
  [sym__value] = {
    .visible = false,
    .named = true,
  },
  [sym_separator] = {
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
  [4] = {.index = 3, .length = 4},
  [5] = {.index = 7, .length = 1},
  [6] = {.index = 8, .length = 2},
  [7] = {.index = 10, .length = 2},
  [8] = {.index = 12, .length = 2},
  [9] = {.index = 14, .length = 2},
  [10] = {.index = 16, .length = 2},
  [11] = {.index = 18, .length = 1},
  [12] = {.index = 19, .length = 2},
  [13] = {.index = 21, .length = 3},
  [14] = {.index = 24, .length = 3},
  [15] = {.index = 27, .length = 3},
  [16] = {.index = 30, .length = 3},
  [17] = {.index = 33, .length = 4},
  [18] = {.index = 37, .length = 3},
  [19] = {.index = 40, .length = 4},
  [20] = {.index = 44, .length = 2},
  [21] = {.index = 46, .length = 4},
  [22] = {.index = 50, .length = 5},
};

static const TSFieldMapEntry ts_field_map_entries[] = {
  [0] =
    {field_prefix, 0},
  [1] =
    {field_key, 0},
  [2] =
    {field_junk, 0},
  [3] =
    {field_key, 0, .inherited = true},
    {field_prefix, 0, .inherited = true},
    {field_separator, 0, .inherited = true},
    {field_value, 0, .inherited = true},
  [7] =
    {field_separator, 0},
  [8] =
    {field_key, 1},
    {field_prefix, 0},
  [10] =
    {field_junk, 1},
    {field_prefix, 0},
  [12] =
    {field_prefix, 0},
    {field_separator, 1},
  [14] =
    {field_junk, 1},
    {field_key, 0},
  [16] =
    {field_key, 0},
    {field_separator, 1},
  [18] =
    {field_value, 0},
  [19] =
    {field_separator, 0},
    {field_value, 1},
  [21] =
    {field_separator, 0},
    {field_tail, 1, .inherited = true},
    {field_value, 1, .inherited = true},
  [24] =
    {field_junk, 2},
    {field_key, 1},
    {field_prefix, 0},
  [27] =
    {field_key, 1},
    {field_prefix, 0},
    {field_separator, 2},
  [30] =
    {field_prefix, 0},
    {field_separator, 1},
    {field_value, 2},
  [33] =
    {field_prefix, 0},
    {field_separator, 1},
    {field_tail, 2, .inherited = true},
    {field_value, 2, .inherited = true},
  [37] =
    {field_key, 0},
    {field_separator, 1},
    {field_value, 2},
  [40] =
    {field_key, 0},
    {field_separator, 1},
    {field_tail, 2, .inherited = true},
    {field_value, 2, .inherited = true},
  [44] =
    {field_tail, 1},
    {field_value, 0},
  [46] =
    {field_key, 1},
    {field_prefix, 0},
    {field_separator, 2},
    {field_value, 3},
  [50] =
    {field_key, 1},
    {field_prefix, 0},
    {field_separator, 2},
    {field_tail, 3, .inherited = true},
    {field_value, 3, .inherited = true},
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
  [8] = 8,
  [9] = 9,
  [10] = 10,
  [11] = 11,
  [12] = 12,
  [13] = 13,
  [14] = 14,
  [15] = 15,
  [16] = 16,
  [17] = 17,
  [18] = 18,
  [19] = 19,
  [20] = 20,
  [21] = 21,
  [22] = 22,
  [23] = 23,
  [24] = 24,
  [25] = 25,
  [26] = 26,
  [27] = 27,
  [28] = 28,
  [29] = 29,
  [30] = 30,
  [31] = 31,
  [32] = 32,
  [33] = 33,
  [34] = 34,
  [35] = 35,
  [36] = 36,
};

static bool ts_lex(TSLexer *lexer, TSStateId state) {
  START_LEXER();
  eof = lexer->eof(lexer);
  switch (state) {
    case 0:
      if (eof) ADVANCE(28);
      ADVANCE_MAP(
        '\n', 29,
        '\r', 31,
        '"', 55,
        '#', 44,
        '$', 17,
        '\'', 59,
        ':', 43,
        '=', 42,
        '`', 63,
        'e', 39,
        's', 34,
      );
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(0);
      if (lookahead != 0 &&
          (lookahead < ' ' || ',' < lookahead) &&
          (lookahead < ':' || '?' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          (lookahead < '{' || '~' < lookahead)) ADVANCE(41);
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
      if (lookahead == '\n') ADVANCE(52);
      END_STATE();
    case 5:
      if (lookahead == '\n') ADVANCE(52);
      if (lookahead == '\r') ADVANCE(4);
      if (lookahead == '#') ADVANCE(6);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(5);
      END_STATE();
    case 6:
      if (lookahead == '\n') ADVANCE(52);
      if (lookahead == '\r') ADVANCE(4);
      if (lookahead != 0) ADVANCE(6);
      END_STATE();
    case 7:
      if (lookahead == '\n') ADVANCE(53);
      END_STATE();
    case 8:
      if (lookahead == '\n') ADVANCE(53);
      if (lookahead == '\r') ADVANCE(7);
      if (lookahead == '#') ADVANCE(9);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(8);
      END_STATE();
    case 9:
      if (lookahead == '\n') ADVANCE(53);
      if (lookahead == '\r') ADVANCE(7);
      if (lookahead != 0) ADVANCE(9);
      END_STATE();
    case 10:
      if (lookahead == '\n') ADVANCE(54);
      END_STATE();
    case 11:
      if (lookahead == '\n') ADVANCE(54);
      if (lookahead == '\r') ADVANCE(10);
      if (lookahead == '#') ADVANCE(12);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(11);
      END_STATE();
    case 12:
      if (lookahead == '\n') ADVANCE(54);
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
      if (lookahead == ':') ADVANCE(32);
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
      if (lookahead == '\r') ADVANCE(31);
      if (lookahead == '"') ADVANCE(55);
      if (lookahead == '\'') ADVANCE(59);
      if (lookahead == '`') ADVANCE(63);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(23);
      if (lookahead != 0) ADVANCE(45);
      END_STATE();
    case 24:
      if (eof) ADVANCE(28);
      ADVANCE_MAP(
        '\n', 29,
        '\r', 31,
        '#', 44,
        '$', 69,
        ':', 43,
        '=', 42,
        'e', 39,
        's', 34,
      );
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(24);
      if (('!' <= lookahead && lookahead <= ',') ||
          (';' <= lookahead && lookahead <= '?') ||
          ('[' <= lookahead && lookahead <= '^') ||
          lookahead == '`' ||
          ('{' <= lookahead && lookahead <= '~')) ADVANCE(72);
      if (lookahead != 0) ADVANCE(41);
      END_STATE();
    case 25:
      if (eof) ADVANCE(28);
      if (lookahead == '\n') ADVANCE(29);
      if (lookahead == '\r') ADVANCE(31);
      if (lookahead == '#') ADVANCE(44);
      if (lookahead == ':') ADVANCE(43);
      if (lookahead == '=') ADVANCE(42);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(25);
      if (('!' <= lookahead && lookahead <= ',') ||
          (';' <= lookahead && lookahead <= '?') ||
          ('[' <= lookahead && lookahead <= '^') ||
          lookahead == '`' ||
          ('{' <= lookahead && lookahead <= '~')) ADVANCE(72);
      if (lookahead != 0) ADVANCE(41);
      END_STATE();
    case 26:
      if (eof) ADVANCE(28);
      if (lookahead == '\n') ADVANCE(29);
      if (lookahead == '\r') ADVANCE(31);
      if (lookahead == '#') ADVANCE(44);
      if (lookahead == ':') ADVANCE(43);
      if (lookahead == '=') ADVANCE(42);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(26);
      if (lookahead != 0) ADVANCE(72);
      END_STATE();
    case 27:
      if (eof) ADVANCE(28);
      if (lookahead == '\n') ADVANCE(29);
      if (lookahead == '\r') ADVANCE(31);
      if (lookahead == '#') ADVANCE(44);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(27);
      if (lookahead != 0) ADVANCE(67);
      END_STATE();
    case 28:
      ACCEPT_TOKEN(ts_builtin_sym_end);
      END_STATE();
    case 29:
      ACCEPT_TOKEN(anon_sym_LF);
      END_STATE();
    case 30:
      ACCEPT_TOKEN(anon_sym_CR_LF);
      END_STATE();
    case 31:
      ACCEPT_TOKEN(sym_carriage_return);
      if (lookahead == '\n') ADVANCE(30);
      END_STATE();
    case 32:
      ACCEPT_TOKEN(sym_prefix);
      END_STATE();
    case 33:
      ACCEPT_TOKEN(sym_prefix);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(33);
      END_STATE();
    case 34:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 'e') ADVANCE(38);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(41);
      END_STATE();
    case 35:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 'o') ADVANCE(37);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(41);
      END_STATE();
    case 36:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 'p') ADVANCE(35);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(41);
      END_STATE();
    case 37:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 'r') ADVANCE(38);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(41);
      END_STATE();
    case 38:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 't') ADVANCE(40);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(41);
      END_STATE();
    case 39:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 'x') ADVANCE(36);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(41);
      END_STATE();
    case 40:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(33);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(41);
      END_STATE();
    case 41:
      ACCEPT_TOKEN(sym_key);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(41);
      END_STATE();
    case 42:
      ACCEPT_TOKEN(anon_sym_EQ);
      END_STATE();
    case 43:
      ACCEPT_TOKEN(anon_sym_COLON);
      END_STATE();
    case 44:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(44);
      END_STATE();
    case 45:
      ACCEPT_TOKEN(sym_unquoted);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(45);
      END_STATE();
    case 46:
      ACCEPT_TOKEN(sym_double_quoted);
      END_STATE();
    case 47:
      ACCEPT_TOKEN(sym_double_quoted);
      if (lookahead == '\n') ADVANCE(13);
      if (lookahead == '\r') ADVANCE(1);
      if (lookahead == '"') ADVANCE(46);
      if (lookahead == '\\') ADVANCE(58);
      if (lookahead != 0) ADVANCE(56);
      END_STATE();
    case 48:
      ACCEPT_TOKEN(sym_single_quoted);
      END_STATE();
    case 49:
      ACCEPT_TOKEN(sym_single_quoted);
      if (lookahead == '\n') ADVANCE(14);
      if (lookahead == '\r') ADVANCE(2);
      if (lookahead == '\'') ADVANCE(48);
      if (lookahead == '\\') ADVANCE(62);
      if (lookahead != 0) ADVANCE(60);
      END_STATE();
    case 50:
      ACCEPT_TOKEN(sym_backtick_quoted);
      END_STATE();
    case 51:
      ACCEPT_TOKEN(sym_backtick_quoted);
      if (lookahead == '\n') ADVANCE(16);
      if (lookahead == '\r') ADVANCE(3);
      if (lookahead == '\\') ADVANCE(66);
      if (lookahead == '`') ADVANCE(50);
      if (lookahead != 0) ADVANCE(64);
      END_STATE();
    case 52:
      ACCEPT_TOKEN(sym__double_quoted_lines);
      END_STATE();
    case 53:
      ACCEPT_TOKEN(sym__single_quoted_lines);
      END_STATE();
    case 54:
      ACCEPT_TOKEN(sym__backtick_quoted_lines);
      END_STATE();
    case 55:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(13);
      if (lookahead == '\r') ADVANCE(1);
      if (lookahead == '"') ADVANCE(46);
      if (lookahead == '\\') ADVANCE(57);
      if (lookahead != 0) ADVANCE(55);
      END_STATE();
    case 56:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(13);
      if (lookahead == '\r') ADVANCE(1);
      if (lookahead == '"') ADVANCE(46);
      if (lookahead == '\\') ADVANCE(58);
      if (lookahead != 0) ADVANCE(56);
      END_STATE();
    case 57:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(13);
      if (lookahead == '\r') ADVANCE(1);
      if (lookahead == '"') ADVANCE(47);
      if (lookahead != 0) ADVANCE(55);
      END_STATE();
    case 58:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(13);
      if (lookahead == '\r') ADVANCE(1);
      if (lookahead != 0) ADVANCE(56);
      END_STATE();
    case 59:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(14);
      if (lookahead == '\r') ADVANCE(2);
      if (lookahead == '\'') ADVANCE(48);
      if (lookahead == '\\') ADVANCE(61);
      if (lookahead != 0) ADVANCE(59);
      END_STATE();
    case 60:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(14);
      if (lookahead == '\r') ADVANCE(2);
      if (lookahead == '\'') ADVANCE(48);
      if (lookahead == '\\') ADVANCE(62);
      if (lookahead != 0) ADVANCE(60);
      END_STATE();
    case 61:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(14);
      if (lookahead == '\r') ADVANCE(2);
      if (lookahead == '\'') ADVANCE(49);
      if (lookahead != 0) ADVANCE(59);
      END_STATE();
    case 62:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(14);
      if (lookahead == '\r') ADVANCE(2);
      if (lookahead != 0) ADVANCE(60);
      END_STATE();
    case 63:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(16);
      if (lookahead == '\r') ADVANCE(3);
      if (lookahead == '\\') ADVANCE(65);
      if (lookahead == '`') ADVANCE(50);
      if (lookahead != 0) ADVANCE(63);
      END_STATE();
    case 64:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(16);
      if (lookahead == '\r') ADVANCE(3);
      if (lookahead == '\\') ADVANCE(66);
      if (lookahead == '`') ADVANCE(50);
      if (lookahead != 0) ADVANCE(64);
      END_STATE();
    case 65:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(16);
      if (lookahead == '\r') ADVANCE(3);
      if (lookahead == '`') ADVANCE(51);
      if (lookahead != 0) ADVANCE(63);
      END_STATE();
    case 66:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(16);
      if (lookahead == '\r') ADVANCE(3);
      if (lookahead != 0) ADVANCE(64);
      END_STATE();
    case 67:
      ACCEPT_TOKEN(sym_text_after_quote);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(67);
      END_STATE();
    case 68:
      ACCEPT_TOKEN(sym_junk);
      if (lookahead == ':') ADVANCE(32);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(72);
      END_STATE();
    case 69:
      ACCEPT_TOKEN(sym_junk);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(70);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(72);
      END_STATE();
    case 70:
      ACCEPT_TOKEN(sym_junk);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(71);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(72);
      END_STATE();
    case 71:
      ACCEPT_TOKEN(sym_junk);
      if (lookahead == 'V' ||
          lookahead == 'v') ADVANCE(68);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(72);
      END_STATE();
    case 72:
      ACCEPT_TOKEN(sym_junk);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(72);
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
  [9] = {.lex_state = 24},
  [10] = {.lex_state = 25},
  [11] = {.lex_state = 24},
  [12] = {.lex_state = 24},
  [13] = {.lex_state = 24},
  [14] = {.lex_state = 24},
  [15] = {.lex_state = 24},
  [16] = {.lex_state = 26},
  [17] = {.lex_state = 26},
  [18] = {.lex_state = 27},
  [19] = {.lex_state = 0},
  [20] = {.lex_state = 0},
  [21] = {.lex_state = 0},
  [22] = {.lex_state = 0},
  [23] = {.lex_state = 0},
  [24] = {.lex_state = 0},
  [25] = {.lex_state = 0},
  [26] = {.lex_state = 0},
  [27] = {.lex_state = 0},
  [28] = {.lex_state = 0},
  [29] = {.lex_state = 0},
  [30] = {.lex_state = 0},
  [31] = {.lex_state = 0},
  [32] = {.lex_state = 0},
  [33] = {.lex_state = 0},
  [34] = {.lex_state = 0},
  [35] = {.lex_state = 0},
  [36] = {.lex_state = 0},
};

static const uint16_t ts_parse_table[LARGE_STATE_COUNT][SYMBOL_COUNT] = {
  [0] = {
    [ts_builtin_sym_end] = ACTIONS(1),
    [anon_sym_LF] = ACTIONS(1),
    [anon_sym_CR_LF] = ACTIONS(1),
    [sym_carriage_return] = ACTIONS(1),
    [sym_prefix] = ACTIONS(1),
    [sym_key] = ACTIONS(1),
    [anon_sym_EQ] = ACTIONS(1),
    [anon_sym_COLON] = ACTIONS(1),
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
    [sym_source_file] = STATE(36),
    [sym__line_end] = STATE(2),
    [sym__line] = STATE(20),
    [sym_entry] = STATE(20),
    [sym__entry_over_lines] = STATE(15),
    [sym_key_only] = STATE(20),
    [sym_broken_line] = STATE(20),
    [sym_separator] = STATE(5),
    [aux_sym_source_file_repeat1] = STATE(2),
    [ts_builtin_sym_end] = ACTIONS(3),
    [anon_sym_LF] = ACTIONS(5),
    [anon_sym_CR_LF] = ACTIONS(5),
    [sym_carriage_return] = ACTIONS(7),
    [sym_prefix] = ACTIONS(9),
    [sym_key] = ACTIONS(11),
    [anon_sym_EQ] = ACTIONS(13),
    [anon_sym_COLON] = ACTIONS(13),
    [sym_comment] = ACTIONS(15),
    [sym_junk] = ACTIONS(17),
  },
  [2] = {
    [sym__line_end] = STATE(3),
    [sym__line] = STATE(19),
    [sym_entry] = STATE(19),
    [sym__entry_over_lines] = STATE(15),
    [sym_key_only] = STATE(19),
    [sym_broken_line] = STATE(19),
    [sym_separator] = STATE(5),
    [aux_sym_source_file_repeat1] = STATE(3),
    [ts_builtin_sym_end] = ACTIONS(19),
    [anon_sym_LF] = ACTIONS(21),
    [anon_sym_CR_LF] = ACTIONS(21),
    [sym_carriage_return] = ACTIONS(23),
    [sym_prefix] = ACTIONS(9),
    [sym_key] = ACTIONS(11),
    [anon_sym_EQ] = ACTIONS(13),
    [anon_sym_COLON] = ACTIONS(13),
    [sym_comment] = ACTIONS(25),
    [sym_junk] = ACTIONS(17),
  },
  [3] = {
    [sym__line_end] = STATE(3),
    [sym__line] = STATE(34),
    [sym_entry] = STATE(34),
    [sym__entry_over_lines] = STATE(15),
    [sym_key_only] = STATE(34),
    [sym_broken_line] = STATE(34),
    [sym_separator] = STATE(5),
    [aux_sym_source_file_repeat1] = STATE(3),
    [ts_builtin_sym_end] = ACTIONS(27),
    [anon_sym_LF] = ACTIONS(29),
    [anon_sym_CR_LF] = ACTIONS(29),
    [sym_carriage_return] = ACTIONS(32),
    [sym_prefix] = ACTIONS(35),
    [sym_key] = ACTIONS(38),
    [anon_sym_EQ] = ACTIONS(41),
    [anon_sym_COLON] = ACTIONS(41),
    [sym_comment] = ACTIONS(44),
    [sym_junk] = ACTIONS(47),
  },
};

static const uint16_t ts_small_parse_table[] = {
  [0] = 7,
    ACTIONS(52), 1,
      sym_carriage_return,
    ACTIONS(54), 1,
      sym_unquoted,
    ACTIONS(60), 1,
      sym_unterminated,
    STATE(35), 1,
      sym__value,
    ACTIONS(50), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
    ACTIONS(56), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
    ACTIONS(58), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
  [28] = 7,
    ACTIONS(54), 1,
      sym_unquoted,
    ACTIONS(60), 1,
      sym_unterminated,
    ACTIONS(64), 1,
      sym_carriage_return,
    STATE(26), 1,
      sym__value,
    ACTIONS(56), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
    ACTIONS(62), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
    ACTIONS(66), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
  [56] = 7,
    ACTIONS(54), 1,
      sym_unquoted,
    ACTIONS(60), 1,
      sym_unterminated,
    ACTIONS(70), 1,
      sym_carriage_return,
    STATE(33), 1,
      sym__value,
    ACTIONS(56), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
    ACTIONS(68), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
    ACTIONS(72), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
  [84] = 7,
    ACTIONS(54), 1,
      sym_unquoted,
    ACTIONS(60), 1,
      sym_unterminated,
    ACTIONS(76), 1,
      sym_carriage_return,
    STATE(28), 1,
      sym__value,
    ACTIONS(56), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
    ACTIONS(74), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
    ACTIONS(78), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
  [112] = 2,
    ACTIONS(82), 5,
      sym_carriage_return,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
      sym_unterminated,
    ACTIONS(80), 7,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
      sym_unquoted,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
  [129] = 2,
    ACTIONS(86), 3,
      sym_carriage_return,
      sym_key,
      sym_junk,
    ACTIONS(84), 7,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
      sym_prefix,
      anon_sym_EQ,
      anon_sym_COLON,
      sym_comment,
  [144] = 7,
    ACTIONS(90), 1,
      sym_carriage_return,
    ACTIONS(92), 1,
      sym_key,
    ACTIONS(94), 1,
      sym_comment,
    ACTIONS(96), 1,
      sym_junk,
    STATE(7), 1,
      sym_separator,
    ACTIONS(13), 2,
      anon_sym_EQ,
      anon_sym_COLON,
    ACTIONS(88), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
  [169] = 2,
    ACTIONS(98), 3,
      sym_carriage_return,
      sym_key,
      sym_junk,
    ACTIONS(27), 7,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
      sym_prefix,
      anon_sym_EQ,
      anon_sym_COLON,
      sym_comment,
  [184] = 2,
    ACTIONS(102), 3,
      sym_carriage_return,
      sym_key,
      sym_junk,
    ACTIONS(100), 7,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
      sym_prefix,
      anon_sym_EQ,
      anon_sym_COLON,
      sym_comment,
  [199] = 2,
    ACTIONS(106), 3,
      sym_carriage_return,
      sym_key,
      sym_junk,
    ACTIONS(104), 7,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
      sym_prefix,
      anon_sym_EQ,
      anon_sym_COLON,
      sym_comment,
  [214] = 2,
    ACTIONS(110), 3,
      sym_carriage_return,
      sym_key,
      sym_junk,
    ACTIONS(108), 7,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
      sym_prefix,
      anon_sym_EQ,
      anon_sym_COLON,
      sym_comment,
  [229] = 2,
    ACTIONS(114), 3,
      sym_carriage_return,
      sym_key,
      sym_junk,
    ACTIONS(112), 7,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
      sym_prefix,
      anon_sym_EQ,
      anon_sym_COLON,
      sym_comment,
  [244] = 6,
    ACTIONS(118), 1,
      sym_carriage_return,
    ACTIONS(120), 1,
      sym_comment,
    ACTIONS(122), 1,
      sym_junk,
    STATE(4), 1,
      sym_separator,
    ACTIONS(13), 2,
      anon_sym_EQ,
      anon_sym_COLON,
    ACTIONS(116), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
  [266] = 6,
    ACTIONS(126), 1,
      sym_carriage_return,
    ACTIONS(128), 1,
      sym_comment,
    ACTIONS(130), 1,
      sym_junk,
    STATE(6), 1,
      sym_separator,
    ACTIONS(13), 2,
      anon_sym_EQ,
      anon_sym_COLON,
    ACTIONS(124), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
  [288] = 4,
    ACTIONS(134), 1,
      sym_carriage_return,
    ACTIONS(136), 1,
      sym_comment,
    ACTIONS(138), 1,
      sym_text_after_quote,
    ACTIONS(132), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
  [303] = 4,
    ACTIONS(140), 1,
      ts_builtin_sym_end,
    ACTIONS(144), 1,
      sym_carriage_return,
    STATE(11), 1,
      sym__line_end,
    ACTIONS(142), 2,
      anon_sym_LF,
      anon_sym_CR_LF,
  [317] = 4,
    ACTIONS(19), 1,
      ts_builtin_sym_end,
    ACTIONS(144), 1,
      sym_carriage_return,
    STATE(11), 1,
      sym__line_end,
    ACTIONS(142), 2,
      anon_sym_LF,
      anon_sym_CR_LF,
  [331] = 2,
    ACTIONS(148), 1,
      sym_carriage_return,
    ACTIONS(146), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
  [340] = 2,
    ACTIONS(152), 1,
      sym_carriage_return,
    ACTIONS(150), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
  [349] = 2,
    ACTIONS(156), 1,
      sym_carriage_return,
    ACTIONS(154), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
  [358] = 2,
    ACTIONS(134), 1,
      sym_carriage_return,
    ACTIONS(132), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
  [367] = 2,
    ACTIONS(160), 1,
      sym_carriage_return,
    ACTIONS(158), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
  [376] = 2,
    ACTIONS(164), 1,
      sym_carriage_return,
    ACTIONS(162), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
  [385] = 2,
    ACTIONS(168), 1,
      sym_carriage_return,
    ACTIONS(166), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
  [394] = 2,
    ACTIONS(172), 1,
      sym_carriage_return,
    ACTIONS(170), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
  [403] = 2,
    ACTIONS(176), 1,
      sym_carriage_return,
    ACTIONS(174), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
  [412] = 2,
    ACTIONS(180), 1,
      sym_carriage_return,
    ACTIONS(178), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
  [421] = 2,
    ACTIONS(184), 1,
      sym_carriage_return,
    ACTIONS(182), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
  [430] = 2,
    ACTIONS(188), 1,
      sym_carriage_return,
    ACTIONS(186), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
  [439] = 2,
    ACTIONS(192), 1,
      sym_carriage_return,
    ACTIONS(190), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
  [448] = 3,
    ACTIONS(144), 1,
      sym_carriage_return,
    STATE(11), 1,
      sym__line_end,
    ACTIONS(142), 2,
      anon_sym_LF,
      anon_sym_CR_LF,
  [459] = 2,
    ACTIONS(196), 1,
      sym_carriage_return,
    ACTIONS(194), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
  [468] = 1,
    ACTIONS(198), 1,
      ts_builtin_sym_end,
};

static const uint32_t ts_small_parse_table_map[] = {
  [SMALL_STATE(4)] = 0,
  [SMALL_STATE(5)] = 28,
  [SMALL_STATE(6)] = 56,
  [SMALL_STATE(7)] = 84,
  [SMALL_STATE(8)] = 112,
  [SMALL_STATE(9)] = 129,
  [SMALL_STATE(10)] = 144,
  [SMALL_STATE(11)] = 169,
  [SMALL_STATE(12)] = 184,
  [SMALL_STATE(13)] = 199,
  [SMALL_STATE(14)] = 214,
  [SMALL_STATE(15)] = 229,
  [SMALL_STATE(16)] = 244,
  [SMALL_STATE(17)] = 266,
  [SMALL_STATE(18)] = 288,
  [SMALL_STATE(19)] = 303,
  [SMALL_STATE(20)] = 317,
  [SMALL_STATE(21)] = 331,
  [SMALL_STATE(22)] = 340,
  [SMALL_STATE(23)] = 349,
  [SMALL_STATE(24)] = 358,
  [SMALL_STATE(25)] = 367,
  [SMALL_STATE(26)] = 376,
  [SMALL_STATE(27)] = 385,
  [SMALL_STATE(28)] = 394,
  [SMALL_STATE(29)] = 403,
  [SMALL_STATE(30)] = 412,
  [SMALL_STATE(31)] = 421,
  [SMALL_STATE(32)] = 430,
  [SMALL_STATE(33)] = 439,
  [SMALL_STATE(34)] = 448,
  [SMALL_STATE(35)] = 459,
  [SMALL_STATE(36)] = 468,
};

static const TSParseActionEntry ts_parse_actions[] = {
  [0] = {.entry = {.count = 0, .reusable = false}},
  [1] = {.entry = {.count = 1, .reusable = false}}, RECOVER(),
  [3] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 0, 0, 0),
  [5] = {.entry = {.count = 1, .reusable = true}}, SHIFT(2),
  [7] = {.entry = {.count = 1, .reusable = false}}, SHIFT(2),
  [9] = {.entry = {.count = 1, .reusable = true}}, SHIFT(10),
  [11] = {.entry = {.count = 1, .reusable = false}}, SHIFT(17),
  [13] = {.entry = {.count = 1, .reusable = true}}, SHIFT(8),
  [15] = {.entry = {.count = 1, .reusable = true}}, SHIFT(20),
  [17] = {.entry = {.count = 1, .reusable = false}}, SHIFT(23),
  [19] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 1, 0, 0),
  [21] = {.entry = {.count = 1, .reusable = true}}, SHIFT(3),
  [23] = {.entry = {.count = 1, .reusable = false}}, SHIFT(3),
  [25] = {.entry = {.count = 1, .reusable = true}}, SHIFT(19),
  [27] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0),
  [29] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(3),
  [32] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(3),
  [35] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(10),
  [38] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(17),
  [41] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(8),
  [44] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(34),
  [47] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(23),
  [50] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 15),
  [52] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 15),
  [54] = {.entry = {.count = 1, .reusable = true}}, SHIFT(24),
  [56] = {.entry = {.count = 1, .reusable = false}}, SHIFT(18),
  [58] = {.entry = {.count = 1, .reusable = true}}, SHIFT(13),
  [60] = {.entry = {.count = 1, .reusable = false}}, SHIFT(24),
  [62] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 1, 0, 5),
  [64] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 1, 0, 5),
  [66] = {.entry = {.count = 1, .reusable = true}}, SHIFT(12),
  [68] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 2, 0, 10),
  [70] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 2, 0, 10),
  [72] = {.entry = {.count = 1, .reusable = true}}, SHIFT(14),
  [74] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 2, 0, 8),
  [76] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 2, 0, 8),
  [78] = {.entry = {.count = 1, .reusable = true}}, SHIFT(9),
  [80] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_separator, 1, 0, 0),
  [82] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_separator, 1, 0, 0),
  [84] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__entry_over_lines, 3, 0, 16),
  [86] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__entry_over_lines, 3, 0, 16),
  [88] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_only, 1, 0, 1),
  [90] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_key_only, 1, 0, 1),
  [92] = {.entry = {.count = 1, .reusable = true}}, SHIFT(16),
  [94] = {.entry = {.count = 1, .reusable = true}}, SHIFT(21),
  [96] = {.entry = {.count = 1, .reusable = false}}, SHIFT(22),
  [98] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0),
  [100] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__entry_over_lines, 2, 0, 12),
  [102] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__entry_over_lines, 2, 0, 12),
  [104] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__entry_over_lines, 4, 0, 21),
  [106] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__entry_over_lines, 4, 0, 21),
  [108] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__entry_over_lines, 3, 0, 18),
  [110] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__entry_over_lines, 3, 0, 18),
  [112] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 1, 0, 4),
  [114] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 1, 0, 4),
  [116] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_only, 2, 0, 6),
  [118] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_key_only, 2, 0, 6),
  [120] = {.entry = {.count = 1, .reusable = true}}, SHIFT(30),
  [122] = {.entry = {.count = 1, .reusable = false}}, SHIFT(29),
  [124] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_only, 1, 0, 2),
  [126] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_key_only, 1, 0, 2),
  [128] = {.entry = {.count = 1, .reusable = true}}, SHIFT(27),
  [130] = {.entry = {.count = 1, .reusable = false}}, SHIFT(25),
  [132] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__value, 1, 0, 11),
  [134] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__value, 1, 0, 11),
  [136] = {.entry = {.count = 1, .reusable = true}}, SHIFT(31),
  [138] = {.entry = {.count = 1, .reusable = true}}, SHIFT(32),
  [140] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 2, 0, 0),
  [142] = {.entry = {.count = 1, .reusable = true}}, SHIFT(11),
  [144] = {.entry = {.count = 1, .reusable = false}}, SHIFT(11),
  [146] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_only, 2, 0, 1),
  [148] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_key_only, 2, 0, 1),
  [150] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_broken_line, 2, 0, 7),
  [152] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_broken_line, 2, 0, 7),
  [154] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_broken_line, 1, 0, 3),
  [156] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_broken_line, 1, 0, 3),
  [158] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_broken_line, 2, 0, 9),
  [160] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_broken_line, 2, 0, 9),
  [162] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 2, 0, 13),
  [164] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 2, 0, 13),
  [166] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_only, 2, 0, 2),
  [168] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_key_only, 2, 0, 2),
  [170] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 17),
  [172] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 17),
  [174] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_broken_line, 3, 0, 14),
  [176] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_broken_line, 3, 0, 14),
  [178] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_only, 3, 0, 6),
  [180] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_key_only, 3, 0, 6),
  [182] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__value, 2, 0, 11),
  [184] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__value, 2, 0, 11),
  [186] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__value, 2, 0, 20),
  [188] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__value, 2, 0, 20),
  [190] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 19),
  [192] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 19),
  [194] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 4, 0, 22),
  [196] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 4, 0, 22),
  [198] = {.entry = {.count = 1, .reusable = true}},  ACCEPT_INPUT(),
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
