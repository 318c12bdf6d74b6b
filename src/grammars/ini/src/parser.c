#include "tree_sitter/parser.h"

#if defined(__GNUC__) || defined(__clang__)
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#endif

#define LANGUAGE_VERSION 14
#define STATE_COUNT 37
#define LARGE_STATE_COUNT 2
#define SYMBOL_COUNT 23
#define ALIAS_COUNT 1
#define TOKEN_COUNT 13
#define EXTERNAL_TOKEN_COUNT 0
#define FIELD_COUNT 6
#define MAX_ALIAS_SEQUENCE_LENGTH 4
#define PRODUCTION_ID_COUNT 12

enum ts_symbol_identifiers {
  sym__newline = 1,
  sym_carriage_return = 2,
  sym__continue = 3,
  anon_sym_LBRACK = 4,
  anon_sym_RBRACK = 5,
  sym_key = 6,
  sym_separator = 7,
  sym_comment = 8,
  sym_section_name = 9,
  sym_text_after_section = 10,
  sym_value = 11,
  sym_junk = 12,
  sym_source_file = 13,
  sym_section = 14,
  sym_entry = 15,
  sym_continuation = 16,
  sym__nested = 17,
  sym_sub_property = 18,
  sym_key_only = 19,
  aux_sym_source_file_repeat1 = 20,
  aux_sym_entry_repeat1 = 21,
  aux_sym_entry_repeat2 = 22,
  alias_sym_text = 23,
};

static const char * const ts_symbol_names[] = {
  [ts_builtin_sym_end] = "end",
  [sym__newline] = "_newline",
  [sym_carriage_return] = "carriage_return",
  [sym__continue] = "_continue",
  [anon_sym_LBRACK] = "[",
  [anon_sym_RBRACK] = "]",
  [sym_key] = "key",
  [sym_separator] = "separator",
  [sym_comment] = "comment",
  [sym_section_name] = "section_name",
  [sym_text_after_section] = "text_after_section",
  [sym_value] = "value",
  [sym_junk] = "junk",
  [sym_source_file] = "source_file",
  [sym_section] = "section",
  [sym_entry] = "entry",
  [sym_continuation] = "continuation",
  [sym__nested] = "_nested",
  [sym_sub_property] = "sub_property",
  [sym_key_only] = "key_only",
  [aux_sym_source_file_repeat1] = "source_file_repeat1",
  [aux_sym_entry_repeat1] = "entry_repeat1",
  [aux_sym_entry_repeat2] = "entry_repeat2",
  [alias_sym_text] = "text",
};

static const TSSymbol ts_symbol_map[] = {
  [ts_builtin_sym_end] = ts_builtin_sym_end,
  [sym__newline] = sym__newline,
  [sym_carriage_return] = sym_carriage_return,
  [sym__continue] = sym__continue,
  [anon_sym_LBRACK] = anon_sym_LBRACK,
  [anon_sym_RBRACK] = anon_sym_RBRACK,
  [sym_key] = sym_key,
  [sym_separator] = sym_separator,
  [sym_comment] = sym_comment,
  [sym_section_name] = sym_section_name,
  [sym_text_after_section] = sym_text_after_section,
  [sym_value] = sym_value,
  [sym_junk] = sym_junk,
  [sym_source_file] = sym_source_file,
  [sym_section] = sym_section,
  [sym_entry] = sym_entry,
  [sym_continuation] = sym_continuation,
  [sym__nested] = sym__nested,
  [sym_sub_property] = sym_sub_property,
  [sym_key_only] = sym_key_only,
  [aux_sym_source_file_repeat1] = aux_sym_source_file_repeat1,
  [aux_sym_entry_repeat1] = aux_sym_entry_repeat1,
  [aux_sym_entry_repeat2] = aux_sym_entry_repeat2,
  [alias_sym_text] = alias_sym_text,
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
  [sym__continue] = {
    .visible = false,
    .named = true,
  },
  [anon_sym_LBRACK] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_RBRACK] = {
    .visible = true,
    .named = false,
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
  [sym_section_name] = {
    .visible = true,
    .named = true,
  },
  [sym_text_after_section] = {
    .visible = true,
    .named = true,
  },
  [sym_value] = {
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
  [sym_section] = {
    .visible = true,
    .named = true,
  },
  [sym_entry] = {
    .visible = true,
    .named = true,
  },
  [sym_continuation] = {
    .visible = true,
    .named = true,
  },
  [sym__nested] = {
    .visible = false,
    .named = true,
  },
  [sym_sub_property] = {
    .visible = true,
    .named = true,
  },
  [sym_key_only] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_source_file_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_entry_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_entry_repeat2] = {
    .visible = false,
    .named = false,
  },
  [alias_sym_text] = {
    .visible = true,
    .named = true,
  },
};

enum ts_field_identifiers {
  field_close = 1,
  field_key = 2,
  field_name = 3,
  field_separator = 4,
  field_tail = 5,
  field_value = 6,
};

static const char * const ts_field_names[] = {
  [0] = NULL,
  [field_close] = "close",
  [field_key] = "key",
  [field_name] = "name",
  [field_separator] = "separator",
  [field_tail] = "tail",
  [field_value] = "value",
};

static const TSFieldMapSlice ts_field_map_slices[PRODUCTION_ID_COUNT] = {
  [1] = {.index = 0, .length = 1},
  [2] = {.index = 1, .length = 1},
  [3] = {.index = 2, .length = 1},
  [4] = {.index = 3, .length = 1},
  [5] = {.index = 4, .length = 2},
  [6] = {.index = 6, .length = 2},
  [7] = {.index = 8, .length = 2},
  [8] = {.index = 10, .length = 2},
  [9] = {.index = 12, .length = 3},
  [10] = {.index = 15, .length = 3},
};

static const TSFieldMapEntry ts_field_map_entries[] = {
  [0] =
    {field_key, 0},
  [1] =
    {field_separator, 0},
  [2] =
    {field_close, 1},
  [3] =
    {field_name, 1},
  [4] =
    {field_key, 0},
    {field_separator, 1},
  [6] =
    {field_separator, 0},
    {field_value, 1},
  [8] =
    {field_close, 1},
    {field_tail, 2},
  [10] =
    {field_close, 2},
    {field_name, 1},
  [12] =
    {field_key, 0},
    {field_separator, 1},
    {field_value, 2},
  [15] =
    {field_close, 2},
    {field_name, 1},
    {field_tail, 3},
};

static const TSSymbol ts_alias_sequences[PRODUCTION_ID_COUNT][MAX_ALIAS_SEQUENCE_LENGTH] = {
  [0] = {0},
  [11] = {
    [1] = alias_sym_text,
  },
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
      if (eof) ADVANCE(9);
      ADVANCE_MAP(
        '\n', 11,
        '\r', 12,
        '[', 15,
        ']', 17,
        '#', 19,
        ';', 19,
        ':', 18,
        '=', 18,
      );
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(0);
      if (lookahead != 0) ADVANCE(17);
      END_STATE();
    case 1:
      if (lookahead == '\n') ADVANCE(2);
      END_STATE();
    case 2:
      if (lookahead == '\n') ADVANCE(2);
      if (lookahead == '\f') ADVANCE(2);
      if (lookahead == '\r') ADVANCE(1);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(14);
      END_STATE();
    case 3:
      if (lookahead == '\n') ADVANCE(2);
      if (lookahead == '\r') ADVANCE(1);
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == ' ') ADVANCE(3);
      END_STATE();
    case 4:
      if (eof) ADVANCE(9);
      if (lookahead == '\n') ADVANCE(11);
      if (lookahead == '\r') ADVANCE(12);
      if (lookahead == '[') ADVANCE(23);
      if (lookahead == '#' ||
          lookahead == ';') ADVANCE(19);
      if (lookahead == ':' ||
          lookahead == '=') ADVANCE(18);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(4);
      if (lookahead != 0) ADVANCE(17);
      END_STATE();
    case 5:
      if (eof) ADVANCE(9);
      if (lookahead == '\n') ADVANCE(11);
      if (lookahead == '\r') ADVANCE(12);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(5);
      if (lookahead != 0) ADVANCE(22);
      END_STATE();
    case 6:
      if (eof) ADVANCE(9);
      if (lookahead == '\n') ADVANCE(10);
      if (lookahead == '\r') ADVANCE(13);
      if (lookahead == '[') ADVANCE(15);
      if (lookahead == '#' ||
          lookahead == ';') ADVANCE(19);
      if (lookahead == ':' ||
          lookahead == '=') ADVANCE(18);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(6);
      if (lookahead != 0) ADVANCE(17);
      END_STATE();
    case 7:
      if (eof) ADVANCE(9);
      if (lookahead == '\n') ADVANCE(10);
      if (lookahead == '\r') ADVANCE(13);
      if (lookahead == ']') ADVANCE(16);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(7);
      if (lookahead != 0) ADVANCE(20);
      END_STATE();
    case 8:
      if (eof) ADVANCE(9);
      if (lookahead == '\n') ADVANCE(10);
      if (lookahead == '\r') ADVANCE(13);
      if (lookahead == '#' ||
          lookahead == ';') ADVANCE(19);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(8);
      if (lookahead != 0) ADVANCE(21);
      END_STATE();
    case 9:
      ACCEPT_TOKEN(ts_builtin_sym_end);
      END_STATE();
    case 10:
      ACCEPT_TOKEN(sym__newline);
      END_STATE();
    case 11:
      ACCEPT_TOKEN(sym__newline);
      if (lookahead == '\n') ADVANCE(2);
      if (lookahead == '\f') ADVANCE(2);
      if (lookahead == '\r') ADVANCE(1);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(14);
      END_STATE();
    case 12:
      ACCEPT_TOKEN(sym_carriage_return);
      if (lookahead == '\n') ADVANCE(11);
      END_STATE();
    case 13:
      ACCEPT_TOKEN(sym_carriage_return);
      if (lookahead == '\n') ADVANCE(10);
      END_STATE();
    case 14:
      ACCEPT_TOKEN(sym__continue);
      if (lookahead == '\n') ADVANCE(2);
      if (lookahead == '\f') ADVANCE(3);
      if (lookahead == '\r') ADVANCE(1);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(14);
      END_STATE();
    case 15:
      ACCEPT_TOKEN(anon_sym_LBRACK);
      END_STATE();
    case 16:
      ACCEPT_TOKEN(anon_sym_RBRACK);
      END_STATE();
    case 17:
      ACCEPT_TOKEN(sym_key);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != ':' &&
          lookahead != '=') ADVANCE(17);
      END_STATE();
    case 18:
      ACCEPT_TOKEN(sym_separator);
      END_STATE();
    case 19:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(19);
      END_STATE();
    case 20:
      ACCEPT_TOKEN(sym_section_name);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != ']') ADVANCE(20);
      END_STATE();
    case 21:
      ACCEPT_TOKEN(sym_text_after_section);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(21);
      END_STATE();
    case 22:
      ACCEPT_TOKEN(sym_value);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(22);
      END_STATE();
    case 23:
      ACCEPT_TOKEN(sym_junk);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(23);
      END_STATE();
    default:
      return false;
  }
}

static const TSLexMode ts_lex_modes[STATE_COUNT] = {
  [0] = {.lex_state = 0},
  [1] = {.lex_state = 6},
  [2] = {.lex_state = 6},
  [3] = {.lex_state = 4},
  [4] = {.lex_state = 5},
  [5] = {.lex_state = 5},
  [6] = {.lex_state = 0},
  [7] = {.lex_state = 0},
  [8] = {.lex_state = 0},
  [9] = {.lex_state = 0},
  [10] = {.lex_state = 0},
  [11] = {.lex_state = 0},
  [12] = {.lex_state = 0},
  [13] = {.lex_state = 0},
  [14] = {.lex_state = 7},
  [15] = {.lex_state = 8},
  [16] = {.lex_state = 8},
  [17] = {.lex_state = 5},
  [18] = {.lex_state = 5},
  [19] = {.lex_state = 0},
  [20] = {.lex_state = 5},
  [21] = {.lex_state = 7},
  [22] = {.lex_state = 6},
  [23] = {.lex_state = 6},
  [24] = {.lex_state = 6},
  [25] = {.lex_state = 6},
  [26] = {.lex_state = 6},
  [27] = {.lex_state = 0},
  [28] = {.lex_state = 0},
  [29] = {.lex_state = 0},
  [30] = {.lex_state = 0},
  [31] = {.lex_state = 6},
  [32] = {.lex_state = 6},
  [33] = {.lex_state = 6},
  [34] = {.lex_state = 6},
  [35] = {.lex_state = 6},
  [36] = {.lex_state = 0},
};

static const uint16_t ts_parse_table[LARGE_STATE_COUNT][SYMBOL_COUNT] = {
  [0] = {
    [ts_builtin_sym_end] = ACTIONS(1),
    [sym__newline] = ACTIONS(1),
    [sym_carriage_return] = ACTIONS(1),
    [sym__continue] = ACTIONS(1),
    [anon_sym_LBRACK] = ACTIONS(1),
    [anon_sym_RBRACK] = ACTIONS(1),
    [sym_key] = ACTIONS(1),
    [sym_separator] = ACTIONS(1),
    [sym_comment] = ACTIONS(1),
  },
  [1] = {
    [sym_source_file] = STATE(36),
    [sym_section] = STATE(26),
    [sym_entry] = STATE(26),
    [sym_key_only] = STATE(26),
    [aux_sym_source_file_repeat1] = STATE(24),
    [ts_builtin_sym_end] = ACTIONS(3),
    [sym__newline] = ACTIONS(5),
    [sym_carriage_return] = ACTIONS(7),
    [anon_sym_LBRACK] = ACTIONS(9),
    [sym_key] = ACTIONS(11),
    [sym_separator] = ACTIONS(13),
    [sym_comment] = ACTIONS(15),
  },
};

static const uint16_t ts_small_parse_table[] = {
  [0] = 7,
    ACTIONS(9), 1,
      anon_sym_LBRACK,
    ACTIONS(11), 1,
      sym_key,
    ACTIONS(13), 1,
      sym_separator,
    ACTIONS(19), 1,
      sym_carriage_return,
    ACTIONS(21), 1,
      sym_comment,
    ACTIONS(17), 2,
      ts_builtin_sym_end,
      sym__newline,
    STATE(32), 3,
      sym_section,
      sym_entry,
      sym_key_only,
  [25] = 7,
    ACTIONS(27), 1,
      sym_key,
    ACTIONS(29), 1,
      sym_separator,
    ACTIONS(31), 1,
      sym_comment,
    ACTIONS(33), 1,
      sym_junk,
    STATE(27), 1,
      sym_sub_property,
    ACTIONS(23), 2,
      ts_builtin_sym_end,
      sym__continue,
    ACTIONS(25), 2,
      sym__newline,
      sym_carriage_return,
  [49] = 5,
    ACTIONS(35), 1,
      ts_builtin_sym_end,
    ACTIONS(39), 1,
      sym__continue,
    ACTIONS(41), 1,
      sym_value,
    ACTIONS(37), 2,
      sym__newline,
      sym_carriage_return,
    STATE(7), 2,
      sym__nested,
      aux_sym_entry_repeat2,
  [67] = 5,
    ACTIONS(39), 1,
      sym__continue,
    ACTIONS(43), 1,
      ts_builtin_sym_end,
    ACTIONS(47), 1,
      sym_value,
    ACTIONS(45), 2,
      sym__newline,
      sym_carriage_return,
    STATE(10), 2,
      sym__nested,
      aux_sym_entry_repeat2,
  [85] = 4,
    ACTIONS(49), 1,
      ts_builtin_sym_end,
    ACTIONS(53), 1,
      sym__continue,
    ACTIONS(51), 2,
      sym__newline,
      sym_carriage_return,
    STATE(6), 2,
      sym__nested,
      aux_sym_entry_repeat2,
  [100] = 4,
    ACTIONS(39), 1,
      sym__continue,
    ACTIONS(56), 1,
      ts_builtin_sym_end,
    ACTIONS(58), 2,
      sym__newline,
      sym_carriage_return,
    STATE(6), 2,
      sym__nested,
      aux_sym_entry_repeat2,
  [115] = 4,
    ACTIONS(60), 1,
      ts_builtin_sym_end,
    ACTIONS(64), 1,
      sym__continue,
    ACTIONS(62), 2,
      sym__newline,
      sym_carriage_return,
    STATE(12), 2,
      sym_continuation,
      aux_sym_entry_repeat1,
  [130] = 4,
    ACTIONS(64), 1,
      sym__continue,
    ACTIONS(66), 1,
      ts_builtin_sym_end,
    ACTIONS(68), 2,
      sym__newline,
      sym_carriage_return,
    STATE(11), 2,
      sym_continuation,
      aux_sym_entry_repeat1,
  [145] = 4,
    ACTIONS(39), 1,
      sym__continue,
    ACTIONS(70), 1,
      ts_builtin_sym_end,
    ACTIONS(72), 2,
      sym__newline,
      sym_carriage_return,
    STATE(6), 2,
      sym__nested,
      aux_sym_entry_repeat2,
  [160] = 4,
    ACTIONS(64), 1,
      sym__continue,
    ACTIONS(74), 1,
      ts_builtin_sym_end,
    ACTIONS(76), 2,
      sym__newline,
      sym_carriage_return,
    STATE(13), 2,
      sym_continuation,
      aux_sym_entry_repeat1,
  [175] = 4,
    ACTIONS(64), 1,
      sym__continue,
    ACTIONS(78), 1,
      ts_builtin_sym_end,
    ACTIONS(80), 2,
      sym__newline,
      sym_carriage_return,
    STATE(13), 2,
      sym_continuation,
      aux_sym_entry_repeat1,
  [190] = 4,
    ACTIONS(82), 1,
      ts_builtin_sym_end,
    ACTIONS(86), 1,
      sym__continue,
    ACTIONS(84), 2,
      sym__newline,
      sym_carriage_return,
    STATE(13), 2,
      sym_continuation,
      aux_sym_entry_repeat1,
  [205] = 4,
    ACTIONS(91), 1,
      sym_carriage_return,
    ACTIONS(93), 1,
      anon_sym_RBRACK,
    ACTIONS(95), 1,
      sym_section_name,
    ACTIONS(89), 2,
      ts_builtin_sym_end,
      sym__newline,
  [219] = 4,
    ACTIONS(99), 1,
      sym_carriage_return,
    ACTIONS(101), 1,
      sym_comment,
    ACTIONS(103), 1,
      sym_text_after_section,
    ACTIONS(97), 2,
      ts_builtin_sym_end,
      sym__newline,
  [233] = 4,
    ACTIONS(107), 1,
      sym_carriage_return,
    ACTIONS(109), 1,
      sym_comment,
    ACTIONS(111), 1,
      sym_text_after_section,
    ACTIONS(105), 2,
      ts_builtin_sym_end,
      sym__newline,
  [247] = 3,
    ACTIONS(117), 1,
      sym_value,
    ACTIONS(113), 2,
      ts_builtin_sym_end,
      sym__continue,
    ACTIONS(115), 2,
      sym__newline,
      sym_carriage_return,
  [259] = 3,
    ACTIONS(123), 1,
      sym_value,
    ACTIONS(119), 2,
      ts_builtin_sym_end,
      sym__continue,
    ACTIONS(121), 2,
      sym__newline,
      sym_carriage_return,
  [271] = 3,
    ACTIONS(129), 1,
      sym_separator,
    ACTIONS(125), 2,
      ts_builtin_sym_end,
      sym__continue,
    ACTIONS(127), 2,
      sym__newline,
      sym_carriage_return,
  [283] = 3,
    ACTIONS(135), 1,
      sym_value,
    ACTIONS(131), 2,
      ts_builtin_sym_end,
      sym__continue,
    ACTIONS(133), 2,
      sym__newline,
      sym_carriage_return,
  [295] = 3,
    ACTIONS(139), 1,
      sym_carriage_return,
    ACTIONS(141), 1,
      anon_sym_RBRACK,
    ACTIONS(137), 2,
      ts_builtin_sym_end,
      sym__newline,
  [306] = 3,
    ACTIONS(145), 1,
      sym_carriage_return,
    ACTIONS(147), 1,
      sym_separator,
    ACTIONS(143), 2,
      ts_builtin_sym_end,
      sym__newline,
  [317] = 4,
    ACTIONS(149), 1,
      ts_builtin_sym_end,
    ACTIONS(151), 1,
      sym__newline,
    ACTIONS(154), 1,
      sym_carriage_return,
    STATE(23), 1,
      aux_sym_source_file_repeat1,
  [330] = 4,
    ACTIONS(5), 1,
      sym__newline,
    ACTIONS(7), 1,
      sym_carriage_return,
    ACTIONS(157), 1,
      ts_builtin_sym_end,
    STATE(23), 1,
      aux_sym_source_file_repeat1,
  [343] = 4,
    ACTIONS(5), 1,
      sym__newline,
    ACTIONS(7), 1,
      sym_carriage_return,
    ACTIONS(159), 1,
      ts_builtin_sym_end,
    STATE(23), 1,
      aux_sym_source_file_repeat1,
  [356] = 4,
    ACTIONS(5), 1,
      sym__newline,
    ACTIONS(7), 1,
      sym_carriage_return,
    ACTIONS(157), 1,
      ts_builtin_sym_end,
    STATE(25), 1,
      aux_sym_source_file_repeat1,
  [369] = 2,
    ACTIONS(161), 2,
      ts_builtin_sym_end,
      sym__continue,
    ACTIONS(163), 2,
      sym__newline,
      sym_carriage_return,
  [378] = 2,
    ACTIONS(165), 2,
      ts_builtin_sym_end,
      sym__continue,
    ACTIONS(167), 2,
      sym__newline,
      sym_carriage_return,
  [387] = 2,
    ACTIONS(169), 2,
      ts_builtin_sym_end,
      sym__continue,
    ACTIONS(171), 2,
      sym__newline,
      sym_carriage_return,
  [396] = 2,
    ACTIONS(173), 2,
      ts_builtin_sym_end,
      sym__continue,
    ACTIONS(175), 2,
      sym__newline,
      sym_carriage_return,
  [405] = 2,
    ACTIONS(179), 1,
      sym_carriage_return,
    ACTIONS(177), 2,
      ts_builtin_sym_end,
      sym__newline,
  [413] = 2,
    ACTIONS(181), 1,
      sym_carriage_return,
    ACTIONS(149), 2,
      ts_builtin_sym_end,
      sym__newline,
  [421] = 2,
    ACTIONS(185), 1,
      sym_carriage_return,
    ACTIONS(183), 2,
      ts_builtin_sym_end,
      sym__newline,
  [429] = 2,
    ACTIONS(189), 1,
      sym_carriage_return,
    ACTIONS(187), 2,
      ts_builtin_sym_end,
      sym__newline,
  [437] = 2,
    ACTIONS(193), 1,
      sym_carriage_return,
    ACTIONS(191), 2,
      ts_builtin_sym_end,
      sym__newline,
  [445] = 1,
    ACTIONS(195), 1,
      ts_builtin_sym_end,
};

static const uint32_t ts_small_parse_table_map[] = {
  [SMALL_STATE(2)] = 0,
  [SMALL_STATE(3)] = 25,
  [SMALL_STATE(4)] = 49,
  [SMALL_STATE(5)] = 67,
  [SMALL_STATE(6)] = 85,
  [SMALL_STATE(7)] = 100,
  [SMALL_STATE(8)] = 115,
  [SMALL_STATE(9)] = 130,
  [SMALL_STATE(10)] = 145,
  [SMALL_STATE(11)] = 160,
  [SMALL_STATE(12)] = 175,
  [SMALL_STATE(13)] = 190,
  [SMALL_STATE(14)] = 205,
  [SMALL_STATE(15)] = 219,
  [SMALL_STATE(16)] = 233,
  [SMALL_STATE(17)] = 247,
  [SMALL_STATE(18)] = 259,
  [SMALL_STATE(19)] = 271,
  [SMALL_STATE(20)] = 283,
  [SMALL_STATE(21)] = 295,
  [SMALL_STATE(22)] = 306,
  [SMALL_STATE(23)] = 317,
  [SMALL_STATE(24)] = 330,
  [SMALL_STATE(25)] = 343,
  [SMALL_STATE(26)] = 356,
  [SMALL_STATE(27)] = 369,
  [SMALL_STATE(28)] = 378,
  [SMALL_STATE(29)] = 387,
  [SMALL_STATE(30)] = 396,
  [SMALL_STATE(31)] = 405,
  [SMALL_STATE(32)] = 413,
  [SMALL_STATE(33)] = 421,
  [SMALL_STATE(34)] = 429,
  [SMALL_STATE(35)] = 437,
  [SMALL_STATE(36)] = 445,
};

static const TSParseActionEntry ts_parse_actions[] = {
  [0] = {.entry = {.count = 0, .reusable = false}},
  [1] = {.entry = {.count = 1, .reusable = false}}, RECOVER(),
  [3] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 0, 0, 0),
  [5] = {.entry = {.count = 1, .reusable = true}}, SHIFT(2),
  [7] = {.entry = {.count = 1, .reusable = false}}, SHIFT(2),
  [9] = {.entry = {.count = 1, .reusable = true}}, SHIFT(14),
  [11] = {.entry = {.count = 1, .reusable = true}}, SHIFT(22),
  [13] = {.entry = {.count = 1, .reusable = true}}, SHIFT(4),
  [15] = {.entry = {.count = 1, .reusable = true}}, SHIFT(26),
  [17] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 1, 0, 0),
  [19] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 1, 0, 0),
  [21] = {.entry = {.count = 1, .reusable = true}}, SHIFT(32),
  [23] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__nested, 1, 0, 0),
  [25] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__nested, 1, 0, 0),
  [27] = {.entry = {.count = 1, .reusable = true}}, SHIFT(19),
  [29] = {.entry = {.count = 1, .reusable = true}}, SHIFT(20),
  [31] = {.entry = {.count = 1, .reusable = true}}, SHIFT(27),
  [33] = {.entry = {.count = 1, .reusable = false}}, SHIFT(27),
  [35] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 1, 0, 2),
  [37] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 1, 0, 2),
  [39] = {.entry = {.count = 1, .reusable = true}}, SHIFT(3),
  [41] = {.entry = {.count = 1, .reusable = true}}, SHIFT(8),
  [43] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 2, 0, 5),
  [45] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 2, 0, 5),
  [47] = {.entry = {.count = 1, .reusable = true}}, SHIFT(9),
  [49] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_entry_repeat2, 2, 0, 0),
  [51] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_entry_repeat2, 2, 0, 0),
  [53] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_entry_repeat2, 2, 0, 0), SHIFT_REPEAT(3),
  [56] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 2, 0, 2),
  [58] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 2, 0, 2),
  [60] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 2, 0, 6),
  [62] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 2, 0, 6),
  [64] = {.entry = {.count = 1, .reusable = true}}, SHIFT(18),
  [66] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 9),
  [68] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 9),
  [70] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 5),
  [72] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 5),
  [74] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 4, 0, 9),
  [76] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 4, 0, 9),
  [78] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 6),
  [80] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 6),
  [82] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_entry_repeat1, 2, 0, 0),
  [84] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_entry_repeat1, 2, 0, 0),
  [86] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_entry_repeat1, 2, 0, 0), SHIFT_REPEAT(18),
  [89] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_section, 1, 0, 0),
  [91] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_section, 1, 0, 0),
  [93] = {.entry = {.count = 1, .reusable = true}}, SHIFT(15),
  [95] = {.entry = {.count = 1, .reusable = true}}, SHIFT(21),
  [97] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_section, 2, 0, 3),
  [99] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_section, 2, 0, 3),
  [101] = {.entry = {.count = 1, .reusable = true}}, SHIFT(33),
  [103] = {.entry = {.count = 1, .reusable = true}}, SHIFT(31),
  [105] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_section, 3, 0, 8),
  [107] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_section, 3, 0, 8),
  [109] = {.entry = {.count = 1, .reusable = true}}, SHIFT(34),
  [111] = {.entry = {.count = 1, .reusable = true}}, SHIFT(35),
  [113] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_sub_property, 2, 0, 5),
  [115] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_sub_property, 2, 0, 5),
  [117] = {.entry = {.count = 1, .reusable = true}}, SHIFT(30),
  [119] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_continuation, 1, 0, 0),
  [121] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_continuation, 1, 0, 0),
  [123] = {.entry = {.count = 1, .reusable = true}}, SHIFT(28),
  [125] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_sub_property, 1, 0, 1),
  [127] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_sub_property, 1, 0, 1),
  [129] = {.entry = {.count = 1, .reusable = true}}, SHIFT(17),
  [131] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_sub_property, 1, 0, 2),
  [133] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_sub_property, 1, 0, 2),
  [135] = {.entry = {.count = 1, .reusable = true}}, SHIFT(29),
  [137] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_section, 2, 0, 4),
  [139] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_section, 2, 0, 4),
  [141] = {.entry = {.count = 1, .reusable = true}}, SHIFT(16),
  [143] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_only, 1, 0, 1),
  [145] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_key_only, 1, 0, 1),
  [147] = {.entry = {.count = 1, .reusable = true}}, SHIFT(5),
  [149] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0),
  [151] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(2),
  [154] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(2),
  [157] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 1, 0, 0),
  [159] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 2, 0, 0),
  [161] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__nested, 2, 0, 0),
  [163] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__nested, 2, 0, 0),
  [165] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_continuation, 2, 0, 11),
  [167] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_continuation, 2, 0, 11),
  [169] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_sub_property, 2, 0, 6),
  [171] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_sub_property, 2, 0, 6),
  [173] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_sub_property, 3, 0, 9),
  [175] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_sub_property, 3, 0, 9),
  [177] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_section, 3, 0, 7),
  [179] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_section, 3, 0, 7),
  [181] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0),
  [183] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_section, 3, 0, 3),
  [185] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_section, 3, 0, 3),
  [187] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_section, 4, 0, 8),
  [189] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_section, 4, 0, 8),
  [191] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_section, 4, 0, 10),
  [193] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_section, 4, 0, 10),
  [195] = {.entry = {.count = 1, .reusable = true}},  ACCEPT_INPUT(),
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

TS_PUBLIC const TSLanguage *tree_sitter_ini(void) {
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
