#include "tree_sitter/parser.h"

#if defined(__GNUC__) || defined(__clang__)
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#endif

#define LANGUAGE_VERSION 14
#define STATE_COUNT 125
#define LARGE_STATE_COUNT 10
#define SYMBOL_COUNT 26
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
  sym__line_and_end = 20,
  sym_entry = 21,
  sym__entry_over_lines = 22,
  sym_key_only = 23,
  sym_broken_line = 24,
  aux_sym_source_file_repeat1 = 25,
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
  [sym__line_and_end] = "_line_and_end",
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
  [sym__line_and_end] = sym__line_and_end,
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
  [sym__line_and_end] = {
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
  [8] = 8,
  [9] = 9,
  [10] = 10,
  [11] = 11,
  [12] = 12,
  [13] = 13,
  [14] = 14,
  [15] = 15,
  [16] = 16,
  [17] = 14,
  [18] = 13,
  [19] = 19,
  [20] = 14,
  [21] = 16,
  [22] = 15,
  [23] = 13,
  [24] = 15,
  [25] = 16,
  [26] = 26,
  [27] = 27,
  [28] = 28,
  [29] = 29,
  [30] = 30,
  [31] = 31,
  [32] = 32,
  [33] = 33,
  [34] = 19,
  [35] = 35,
  [36] = 36,
  [37] = 26,
  [38] = 30,
  [39] = 31,
  [40] = 33,
  [41] = 29,
  [42] = 27,
  [43] = 28,
  [44] = 35,
  [45] = 36,
  [46] = 46,
  [47] = 47,
  [48] = 48,
  [49] = 46,
  [50] = 46,
  [51] = 51,
  [52] = 48,
  [53] = 53,
  [54] = 54,
  [55] = 47,
  [56] = 56,
  [57] = 57,
  [58] = 48,
  [59] = 59,
  [60] = 47,
  [61] = 51,
  [62] = 53,
  [63] = 59,
  [64] = 54,
  [65] = 57,
  [66] = 56,
  [67] = 67,
  [68] = 68,
  [69] = 69,
  [70] = 70,
  [71] = 71,
  [72] = 72,
  [73] = 73,
  [74] = 74,
  [75] = 75,
  [76] = 76,
  [77] = 77,
  [78] = 78,
  [79] = 79,
  [80] = 80,
  [81] = 81,
  [82] = 82,
  [83] = 83,
  [84] = 84,
  [85] = 85,
  [86] = 86,
  [87] = 87,
  [88] = 88,
  [89] = 89,
  [90] = 90,
  [91] = 91,
  [92] = 92,
  [93] = 93,
  [94] = 94,
  [95] = 95,
  [96] = 96,
  [97] = 68,
  [98] = 92,
  [99] = 69,
  [100] = 70,
  [101] = 71,
  [102] = 95,
  [103] = 78,
  [104] = 74,
  [105] = 75,
  [106] = 106,
  [107] = 80,
  [108] = 106,
  [109] = 83,
  [110] = 84,
  [111] = 85,
  [112] = 86,
  [113] = 87,
  [114] = 88,
  [115] = 93,
  [116] = 94,
  [117] = 77,
  [118] = 82,
  [119] = 90,
  [120] = 91,
  [121] = 79,
  [122] = 96,
  [123] = 81,
  [124] = 124,
};

static bool ts_lex(TSLexer *lexer, TSStateId state) {
  START_LEXER();
  eof = lexer->eof(lexer);
  switch (state) {
    case 0:
      if (eof) ADVANCE(29);
      ADVANCE_MAP(
        '\n', 30,
        '\r', 31,
        '"', 71,
        '#', 52,
        '$', 55,
        '\'', 75,
        '`', 79,
        'e', 47,
        's', 38,
        ':', 51,
        '=', 51,
      );
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(0);
      if (('!' <= lookahead && lookahead <= ',') ||
          (';' <= lookahead && lookahead <= '?') ||
          ('[' <= lookahead && lookahead <= '^') ||
          ('{' <= lookahead && lookahead <= '~')) ADVANCE(58);
      if (lookahead != 0) ADVANCE(50);
      END_STATE();
    case 1:
      if (lookahead == '\n') ADVANCE(30);
      END_STATE();
    case 2:
      if (lookahead == '\n') ADVANCE(30);
      if (lookahead == '\r') ADVANCE(1);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') ADVANCE(2);
      END_STATE();
    case 3:
      if (lookahead == '\n') ADVANCE(15);
      END_STATE();
    case 4:
      if (lookahead == '\n') ADVANCE(16);
      END_STATE();
    case 5:
      if (lookahead == '\n') ADVANCE(17);
      END_STATE();
    case 6:
      if (lookahead == '\n') ADVANCE(68);
      END_STATE();
    case 7:
      if (lookahead == '\n') ADVANCE(68);
      if (lookahead == '\r') ADVANCE(6);
      if (lookahead == '#') ADVANCE(8);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(7);
      END_STATE();
    case 8:
      if (lookahead == '\n') ADVANCE(68);
      if (lookahead == '\r') ADVANCE(6);
      if (lookahead != 0) ADVANCE(8);
      END_STATE();
    case 9:
      if (lookahead == '\n') ADVANCE(69);
      END_STATE();
    case 10:
      if (lookahead == '\n') ADVANCE(69);
      if (lookahead == '\r') ADVANCE(9);
      if (lookahead == '#') ADVANCE(11);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(10);
      END_STATE();
    case 11:
      if (lookahead == '\n') ADVANCE(69);
      if (lookahead == '\r') ADVANCE(9);
      if (lookahead != 0) ADVANCE(11);
      END_STATE();
    case 12:
      if (lookahead == '\n') ADVANCE(70);
      END_STATE();
    case 13:
      if (lookahead == '\n') ADVANCE(70);
      if (lookahead == '\r') ADVANCE(12);
      if (lookahead == '#') ADVANCE(14);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(13);
      END_STATE();
    case 14:
      if (lookahead == '\n') ADVANCE(70);
      if (lookahead == '\r') ADVANCE(12);
      if (lookahead != 0) ADVANCE(14);
      END_STATE();
    case 15:
      if (lookahead == '"') ADVANCE(7);
      if (lookahead == '\\') ADVANCE(18);
      if (lookahead != 0) ADVANCE(15);
      END_STATE();
    case 16:
      if (lookahead == '\'') ADVANCE(10);
      if (lookahead == '\\') ADVANCE(19);
      if (lookahead != 0) ADVANCE(16);
      END_STATE();
    case 17:
      if (lookahead == '\\') ADVANCE(20);
      if (lookahead == '`') ADVANCE(13);
      if (lookahead != 0) ADVANCE(17);
      END_STATE();
    case 18:
      if (lookahead != 0) ADVANCE(15);
      END_STATE();
    case 19:
      if (lookahead != 0) ADVANCE(16);
      END_STATE();
    case 20:
      if (lookahead != 0) ADVANCE(17);
      END_STATE();
    case 21:
      if (eof) ADVANCE(29);
      if (lookahead == '\n') ADVANCE(30);
      if (lookahead == '\r') ADVANCE(31);
      if (lookahead == '"') ADVANCE(71);
      if (lookahead == '\'') ADVANCE(75);
      if (lookahead == '`') ADVANCE(79);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(21);
      if (lookahead != 0) ADVANCE(53);
      END_STATE();
    case 22:
      if (eof) ADVANCE(29);
      if (lookahead == '\n') ADVANCE(30);
      if (lookahead == '\r') ADVANCE(31);
      if (lookahead == '"') ADVANCE(83);
      if (lookahead == '\'') ADVANCE(86);
      if (lookahead == '`') ADVANCE(89);
      if (lookahead == ':' ||
          lookahead == '=') ADVANCE(51);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(22);
      if (('!' <= lookahead && lookahead <= ',') ||
          (';' <= lookahead && lookahead <= '?') ||
          ('[' <= lookahead && lookahead <= '^') ||
          ('{' <= lookahead && lookahead <= '~')) ADVANCE(58);
      if (lookahead != 0) ADVANCE(50);
      END_STATE();
    case 23:
      if (eof) ADVANCE(29);
      if (lookahead == '\n') ADVANCE(30);
      if (lookahead == '\r') ADVANCE(31);
      if (lookahead == '"') ADVANCE(83);
      if (lookahead == '\'') ADVANCE(86);
      if (lookahead == '`') ADVANCE(89);
      if (lookahead == ':' ||
          lookahead == '=') ADVANCE(51);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(23);
      if (lookahead != 0) ADVANCE(58);
      END_STATE();
    case 24:
      if (eof) ADVANCE(29);
      if (lookahead == '\n') ADVANCE(30);
      if (lookahead == '\r') ADVANCE(31);
      if (lookahead == '"') ADVANCE(83);
      if (lookahead == '\'') ADVANCE(86);
      if (lookahead == '`') ADVANCE(89);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(24);
      if (lookahead != 0) ADVANCE(53);
      END_STATE();
    case 25:
      if (eof) ADVANCE(29);
      ADVANCE_MAP(
        '\n', 30,
        '\r', 31,
        '#', 52,
        '$', 97,
        'e', 47,
        's', 38,
        ':', 51,
        '=', 51,
      );
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(25);
      if (('!' <= lookahead && lookahead <= ',') ||
          (';' <= lookahead && lookahead <= '?') ||
          ('[' <= lookahead && lookahead <= '^') ||
          lookahead == '`' ||
          ('{' <= lookahead && lookahead <= '~')) ADVANCE(100);
      if (lookahead != 0) ADVANCE(50);
      END_STATE();
    case 26:
      if (eof) ADVANCE(29);
      if (lookahead == '\n') ADVANCE(30);
      if (lookahead == '\r') ADVANCE(31);
      if (lookahead == '#') ADVANCE(52);
      if (lookahead == ':' ||
          lookahead == '=') ADVANCE(51);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(26);
      if (('!' <= lookahead && lookahead <= ',') ||
          (';' <= lookahead && lookahead <= '?') ||
          ('[' <= lookahead && lookahead <= '^') ||
          lookahead == '`' ||
          ('{' <= lookahead && lookahead <= '~')) ADVANCE(100);
      if (lookahead != 0) ADVANCE(50);
      END_STATE();
    case 27:
      if (eof) ADVANCE(29);
      if (lookahead == '\n') ADVANCE(30);
      if (lookahead == '\r') ADVANCE(31);
      if (lookahead == '#') ADVANCE(52);
      if (lookahead == ':' ||
          lookahead == '=') ADVANCE(51);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(27);
      if (lookahead != 0) ADVANCE(100);
      END_STATE();
    case 28:
      if (eof) ADVANCE(29);
      if (lookahead == '\n') ADVANCE(30);
      if (lookahead == '\r') ADVANCE(31);
      if (lookahead == '#') ADVANCE(52);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(28);
      if (lookahead != 0) ADVANCE(95);
      END_STATE();
    case 29:
      ACCEPT_TOKEN(ts_builtin_sym_end);
      END_STATE();
    case 30:
      ACCEPT_TOKEN(sym__newline);
      if (lookahead == '\n') ADVANCE(30);
      if (lookahead == '\r') ADVANCE(1);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') ADVANCE(2);
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
      if (lookahead == '"') ADVANCE(32);
      if (lookahead == '-') ADVANCE(36);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(33);
      END_STATE();
    case 34:
      ACCEPT_TOKEN(sym_prefix);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(34);
      END_STATE();
    case 35:
      ACCEPT_TOKEN(sym_shell_prefix);
      if (lookahead == '-') ADVANCE(36);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(35);
      END_STATE();
    case 36:
      ACCEPT_TOKEN(sym_shell_prefix);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(35);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ':' &&
          lookahead != '=') ADVANCE(36);
      END_STATE();
    case 37:
      ACCEPT_TOKEN(sym_shell_prefix);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(37);
      END_STATE();
    case 38:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 'e') ADVANCE(44);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(50);
      END_STATE();
    case 39:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 'e') ADVANCE(40);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(33);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(50);
      END_STATE();
    case 40:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 'n') ADVANCE(46);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(50);
      END_STATE();
    case 41:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 'o') ADVANCE(43);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(50);
      END_STATE();
    case 42:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 'p') ADVANCE(41);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(50);
      END_STATE();
    case 43:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 'r') ADVANCE(45);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(50);
      END_STATE();
    case 44:
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
          lookahead != '`') ADVANCE(50);
      END_STATE();
    case 45:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 't') ADVANCE(48);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(50);
      END_STATE();
    case 46:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 'v') ADVANCE(49);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(50);
      END_STATE();
    case 47:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == 'x') ADVANCE(42);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(50);
      END_STATE();
    case 48:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(34);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(50);
      END_STATE();
    case 49:
      ACCEPT_TOKEN(sym_key);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(37);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(50);
      END_STATE();
    case 50:
      ACCEPT_TOKEN(sym_key);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '#' &&
          lookahead != '\'' &&
          lookahead != ':' &&
          lookahead != '=' &&
          lookahead != '`') ADVANCE(50);
      END_STATE();
    case 51:
      ACCEPT_TOKEN(sym_separator);
      END_STATE();
    case 52:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(52);
      END_STATE();
    case 53:
      ACCEPT_TOKEN(sym_unquoted);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(53);
      END_STATE();
    case 54:
      ACCEPT_TOKEN(sym_shell_unquoted);
      if (lookahead == ':') ADVANCE(32);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(58);
      END_STATE();
    case 55:
      ACCEPT_TOKEN(sym_shell_unquoted);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(56);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(58);
      END_STATE();
    case 56:
      ACCEPT_TOKEN(sym_shell_unquoted);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(57);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(58);
      END_STATE();
    case 57:
      ACCEPT_TOKEN(sym_shell_unquoted);
      if (lookahead == 'V' ||
          lookahead == 'v') ADVANCE(54);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(58);
      END_STATE();
    case 58:
      ACCEPT_TOKEN(sym_shell_unquoted);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(58);
      END_STATE();
    case 59:
      ACCEPT_TOKEN(sym_double_quoted);
      END_STATE();
    case 60:
      ACCEPT_TOKEN(sym_double_quoted);
      if (lookahead == '\n') ADVANCE(15);
      if (lookahead == '\r') ADVANCE(3);
      if (lookahead == '"') ADVANCE(59);
      if (lookahead == '\\') ADVANCE(74);
      if (lookahead != 0) ADVANCE(72);
      END_STATE();
    case 61:
      ACCEPT_TOKEN(sym_double_quoted);
      if (lookahead == '"') ADVANCE(59);
      if (lookahead == '\\') ADVANCE(92);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(84);
      END_STATE();
    case 62:
      ACCEPT_TOKEN(sym_single_quoted);
      END_STATE();
    case 63:
      ACCEPT_TOKEN(sym_single_quoted);
      if (lookahead == '\n') ADVANCE(16);
      if (lookahead == '\r') ADVANCE(4);
      if (lookahead == '\'') ADVANCE(62);
      if (lookahead == '\\') ADVANCE(78);
      if (lookahead != 0) ADVANCE(76);
      END_STATE();
    case 64:
      ACCEPT_TOKEN(sym_single_quoted);
      if (lookahead == '\'') ADVANCE(62);
      if (lookahead == '\\') ADVANCE(93);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(87);
      END_STATE();
    case 65:
      ACCEPT_TOKEN(sym_backtick_quoted);
      END_STATE();
    case 66:
      ACCEPT_TOKEN(sym_backtick_quoted);
      if (lookahead == '\n') ADVANCE(17);
      if (lookahead == '\r') ADVANCE(5);
      if (lookahead == '\\') ADVANCE(82);
      if (lookahead == '`') ADVANCE(65);
      if (lookahead != 0) ADVANCE(80);
      END_STATE();
    case 67:
      ACCEPT_TOKEN(sym_backtick_quoted);
      if (lookahead == '\\') ADVANCE(94);
      if (lookahead == '`') ADVANCE(65);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(90);
      END_STATE();
    case 68:
      ACCEPT_TOKEN(sym__double_quoted_lines);
      END_STATE();
    case 69:
      ACCEPT_TOKEN(sym__single_quoted_lines);
      END_STATE();
    case 70:
      ACCEPT_TOKEN(sym__backtick_quoted_lines);
      END_STATE();
    case 71:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(15);
      if (lookahead == '\r') ADVANCE(3);
      if (lookahead == '"') ADVANCE(59);
      if (lookahead == '\\') ADVANCE(73);
      if (lookahead != 0) ADVANCE(71);
      END_STATE();
    case 72:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(15);
      if (lookahead == '\r') ADVANCE(3);
      if (lookahead == '"') ADVANCE(59);
      if (lookahead == '\\') ADVANCE(74);
      if (lookahead != 0) ADVANCE(72);
      END_STATE();
    case 73:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(15);
      if (lookahead == '\r') ADVANCE(3);
      if (lookahead == '"') ADVANCE(60);
      if (lookahead != 0) ADVANCE(71);
      END_STATE();
    case 74:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(15);
      if (lookahead == '\r') ADVANCE(3);
      if (lookahead != 0) ADVANCE(72);
      END_STATE();
    case 75:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(16);
      if (lookahead == '\r') ADVANCE(4);
      if (lookahead == '\'') ADVANCE(62);
      if (lookahead == '\\') ADVANCE(77);
      if (lookahead != 0) ADVANCE(75);
      END_STATE();
    case 76:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(16);
      if (lookahead == '\r') ADVANCE(4);
      if (lookahead == '\'') ADVANCE(62);
      if (lookahead == '\\') ADVANCE(78);
      if (lookahead != 0) ADVANCE(76);
      END_STATE();
    case 77:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(16);
      if (lookahead == '\r') ADVANCE(4);
      if (lookahead == '\'') ADVANCE(63);
      if (lookahead != 0) ADVANCE(75);
      END_STATE();
    case 78:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(16);
      if (lookahead == '\r') ADVANCE(4);
      if (lookahead != 0) ADVANCE(76);
      END_STATE();
    case 79:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(17);
      if (lookahead == '\r') ADVANCE(5);
      if (lookahead == '\\') ADVANCE(81);
      if (lookahead == '`') ADVANCE(65);
      if (lookahead != 0) ADVANCE(79);
      END_STATE();
    case 80:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(17);
      if (lookahead == '\r') ADVANCE(5);
      if (lookahead == '\\') ADVANCE(82);
      if (lookahead == '`') ADVANCE(65);
      if (lookahead != 0) ADVANCE(80);
      END_STATE();
    case 81:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(17);
      if (lookahead == '\r') ADVANCE(5);
      if (lookahead == '`') ADVANCE(66);
      if (lookahead != 0) ADVANCE(79);
      END_STATE();
    case 82:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\n') ADVANCE(17);
      if (lookahead == '\r') ADVANCE(5);
      if (lookahead != 0) ADVANCE(80);
      END_STATE();
    case 83:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '"') ADVANCE(59);
      if (lookahead == '\\') ADVANCE(85);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 84:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '"') ADVANCE(59);
      if (lookahead == '\\') ADVANCE(92);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(84);
      END_STATE();
    case 85:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '"') ADVANCE(61);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 86:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\'') ADVANCE(62);
      if (lookahead == '\\') ADVANCE(88);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(86);
      END_STATE();
    case 87:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\'') ADVANCE(62);
      if (lookahead == '\\') ADVANCE(93);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(87);
      END_STATE();
    case 88:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\'') ADVANCE(64);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(86);
      END_STATE();
    case 89:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\\') ADVANCE(91);
      if (lookahead == '`') ADVANCE(65);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(89);
      END_STATE();
    case 90:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '\\') ADVANCE(94);
      if (lookahead == '`') ADVANCE(65);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(90);
      END_STATE();
    case 91:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead == '`') ADVANCE(67);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(89);
      END_STATE();
    case 92:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(84);
      END_STATE();
    case 93:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(87);
      END_STATE();
    case 94:
      ACCEPT_TOKEN(sym_unterminated);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(90);
      END_STATE();
    case 95:
      ACCEPT_TOKEN(sym_text_after_quote);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(95);
      END_STATE();
    case 96:
      ACCEPT_TOKEN(sym_junk);
      if (lookahead == ':') ADVANCE(32);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(100);
      END_STATE();
    case 97:
      ACCEPT_TOKEN(sym_junk);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(98);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(100);
      END_STATE();
    case 98:
      ACCEPT_TOKEN(sym_junk);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(99);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(100);
      END_STATE();
    case 99:
      ACCEPT_TOKEN(sym_junk);
      if (lookahead == 'V' ||
          lookahead == 'v') ADVANCE(96);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(100);
      END_STATE();
    case 100:
      ACCEPT_TOKEN(sym_junk);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(100);
      END_STATE();
    default:
      return false;
  }
}

static const TSLexMode ts_lex_modes[STATE_COUNT] = {
  [0] = {.lex_state = 0},
  [1] = {.lex_state = 25},
  [2] = {.lex_state = 25},
  [3] = {.lex_state = 25},
  [4] = {.lex_state = 25},
  [5] = {.lex_state = 25},
  [6] = {.lex_state = 25},
  [7] = {.lex_state = 25},
  [8] = {.lex_state = 25},
  [9] = {.lex_state = 25},
  [10] = {.lex_state = 25},
  [11] = {.lex_state = 25},
  [12] = {.lex_state = 25},
  [13] = {.lex_state = 21},
  [14] = {.lex_state = 21},
  [15] = {.lex_state = 21},
  [16] = {.lex_state = 21},
  [17] = {.lex_state = 21},
  [18] = {.lex_state = 21},
  [19] = {.lex_state = 22},
  [20] = {.lex_state = 21},
  [21] = {.lex_state = 21},
  [22] = {.lex_state = 21},
  [23] = {.lex_state = 21},
  [24] = {.lex_state = 21},
  [25] = {.lex_state = 21},
  [26] = {.lex_state = 23},
  [27] = {.lex_state = 25},
  [28] = {.lex_state = 25},
  [29] = {.lex_state = 25},
  [30] = {.lex_state = 25},
  [31] = {.lex_state = 25},
  [32] = {.lex_state = 25},
  [33] = {.lex_state = 25},
  [34] = {.lex_state = 22},
  [35] = {.lex_state = 24},
  [36] = {.lex_state = 24},
  [37] = {.lex_state = 23},
  [38] = {.lex_state = 25},
  [39] = {.lex_state = 25},
  [40] = {.lex_state = 25},
  [41] = {.lex_state = 25},
  [42] = {.lex_state = 25},
  [43] = {.lex_state = 25},
  [44] = {.lex_state = 24},
  [45] = {.lex_state = 24},
  [46] = {.lex_state = 26},
  [47] = {.lex_state = 27},
  [48] = {.lex_state = 27},
  [49] = {.lex_state = 26},
  [50] = {.lex_state = 26},
  [51] = {.lex_state = 28},
  [52] = {.lex_state = 27},
  [53] = {.lex_state = 28},
  [54] = {.lex_state = 28},
  [55] = {.lex_state = 27},
  [56] = {.lex_state = 28},
  [57] = {.lex_state = 28},
  [58] = {.lex_state = 27},
  [59] = {.lex_state = 28},
  [60] = {.lex_state = 27},
  [61] = {.lex_state = 28},
  [62] = {.lex_state = 28},
  [63] = {.lex_state = 28},
  [64] = {.lex_state = 28},
  [65] = {.lex_state = 28},
  [66] = {.lex_state = 28},
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
  [98] = {.lex_state = 0},
  [99] = {.lex_state = 0},
  [100] = {.lex_state = 0},
  [101] = {.lex_state = 0},
  [102] = {.lex_state = 0},
  [103] = {.lex_state = 0},
  [104] = {.lex_state = 0},
  [105] = {.lex_state = 0},
  [106] = {.lex_state = 0},
  [107] = {.lex_state = 0},
  [108] = {.lex_state = 0},
  [109] = {.lex_state = 0},
  [110] = {.lex_state = 0},
  [111] = {.lex_state = 0},
  [112] = {.lex_state = 0},
  [113] = {.lex_state = 0},
  [114] = {.lex_state = 0},
  [115] = {.lex_state = 0},
  [116] = {.lex_state = 0},
  [117] = {.lex_state = 0},
  [118] = {.lex_state = 0},
  [119] = {.lex_state = 0},
  [120] = {.lex_state = 0},
  [121] = {.lex_state = 0},
  [122] = {.lex_state = 0},
  [123] = {.lex_state = 0},
  [124] = {.lex_state = 0},
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
    [sym_source_file] = STATE(124),
    [sym__line_and_end] = STATE(4),
    [sym_entry] = STATE(72),
    [sym__entry_over_lines] = STATE(30),
    [sym_key_only] = STATE(72),
    [sym_broken_line] = STATE(72),
    [aux_sym_source_file_repeat1] = STATE(3),
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
    [sym__line_and_end] = STATE(10),
    [sym_entry] = STATE(108),
    [sym__entry_over_lines] = STATE(38),
    [sym_key_only] = STATE(108),
    [sym_broken_line] = STATE(108),
    [aux_sym_source_file_repeat1] = STATE(2),
    [ts_builtin_sym_end] = ACTIONS(21),
    [sym__newline] = ACTIONS(23),
    [sym_carriage_return] = ACTIONS(26),
    [sym_prefix] = ACTIONS(29),
    [sym_shell_prefix] = ACTIONS(32),
    [sym_key] = ACTIONS(35),
    [sym_separator] = ACTIONS(38),
    [sym_comment] = ACTIONS(41),
    [sym_junk] = ACTIONS(44),
  },
  [3] = {
    [sym__line_and_end] = STATE(8),
    [sym_entry] = STATE(73),
    [sym__entry_over_lines] = STATE(30),
    [sym_key_only] = STATE(73),
    [sym_broken_line] = STATE(73),
    [aux_sym_source_file_repeat1] = STATE(2),
    [ts_builtin_sym_end] = ACTIONS(47),
    [sym__newline] = ACTIONS(49),
    [sym_carriage_return] = ACTIONS(51),
    [sym_prefix] = ACTIONS(9),
    [sym_shell_prefix] = ACTIONS(11),
    [sym_key] = ACTIONS(13),
    [sym_separator] = ACTIONS(15),
    [sym_comment] = ACTIONS(53),
    [sym_junk] = ACTIONS(19),
  },
  [4] = {
    [sym__line_and_end] = STATE(7),
    [sym_entry] = STATE(73),
    [sym__entry_over_lines] = STATE(30),
    [sym_key_only] = STATE(73),
    [sym_broken_line] = STATE(73),
    [ts_builtin_sym_end] = ACTIONS(47),
    [sym__newline] = ACTIONS(55),
    [sym_carriage_return] = ACTIONS(57),
    [sym_prefix] = ACTIONS(9),
    [sym_shell_prefix] = ACTIONS(11),
    [sym_key] = ACTIONS(13),
    [sym_separator] = ACTIONS(15),
    [sym_comment] = ACTIONS(53),
    [sym_junk] = ACTIONS(19),
  },
  [5] = {
    [sym__line_and_end] = STATE(32),
    [sym_entry] = STATE(89),
    [sym__entry_over_lines] = STATE(30),
    [sym_key_only] = STATE(89),
    [sym_broken_line] = STATE(89),
    [ts_builtin_sym_end] = ACTIONS(59),
    [sym__newline] = ACTIONS(61),
    [sym_carriage_return] = ACTIONS(63),
    [sym_prefix] = ACTIONS(9),
    [sym_shell_prefix] = ACTIONS(11),
    [sym_key] = ACTIONS(13),
    [sym_separator] = ACTIONS(15),
    [sym_comment] = ACTIONS(65),
    [sym_junk] = ACTIONS(19),
  },
  [6] = {
    [sym__line_and_end] = STATE(9),
    [sym_entry] = STATE(89),
    [sym__entry_over_lines] = STATE(30),
    [sym_key_only] = STATE(89),
    [sym_broken_line] = STATE(89),
    [ts_builtin_sym_end] = ACTIONS(59),
    [sym__newline] = ACTIONS(67),
    [sym_carriage_return] = ACTIONS(69),
    [sym_prefix] = ACTIONS(9),
    [sym_shell_prefix] = ACTIONS(11),
    [sym_key] = ACTIONS(13),
    [sym_separator] = ACTIONS(15),
    [sym_comment] = ACTIONS(65),
    [sym_junk] = ACTIONS(19),
  },
  [7] = {
    [sym__line_and_end] = STATE(5),
    [sym_entry] = STATE(76),
    [sym__entry_over_lines] = STATE(30),
    [sym_key_only] = STATE(76),
    [sym_broken_line] = STATE(76),
    [ts_builtin_sym_end] = ACTIONS(71),
    [sym__newline] = ACTIONS(73),
    [sym_carriage_return] = ACTIONS(75),
    [sym_prefix] = ACTIONS(9),
    [sym_shell_prefix] = ACTIONS(11),
    [sym_key] = ACTIONS(13),
    [sym_separator] = ACTIONS(15),
    [sym_comment] = ACTIONS(77),
    [sym_junk] = ACTIONS(19),
  },
  [8] = {
    [sym__line_and_end] = STATE(6),
    [sym_entry] = STATE(76),
    [sym__entry_over_lines] = STATE(30),
    [sym_key_only] = STATE(76),
    [sym_broken_line] = STATE(76),
    [ts_builtin_sym_end] = ACTIONS(71),
    [sym__newline] = ACTIONS(79),
    [sym_carriage_return] = ACTIONS(81),
    [sym_prefix] = ACTIONS(9),
    [sym_shell_prefix] = ACTIONS(11),
    [sym_key] = ACTIONS(13),
    [sym_separator] = ACTIONS(15),
    [sym_comment] = ACTIONS(77),
    [sym_junk] = ACTIONS(19),
  },
  [9] = {
    [sym__line_and_end] = STATE(32),
    [sym_entry] = STATE(67),
    [sym__entry_over_lines] = STATE(30),
    [sym_key_only] = STATE(67),
    [sym_broken_line] = STATE(67),
    [ts_builtin_sym_end] = ACTIONS(83),
    [sym__newline] = ACTIONS(61),
    [sym_carriage_return] = ACTIONS(63),
    [sym_prefix] = ACTIONS(9),
    [sym_shell_prefix] = ACTIONS(11),
    [sym_key] = ACTIONS(13),
    [sym_separator] = ACTIONS(15),
    [sym_comment] = ACTIONS(85),
    [sym_junk] = ACTIONS(19),
  },
};

static const uint16_t ts_small_parse_table[] = {
  [0] = 11,
    ACTIONS(87), 1,
      sym__newline,
    ACTIONS(89), 1,
      sym_carriage_return,
    ACTIONS(91), 1,
      sym_prefix,
    ACTIONS(93), 1,
      sym_shell_prefix,
    ACTIONS(95), 1,
      sym_key,
    ACTIONS(97), 1,
      sym_separator,
    ACTIONS(99), 1,
      sym_comment,
    ACTIONS(101), 1,
      sym_junk,
    STATE(11), 1,
      sym__line_and_end,
    STATE(38), 1,
      sym__entry_over_lines,
    STATE(108), 3,
      sym_entry,
      sym_key_only,
      sym_broken_line,
  [36] = 11,
    ACTIONS(91), 1,
      sym_prefix,
    ACTIONS(93), 1,
      sym_shell_prefix,
    ACTIONS(95), 1,
      sym_key,
    ACTIONS(97), 1,
      sym_separator,
    ACTIONS(99), 1,
      sym_comment,
    ACTIONS(101), 1,
      sym_junk,
    ACTIONS(103), 1,
      sym__newline,
    ACTIONS(105), 1,
      sym_carriage_return,
    STATE(12), 1,
      sym__line_and_end,
    STATE(38), 1,
      sym__entry_over_lines,
    STATE(108), 3,
      sym_entry,
      sym_key_only,
      sym_broken_line,
  [72] = 11,
    ACTIONS(61), 1,
      sym__newline,
    ACTIONS(63), 1,
      sym_carriage_return,
    ACTIONS(93), 1,
      sym_shell_prefix,
    ACTIONS(101), 1,
      sym_junk,
    ACTIONS(107), 1,
      sym_prefix,
    ACTIONS(109), 1,
      sym_key,
    ACTIONS(111), 1,
      sym_separator,
    ACTIONS(113), 1,
      sym_comment,
    STATE(30), 1,
      sym__entry_over_lines,
    STATE(32), 1,
      sym__line_and_end,
    STATE(106), 3,
      sym_entry,
      sym_key_only,
      sym_broken_line,
  [108] = 6,
    ACTIONS(117), 1,
      sym_carriage_return,
    ACTIONS(119), 1,
      sym_unquoted,
    ACTIONS(125), 1,
      sym_unterminated,
    ACTIONS(115), 2,
      ts_builtin_sym_end,
      sym__newline,
    ACTIONS(121), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
    ACTIONS(123), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
  [132] = 6,
    ACTIONS(129), 1,
      sym_carriage_return,
    ACTIONS(131), 1,
      sym_unquoted,
    ACTIONS(137), 1,
      sym_unterminated,
    ACTIONS(127), 2,
      ts_builtin_sym_end,
      sym__newline,
    ACTIONS(133), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
    ACTIONS(135), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
  [156] = 6,
    ACTIONS(141), 1,
      sym_carriage_return,
    ACTIONS(143), 1,
      sym_unquoted,
    ACTIONS(149), 1,
      sym_unterminated,
    ACTIONS(139), 2,
      ts_builtin_sym_end,
      sym__newline,
    ACTIONS(145), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
    ACTIONS(147), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
  [180] = 6,
    ACTIONS(153), 1,
      sym_carriage_return,
    ACTIONS(155), 1,
      sym_unquoted,
    ACTIONS(161), 1,
      sym_unterminated,
    ACTIONS(151), 2,
      ts_builtin_sym_end,
      sym__newline,
    ACTIONS(157), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
    ACTIONS(159), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
  [204] = 6,
    ACTIONS(127), 1,
      sym__newline,
    ACTIONS(129), 1,
      sym_carriage_return,
    ACTIONS(163), 1,
      sym_unquoted,
    ACTIONS(167), 1,
      sym_unterminated,
    ACTIONS(135), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
    ACTIONS(165), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
  [227] = 6,
    ACTIONS(115), 1,
      sym__newline,
    ACTIONS(117), 1,
      sym_carriage_return,
    ACTIONS(169), 1,
      sym_unquoted,
    ACTIONS(173), 1,
      sym_unterminated,
    ACTIONS(123), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
    ACTIONS(171), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
  [250] = 6,
    ACTIONS(177), 1,
      sym_carriage_return,
    ACTIONS(179), 1,
      sym_key,
    ACTIONS(181), 1,
      sym_separator,
    ACTIONS(175), 2,
      ts_builtin_sym_end,
      sym__newline,
    ACTIONS(183), 2,
      sym_shell_unquoted,
      sym_unterminated,
    ACTIONS(185), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
  [273] = 6,
    ACTIONS(127), 1,
      sym__newline,
    ACTIONS(129), 1,
      sym_carriage_return,
    ACTIONS(163), 1,
      sym_unquoted,
    ACTIONS(167), 1,
      sym_unterminated,
    ACTIONS(165), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
    ACTIONS(187), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
  [296] = 6,
    ACTIONS(151), 1,
      sym__newline,
    ACTIONS(153), 1,
      sym_carriage_return,
    ACTIONS(189), 1,
      sym_unquoted,
    ACTIONS(195), 1,
      sym_unterminated,
    ACTIONS(191), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
    ACTIONS(193), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
  [319] = 6,
    ACTIONS(139), 1,
      sym__newline,
    ACTIONS(141), 1,
      sym_carriage_return,
    ACTIONS(197), 1,
      sym_unquoted,
    ACTIONS(203), 1,
      sym_unterminated,
    ACTIONS(199), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
    ACTIONS(201), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
  [342] = 6,
    ACTIONS(115), 1,
      sym__newline,
    ACTIONS(117), 1,
      sym_carriage_return,
    ACTIONS(169), 1,
      sym_unquoted,
    ACTIONS(173), 1,
      sym_unterminated,
    ACTIONS(171), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
    ACTIONS(205), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
  [365] = 6,
    ACTIONS(139), 1,
      sym__newline,
    ACTIONS(141), 1,
      sym_carriage_return,
    ACTIONS(197), 1,
      sym_unquoted,
    ACTIONS(203), 1,
      sym_unterminated,
    ACTIONS(147), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
    ACTIONS(199), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
  [388] = 6,
    ACTIONS(151), 1,
      sym__newline,
    ACTIONS(153), 1,
      sym_carriage_return,
    ACTIONS(189), 1,
      sym_unquoted,
    ACTIONS(195), 1,
      sym_unterminated,
    ACTIONS(159), 3,
      sym__double_quoted_lines,
      sym__single_quoted_lines,
      sym__backtick_quoted_lines,
    ACTIONS(191), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
  [411] = 6,
    ACTIONS(209), 1,
      sym_carriage_return,
    ACTIONS(211), 1,
      sym_separator,
    ACTIONS(213), 1,
      sym_shell_unquoted,
    ACTIONS(217), 1,
      sym_unterminated,
    ACTIONS(207), 2,
      ts_builtin_sym_end,
      sym__newline,
    ACTIONS(215), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
  [433] = 2,
    ACTIONS(221), 4,
      sym_carriage_return,
      sym_prefix,
      sym_key,
      sym_junk,
    ACTIONS(219), 5,
      ts_builtin_sym_end,
      sym__newline,
      sym_shell_prefix,
      sym_separator,
      sym_comment,
  [447] = 2,
    ACTIONS(225), 4,
      sym_carriage_return,
      sym_prefix,
      sym_key,
      sym_junk,
    ACTIONS(223), 5,
      ts_builtin_sym_end,
      sym__newline,
      sym_shell_prefix,
      sym_separator,
      sym_comment,
  [461] = 2,
    ACTIONS(229), 4,
      sym_carriage_return,
      sym_prefix,
      sym_key,
      sym_junk,
    ACTIONS(227), 5,
      ts_builtin_sym_end,
      sym__newline,
      sym_shell_prefix,
      sym_separator,
      sym_comment,
  [475] = 2,
    ACTIONS(233), 4,
      sym_carriage_return,
      sym_prefix,
      sym_key,
      sym_junk,
    ACTIONS(231), 5,
      ts_builtin_sym_end,
      sym__newline,
      sym_shell_prefix,
      sym_separator,
      sym_comment,
  [489] = 2,
    ACTIONS(237), 4,
      sym_carriage_return,
      sym_prefix,
      sym_key,
      sym_junk,
    ACTIONS(235), 5,
      ts_builtin_sym_end,
      sym__newline,
      sym_shell_prefix,
      sym_separator,
      sym_comment,
  [503] = 2,
    ACTIONS(241), 4,
      sym_carriage_return,
      sym_prefix,
      sym_key,
      sym_junk,
    ACTIONS(239), 5,
      ts_builtin_sym_end,
      sym__newline,
      sym_shell_prefix,
      sym_separator,
      sym_comment,
  [517] = 2,
    ACTIONS(245), 4,
      sym_carriage_return,
      sym_prefix,
      sym_key,
      sym_junk,
    ACTIONS(243), 5,
      ts_builtin_sym_end,
      sym__newline,
      sym_shell_prefix,
      sym_separator,
      sym_comment,
  [531] = 6,
    ACTIONS(175), 1,
      sym__newline,
    ACTIONS(177), 1,
      sym_carriage_return,
    ACTIONS(247), 1,
      sym_key,
    ACTIONS(249), 1,
      sym_separator,
    ACTIONS(251), 2,
      sym_shell_unquoted,
      sym_unterminated,
    ACTIONS(253), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
  [553] = 5,
    ACTIONS(117), 1,
      sym_carriage_return,
    ACTIONS(119), 1,
      sym_unquoted,
    ACTIONS(125), 1,
      sym_unterminated,
    ACTIONS(115), 2,
      ts_builtin_sym_end,
      sym__newline,
    ACTIONS(255), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
  [572] = 5,
    ACTIONS(141), 1,
      sym_carriage_return,
    ACTIONS(143), 1,
      sym_unquoted,
    ACTIONS(149), 1,
      sym_unterminated,
    ACTIONS(139), 2,
      ts_builtin_sym_end,
      sym__newline,
    ACTIONS(257), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
  [591] = 6,
    ACTIONS(207), 1,
      sym__newline,
    ACTIONS(209), 1,
      sym_carriage_return,
    ACTIONS(259), 1,
      sym_separator,
    ACTIONS(261), 1,
      sym_shell_unquoted,
    ACTIONS(265), 1,
      sym_unterminated,
    ACTIONS(263), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
  [612] = 2,
    ACTIONS(231), 4,
      sym__newline,
      sym_shell_prefix,
      sym_separator,
      sym_comment,
    ACTIONS(233), 4,
      sym_carriage_return,
      sym_prefix,
      sym_key,
      sym_junk,
  [625] = 2,
    ACTIONS(235), 4,
      sym__newline,
      sym_shell_prefix,
      sym_separator,
      sym_comment,
    ACTIONS(237), 4,
      sym_carriage_return,
      sym_prefix,
      sym_key,
      sym_junk,
  [638] = 2,
    ACTIONS(243), 4,
      sym__newline,
      sym_shell_prefix,
      sym_separator,
      sym_comment,
    ACTIONS(245), 4,
      sym_carriage_return,
      sym_prefix,
      sym_key,
      sym_junk,
  [651] = 2,
    ACTIONS(227), 4,
      sym__newline,
      sym_shell_prefix,
      sym_separator,
      sym_comment,
    ACTIONS(229), 4,
      sym_carriage_return,
      sym_prefix,
      sym_key,
      sym_junk,
  [664] = 2,
    ACTIONS(219), 4,
      sym__newline,
      sym_shell_prefix,
      sym_separator,
      sym_comment,
    ACTIONS(221), 4,
      sym_carriage_return,
      sym_prefix,
      sym_key,
      sym_junk,
  [677] = 2,
    ACTIONS(223), 4,
      sym__newline,
      sym_shell_prefix,
      sym_separator,
      sym_comment,
    ACTIONS(225), 4,
      sym_carriage_return,
      sym_prefix,
      sym_key,
      sym_junk,
  [690] = 5,
    ACTIONS(115), 1,
      sym__newline,
    ACTIONS(117), 1,
      sym_carriage_return,
    ACTIONS(169), 1,
      sym_unquoted,
    ACTIONS(173), 1,
      sym_unterminated,
    ACTIONS(267), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
  [708] = 5,
    ACTIONS(139), 1,
      sym__newline,
    ACTIONS(141), 1,
      sym_carriage_return,
    ACTIONS(197), 1,
      sym_unquoted,
    ACTIONS(203), 1,
      sym_unterminated,
    ACTIONS(269), 3,
      sym_double_quoted,
      sym_single_quoted,
      sym_backtick_quoted,
  [726] = 6,
    ACTIONS(273), 1,
      sym_carriage_return,
    ACTIONS(275), 1,
      sym_key,
    ACTIONS(277), 1,
      sym_separator,
    ACTIONS(279), 1,
      sym_comment,
    ACTIONS(281), 1,
      sym_junk,
    ACTIONS(271), 2,
      ts_builtin_sym_end,
      sym__newline,
  [746] = 5,
    ACTIONS(285), 1,
      sym_carriage_return,
    ACTIONS(287), 1,
      sym_separator,
    ACTIONS(289), 1,
      sym_comment,
    ACTIONS(291), 1,
      sym_junk,
    ACTIONS(283), 2,
      ts_builtin_sym_end,
      sym__newline,
  [763] = 5,
    ACTIONS(295), 1,
      sym_carriage_return,
    ACTIONS(297), 1,
      sym_separator,
    ACTIONS(299), 1,
      sym_comment,
    ACTIONS(301), 1,
      sym_junk,
    ACTIONS(293), 2,
      ts_builtin_sym_end,
      sym__newline,
  [780] = 6,
    ACTIONS(271), 1,
      sym__newline,
    ACTIONS(273), 1,
      sym_carriage_return,
    ACTIONS(303), 1,
      sym_key,
    ACTIONS(305), 1,
      sym_separator,
    ACTIONS(307), 1,
      sym_comment,
    ACTIONS(309), 1,
      sym_junk,
  [799] = 6,
    ACTIONS(271), 1,
      sym__newline,
    ACTIONS(273), 1,
      sym_carriage_return,
    ACTIONS(307), 1,
      sym_comment,
    ACTIONS(309), 1,
      sym_junk,
    ACTIONS(311), 1,
      sym_key,
    ACTIONS(313), 1,
      sym_separator,
  [818] = 4,
    ACTIONS(317), 1,
      sym_carriage_return,
    ACTIONS(319), 1,
      sym_comment,
    ACTIONS(321), 1,
      sym_text_after_quote,
    ACTIONS(315), 2,
      ts_builtin_sym_end,
      sym__newline,
  [832] = 5,
    ACTIONS(293), 1,
      sym__newline,
    ACTIONS(295), 1,
      sym_carriage_return,
    ACTIONS(323), 1,
      sym_separator,
    ACTIONS(325), 1,
      sym_comment,
    ACTIONS(327), 1,
      sym_junk,
  [848] = 4,
    ACTIONS(331), 1,
      sym_carriage_return,
    ACTIONS(333), 1,
      sym_comment,
    ACTIONS(335), 1,
      sym_text_after_quote,
    ACTIONS(329), 2,
      ts_builtin_sym_end,
      sym__newline,
  [862] = 4,
    ACTIONS(339), 1,
      sym_carriage_return,
    ACTIONS(341), 1,
      sym_comment,
    ACTIONS(343), 1,
      sym_text_after_quote,
    ACTIONS(337), 2,
      ts_builtin_sym_end,
      sym__newline,
  [876] = 5,
    ACTIONS(283), 1,
      sym__newline,
    ACTIONS(285), 1,
      sym_carriage_return,
    ACTIONS(345), 1,
      sym_separator,
    ACTIONS(347), 1,
      sym_comment,
    ACTIONS(349), 1,
      sym_junk,
  [892] = 4,
    ACTIONS(353), 1,
      sym_carriage_return,
    ACTIONS(355), 1,
      sym_comment,
    ACTIONS(357), 1,
      sym_text_after_quote,
    ACTIONS(351), 2,
      ts_builtin_sym_end,
      sym__newline,
  [906] = 4,
    ACTIONS(361), 1,
      sym_carriage_return,
    ACTIONS(363), 1,
      sym_comment,
    ACTIONS(365), 1,
      sym_text_after_quote,
    ACTIONS(359), 2,
      ts_builtin_sym_end,
      sym__newline,
  [920] = 5,
    ACTIONS(293), 1,
      sym__newline,
    ACTIONS(295), 1,
      sym_carriage_return,
    ACTIONS(325), 1,
      sym_comment,
    ACTIONS(327), 1,
      sym_junk,
    ACTIONS(367), 1,
      sym_separator,
  [936] = 4,
    ACTIONS(371), 1,
      sym_carriage_return,
    ACTIONS(373), 1,
      sym_comment,
    ACTIONS(375), 1,
      sym_text_after_quote,
    ACTIONS(369), 2,
      ts_builtin_sym_end,
      sym__newline,
  [950] = 5,
    ACTIONS(283), 1,
      sym__newline,
    ACTIONS(285), 1,
      sym_carriage_return,
    ACTIONS(347), 1,
      sym_comment,
    ACTIONS(349), 1,
      sym_junk,
    ACTIONS(377), 1,
      sym_separator,
  [966] = 4,
    ACTIONS(315), 1,
      sym__newline,
    ACTIONS(317), 1,
      sym_carriage_return,
    ACTIONS(379), 1,
      sym_comment,
    ACTIONS(381), 1,
      sym_text_after_quote,
  [979] = 4,
    ACTIONS(329), 1,
      sym__newline,
    ACTIONS(331), 1,
      sym_carriage_return,
    ACTIONS(383), 1,
      sym_comment,
    ACTIONS(385), 1,
      sym_text_after_quote,
  [992] = 4,
    ACTIONS(369), 1,
      sym__newline,
    ACTIONS(371), 1,
      sym_carriage_return,
    ACTIONS(387), 1,
      sym_comment,
    ACTIONS(389), 1,
      sym_text_after_quote,
  [1005] = 4,
    ACTIONS(337), 1,
      sym__newline,
    ACTIONS(339), 1,
      sym_carriage_return,
    ACTIONS(391), 1,
      sym_comment,
    ACTIONS(393), 1,
      sym_text_after_quote,
  [1018] = 4,
    ACTIONS(359), 1,
      sym__newline,
    ACTIONS(361), 1,
      sym_carriage_return,
    ACTIONS(395), 1,
      sym_comment,
    ACTIONS(397), 1,
      sym_text_after_quote,
  [1031] = 4,
    ACTIONS(351), 1,
      sym__newline,
    ACTIONS(353), 1,
      sym_carriage_return,
    ACTIONS(399), 1,
      sym_comment,
    ACTIONS(401), 1,
      sym_text_after_quote,
  [1044] = 3,
    ACTIONS(403), 1,
      ts_builtin_sym_end,
    ACTIONS(405), 1,
      sym__newline,
    ACTIONS(407), 1,
      sym_carriage_return,
  [1054] = 2,
    ACTIONS(331), 1,
      sym_carriage_return,
    ACTIONS(329), 2,
      ts_builtin_sym_end,
      sym__newline,
  [1062] = 2,
    ACTIONS(411), 1,
      sym_carriage_return,
    ACTIONS(409), 2,
      ts_builtin_sym_end,
      sym__newline,
  [1070] = 2,
    ACTIONS(415), 1,
      sym_carriage_return,
    ACTIONS(413), 2,
      ts_builtin_sym_end,
      sym__newline,
  [1078] = 2,
    ACTIONS(371), 1,
      sym_carriage_return,
    ACTIONS(369), 2,
      ts_builtin_sym_end,
      sym__newline,
  [1086] = 3,
    ACTIONS(47), 1,
      ts_builtin_sym_end,
    ACTIONS(405), 1,
      sym__newline,
    ACTIONS(407), 1,
      sym_carriage_return,
  [1096] = 3,
    ACTIONS(71), 1,
      ts_builtin_sym_end,
    ACTIONS(405), 1,
      sym__newline,
    ACTIONS(407), 1,
      sym_carriage_return,
  [1106] = 2,
    ACTIONS(419), 1,
      sym_carriage_return,
    ACTIONS(417), 2,
      ts_builtin_sym_end,
      sym__newline,
  [1114] = 2,
    ACTIONS(423), 1,
      sym_carriage_return,
    ACTIONS(421), 2,
      ts_builtin_sym_end,
      sym__newline,
  [1122] = 3,
    ACTIONS(59), 1,
      ts_builtin_sym_end,
    ACTIONS(405), 1,
      sym__newline,
    ACTIONS(407), 1,
      sym_carriage_return,
  [1132] = 2,
    ACTIONS(353), 1,
      sym_carriage_return,
    ACTIONS(351), 2,
      ts_builtin_sym_end,
      sym__newline,
  [1140] = 2,
    ACTIONS(427), 1,
      sym_carriage_return,
    ACTIONS(425), 2,
      ts_builtin_sym_end,
      sym__newline,
  [1148] = 2,
    ACTIONS(431), 1,
      sym_carriage_return,
    ACTIONS(429), 2,
      ts_builtin_sym_end,
      sym__newline,
  [1156] = 2,
    ACTIONS(361), 1,
      sym_carriage_return,
    ACTIONS(359), 2,
      ts_builtin_sym_end,
      sym__newline,
  [1164] = 2,
    ACTIONS(435), 1,
      sym_carriage_return,
    ACTIONS(433), 2,
      ts_builtin_sym_end,
      sym__newline,
  [1172] = 2,
    ACTIONS(439), 1,
      sym_carriage_return,
    ACTIONS(437), 2,
      ts_builtin_sym_end,
      sym__newline,
  [1180] = 2,
    ACTIONS(443), 1,
      sym_carriage_return,
    ACTIONS(441), 2,
      ts_builtin_sym_end,
      sym__newline,
  [1188] = 2,
    ACTIONS(447), 1,
      sym_carriage_return,
    ACTIONS(445), 2,
      ts_builtin_sym_end,
      sym__newline,
  [1196] = 2,
    ACTIONS(451), 1,
      sym_carriage_return,
    ACTIONS(449), 2,
      ts_builtin_sym_end,
      sym__newline,
  [1204] = 2,
    ACTIONS(455), 1,
      sym_carriage_return,
    ACTIONS(453), 2,
      ts_builtin_sym_end,
      sym__newline,
  [1212] = 2,
    ACTIONS(459), 1,
      sym_carriage_return,
    ACTIONS(457), 2,
      ts_builtin_sym_end,
      sym__newline,
  [1220] = 2,
    ACTIONS(463), 1,
      sym_carriage_return,
    ACTIONS(461), 2,
      ts_builtin_sym_end,
      sym__newline,
  [1228] = 3,
    ACTIONS(83), 1,
      ts_builtin_sym_end,
    ACTIONS(405), 1,
      sym__newline,
    ACTIONS(407), 1,
      sym_carriage_return,
  [1238] = 2,
    ACTIONS(467), 1,
      sym_carriage_return,
    ACTIONS(465), 2,
      ts_builtin_sym_end,
      sym__newline,
  [1246] = 2,
    ACTIONS(317), 1,
      sym_carriage_return,
    ACTIONS(315), 2,
      ts_builtin_sym_end,
      sym__newline,
  [1254] = 2,
    ACTIONS(471), 1,
      sym_carriage_return,
    ACTIONS(469), 2,
      ts_builtin_sym_end,
      sym__newline,
  [1262] = 2,
    ACTIONS(475), 1,
      sym_carriage_return,
    ACTIONS(473), 2,
      ts_builtin_sym_end,
      sym__newline,
  [1270] = 2,
    ACTIONS(479), 1,
      sym_carriage_return,
    ACTIONS(477), 2,
      ts_builtin_sym_end,
      sym__newline,
  [1278] = 2,
    ACTIONS(339), 1,
      sym_carriage_return,
    ACTIONS(337), 2,
      ts_builtin_sym_end,
      sym__newline,
  [1286] = 2,
    ACTIONS(483), 1,
      sym_carriage_return,
    ACTIONS(481), 2,
      ts_builtin_sym_end,
      sym__newline,
  [1294] = 2,
    ACTIONS(329), 1,
      sym__newline,
    ACTIONS(331), 1,
      sym_carriage_return,
  [1301] = 2,
    ACTIONS(469), 1,
      sym__newline,
    ACTIONS(471), 1,
      sym_carriage_return,
  [1308] = 2,
    ACTIONS(409), 1,
      sym__newline,
    ACTIONS(411), 1,
      sym_carriage_return,
  [1315] = 2,
    ACTIONS(413), 1,
      sym__newline,
    ACTIONS(415), 1,
      sym_carriage_return,
  [1322] = 2,
    ACTIONS(369), 1,
      sym__newline,
    ACTIONS(371), 1,
      sym_carriage_return,
  [1329] = 2,
    ACTIONS(337), 1,
      sym__newline,
    ACTIONS(339), 1,
      sym_carriage_return,
  [1336] = 2,
    ACTIONS(425), 1,
      sym__newline,
    ACTIONS(427), 1,
      sym_carriage_return,
  [1343] = 2,
    ACTIONS(417), 1,
      sym__newline,
    ACTIONS(419), 1,
      sym_carriage_return,
  [1350] = 2,
    ACTIONS(421), 1,
      sym__newline,
    ACTIONS(423), 1,
      sym_carriage_return,
  [1357] = 2,
    ACTIONS(405), 1,
      sym__newline,
    ACTIONS(407), 1,
      sym_carriage_return,
  [1364] = 2,
    ACTIONS(359), 1,
      sym__newline,
    ACTIONS(361), 1,
      sym_carriage_return,
  [1371] = 2,
    ACTIONS(485), 1,
      sym__newline,
    ACTIONS(487), 1,
      sym_carriage_return,
  [1378] = 2,
    ACTIONS(441), 1,
      sym__newline,
    ACTIONS(443), 1,
      sym_carriage_return,
  [1385] = 2,
    ACTIONS(445), 1,
      sym__newline,
    ACTIONS(447), 1,
      sym_carriage_return,
  [1392] = 2,
    ACTIONS(449), 1,
      sym__newline,
    ACTIONS(451), 1,
      sym_carriage_return,
  [1399] = 2,
    ACTIONS(453), 1,
      sym__newline,
    ACTIONS(455), 1,
      sym_carriage_return,
  [1406] = 2,
    ACTIONS(457), 1,
      sym__newline,
    ACTIONS(459), 1,
      sym_carriage_return,
  [1413] = 2,
    ACTIONS(461), 1,
      sym__newline,
    ACTIONS(463), 1,
      sym_carriage_return,
  [1420] = 2,
    ACTIONS(473), 1,
      sym__newline,
    ACTIONS(475), 1,
      sym_carriage_return,
  [1427] = 2,
    ACTIONS(477), 1,
      sym__newline,
    ACTIONS(479), 1,
      sym_carriage_return,
  [1434] = 2,
    ACTIONS(351), 1,
      sym__newline,
    ACTIONS(353), 1,
      sym_carriage_return,
  [1441] = 2,
    ACTIONS(437), 1,
      sym__newline,
    ACTIONS(439), 1,
      sym_carriage_return,
  [1448] = 2,
    ACTIONS(465), 1,
      sym__newline,
    ACTIONS(467), 1,
      sym_carriage_return,
  [1455] = 2,
    ACTIONS(315), 1,
      sym__newline,
    ACTIONS(317), 1,
      sym_carriage_return,
  [1462] = 2,
    ACTIONS(429), 1,
      sym__newline,
    ACTIONS(431), 1,
      sym_carriage_return,
  [1469] = 2,
    ACTIONS(481), 1,
      sym__newline,
    ACTIONS(483), 1,
      sym_carriage_return,
  [1476] = 2,
    ACTIONS(433), 1,
      sym__newline,
    ACTIONS(435), 1,
      sym_carriage_return,
  [1483] = 1,
    ACTIONS(489), 1,
      ts_builtin_sym_end,
};

static const uint32_t ts_small_parse_table_map[] = {
  [SMALL_STATE(10)] = 0,
  [SMALL_STATE(11)] = 36,
  [SMALL_STATE(12)] = 72,
  [SMALL_STATE(13)] = 108,
  [SMALL_STATE(14)] = 132,
  [SMALL_STATE(15)] = 156,
  [SMALL_STATE(16)] = 180,
  [SMALL_STATE(17)] = 204,
  [SMALL_STATE(18)] = 227,
  [SMALL_STATE(19)] = 250,
  [SMALL_STATE(20)] = 273,
  [SMALL_STATE(21)] = 296,
  [SMALL_STATE(22)] = 319,
  [SMALL_STATE(23)] = 342,
  [SMALL_STATE(24)] = 365,
  [SMALL_STATE(25)] = 388,
  [SMALL_STATE(26)] = 411,
  [SMALL_STATE(27)] = 433,
  [SMALL_STATE(28)] = 447,
  [SMALL_STATE(29)] = 461,
  [SMALL_STATE(30)] = 475,
  [SMALL_STATE(31)] = 489,
  [SMALL_STATE(32)] = 503,
  [SMALL_STATE(33)] = 517,
  [SMALL_STATE(34)] = 531,
  [SMALL_STATE(35)] = 553,
  [SMALL_STATE(36)] = 572,
  [SMALL_STATE(37)] = 591,
  [SMALL_STATE(38)] = 612,
  [SMALL_STATE(39)] = 625,
  [SMALL_STATE(40)] = 638,
  [SMALL_STATE(41)] = 651,
  [SMALL_STATE(42)] = 664,
  [SMALL_STATE(43)] = 677,
  [SMALL_STATE(44)] = 690,
  [SMALL_STATE(45)] = 708,
  [SMALL_STATE(46)] = 726,
  [SMALL_STATE(47)] = 746,
  [SMALL_STATE(48)] = 763,
  [SMALL_STATE(49)] = 780,
  [SMALL_STATE(50)] = 799,
  [SMALL_STATE(51)] = 818,
  [SMALL_STATE(52)] = 832,
  [SMALL_STATE(53)] = 848,
  [SMALL_STATE(54)] = 862,
  [SMALL_STATE(55)] = 876,
  [SMALL_STATE(56)] = 892,
  [SMALL_STATE(57)] = 906,
  [SMALL_STATE(58)] = 920,
  [SMALL_STATE(59)] = 936,
  [SMALL_STATE(60)] = 950,
  [SMALL_STATE(61)] = 966,
  [SMALL_STATE(62)] = 979,
  [SMALL_STATE(63)] = 992,
  [SMALL_STATE(64)] = 1005,
  [SMALL_STATE(65)] = 1018,
  [SMALL_STATE(66)] = 1031,
  [SMALL_STATE(67)] = 1044,
  [SMALL_STATE(68)] = 1054,
  [SMALL_STATE(69)] = 1062,
  [SMALL_STATE(70)] = 1070,
  [SMALL_STATE(71)] = 1078,
  [SMALL_STATE(72)] = 1086,
  [SMALL_STATE(73)] = 1096,
  [SMALL_STATE(74)] = 1106,
  [SMALL_STATE(75)] = 1114,
  [SMALL_STATE(76)] = 1122,
  [SMALL_STATE(77)] = 1132,
  [SMALL_STATE(78)] = 1140,
  [SMALL_STATE(79)] = 1148,
  [SMALL_STATE(80)] = 1156,
  [SMALL_STATE(81)] = 1164,
  [SMALL_STATE(82)] = 1172,
  [SMALL_STATE(83)] = 1180,
  [SMALL_STATE(84)] = 1188,
  [SMALL_STATE(85)] = 1196,
  [SMALL_STATE(86)] = 1204,
  [SMALL_STATE(87)] = 1212,
  [SMALL_STATE(88)] = 1220,
  [SMALL_STATE(89)] = 1228,
  [SMALL_STATE(90)] = 1238,
  [SMALL_STATE(91)] = 1246,
  [SMALL_STATE(92)] = 1254,
  [SMALL_STATE(93)] = 1262,
  [SMALL_STATE(94)] = 1270,
  [SMALL_STATE(95)] = 1278,
  [SMALL_STATE(96)] = 1286,
  [SMALL_STATE(97)] = 1294,
  [SMALL_STATE(98)] = 1301,
  [SMALL_STATE(99)] = 1308,
  [SMALL_STATE(100)] = 1315,
  [SMALL_STATE(101)] = 1322,
  [SMALL_STATE(102)] = 1329,
  [SMALL_STATE(103)] = 1336,
  [SMALL_STATE(104)] = 1343,
  [SMALL_STATE(105)] = 1350,
  [SMALL_STATE(106)] = 1357,
  [SMALL_STATE(107)] = 1364,
  [SMALL_STATE(108)] = 1371,
  [SMALL_STATE(109)] = 1378,
  [SMALL_STATE(110)] = 1385,
  [SMALL_STATE(111)] = 1392,
  [SMALL_STATE(112)] = 1399,
  [SMALL_STATE(113)] = 1406,
  [SMALL_STATE(114)] = 1413,
  [SMALL_STATE(115)] = 1420,
  [SMALL_STATE(116)] = 1427,
  [SMALL_STATE(117)] = 1434,
  [SMALL_STATE(118)] = 1441,
  [SMALL_STATE(119)] = 1448,
  [SMALL_STATE(120)] = 1455,
  [SMALL_STATE(121)] = 1462,
  [SMALL_STATE(122)] = 1469,
  [SMALL_STATE(123)] = 1476,
  [SMALL_STATE(124)] = 1483,
};

static const TSParseActionEntry ts_parse_actions[] = {
  [0] = {.entry = {.count = 0, .reusable = false}},
  [1] = {.entry = {.count = 1, .reusable = false}}, RECOVER(),
  [3] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 0, 0, 0),
  [5] = {.entry = {.count = 1, .reusable = true}}, SHIFT(4),
  [7] = {.entry = {.count = 1, .reusable = false}}, SHIFT(4),
  [9] = {.entry = {.count = 1, .reusable = false}}, SHIFT(46),
  [11] = {.entry = {.count = 1, .reusable = true}}, SHIFT(19),
  [13] = {.entry = {.count = 1, .reusable = false}}, SHIFT(48),
  [15] = {.entry = {.count = 1, .reusable = true}}, SHIFT(14),
  [17] = {.entry = {.count = 1, .reusable = true}}, SHIFT(72),
  [19] = {.entry = {.count = 1, .reusable = false}}, SHIFT(78),
  [21] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0),
  [23] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(10),
  [26] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(10),
  [29] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(49),
  [32] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(34),
  [35] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(52),
  [38] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(20),
  [41] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(108),
  [44] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(103),
  [47] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 1, 0, 0),
  [49] = {.entry = {.count = 1, .reusable = true}}, SHIFT(8),
  [51] = {.entry = {.count = 1, .reusable = false}}, SHIFT(8),
  [53] = {.entry = {.count = 1, .reusable = true}}, SHIFT(73),
  [55] = {.entry = {.count = 1, .reusable = true}}, SHIFT(7),
  [57] = {.entry = {.count = 1, .reusable = false}}, SHIFT(7),
  [59] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 3, 0, 0),
  [61] = {.entry = {.count = 1, .reusable = true}}, SHIFT(32),
  [63] = {.entry = {.count = 1, .reusable = false}}, SHIFT(32),
  [65] = {.entry = {.count = 1, .reusable = true}}, SHIFT(89),
  [67] = {.entry = {.count = 1, .reusable = true}}, SHIFT(9),
  [69] = {.entry = {.count = 1, .reusable = false}}, SHIFT(9),
  [71] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 2, 0, 0),
  [73] = {.entry = {.count = 1, .reusable = true}}, SHIFT(5),
  [75] = {.entry = {.count = 1, .reusable = false}}, SHIFT(5),
  [77] = {.entry = {.count = 1, .reusable = true}}, SHIFT(76),
  [79] = {.entry = {.count = 1, .reusable = true}}, SHIFT(6),
  [81] = {.entry = {.count = 1, .reusable = false}}, SHIFT(6),
  [83] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 4, 0, 0),
  [85] = {.entry = {.count = 1, .reusable = true}}, SHIFT(67),
  [87] = {.entry = {.count = 1, .reusable = true}}, SHIFT(11),
  [89] = {.entry = {.count = 1, .reusable = false}}, SHIFT(11),
  [91] = {.entry = {.count = 1, .reusable = false}}, SHIFT(49),
  [93] = {.entry = {.count = 1, .reusable = true}}, SHIFT(34),
  [95] = {.entry = {.count = 1, .reusable = false}}, SHIFT(52),
  [97] = {.entry = {.count = 1, .reusable = true}}, SHIFT(20),
  [99] = {.entry = {.count = 1, .reusable = true}}, SHIFT(108),
  [101] = {.entry = {.count = 1, .reusable = false}}, SHIFT(103),
  [103] = {.entry = {.count = 1, .reusable = true}}, SHIFT(12),
  [105] = {.entry = {.count = 1, .reusable = false}}, SHIFT(12),
  [107] = {.entry = {.count = 1, .reusable = false}}, SHIFT(50),
  [109] = {.entry = {.count = 1, .reusable = false}}, SHIFT(58),
  [111] = {.entry = {.count = 1, .reusable = true}}, SHIFT(17),
  [113] = {.entry = {.count = 1, .reusable = true}}, SHIFT(106),
  [115] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 13),
  [117] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 13),
  [119] = {.entry = {.count = 1, .reusable = true}}, SHIFT(80),
  [121] = {.entry = {.count = 1, .reusable = false}}, SHIFT(57),
  [123] = {.entry = {.count = 1, .reusable = true}}, SHIFT(27),
  [125] = {.entry = {.count = 1, .reusable = false}}, SHIFT(80),
  [127] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 1, 0, 3),
  [129] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 1, 0, 3),
  [131] = {.entry = {.count = 1, .reusable = true}}, SHIFT(95),
  [133] = {.entry = {.count = 1, .reusable = false}}, SHIFT(54),
  [135] = {.entry = {.count = 1, .reusable = true}}, SHIFT(31),
  [137] = {.entry = {.count = 1, .reusable = false}}, SHIFT(95),
  [139] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 2, 0, 7),
  [141] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 2, 0, 7),
  [143] = {.entry = {.count = 1, .reusable = true}}, SHIFT(91),
  [145] = {.entry = {.count = 1, .reusable = false}}, SHIFT(51),
  [147] = {.entry = {.count = 1, .reusable = true}}, SHIFT(29),
  [149] = {.entry = {.count = 1, .reusable = false}}, SHIFT(91),
  [151] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 2, 0, 10),
  [153] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 2, 0, 10),
  [155] = {.entry = {.count = 1, .reusable = true}}, SHIFT(71),
  [157] = {.entry = {.count = 1, .reusable = false}}, SHIFT(59),
  [159] = {.entry = {.count = 1, .reusable = true}}, SHIFT(28),
  [161] = {.entry = {.count = 1, .reusable = false}}, SHIFT(71),
  [163] = {.entry = {.count = 1, .reusable = true}}, SHIFT(102),
  [165] = {.entry = {.count = 1, .reusable = false}}, SHIFT(64),
  [167] = {.entry = {.count = 1, .reusable = false}}, SHIFT(102),
  [169] = {.entry = {.count = 1, .reusable = true}}, SHIFT(107),
  [171] = {.entry = {.count = 1, .reusable = false}}, SHIFT(65),
  [173] = {.entry = {.count = 1, .reusable = false}}, SHIFT(107),
  [175] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 1, 0, 1),
  [177] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 1, 0, 1),
  [179] = {.entry = {.count = 1, .reusable = true}}, SHIFT(26),
  [181] = {.entry = {.count = 1, .reusable = true}}, SHIFT(36),
  [183] = {.entry = {.count = 1, .reusable = false}}, SHIFT(77),
  [185] = {.entry = {.count = 1, .reusable = true}}, SHIFT(56),
  [187] = {.entry = {.count = 1, .reusable = true}}, SHIFT(39),
  [189] = {.entry = {.count = 1, .reusable = true}}, SHIFT(101),
  [191] = {.entry = {.count = 1, .reusable = false}}, SHIFT(63),
  [193] = {.entry = {.count = 1, .reusable = true}}, SHIFT(43),
  [195] = {.entry = {.count = 1, .reusable = false}}, SHIFT(101),
  [197] = {.entry = {.count = 1, .reusable = true}}, SHIFT(120),
  [199] = {.entry = {.count = 1, .reusable = false}}, SHIFT(61),
  [201] = {.entry = {.count = 1, .reusable = true}}, SHIFT(41),
  [203] = {.entry = {.count = 1, .reusable = false}}, SHIFT(120),
  [205] = {.entry = {.count = 1, .reusable = true}}, SHIFT(42),
  [207] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 2, 0, 6),
  [209] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 2, 0, 6),
  [211] = {.entry = {.count = 1, .reusable = true}}, SHIFT(35),
  [213] = {.entry = {.count = 1, .reusable = true}}, SHIFT(68),
  [215] = {.entry = {.count = 1, .reusable = true}}, SHIFT(53),
  [217] = {.entry = {.count = 1, .reusable = false}}, SHIFT(68),
  [219] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__entry_over_lines, 4, 0, 20),
  [221] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__entry_over_lines, 4, 0, 20),
  [223] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__entry_over_lines, 3, 0, 18),
  [225] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__entry_over_lines, 3, 0, 18),
  [227] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__entry_over_lines, 3, 0, 15),
  [229] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__entry_over_lines, 3, 0, 15),
  [231] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__line_and_end, 1, 0, 5),
  [233] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__line_and_end, 1, 0, 5),
  [235] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__entry_over_lines, 2, 0, 12),
  [237] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__entry_over_lines, 2, 0, 12),
  [239] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 4, 0, 0),
  [241] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 4, 0, 0),
  [243] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__line_and_end, 2, 0, 0),
  [245] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__line_and_end, 2, 0, 0),
  [247] = {.entry = {.count = 1, .reusable = true}}, SHIFT(37),
  [249] = {.entry = {.count = 1, .reusable = true}}, SHIFT(45),
  [251] = {.entry = {.count = 1, .reusable = false}}, SHIFT(117),
  [253] = {.entry = {.count = 1, .reusable = true}}, SHIFT(66),
  [255] = {.entry = {.count = 1, .reusable = true}}, SHIFT(57),
  [257] = {.entry = {.count = 1, .reusable = true}}, SHIFT(51),
  [259] = {.entry = {.count = 1, .reusable = true}}, SHIFT(44),
  [261] = {.entry = {.count = 1, .reusable = true}}, SHIFT(97),
  [263] = {.entry = {.count = 1, .reusable = true}}, SHIFT(62),
  [265] = {.entry = {.count = 1, .reusable = false}}, SHIFT(97),
  [267] = {.entry = {.count = 1, .reusable = true}}, SHIFT(65),
  [269] = {.entry = {.count = 1, .reusable = true}}, SHIFT(61),
  [271] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_only, 1, 0, 1),
  [273] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_key_only, 1, 0, 1),
  [275] = {.entry = {.count = 1, .reusable = true}}, SHIFT(47),
  [277] = {.entry = {.count = 1, .reusable = true}}, SHIFT(15),
  [279] = {.entry = {.count = 1, .reusable = true}}, SHIFT(79),
  [281] = {.entry = {.count = 1, .reusable = false}}, SHIFT(96),
  [283] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_only, 2, 0, 6),
  [285] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_key_only, 2, 0, 6),
  [287] = {.entry = {.count = 1, .reusable = true}}, SHIFT(13),
  [289] = {.entry = {.count = 1, .reusable = true}}, SHIFT(82),
  [291] = {.entry = {.count = 1, .reusable = false}}, SHIFT(90),
  [293] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_only, 1, 0, 2),
  [295] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_key_only, 1, 0, 2),
  [297] = {.entry = {.count = 1, .reusable = true}}, SHIFT(16),
  [299] = {.entry = {.count = 1, .reusable = true}}, SHIFT(81),
  [301] = {.entry = {.count = 1, .reusable = false}}, SHIFT(92),
  [303] = {.entry = {.count = 1, .reusable = true}}, SHIFT(55),
  [305] = {.entry = {.count = 1, .reusable = true}}, SHIFT(22),
  [307] = {.entry = {.count = 1, .reusable = true}}, SHIFT(121),
  [309] = {.entry = {.count = 1, .reusable = false}}, SHIFT(122),
  [311] = {.entry = {.count = 1, .reusable = true}}, SHIFT(60),
  [313] = {.entry = {.count = 1, .reusable = true}}, SHIFT(24),
  [315] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 15),
  [317] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 15),
  [319] = {.entry = {.count = 1, .reusable = true}}, SHIFT(83),
  [321] = {.entry = {.count = 1, .reusable = true}}, SHIFT(84),
  [323] = {.entry = {.count = 1, .reusable = true}}, SHIFT(21),
  [325] = {.entry = {.count = 1, .reusable = true}}, SHIFT(123),
  [327] = {.entry = {.count = 1, .reusable = false}}, SHIFT(98),
  [329] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 16),
  [331] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 16),
  [333] = {.entry = {.count = 1, .reusable = true}}, SHIFT(85),
  [335] = {.entry = {.count = 1, .reusable = true}}, SHIFT(86),
  [337] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 2, 0, 12),
  [339] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 2, 0, 12),
  [341] = {.entry = {.count = 1, .reusable = true}}, SHIFT(74),
  [343] = {.entry = {.count = 1, .reusable = true}}, SHIFT(75),
  [345] = {.entry = {.count = 1, .reusable = true}}, SHIFT(23),
  [347] = {.entry = {.count = 1, .reusable = true}}, SHIFT(118),
  [349] = {.entry = {.count = 1, .reusable = false}}, SHIFT(119),
  [351] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 2, 0, 9),
  [353] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 2, 0, 9),
  [355] = {.entry = {.count = 1, .reusable = true}}, SHIFT(69),
  [357] = {.entry = {.count = 1, .reusable = true}}, SHIFT(70),
  [359] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 4, 0, 20),
  [361] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 4, 0, 20),
  [363] = {.entry = {.count = 1, .reusable = true}}, SHIFT(93),
  [365] = {.entry = {.count = 1, .reusable = true}}, SHIFT(94),
  [367] = {.entry = {.count = 1, .reusable = true}}, SHIFT(25),
  [369] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 18),
  [371] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 18),
  [373] = {.entry = {.count = 1, .reusable = true}}, SHIFT(87),
  [375] = {.entry = {.count = 1, .reusable = true}}, SHIFT(88),
  [377] = {.entry = {.count = 1, .reusable = true}}, SHIFT(18),
  [379] = {.entry = {.count = 1, .reusable = true}}, SHIFT(109),
  [381] = {.entry = {.count = 1, .reusable = true}}, SHIFT(110),
  [383] = {.entry = {.count = 1, .reusable = true}}, SHIFT(111),
  [385] = {.entry = {.count = 1, .reusable = true}}, SHIFT(112),
  [387] = {.entry = {.count = 1, .reusable = true}}, SHIFT(113),
  [389] = {.entry = {.count = 1, .reusable = true}}, SHIFT(114),
  [391] = {.entry = {.count = 1, .reusable = true}}, SHIFT(104),
  [393] = {.entry = {.count = 1, .reusable = true}}, SHIFT(105),
  [395] = {.entry = {.count = 1, .reusable = true}}, SHIFT(115),
  [397] = {.entry = {.count = 1, .reusable = true}}, SHIFT(116),
  [399] = {.entry = {.count = 1, .reusable = true}}, SHIFT(99),
  [401] = {.entry = {.count = 1, .reusable = true}}, SHIFT(100),
  [403] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 5, 0, 0),
  [405] = {.entry = {.count = 1, .reusable = true}}, SHIFT(33),
  [407] = {.entry = {.count = 1, .reusable = false}}, SHIFT(33),
  [409] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 9),
  [411] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 9),
  [413] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 17),
  [415] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 17),
  [417] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 12),
  [419] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 12),
  [421] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 19),
  [423] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 19),
  [425] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_broken_line, 1, 0, 4),
  [427] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_broken_line, 1, 0, 4),
  [429] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_only, 2, 0, 1),
  [431] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_key_only, 2, 0, 1),
  [433] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_only, 2, 0, 2),
  [435] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_key_only, 2, 0, 2),
  [437] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_only, 3, 0, 6),
  [439] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_key_only, 3, 0, 6),
  [441] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 4, 0, 15),
  [443] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 4, 0, 15),
  [445] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 4, 0, 21),
  [447] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 4, 0, 21),
  [449] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 4, 0, 16),
  [451] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 4, 0, 16),
  [453] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 4, 0, 22),
  [455] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 4, 0, 22),
  [457] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 4, 0, 18),
  [459] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 4, 0, 18),
  [461] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 4, 0, 23),
  [463] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 4, 0, 23),
  [465] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_broken_line, 3, 0, 14),
  [467] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_broken_line, 3, 0, 14),
  [469] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_broken_line, 2, 0, 11),
  [471] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_broken_line, 2, 0, 11),
  [473] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 5, 0, 20),
  [475] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 5, 0, 20),
  [477] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 5, 0, 24),
  [479] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 5, 0, 24),
  [481] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_broken_line, 2, 0, 8),
  [483] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_broken_line, 2, 0, 8),
  [485] = {.entry = {.count = 1, .reusable = true}}, SHIFT(40),
  [487] = {.entry = {.count = 1, .reusable = false}}, SHIFT(40),
  [489] = {.entry = {.count = 1, .reusable = true}},  ACCEPT_INPUT(),
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
