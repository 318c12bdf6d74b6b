#include "tree_sitter/parser.h"

#if defined(__GNUC__) || defined(__clang__)
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#endif

#define LANGUAGE_VERSION 14
#define STATE_COUNT 98
#define LARGE_STATE_COUNT 4
#define SYMBOL_COUNT 25
#define ALIAS_COUNT 0
#define TOKEN_COUNT 19
#define EXTERNAL_TOKEN_COUNT 0
#define FIELD_COUNT 6
#define MAX_ALIAS_SEQUENCE_LENGTH 5
#define PRODUCTION_ID_COUNT 25

enum ts_symbol_identifiers {
  sym__newline = 1,
  sym_carriage_return = 2,
  sym_prefix = 3,
  sym_shell_prefix = 4,
  sym_key = 5,
  sym_separator = 6,
  sym_comment = 7,
  sym_unquoted = 8,
  sym_shell_unquoted = 9,
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
  sym_entry = 20,
  sym__entry_over_lines = 21,
  sym_key_only = 22,
  sym_broken_line = 23,
  aux_sym_source_file_repeat1 = 24,
};

static const char * const ts_symbol_names[] = {
  [ts_builtin_sym_end] = "end",
  [sym__newline] = "_newline",
  [sym_carriage_return] = "carriage_return",
  [sym_prefix] = "prefix",
  [sym_shell_prefix] = "prefix",
  [sym_key] = "key",
  [sym_separator] = "separator",
  [sym_comment] = "comment",
  [sym_unquoted] = "unquoted",
  [sym_shell_unquoted] = "unquoted",
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
  [sym_shell_prefix] = sym_prefix,
  [sym_key] = sym_key,
  [sym_separator] = sym_separator,
  [sym_comment] = sym_comment,
  [sym_unquoted] = sym_unquoted,
  [sym_shell_unquoted] = sym_unquoted,
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
  [sym_shell_prefix] = {
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
  [sym_shell_unquoted] = {
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
  [12] = {.index = 20, .length = 2},
  [13] = {.index = 22, .length = 3},
  [14] = {.index = 25, .length = 3},
  [15] = {.index = 28, .length = 3},
  [16] = {.index = 31, .length = 3},
  [17] = {.index = 34, .length = 3},
  [18] = {.index = 37, .length = 3},
  [19] = {.index = 40, .length = 3},
  [20] = {.index = 43, .length = 4},
  [21] = {.index = 47, .length = 4},
  [22] = {.index = 51, .length = 4},
  [23] = {.index = 55, .length = 4},
  [24] = {.index = 59, .length = 5},
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
    {field_prefix, 0},
    {field_value, 1},
  [16] =
    {field_key, 0},
    {field_separator, 1},
  [18] =
    {field_junk, 1},
    {field_key, 0},
  [20] =
    {field_separator, 0},
    {field_value, 1},
  [22] =
    {field_key, 1},
    {field_prefix, 0},
    {field_separator, 2},
  [25] =
    {field_junk, 2},
    {field_key, 1},
    {field_prefix, 0},
  [28] =
    {field_prefix, 0},
    {field_separator, 1},
    {field_value, 2},
  [31] =
    {field_key, 1},
    {field_prefix, 0},
    {field_value, 2},
  [34] =
    {field_prefix, 0},
    {field_tail, 2},
    {field_value, 1},
  [37] =
    {field_key, 0},
    {field_separator, 1},
    {field_value, 2},
  [40] =
    {field_separator, 0},
    {field_tail, 2},
    {field_value, 1},
  [43] =
    {field_key, 1},
    {field_prefix, 0},
    {field_separator, 2},
    {field_value, 3},
  [47] =
    {field_prefix, 0},
    {field_separator, 1},
    {field_tail, 3},
    {field_value, 2},
  [51] =
    {field_key, 1},
    {field_prefix, 0},
    {field_tail, 3},
    {field_value, 2},
  [55] =
    {field_key, 0},
    {field_separator, 1},
    {field_tail, 3},
    {field_value, 2},
  [59] =
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
  [9] = 9,
  [10] = 5,
  [11] = 6,
  [12] = 4,
  [13] = 13,
  [14] = 14,
  [15] = 15,
  [16] = 16,
  [17] = 17,
  [18] = 18,
  [19] = 9,
  [20] = 20,
  [21] = 21,
  [22] = 22,
  [23] = 14,
  [24] = 24,
  [25] = 22,
  [26] = 21,
  [27] = 24,
  [28] = 28,
  [29] = 29,
  [30] = 30,
  [31] = 31,
  [32] = 32,
  [33] = 28,
  [34] = 34,
  [35] = 29,
  [36] = 36,
  [37] = 37,
  [38] = 34,
  [39] = 32,
  [40] = 30,
  [41] = 37,
  [42] = 36,
  [43] = 31,
  [44] = 44,
  [45] = 45,
  [46] = 46,
  [47] = 47,
  [48] = 48,
  [49] = 49,
  [50] = 50,
  [51] = 51,
  [52] = 52,
  [53] = 53,
  [54] = 54,
  [55] = 55,
  [56] = 56,
  [57] = 57,
  [58] = 58,
  [59] = 59,
  [60] = 60,
  [61] = 61,
  [62] = 62,
  [63] = 63,
  [64] = 64,
  [65] = 65,
  [66] = 66,
  [67] = 67,
  [68] = 68,
  [69] = 69,
  [70] = 70,
  [71] = 65,
  [72] = 63,
  [73] = 59,
  [74] = 51,
  [75] = 56,
  [76] = 57,
  [77] = 58,
  [78] = 67,
  [79] = 68,
  [80] = 62,
  [81] = 60,
  [82] = 64,
  [83] = 66,
  [84] = 61,
  [85] = 69,
  [86] = 45,
  [87] = 70,
  [88] = 88,
  [89] = 47,
  [90] = 48,
  [91] = 49,
  [92] = 50,
  [93] = 44,
  [94] = 52,
  [95] = 53,
  [96] = 54,
  [97] = 97,
};

static bool ts_lex(TSLexer *lexer, TSStateId state) {
  START_LEXER();
  eof = lexer->eof(lexer);
  switch (state) {
    case 0:
      if (eof) ADVANCE(27);
      ADVANCE_MAP(
        '\n', 28,
        '\r', 29,
        '"', 69,
        '#', 50,
        '$', 53,
        '\'', 73,
        '`', 77,
        'e', 45,
        's', 36,
        ':', 49,
        '=', 49,
      );
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(0);
      if (('!' <= lookahead && lookahead <= ',') ||
          (';' <= lookahead && lookahead <= '?') ||
          ('[' <= lookahead && lookahead <= '^') ||
          ('{' <= lookahead && lookahead <= '~')) ADVANCE(56);
      if (lookahead != 0) ADVANCE(48);
      END_STATE();
    case 1:
      if (lookahead == '\n') ADVANCE(13);
      END_STATE();
    case 2:
      if (lookahead == '\n') ADVANCE(14);
      END_STATE();
    case 3:
      if (lookahead == '\n') ADVANCE(15);
      END_STATE();
    case 4:
      if (lookahead == '\n') ADVANCE(66);
      END_STATE();
    case 5:
      if (lookahead == '\n') ADVANCE(66);
      if (lookahead == '\r') ADVANCE(4);
      if (lookahead == '#') ADVANCE(6);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(5);
      END_STATE();
    case 6:
      if (lookahead == '\n') ADVANCE(66);
      if (lookahead == '\r') ADVANCE(4);
      if (lookahead != 0) ADVANCE(6);
      END_STATE();
    case 7:
      if (lookahead == '\n') ADVANCE(67);
      END_STATE();
    case 8:
      if (lookahead == '\n') ADVANCE(67);
      if (lookahead == '\r') ADVANCE(7);
      if (lookahead == '#') ADVANCE(9);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(8);
      END_STATE();
    case 9:
      if (lookahead == '\n') ADVANCE(67);
      if (lookahead == '\r') ADVANCE(7);
      if (lookahead != 0) ADVANCE(9);
      END_STATE();
    case 10:
      if (lookahead == '\n') ADVANCE(68);
      END_STATE();
    case 11:
      if (lookahead == '\n') ADVANCE(68);
      if (lookahead == '\r') ADVANCE(10);
      if (lookahead == '#') ADVANCE(12);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(11);
      END_STATE();
    case 12:
      if (lookahead == '\n') ADVANCE(68);
      if (lookahead == '\r') ADVANCE(10);
      if (lookahead != 0) ADVANCE(12);
      END_STATE();
    case 13:
      if (lookahead == '"') ADVANCE(5);
      if (lookahead == '\\') ADVANCE(16);
      if (lookahead != 0) ADVANCE(13);
      END_STATE();
    case 14:
      if (lookahead == '\'') ADVANCE(8);
      if (lookahead == '\\') ADVANCE(17);
      if (lookahead != 0) ADVANCE(14);
      END_STATE();
    case 15:
      if (lookahead == '\\') ADVANCE(18);
      if (lookahead == '`') ADVANCE(11);
      if (lookahead != 0) ADVANCE(15);
      END_STATE();
    case 16:
      if (lookahead != 0) ADVANCE(13);
      END_STATE();
    case 17:
      if (lookahead != 0) ADVANCE(14);
      END_STATE();
    case 18:
      if (lookahead != 0) ADVANCE(15);
      END_STATE();
    case 19:
      if (eof) ADVANCE(27);
      if (lookahead == '\n') ADVANCE(28);
      if (lookahead == '\r') ADVANCE(29);
      if (lookahead == '"') ADVANCE(69);
      if (lookahead == '\'') ADVANCE(73);
      if (lookahead == '`') ADVANCE(77);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(19);
      if (lookahead != 0) ADVANCE(51);
      END_STATE();
    case 20:
      if (eof) ADVANCE(27);
      if (lookahead == '\n') ADVANCE(28);
      if (lookahead == '\r') ADVANCE(29);
      if (lookahead == '"') ADVANCE(81);
      if (lookahead == '\'') ADVANCE(84);
      if (lookahead == '`') ADVANCE(87);
      if (lookahead == ':' ||
          lookahead == '=') ADVANCE(49);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(20);
      if (('!' <= lookahead && lookahead <= ',') ||
          (';' <= lookahead && lookahead <= '?') ||
          ('[' <= lookahead && lookahead <= '^') ||
          ('{' <= lookahead && lookahead <= '~')) ADVANCE(56);
      if (lookahead != 0) ADVANCE(48);
      END_STATE();
    case 21:
      if (eof) ADVANCE(27);
      if (lookahead == '\n') ADVANCE(28);
      if (lookahead == '\r') ADVANCE(29);
      if (lookahead == '"') ADVANCE(81);
      if (lookahead == '\'') ADVANCE(84);
      if (lookahead == '`') ADVANCE(87);
      if (lookahead == ':' ||
          lookahead == '=') ADVANCE(49);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(21);
      if (lookahead != 0) ADVANCE(56);
      END_STATE();
    case 22:
      if (eof) ADVANCE(27);
      if (lookahead == '\n') ADVANCE(28);
      if (lookahead == '\r') ADVANCE(29);
      if (lookahead == '"') ADVANCE(81);
      if (lookahead == '\'') ADVANCE(84);
      if (lookahead == '`') ADVANCE(87);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(22);
      if (lookahead != 0) ADVANCE(51);
      END_STATE();
    case 23:
      if (eof) ADVANCE(27);
      ADVANCE_MAP(
        '\n', 28,
        '\r', 29,
        '#', 50,
        '$', 95,
        'e', 45,
        's', 36,
        ':', 49,
        '=', 49,
      );
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(23);
      if (('!' <= lookahead && lookahead <= ',') ||
          (';' <= lookahead && lookahead <= '?') ||
          ('[' <= lookahead && lookahead <= '^') ||
          lookahead == '`' ||
          ('{' <= lookahead && lookahead <= '~')) ADVANCE(98);
      if (lookahead != 0) ADVANCE(48);
      END_STATE();
    case 24:
      if (eof) ADVANCE(27);
      if (lookahead == '\n') ADVANCE(28);
      if (lookahead == '\r') ADVANCE(29);
      if (lookahead == '#') ADVANCE(50);
      if (lookahead == ':' ||
          lookahead == '=') ADVANCE(49);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(24);
      if (('!' <= lookahead && lookahead <= ',') ||
          (';' <= lookahead && lookahead <= '?') ||
          ('[' <= lookahead && lookahead <= '^') ||
          lookahead == '`' ||
          ('{' <= lookahead && lookahead <= '~')) ADVANCE(98);
      if (lookahead != 0) ADVANCE(48);
      END_STATE();
    case 25:
      if (eof) ADVANCE(27);
      if (lookahead == '\n') ADVANCE(28);
      if (lookahead == '\r') ADVANCE(29);
      if (lookahead == '#') ADVANCE(50);
      if (lookahead == ':' ||
          lookahead == '=') ADVANCE(49);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(25);
      if (lookahead != 0) ADVANCE(98);
      END_STATE();
    case 26:
      if (eof) ADVANCE(27);
      if (lookahead == '\n') ADVANCE(28);
      if (lookahead == '\r') ADVANCE(29);
      if (lookahead == '#') ADVANCE(50);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(26);
      if (lookahead != 0) ADVANCE(93);
      END_STATE();
    case 27:
      ACCEPT_TOKEN(ts_builtin_sym_end);
      END_STATE();
    case 28:
      ACCEPT_TOKEN(sym__newline);
      END_STATE();
    case 29:
      ACCEPT_TOKEN(sym_carriage_return);
      if (lookahead == '\n') ADVANCE(28);
      END_STATE();
    case 30:
      ACCEPT_TOKEN(sym_prefix);
      END_STATE();
    case 31:
      ACCEPT_TOKEN(sym_prefix);
      if (lookahead == '"') ADVANCE(30);
      if (lookahead == '-') ADVANCE(34);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(31);
      END_STATE();
    case 32:
      ACCEPT_TOKEN(sym_prefix);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(32);
      END_STATE();
    case 33:
      ACCEPT_TOKEN(sym_shell_prefix);
      if (lookahead == '-') ADVANCE(34);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(33);
      END_STATE();
    case 34:
      ACCEPT_TOKEN(sym_shell_prefix);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(33);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ':' &&
          lookahead != '=') ADVANCE(34);
      END_STATE();
    case 35:
      ACCEPT_TOKEN(sym_shell_prefix);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(35);
      END_STATE();
    case 36:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 'e') ADVANCE(42);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(48);
      END_STATE();
    case 37:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 'e') ADVANCE(38);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(31);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(48);
      END_STATE();
    case 38:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 'n') ADVANCE(44);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(48);
      END_STATE();
    case 39:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 'o') ADVANCE(41);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(48);
      END_STATE();
    case 40:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 'p') ADVANCE(39);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(48);
      END_STATE();
    case 41:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 'r') ADVANCE(43);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(48);
      END_STATE();
    case 42:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 't') ADVANCE(37);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(48);
      END_STATE();
    case 43:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 't') ADVANCE(46);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(48);
      END_STATE();
    case 44:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 'v') ADVANCE(47);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(48);
      END_STATE();
    case 45:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 'x') ADVANCE(40);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(48);
      END_STATE();
    case 46:
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
          lookahead != '`') ADVANCE(48);
      END_STATE();
    case 47:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(35);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(48);
      END_STATE();
    case 48:
      ACCEPT_TOKEN(sym_key);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(48);
      END_STATE();
    case 49:
      ACCEPT_TOKEN(sym_separator);
      END_STATE();
    case 50:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(50);
      END_STATE();
    case 51:
      ACCEPT_TOKEN(sym_unquoted);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(51);
      END_STATE();
    case 52:
      ACCEPT_TOKEN(sym_shell_unquoted);
      if (lookahead == ':') ADVANCE(30);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(56);
      END_STATE();
    case 53:
      ACCEPT_TOKEN(sym_shell_unquoted);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(54);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(56);
      END_STATE();
    case 54:
      ACCEPT_TOKEN(sym_shell_unquoted);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(55);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(56);
      END_STATE();
    case 55:
      ACCEPT_TOKEN(sym_shell_unquoted);
      if (lookahead == 'V' ||
          lookahead == 'v') ADVANCE(52);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(56);
      END_STATE();
    case 56:
      ACCEPT_TOKEN(sym_shell_unquoted);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(56);
      END_STATE();
    case 57:
      ACCEPT_TOKEN(sym_double_quoted);
      END_STATE();
    case 58:
      ACCEPT_TOKEN(sym_double_quoted);
      if (lookahead == '\n') ADVANCE(13);
      if (lookahead == '\r') ADVANCE(1);
      if (lookahead == '"') ADVANCE(57);
      if (lookahead == '\\') ADVANCE(72);
      if (lookahead != 0) ADVANCE(70);
      END_STATE();
    case 59:
      ACCEPT_TOKEN(sym_double_quoted);
      if (lookahead == '"') ADVANCE(57);
      if (lookahead == '\\') ADVANCE(90);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(82);
      END_STATE();
    case 60:
      ACCEPT_TOKEN(sym_single_quoted);
      END_STATE();
    case 61:
      ACCEPT_TOKEN(sym_single_quoted);
      if (lookahead == '\n') ADVANCE(14);
      if (lookahead == '\r') ADVANCE(2);
      if (lookahead == '\'') ADVANCE(60);
      if (lookahead == '\\') ADVANCE(76);
      if (lookahead != 0) ADVANCE(74);
      END_STATE();
    case 62:
      ACCEPT_TOKEN(sym_single_quoted);
      if (lookahead == '\'') ADVANCE(60);
      if (lookahead == '\\') ADVANCE(91);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 63:
      ACCEPT_TOKEN(sym_backtick_quoted);
      END_STATE();
    case 64:
      ACCEPT_TOKEN(sym_backtick_quoted);
      if (lookahead == '\n') ADVANCE(15);
      if (lookahead == '\r') ADVANCE(3);
      if (lookahead == '\\') ADVANCE(80);
      if (lookahead == '`') ADVANCE(63);
      if (lookahead != 0) ADVANCE(78);
      END_STATE();
    case 65:
      ACCEPT_TOKEN(sym_backtick_quoted);
      if (lookahead == '\\') ADVANCE(92);
      if (lookahead == '`') ADVANCE(63);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(88);
      END_STATE();
    case 66:
      ACCEPT_TOKEN(sym__double_quoted_lines);
      END_STATE();
    case 67:
      ACCEPT_TOKEN(sym__single_quoted_lines);
      END_STATE();
    case 68:
      ACCEPT_TOKEN(sym__backtick_quoted_lines);
      END_STATE();
    case 69:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(13);
      if (lookahead == '\r') ADVANCE(1);
      if (lookahead == '"') ADVANCE(57);
      if (lookahead == '\\') ADVANCE(71);
      if (lookahead != 0) ADVANCE(69);
      END_STATE();
    case 70:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(13);
      if (lookahead == '\r') ADVANCE(1);
      if (lookahead == '"') ADVANCE(57);
      if (lookahead == '\\') ADVANCE(72);
      if (lookahead != 0) ADVANCE(70);
      END_STATE();
    case 71:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(13);
      if (lookahead == '\r') ADVANCE(1);
      if (lookahead == '"') ADVANCE(58);
      if (lookahead != 0) ADVANCE(69);
      END_STATE();
    case 72:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(13);
      if (lookahead == '\r') ADVANCE(1);
      if (lookahead != 0) ADVANCE(70);
      END_STATE();
    case 73:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(14);
      if (lookahead == '\r') ADVANCE(2);
      if (lookahead == '\'') ADVANCE(60);
      if (lookahead == '\\') ADVANCE(75);
      if (lookahead != 0) ADVANCE(73);
      END_STATE();
    case 74:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(14);
      if (lookahead == '\r') ADVANCE(2);
      if (lookahead == '\'') ADVANCE(60);
      if (lookahead == '\\') ADVANCE(76);
      if (lookahead != 0) ADVANCE(74);
      END_STATE();
    case 75:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(14);
      if (lookahead == '\r') ADVANCE(2);
      if (lookahead == '\'') ADVANCE(61);
      if (lookahead != 0) ADVANCE(73);
      END_STATE();
    case 76:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(14);
      if (lookahead == '\r') ADVANCE(2);
      if (lookahead != 0) ADVANCE(74);
      END_STATE();
    case 77:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(15);
      if (lookahead == '\r') ADVANCE(3);
      if (lookahead == '\\') ADVANCE(79);
      if (lookahead == '`') ADVANCE(63);
      if (lookahead != 0) ADVANCE(77);
      END_STATE();
    case 78:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(15);
      if (lookahead == '\r') ADVANCE(3);
      if (lookahead == '\\') ADVANCE(80);
      if (lookahead == '`') ADVANCE(63);
      if (lookahead != 0) ADVANCE(78);
      END_STATE();
    case 79:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(15);
      if (lookahead == '\r') ADVANCE(3);
      if (lookahead == '`') ADVANCE(64);
      if (lookahead != 0) ADVANCE(77);
      END_STATE();
    case 80:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(15);
      if (lookahead == '\r') ADVANCE(3);
      if (lookahead != 0) ADVANCE(78);
      END_STATE();
    case 81:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '"') ADVANCE(57);
      if (lookahead == '\\') ADVANCE(83);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(81);
      END_STATE();
    case 82:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '"') ADVANCE(57);
      if (lookahead == '\\') ADVANCE(90);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(82);
      END_STATE();
    case 83:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '"') ADVANCE(59);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(81);
      END_STATE();
    case 84:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\'') ADVANCE(60);
      if (lookahead == '\\') ADVANCE(86);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(84);
      END_STATE();
    case 85:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\'') ADVANCE(60);
      if (lookahead == '\\') ADVANCE(91);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 86:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\'') ADVANCE(62);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(84);
      END_STATE();
    case 87:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\\') ADVANCE(89);
      if (lookahead == '`') ADVANCE(63);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(87);
      END_STATE();
    case 88:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\\') ADVANCE(92);
      if (lookahead == '`') ADVANCE(63);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(88);
      END_STATE();
    case 89:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '`') ADVANCE(65);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(87);
      END_STATE();
    case 90:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(82);
      END_STATE();
    case 91:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 92:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(88);
      END_STATE();
    case 93:
      ACCEPT_TOKEN(sym_text_after_quote);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(93);
      END_STATE();
    case 94:
      ACCEPT_TOKEN(sym_junk);
      if (lookahead == ':') ADVANCE(30);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(98);
      END_STATE();
    case 95:
      ACCEPT_TOKEN(sym_junk);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(96);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(98);
      END_STATE();
    case 96:
      ACCEPT_TOKEN(sym_junk);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(97);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(98);
      END_STATE();
    case 97:
      ACCEPT_TOKEN(sym_junk);
      if (lookahead == 'V' ||
          lookahead == 'v') ADVANCE(94);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(98);
      END_STATE();
    case 98:
      ACCEPT_TOKEN(sym_junk);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(98);
      END_STATE();
    default:
      return false;
  }
}

static const TSLexMode ts_lex_modes[STATE_COUNT] = {
  [0] = {.lex_state = 0},
  [1] = {.lex_state = 23},
  [2] = {.lex_state = 23},
  [3] = {.lex_state = 23},
  [4] = {.lex_state = 19},
  [5] = {.lex_state = 19},
  [6] = {.lex_state = 19},
  [7] = {.lex_state = 19},
  [8] = {.lex_state = 19},
  [9] = {.lex_state = 20},
  [10] = {.lex_state = 19},
  [11] = {.lex_state = 19},
  [12] = {.lex_state = 19},
  [13] = {.lex_state = 23},
  [14] = {.lex_state = 21},
  [15] = {.lex_state = 23},
  [16] = {.lex_state = 23},
  [17] = {.lex_state = 23},
  [18] = {.lex_state = 23},
  [19] = {.lex_state = 20},
  [20] = {.lex_state = 23},
  [21] = {.lex_state = 22},
  [22] = {.lex_state = 22},
  [23] = {.lex_state = 21},
  [24] = {.lex_state = 24},
  [25] = {.lex_state = 22},
  [26] = {.lex_state = 22},
  [27] = {.lex_state = 24},
  [28] = {.lex_state = 25},
  [29] = {.lex_state = 25},
  [30] = {.lex_state = 26},
  [31] = {.lex_state = 26},
  [32] = {.lex_state = 26},
  [33] = {.lex_state = 25},
  [34] = {.lex_state = 26},
  [35] = {.lex_state = 25},
  [36] = {.lex_state = 26},
  [37] = {.lex_state = 26},
  [38] = {.lex_state = 26},
  [39] = {.lex_state = 26},
  [40] = {.lex_state = 26},
  [41] = {.lex_state = 26},
  [42] = {.lex_state = 26},
  [43] = {.lex_state = 26},
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
  [74] = {.lex_state = 0},
  [75] = {.lex_state = 0},
  [76] = {.lex_state = 0},
  [77] = {.lex_state = 0},
  [78] = {.lex_state = 0},
  [79] = {.lex_state = 0},
  [80] = {.lex_state = 0},
  [81] = {.lex_state = 0},
  [82] = {.lex_state = 0},
  [83] = {.lex_state = 0},
  [84] = {.lex_state = 0},
  [85] = {.lex_state = 0},
  [86] = {.lex_state = 0},
  [87] = {.lex_state = 0},
  [88] = {.lex_state = 0},
  [89] = {.lex_state = 0},
  [90] = {.lex_state = 0},
  [91] = {.lex_state = 0},
  [92] = {.lex_state = 0},
  [93] = {.lex_state = 0},
  [94] = {.lex_state = 0},
  [95] = {.lex_state = 0},
  [96] = {.lex_state = 0},
  [97] = {.lex_state = 0},
};

static const uint16_t ts_parse_table[LARGE_STATE_COUNT][SYMBOL_COUNT] = {
  [0] = {
    [ts_builtin_sym_end] = ACTIONS(1),
    [sym__newline] = ACTIONS(1),
    [sym_carriage_return] = ACTIONS(1),
    [sym_prefix] = ACTIONS(1),
    [sym_shell_prefix] = ACTIONS(1),
    [sym_key] = ACTIONS(1),
    [sym_separator] = ACTIONS(1),
    [sym_comment] = ACTIONS(1),
    [sym_shell_unquoted] = ACTIONS(1),
    [sym_double_quoted] = ACTIONS(1),
    [sym_single_quoted] = ACTIONS(1),
    [sym_backtick_quoted] = ACTIONS(1),
    [sym__double_quoted_lines] = ACTIONS(1),
    [sym__single_quoted_lines] = ACTIONS(1),
    [sym__backtick_quoted_lines] = ACTIONS(1),
    [sym_unterminated] = ACTIONS(1),
  },
  [1] = {
    [sym_source_file] = STATE(97),
    [sym_entry] = STATE(55),
    [sym__entry_over_lines] = STATE(13),
    [sym_key_only] = STATE(55),
    [sym_broken_line] = STATE(55),
    [aux_sym_source_file_repeat1] = STATE(2),
    [ts_builtin_sym_end] = ACTIONS(3),
    [sym__newline] = ACTIONS(5),
    [sym_carriage_return] = ACTIONS(7),
    [sym_prefix] = ACTIONS(9),
    [sym_shell_prefix] = ACTIONS(11),
    [sym_key] = ACTIONS(13),
    [sym_separator] = ACTIONS(15),
    [sym_comment] = ACTIONS(17),
    [sym_junk] = ACTIONS(19),
  },
  [2] = {
    [sym_entry] = STATE(46),
    [sym__entry_over_lines] = STATE(13),
    [sym_key_only] = STATE(46),
    [sym_broken_line] = STATE(46),
    [aux_sym_source_file_repeat1] = STATE(3),
    [ts_builtin_sym_end] = ACTIONS(21),
    [sym__newline] = ACTIONS(23),
    [sym_carriage_return] = ACTIONS(25),
    [sym_prefix] = ACTIONS(9),
    [sym_shell_prefix] = ACTIONS(11),
    [sym_key] = ACTIONS(13),
    [sym_separator] = ACTIONS(15),
    [sym_comment] = ACTIONS(27),
    [sym_junk] = ACTIONS(19),
  },
  [3] = {
    [sym_entry] = STATE(88),
    [sym__entry_over_lines] = STATE(13),
    [sym_key_only] = STATE(88),
    [sym_broken_line] = STATE(88),
    [aux_sym_source_file_repeat1] = STATE(3),
    [ts_builtin_sym_end] = ACTIONS(29),
    [sym__newline] = ACTIONS(31),
    [sym_carriage_return] = ACTIONS(34),
    [sym_prefix] = ACTIONS(37),
    [sym_shell_prefix] = ACTIONS(40),
    [sym_key] = ACTIONS(43),
    [sym_separator] = ACTIONS(46),
    [sym_comment] = ACTIONS(49),
    [sym_junk] = ACTIONS(52),
  },
};

static const uint16_t ts_small_parse_table[] = {
  [0] = 6,
    ACTIONS(57), 1,
      sym_carriage_return,
    ACTIONS(59), 1,
      sym_unquoted,
    ACTIONS(65), 1,
      sym_unterminated,
    ACTIONS(55), 2,
      ts_builtin_sym_end,
      sym__newline,
    ACTIONS(61), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
    ACTIONS(63), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
  [24] = 6,
    ACTIONS(69), 1,
      sym_carriage_return,
    ACTIONS(71), 1,
      sym_unquoted,
    ACTIONS(77), 1,
      sym_unterminated,
    ACTIONS(67), 2,
      ts_builtin_sym_end,
      sym__newline,
    ACTIONS(73), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
    ACTIONS(75), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
  [48] = 6,
    ACTIONS(81), 1,
      sym_carriage_return,
    ACTIONS(83), 1,
      sym_unquoted,
    ACTIONS(89), 1,
      sym_unterminated,
    ACTIONS(79), 2,
      ts_builtin_sym_end,
      sym__newline,
    ACTIONS(85), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
    ACTIONS(87), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
  [72] = 6,
    ACTIONS(93), 1,
      sym_carriage_return,
    ACTIONS(95), 1,
      sym_unquoted,
    ACTIONS(101), 1,
      sym_unterminated,
    ACTIONS(91), 2,
      ts_builtin_sym_end,
      sym__newline,
    ACTIONS(97), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
    ACTIONS(99), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
  [96] = 6,
    ACTIONS(91), 1,
      sym__newline,
    ACTIONS(93), 1,
      sym_carriage_return,
    ACTIONS(103), 1,
      sym_unquoted,
    ACTIONS(107), 1,
      sym_unterminated,
    ACTIONS(99), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
    ACTIONS(105), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
  [119] = 6,
    ACTIONS(111), 1,
      sym_carriage_return,
    ACTIONS(113), 1,
      sym_key,
    ACTIONS(115), 1,
      sym_separator,
    ACTIONS(109), 2,
      ts_builtin_sym_end,
      sym__newline,
    ACTIONS(117), 2,
      sym_shell_unquoted,
      sym_unterminated,
    ACTIONS(119), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
  [142] = 6,
    ACTIONS(67), 1,
      sym__newline,
    ACTIONS(69), 1,
      sym_carriage_return,
    ACTIONS(121), 1,
      sym_unquoted,
    ACTIONS(125), 1,
      sym_unterminated,
    ACTIONS(75), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
    ACTIONS(123), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
  [165] = 6,
    ACTIONS(79), 1,
      sym__newline,
    ACTIONS(81), 1,
      sym_carriage_return,
    ACTIONS(127), 1,
      sym_unquoted,
    ACTIONS(131), 1,
      sym_unterminated,
    ACTIONS(87), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
    ACTIONS(129), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
  [188] = 6,
    ACTIONS(55), 1,
      sym__newline,
    ACTIONS(57), 1,
      sym_carriage_return,
    ACTIONS(133), 1,
      sym_unquoted,
    ACTIONS(137), 1,
      sym_unterminated,
    ACTIONS(63), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
    ACTIONS(135), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
  [211] = 2,
    ACTIONS(141), 4,
      sym_carriage_return,
      sym_prefix,
      sym_key,
      sym_junk,
    ACTIONS(139), 5,
      ts_builtin_sym_end,
      sym__newline,
      sym_shell_prefix,
      sym_separator,
      sym_comment,
  [225] = 6,
    ACTIONS(145), 1,
      sym_carriage_return,
    ACTIONS(147), 1,
      sym_separator,
    ACTIONS(149), 1,
      sym_shell_unquoted,
    ACTIONS(153), 1,
      sym_unterminated,
    ACTIONS(143), 2,
      ts_builtin_sym_end,
      sym__newline,
    ACTIONS(151), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
  [247] = 2,
    ACTIONS(157), 4,
      sym_carriage_return,
      sym_prefix,
      sym_key,
      sym_junk,
    ACTIONS(155), 5,
      ts_builtin_sym_end,
      sym__newline,
      sym_shell_prefix,
      sym_separator,
      sym_comment,
  [261] = 2,
    ACTIONS(159), 4,
      sym_carriage_return,
      sym_prefix,
      sym_key,
      sym_junk,
    ACTIONS(29), 5,
      ts_builtin_sym_end,
      sym__newline,
      sym_shell_prefix,
      sym_separator,
      sym_comment,
  [275] = 2,
    ACTIONS(163), 4,
      sym_carriage_return,
      sym_prefix,
      sym_key,
      sym_junk,
    ACTIONS(161), 5,
      ts_builtin_sym_end,
      sym__newline,
      sym_shell_prefix,
      sym_separator,
      sym_comment,
  [289] = 2,
    ACTIONS(167), 4,
      sym_carriage_return,
      sym_prefix,
      sym_key,
      sym_junk,
    ACTIONS(165), 5,
      ts_builtin_sym_end,
      sym__newline,
      sym_shell_prefix,
      sym_separator,
      sym_comment,
  [303] = 6,
    ACTIONS(109), 1,
      sym__newline,
    ACTIONS(111), 1,
      sym_carriage_return,
    ACTIONS(169), 1,
      sym_key,
    ACTIONS(171), 1,
      sym_separator,
    ACTIONS(173), 2,
      sym_shell_unquoted,
      sym_unterminated,
    ACTIONS(175), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
  [325] = 2,
    ACTIONS(179), 4,
      sym_carriage_return,
      sym_prefix,
      sym_key,
      sym_junk,
    ACTIONS(177), 5,
      ts_builtin_sym_end,
      sym__newline,
      sym_shell_prefix,
      sym_separator,
      sym_comment,
  [339] = 5,
    ACTIONS(93), 1,
      sym_carriage_return,
    ACTIONS(95), 1,
      sym_unquoted,
    ACTIONS(101), 1,
      sym_unterminated,
    ACTIONS(91), 2,
      ts_builtin_sym_end,
      sym__newline,
    ACTIONS(181), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
  [358] = 5,
    ACTIONS(81), 1,
      sym_carriage_return,
    ACTIONS(83), 1,
      sym_unquoted,
    ACTIONS(89), 1,
      sym_unterminated,
    ACTIONS(79), 2,
      ts_builtin_sym_end,
      sym__newline,
    ACTIONS(183), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
  [377] = 6,
    ACTIONS(143), 1,
      sym__newline,
    ACTIONS(145), 1,
      sym_carriage_return,
    ACTIONS(185), 1,
      sym_separator,
    ACTIONS(187), 1,
      sym_shell_unquoted,
    ACTIONS(191), 1,
      sym_unterminated,
    ACTIONS(189), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
  [398] = 6,
    ACTIONS(195), 1,
      sym_carriage_return,
    ACTIONS(197), 1,
      sym_key,
    ACTIONS(199), 1,
      sym_separator,
    ACTIONS(201), 1,
      sym_comment,
    ACTIONS(203), 1,
      sym_junk,
    ACTIONS(193), 2,
      ts_builtin_sym_end,
      sym__newline,
  [418] = 5,
    ACTIONS(79), 1,
      sym__newline,
    ACTIONS(81), 1,
      sym_carriage_return,
    ACTIONS(127), 1,
      sym_unquoted,
    ACTIONS(131), 1,
      sym_unterminated,
    ACTIONS(205), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
  [436] = 5,
    ACTIONS(91), 1,
      sym__newline,
    ACTIONS(93), 1,
      sym_carriage_return,
    ACTIONS(103), 1,
      sym_unquoted,
    ACTIONS(107), 1,
      sym_unterminated,
    ACTIONS(207), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
  [454] = 6,
    ACTIONS(193), 1,
      sym__newline,
    ACTIONS(195), 1,
      sym_carriage_return,
    ACTIONS(209), 1,
      sym_key,
    ACTIONS(211), 1,
      sym_separator,
    ACTIONS(213), 1,
      sym_comment,
    ACTIONS(215), 1,
      sym_junk,
  [473] = 5,
    ACTIONS(219), 1,
      sym_carriage_return,
    ACTIONS(221), 1,
      sym_separator,
    ACTIONS(223), 1,
      sym_comment,
    ACTIONS(225), 1,
      sym_junk,
    ACTIONS(217), 2,
      ts_builtin_sym_end,
      sym__newline,
  [490] = 5,
    ACTIONS(229), 1,
      sym_carriage_return,
    ACTIONS(231), 1,
      sym_separator,
    ACTIONS(233), 1,
      sym_comment,
    ACTIONS(235), 1,
      sym_junk,
    ACTIONS(227), 2,
      ts_builtin_sym_end,
      sym__newline,
  [507] = 4,
    ACTIONS(239), 1,
      sym_carriage_return,
    ACTIONS(241), 1,
      sym_comment,
    ACTIONS(243), 1,
      sym_text_after_quote,
    ACTIONS(237), 2,
      ts_builtin_sym_end,
      sym__newline,
  [521] = 4,
    ACTIONS(247), 1,
      sym_carriage_return,
    ACTIONS(249), 1,
      sym_comment,
    ACTIONS(251), 1,
      sym_text_after_quote,
    ACTIONS(245), 2,
      ts_builtin_sym_end,
      sym__newline,
  [535] = 4,
    ACTIONS(255), 1,
      sym_carriage_return,
    ACTIONS(257), 1,
      sym_comment,
    ACTIONS(259), 1,
      sym_text_after_quote,
    ACTIONS(253), 2,
      ts_builtin_sym_end,
      sym__newline,
  [549] = 5,
    ACTIONS(217), 1,
      sym__newline,
    ACTIONS(219), 1,
      sym_carriage_return,
    ACTIONS(261), 1,
      sym_separator,
    ACTIONS(263), 1,
      sym_comment,
    ACTIONS(265), 1,
      sym_junk,
  [565] = 4,
    ACTIONS(269), 1,
      sym_carriage_return,
    ACTIONS(271), 1,
      sym_comment,
    ACTIONS(273), 1,
      sym_text_after_quote,
    ACTIONS(267), 2,
      ts_builtin_sym_end,
      sym__newline,
  [579] = 5,
    ACTIONS(227), 1,
      sym__newline,
    ACTIONS(229), 1,
      sym_carriage_return,
    ACTIONS(275), 1,
      sym_separator,
    ACTIONS(277), 1,
      sym_comment,
    ACTIONS(279), 1,
      sym_junk,
  [595] = 4,
    ACTIONS(283), 1,
      sym_carriage_return,
    ACTIONS(285), 1,
      sym_comment,
    ACTIONS(287), 1,
      sym_text_after_quote,
    ACTIONS(281), 2,
      ts_builtin_sym_end,
      sym__newline,
  [609] = 4,
    ACTIONS(291), 1,
      sym_carriage_return,
    ACTIONS(293), 1,
      sym_comment,
    ACTIONS(295), 1,
      sym_text_after_quote,
    ACTIONS(289), 2,
      ts_builtin_sym_end,
      sym__newline,
  [623] = 4,
    ACTIONS(267), 1,
      sym__newline,
    ACTIONS(269), 1,
      sym_carriage_return,
    ACTIONS(297), 1,
      sym_comment,
    ACTIONS(299), 1,
      sym_text_after_quote,
  [636] = 4,
    ACTIONS(253), 1,
      sym__newline,
    ACTIONS(255), 1,
      sym_carriage_return,
    ACTIONS(301), 1,
      sym_comment,
    ACTIONS(303), 1,
      sym_text_after_quote,
  [649] = 4,
    ACTIONS(237), 1,
      sym__newline,
    ACTIONS(239), 1,
      sym_carriage_return,
    ACTIONS(305), 1,
      sym_comment,
    ACTIONS(307), 1,
      sym_text_after_quote,
  [662] = 4,
    ACTIONS(289), 1,
      sym__newline,
    ACTIONS(291), 1,
      sym_carriage_return,
    ACTIONS(309), 1,
      sym_comment,
    ACTIONS(311), 1,
      sym_text_after_quote,
  [675] = 4,
    ACTIONS(281), 1,
      sym__newline,
    ACTIONS(283), 1,
      sym_carriage_return,
    ACTIONS(313), 1,
      sym_comment,
    ACTIONS(315), 1,
      sym_text_after_quote,
  [688] = 4,
    ACTIONS(245), 1,
      sym__newline,
    ACTIONS(247), 1,
      sym_carriage_return,
    ACTIONS(317), 1,
      sym_comment,
    ACTIONS(319), 1,
      sym_text_after_quote,
  [701] = 2,
    ACTIONS(323), 1,
      sym_carriage_return,
    ACTIONS(321), 2,
      ts_builtin_sym_end,
      sym__newline,
  [709] = 2,
    ACTIONS(327), 1,
      sym_carriage_return,
    ACTIONS(325), 2,
      ts_builtin_sym_end,
      sym__newline,
  [717] = 3,
    ACTIONS(329), 1,
      ts_builtin_sym_end,
    ACTIONS(331), 1,
      sym__newline,
    ACTIONS(333), 1,
      sym_carriage_return,
  [727] = 2,
    ACTIONS(337), 1,
      sym_carriage_return,
    ACTIONS(335), 2,
      ts_builtin_sym_end,
      sym__newline,
  [735] = 2,
    ACTIONS(341), 1,
      sym_carriage_return,
    ACTIONS(339), 2,
      ts_builtin_sym_end,
      sym__newline,
  [743] = 2,
    ACTIONS(345), 1,
      sym_carriage_return,
    ACTIONS(343), 2,
      ts_builtin_sym_end,
      sym__newline,
  [751] = 2,
    ACTIONS(349), 1,
      sym_carriage_return,
    ACTIONS(347), 2,
      ts_builtin_sym_end,
      sym__newline,
  [759] = 2,
    ACTIONS(239), 1,
      sym_carriage_return,
    ACTIONS(237), 2,
      ts_builtin_sym_end,
      sym__newline,
  [767] = 2,
    ACTIONS(353), 1,
      sym_carriage_return,
    ACTIONS(351), 2,
      ts_builtin_sym_end,
      sym__newline,
  [775] = 2,
    ACTIONS(357), 1,
      sym_carriage_return,
    ACTIONS(355), 2,
      ts_builtin_sym_end,
      sym__newline,
  [783] = 2,
    ACTIONS(361), 1,
      sym_carriage_return,
    ACTIONS(359), 2,
      ts_builtin_sym_end,
      sym__newline,
  [791] = 3,
    ACTIONS(21), 1,
      ts_builtin_sym_end,
    ACTIONS(331), 1,
      sym__newline,
    ACTIONS(333), 1,
      sym_carriage_return,
  [801] = 2,
    ACTIONS(365), 1,
      sym_carriage_return,
    ACTIONS(363), 2,
      ts_builtin_sym_end,
      sym__newline,
  [809] = 2,
    ACTIONS(369), 1,
      sym_carriage_return,
    ACTIONS(367), 2,
      ts_builtin_sym_end,
      sym__newline,
  [817] = 2,
    ACTIONS(255), 1,
      sym_carriage_return,
    ACTIONS(253), 2,
      ts_builtin_sym_end,
      sym__newline,
  [825] = 2,
    ACTIONS(373), 1,
      sym_carriage_return,
    ACTIONS(371), 2,
      ts_builtin_sym_end,
      sym__newline,
  [833] = 2,
    ACTIONS(377), 1,
      sym_carriage_return,
    ACTIONS(375), 2,
      ts_builtin_sym_end,
      sym__newline,
  [841] = 2,
    ACTIONS(381), 1,
      sym_carriage_return,
    ACTIONS(379), 2,
      ts_builtin_sym_end,
      sym__newline,
  [849] = 2,
    ACTIONS(291), 1,
      sym_carriage_return,
    ACTIONS(289), 2,
      ts_builtin_sym_end,
      sym__newline,
  [857] = 2,
    ACTIONS(269), 1,
      sym_carriage_return,
    ACTIONS(267), 2,
      ts_builtin_sym_end,
      sym__newline,
  [865] = 2,
    ACTIONS(385), 1,
      sym_carriage_return,
    ACTIONS(383), 2,
      ts_builtin_sym_end,
      sym__newline,
  [873] = 2,
    ACTIONS(389), 1,
      sym_carriage_return,
    ACTIONS(387), 2,
      ts_builtin_sym_end,
      sym__newline,
  [881] = 2,
    ACTIONS(283), 1,
      sym_carriage_return,
    ACTIONS(281), 2,
      ts_builtin_sym_end,
      sym__newline,
  [889] = 2,
    ACTIONS(393), 1,
      sym_carriage_return,
    ACTIONS(391), 2,
      ts_builtin_sym_end,
      sym__newline,
  [897] = 2,
    ACTIONS(397), 1,
      sym_carriage_return,
    ACTIONS(395), 2,
      ts_builtin_sym_end,
      sym__newline,
  [905] = 2,
    ACTIONS(401), 1,
      sym_carriage_return,
    ACTIONS(399), 2,
      ts_builtin_sym_end,
      sym__newline,
  [913] = 2,
    ACTIONS(247), 1,
      sym_carriage_return,
    ACTIONS(245), 2,
      ts_builtin_sym_end,
      sym__newline,
  [921] = 2,
    ACTIONS(387), 1,
      sym__newline,
    ACTIONS(389), 1,
      sym_carriage_return,
  [928] = 2,
    ACTIONS(267), 1,
      sym__newline,
    ACTIONS(269), 1,
      sym_carriage_return,
  [935] = 2,
    ACTIONS(371), 1,
      sym__newline,
    ACTIONS(373), 1,
      sym_carriage_return,
  [942] = 2,
    ACTIONS(237), 1,
      sym__newline,
    ACTIONS(239), 1,
      sym_carriage_return,
  [949] = 2,
    ACTIONS(363), 1,
      sym__newline,
    ACTIONS(365), 1,
      sym_carriage_return,
  [956] = 2,
    ACTIONS(367), 1,
      sym__newline,
    ACTIONS(369), 1,
      sym_carriage_return,
  [963] = 2,
    ACTIONS(253), 1,
      sym__newline,
    ACTIONS(255), 1,
      sym_carriage_return,
  [970] = 2,
    ACTIONS(391), 1,
      sym__newline,
    ACTIONS(393), 1,
      sym_carriage_return,
  [977] = 2,
    ACTIONS(395), 1,
      sym__newline,
    ACTIONS(397), 1,
      sym_carriage_return,
  [984] = 2,
    ACTIONS(289), 1,
      sym__newline,
    ACTIONS(291), 1,
      sym_carriage_return,
  [991] = 2,
    ACTIONS(375), 1,
      sym__newline,
    ACTIONS(377), 1,
      sym_carriage_return,
  [998] = 2,
    ACTIONS(383), 1,
      sym__newline,
    ACTIONS(385), 1,
      sym_carriage_return,
  [1005] = 2,
    ACTIONS(281), 1,
      sym__newline,
    ACTIONS(283), 1,
      sym_carriage_return,
  [1012] = 2,
    ACTIONS(379), 1,
      sym__newline,
    ACTIONS(381), 1,
      sym_carriage_return,
  [1019] = 2,
    ACTIONS(399), 1,
      sym__newline,
    ACTIONS(401), 1,
      sym_carriage_return,
  [1026] = 2,
    ACTIONS(325), 1,
      sym__newline,
    ACTIONS(327), 1,
      sym_carriage_return,
  [1033] = 2,
    ACTIONS(245), 1,
      sym__newline,
    ACTIONS(247), 1,
      sym_carriage_return,
  [1040] = 2,
    ACTIONS(331), 1,
      sym__newline,
    ACTIONS(333), 1,
      sym_carriage_return,
  [1047] = 2,
    ACTIONS(335), 1,
      sym__newline,
    ACTIONS(337), 1,
      sym_carriage_return,
  [1054] = 2,
    ACTIONS(339), 1,
      sym__newline,
    ACTIONS(341), 1,
      sym_carriage_return,
  [1061] = 2,
    ACTIONS(343), 1,
      sym__newline,
    ACTIONS(345), 1,
      sym_carriage_return,
  [1068] = 2,
    ACTIONS(347), 1,
      sym__newline,
    ACTIONS(349), 1,
      sym_carriage_return,
  [1075] = 2,
    ACTIONS(321), 1,
      sym__newline,
    ACTIONS(323), 1,
      sym_carriage_return,
  [1082] = 2,
    ACTIONS(351), 1,
      sym__newline,
    ACTIONS(353), 1,
      sym_carriage_return,
  [1089] = 2,
    ACTIONS(355), 1,
      sym__newline,
    ACTIONS(357), 1,
      sym_carriage_return,
  [1096] = 2,
    ACTIONS(359), 1,
      sym__newline,
    ACTIONS(361), 1,
      sym_carriage_return,
  [1103] = 1,
    ACTIONS(403), 1,
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
  [SMALL_STATE(13)] = 211,
  [SMALL_STATE(14)] = 225,
  [SMALL_STATE(15)] = 247,
  [SMALL_STATE(16)] = 261,
  [SMALL_STATE(17)] = 275,
  [SMALL_STATE(18)] = 289,
  [SMALL_STATE(19)] = 303,
  [SMALL_STATE(20)] = 325,
  [SMALL_STATE(21)] = 339,
  [SMALL_STATE(22)] = 358,
  [SMALL_STATE(23)] = 377,
  [SMALL_STATE(24)] = 398,
  [SMALL_STATE(25)] = 418,
  [SMALL_STATE(26)] = 436,
  [SMALL_STATE(27)] = 454,
  [SMALL_STATE(28)] = 473,
  [SMALL_STATE(29)] = 490,
  [SMALL_STATE(30)] = 507,
  [SMALL_STATE(31)] = 521,
  [SMALL_STATE(32)] = 535,
  [SMALL_STATE(33)] = 549,
  [SMALL_STATE(34)] = 565,
  [SMALL_STATE(35)] = 579,
  [SMALL_STATE(36)] = 595,
  [SMALL_STATE(37)] = 609,
  [SMALL_STATE(38)] = 623,
  [SMALL_STATE(39)] = 636,
  [SMALL_STATE(40)] = 649,
  [SMALL_STATE(41)] = 662,
  [SMALL_STATE(42)] = 675,
  [SMALL_STATE(43)] = 688,
  [SMALL_STATE(44)] = 701,
  [SMALL_STATE(45)] = 709,
  [SMALL_STATE(46)] = 717,
  [SMALL_STATE(47)] = 727,
  [SMALL_STATE(48)] = 735,
  [SMALL_STATE(49)] = 743,
  [SMALL_STATE(50)] = 751,
  [SMALL_STATE(51)] = 759,
  [SMALL_STATE(52)] = 767,
  [SMALL_STATE(53)] = 775,
  [SMALL_STATE(54)] = 783,
  [SMALL_STATE(55)] = 791,
  [SMALL_STATE(56)] = 801,
  [SMALL_STATE(57)] = 809,
  [SMALL_STATE(58)] = 817,
  [SMALL_STATE(59)] = 825,
  [SMALL_STATE(60)] = 833,
  [SMALL_STATE(61)] = 841,
  [SMALL_STATE(62)] = 849,
  [SMALL_STATE(63)] = 857,
  [SMALL_STATE(64)] = 865,
  [SMALL_STATE(65)] = 873,
  [SMALL_STATE(66)] = 881,
  [SMALL_STATE(67)] = 889,
  [SMALL_STATE(68)] = 897,
  [SMALL_STATE(69)] = 905,
  [SMALL_STATE(70)] = 913,
  [SMALL_STATE(71)] = 921,
  [SMALL_STATE(72)] = 928,
  [SMALL_STATE(73)] = 935,
  [SMALL_STATE(74)] = 942,
  [SMALL_STATE(75)] = 949,
  [SMALL_STATE(76)] = 956,
  [SMALL_STATE(77)] = 963,
  [SMALL_STATE(78)] = 970,
  [SMALL_STATE(79)] = 977,
  [SMALL_STATE(80)] = 984,
  [SMALL_STATE(81)] = 991,
  [SMALL_STATE(82)] = 998,
  [SMALL_STATE(83)] = 1005,
  [SMALL_STATE(84)] = 1012,
  [SMALL_STATE(85)] = 1019,
  [SMALL_STATE(86)] = 1026,
  [SMALL_STATE(87)] = 1033,
  [SMALL_STATE(88)] = 1040,
  [SMALL_STATE(89)] = 1047,
  [SMALL_STATE(90)] = 1054,
  [SMALL_STATE(91)] = 1061,
  [SMALL_STATE(92)] = 1068,
  [SMALL_STATE(93)] = 1075,
  [SMALL_STATE(94)] = 1082,
  [SMALL_STATE(95)] = 1089,
  [SMALL_STATE(96)] = 1096,
  [SMALL_STATE(97)] = 1103,
};

static const TSParseActionEntry ts_parse_actions[] = {
  [0] = {.entry = {.count = 0, .reusable = false}},
  [1] = {.entry = {.count = 1, .reusable = false}}, RECOVER(),
  [3] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 0, 0, 0),
  [5] = {.entry = {.count = 1, .reusable = true}}, SHIFT(2),
  [7] = {.entry = {.count = 1, .reusable = false}}, SHIFT(2),
  [9] = {.entry = {.count = 1, .reusable = false}}, SHIFT(24),
  [11] = {.entry = {.count = 1, .reusable = true}}, SHIFT(9),
  [13] = {.entry = {.count = 1, .reusable = false}}, SHIFT(28),
  [15] = {.entry = {.count = 1, .reusable = true}}, SHIFT(5),
  [17] = {.entry = {.count = 1, .reusable = true}}, SHIFT(55),
  [19] = {.entry = {.count = 1, .reusable = false}}, SHIFT(68),
  [21] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 1, 0, 0),
  [23] = {.entry = {.count = 1, .reusable = true}}, SHIFT(3),
  [25] = {.entry = {.count = 1, .reusable = false}}, SHIFT(3),
  [27] = {.entry = {.count = 1, .reusable = true}}, SHIFT(46),
  [29] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0),
  [31] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(3),
  [34] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(3),
  [37] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(27),
  [40] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(19),
  [43] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(33),
  [46] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(10),
  [49] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(88),
  [52] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(79),
  [55] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 2, 0, 10),
  [57] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 2, 0, 10),
  [59] = {.entry = {.count = 1, .reusable = true}}, SHIFT(66),
  [61] = {.entry = {.count = 1, .reusable = false}}, SHIFT(36),
  [63] = {.entry = {.count = 1, .reusable = true}}, SHIFT(20),
  [65] = {.entry = {.count = 1, .reusable = false}}, SHIFT(66),
  [67] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 1, 0, 3),
  [69] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 1, 0, 3),
  [71] = {.entry = {.count = 1, .reusable = true}}, SHIFT(63),
  [73] = {.entry = {.count = 1, .reusable = false}}, SHIFT(34),
  [75] = {.entry = {.count = 1, .reusable = true}}, SHIFT(15),
  [77] = {.entry = {.count = 1, .reusable = false}}, SHIFT(63),
  [79] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 2, 0, 7),
  [81] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 2, 0, 7),
  [83] = {.entry = {.count = 1, .reusable = true}}, SHIFT(58),
  [85] = {.entry = {.count = 1, .reusable = false}}, SHIFT(32),
  [87] = {.entry = {.count = 1, .reusable = true}}, SHIFT(17),
  [89] = {.entry = {.count = 1, .reusable = false}}, SHIFT(58),
  [91] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 13),
  [93] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 13),
  [95] = {.entry = {.count = 1, .reusable = true}}, SHIFT(70),
  [97] = {.entry = {.count = 1, .reusable = false}}, SHIFT(31),
  [99] = {.entry = {.count = 1, .reusable = true}}, SHIFT(18),
  [101] = {.entry = {.count = 1, .reusable = false}}, SHIFT(70),
  [103] = {.entry = {.count = 1, .reusable = true}}, SHIFT(87),
  [105] = {.entry = {.count = 1, .reusable = false}}, SHIFT(43),
  [107] = {.entry = {.count = 1, .reusable = false}}, SHIFT(87),
  [109] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 1, 0, 1),
  [111] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 1, 0, 1),
  [113] = {.entry = {.count = 1, .reusable = true}}, SHIFT(14),
  [115] = {.entry = {.count = 1, .reusable = true}}, SHIFT(22),
  [117] = {.entry = {.count = 1, .reusable = false}}, SHIFT(51),
  [119] = {.entry = {.count = 1, .reusable = true}}, SHIFT(30),
  [121] = {.entry = {.count = 1, .reusable = true}}, SHIFT(72),
  [123] = {.entry = {.count = 1, .reusable = false}}, SHIFT(38),
  [125] = {.entry = {.count = 1, .reusable = false}}, SHIFT(72),
  [127] = {.entry = {.count = 1, .reusable = true}}, SHIFT(77),
  [129] = {.entry = {.count = 1, .reusable = false}}, SHIFT(39),
  [131] = {.entry = {.count = 1, .reusable = false}}, SHIFT(77),
  [133] = {.entry = {.count = 1, .reusable = true}}, SHIFT(83),
  [135] = {.entry = {.count = 1, .reusable = false}}, SHIFT(42),
  [137] = {.entry = {.count = 1, .reusable = false}}, SHIFT(83),
  [139] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 1, 0, 5),
  [141] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 1, 0, 5),
  [143] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 2, 0, 6),
  [145] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 2, 0, 6),
  [147] = {.entry = {.count = 1, .reusable = true}}, SHIFT(21),
  [149] = {.entry = {.count = 1, .reusable = true}}, SHIFT(62),
  [151] = {.entry = {.count = 1, .reusable = true}}, SHIFT(37),
  [153] = {.entry = {.count = 1, .reusable = false}}, SHIFT(62),
  [155] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__entry_over_lines, 2, 0, 12),
  [157] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__entry_over_lines, 2, 0, 12),
  [159] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0),
  [161] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__entry_over_lines, 3, 0, 15),
  [163] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__entry_over_lines, 3, 0, 15),
  [165] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__entry_over_lines, 4, 0, 20),
  [167] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__entry_over_lines, 4, 0, 20),
  [169] = {.entry = {.count = 1, .reusable = true}}, SHIFT(23),
  [171] = {.entry = {.count = 1, .reusable = true}}, SHIFT(25),
  [173] = {.entry = {.count = 1, .reusable = false}}, SHIFT(74),
  [175] = {.entry = {.count = 1, .reusable = true}}, SHIFT(40),
  [177] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__entry_over_lines, 3, 0, 18),
  [179] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__entry_over_lines, 3, 0, 18),
  [181] = {.entry = {.count = 1, .reusable = true}}, SHIFT(31),
  [183] = {.entry = {.count = 1, .reusable = true}}, SHIFT(32),
  [185] = {.entry = {.count = 1, .reusable = true}}, SHIFT(26),
  [187] = {.entry = {.count = 1, .reusable = true}}, SHIFT(80),
  [189] = {.entry = {.count = 1, .reusable = true}}, SHIFT(41),
  [191] = {.entry = {.count = 1, .reusable = false}}, SHIFT(80),
  [193] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_only, 1, 0, 1),
  [195] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_key_only, 1, 0, 1),
  [197] = {.entry = {.count = 1, .reusable = true}}, SHIFT(29),
  [199] = {.entry = {.count = 1, .reusable = true}}, SHIFT(6),
  [201] = {.entry = {.count = 1, .reusable = true}}, SHIFT(59),
  [203] = {.entry = {.count = 1, .reusable = false}}, SHIFT(67),
  [205] = {.entry = {.count = 1, .reusable = true}}, SHIFT(39),
  [207] = {.entry = {.count = 1, .reusable = true}}, SHIFT(43),
  [209] = {.entry = {.count = 1, .reusable = true}}, SHIFT(35),
  [211] = {.entry = {.count = 1, .reusable = true}}, SHIFT(11),
  [213] = {.entry = {.count = 1, .reusable = true}}, SHIFT(73),
  [215] = {.entry = {.count = 1, .reusable = false}}, SHIFT(78),
  [217] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_only, 1, 0, 2),
  [219] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_key_only, 1, 0, 2),
  [221] = {.entry = {.count = 1, .reusable = true}}, SHIFT(4),
  [223] = {.entry = {.count = 1, .reusable = true}}, SHIFT(60),
  [225] = {.entry = {.count = 1, .reusable = false}}, SHIFT(61),
  [227] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_only, 2, 0, 6),
  [229] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_key_only, 2, 0, 6),
  [231] = {.entry = {.count = 1, .reusable = true}}, SHIFT(7),
  [233] = {.entry = {.count = 1, .reusable = true}}, SHIFT(56),
  [235] = {.entry = {.count = 1, .reusable = false}}, SHIFT(57),
  [237] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 2, 0, 9),
  [239] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 2, 0, 9),
  [241] = {.entry = {.count = 1, .reusable = true}}, SHIFT(64),
  [243] = {.entry = {.count = 1, .reusable = true}}, SHIFT(65),
  [245] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 4, 0, 20),
  [247] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 4, 0, 20),
  [249] = {.entry = {.count = 1, .reusable = true}}, SHIFT(53),
  [251] = {.entry = {.count = 1, .reusable = true}}, SHIFT(54),
  [253] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 15),
  [255] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 15),
  [257] = {.entry = {.count = 1, .reusable = true}}, SHIFT(47),
  [259] = {.entry = {.count = 1, .reusable = true}}, SHIFT(48),
  [261] = {.entry = {.count = 1, .reusable = true}}, SHIFT(12),
  [263] = {.entry = {.count = 1, .reusable = true}}, SHIFT(81),
  [265] = {.entry = {.count = 1, .reusable = false}}, SHIFT(84),
  [267] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 2, 0, 12),
  [269] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 2, 0, 12),
  [271] = {.entry = {.count = 1, .reusable = true}}, SHIFT(69),
  [273] = {.entry = {.count = 1, .reusable = true}}, SHIFT(45),
  [275] = {.entry = {.count = 1, .reusable = true}}, SHIFT(8),
  [277] = {.entry = {.count = 1, .reusable = true}}, SHIFT(75),
  [279] = {.entry = {.count = 1, .reusable = false}}, SHIFT(76),
  [281] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 18),
  [283] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 18),
  [285] = {.entry = {.count = 1, .reusable = true}}, SHIFT(44),
  [287] = {.entry = {.count = 1, .reusable = true}}, SHIFT(52),
  [289] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 16),
  [291] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 16),
  [293] = {.entry = {.count = 1, .reusable = true}}, SHIFT(49),
  [295] = {.entry = {.count = 1, .reusable = true}}, SHIFT(50),
  [297] = {.entry = {.count = 1, .reusable = true}}, SHIFT(85),
  [299] = {.entry = {.count = 1, .reusable = true}}, SHIFT(86),
  [301] = {.entry = {.count = 1, .reusable = true}}, SHIFT(89),
  [303] = {.entry = {.count = 1, .reusable = true}}, SHIFT(90),
  [305] = {.entry = {.count = 1, .reusable = true}}, SHIFT(82),
  [307] = {.entry = {.count = 1, .reusable = true}}, SHIFT(71),
  [309] = {.entry = {.count = 1, .reusable = true}}, SHIFT(91),
  [311] = {.entry = {.count = 1, .reusable = true}}, SHIFT(92),
  [313] = {.entry = {.count = 1, .reusable = true}}, SHIFT(93),
  [315] = {.entry = {.count = 1, .reusable = true}}, SHIFT(94),
  [317] = {.entry = {.count = 1, .reusable = true}}, SHIFT(95),
  [319] = {.entry = {.count = 1, .reusable = true}}, SHIFT(96),
  [321] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 4, 0, 18),
  [323] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 4, 0, 18),
  [325] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 19),
  [327] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 19),
  [329] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 2, 0, 0),
  [331] = {.entry = {.count = 1, .reusable = true}}, SHIFT(16),
  [333] = {.entry = {.count = 1, .reusable = false}}, SHIFT(16),
  [335] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 4, 0, 15),
  [337] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 4, 0, 15),
  [339] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 4, 0, 21),
  [341] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 4, 0, 21),
  [343] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 4, 0, 16),
  [345] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 4, 0, 16),
  [347] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 4, 0, 22),
  [349] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 4, 0, 22),
  [351] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 4, 0, 23),
  [353] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 4, 0, 23),
  [355] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 5, 0, 20),
  [357] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 5, 0, 20),
  [359] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 5, 0, 24),
  [361] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 5, 0, 24),
  [363] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_only, 3, 0, 6),
  [365] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_key_only, 3, 0, 6),
  [367] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_broken_line, 3, 0, 14),
  [369] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_broken_line, 3, 0, 14),
  [371] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_only, 2, 0, 1),
  [373] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_key_only, 2, 0, 1),
  [375] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_only, 2, 0, 2),
  [377] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_key_only, 2, 0, 2),
  [379] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_broken_line, 2, 0, 11),
  [381] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_broken_line, 2, 0, 11),
  [383] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 9),
  [385] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 9),
  [387] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 17),
  [389] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 17),
  [391] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_broken_line, 2, 0, 8),
  [393] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_broken_line, 2, 0, 8),
  [395] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_broken_line, 1, 0, 4),
  [397] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_broken_line, 1, 0, 4),
  [399] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 12),
  [401] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 12),
  [403] = {.entry = {.count = 1, .reusable = true}},  ACCEPT_INPUT(),
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
