#include "tree_sitter/parser.h"

#if defined(__GNUC__) || defined(__clang__)
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#endif

#define LANGUAGE_VERSION 14
#define STATE_COUNT 38
#define LARGE_STATE_COUNT 2
#define SYMBOL_COUNT 28
#define ALIAS_COUNT 1
#define TOKEN_COUNT 15
#define EXTERNAL_TOKEN_COUNT 0
#define FIELD_COUNT 6
#define MAX_ALIAS_SEQUENCE_LENGTH 4
#define PRODUCTION_ID_COUNT 12

enum ts_symbol_identifiers {
  anon_sym_LF = 1,
  anon_sym_CR_LF = 2,
  sym_carriage_return = 3,
  sym__continue = 4,
  anon_sym_LBRACK = 5,
  anon_sym_RBRACK = 6,
  sym_key = 7,
  anon_sym_EQ = 8,
  anon_sym_COLON = 9,
  sym_comment = 10,
  sym_section_name = 11,
  sym_text_after_section = 12,
  sym_value = 13,
  sym_junk = 14,
  sym_source_file = 15,
  sym__line_end = 16,
  sym__line = 17,
  sym_section = 18,
  sym_entry = 19,
  sym_continuation = 20,
  sym__nested = 21,
  sym_sub_property = 22,
  sym_key_only = 23,
  sym_separator = 24,
  aux_sym_source_file_repeat1 = 25,
  aux_sym_entry_repeat1 = 26,
  aux_sym_entry_repeat2 = 27,
  alias_sym_text = 28,
};

static const char * const ts_symbol_names[] = {
  [ts_builtin_sym_end] = "end",
  [anon_sym_LF] = "\n",
  [anon_sym_CR_LF] = "\r\n",
  [sym_carriage_return] = "carriage_return",
  [sym__continue] = "_continue",
  [anon_sym_LBRACK] = "[",
  [anon_sym_RBRACK] = "]",
  [sym_key] = "key",
  [anon_sym_EQ] = "=",
  [anon_sym_COLON] = ":",
  [sym_comment] = "comment",
  [sym_section_name] = "section_name",
  [sym_text_after_section] = "text_after_section",
  [sym_value] = "value",
  [sym_junk] = "junk",
  [sym_source_file] = "source_file",
  [sym__line_end] = "_line_end",
  [sym__line] = "_line",
  [sym_section] = "section",
  [sym_entry] = "entry",
  [sym_continuation] = "continuation",
  [sym__nested] = "_nested",
  [sym_sub_property] = "sub_property",
  [sym_key_only] = "key_only",
  [sym_separator] = "separator",
  [aux_sym_source_file_repeat1] = "source_file_repeat1",
  [aux_sym_entry_repeat1] = "entry_repeat1",
  [aux_sym_entry_repeat2] = "entry_repeat2",
  [alias_sym_text] = "text",
};

static const TSSymbol ts_symbol_map[] = {
  [ts_builtin_sym_end] = ts_builtin_sym_end,
  [anon_sym_LF] = anon_sym_LF,
  [anon_sym_CR_LF] = anon_sym_CR_LF,
  [sym_carriage_return] = sym_carriage_return,
  [sym__continue] = sym__continue,
  [anon_sym_LBRACK] = anon_sym_LBRACK,
  [anon_sym_RBRACK] = anon_sym_RBRACK,
  [sym_key] = sym_key,
  [anon_sym_EQ] = anon_sym_EQ,
  [anon_sym_COLON] = anon_sym_COLON,
  [sym_comment] = sym_comment,
  [sym_section_name] = sym_section_name,
  [sym_text_after_section] = sym_text_after_section,
  [sym_value] = sym_value,
  [sym_junk] = sym_junk,
  [sym_source_file] = sym_source_file,
  [sym__line_end] = sym__line_end,
  [sym__line] = sym__line,
  [sym_section] = sym_section,
  [sym_entry] = sym_entry,
  [sym_continuation] = sym_continuation,
  [sym__nested] = sym__nested,
  [sym_sub_property] = sym_sub_property,
  [sym_key_only] = sym_key_only,
  [sym_separator] = sym_separator,
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
  [sym__line_end] = {
    .visible = false,
    .named = true,
  },
  [sym__line] = {
    .visible = false,
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
  [sym_separator] = {
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
  [37] = 37,
};

static bool ts_lex(TSLexer *lexer, TSStateId state) {
  START_LEXER();
  eof = lexer->eof(lexer);
  switch (state) {
    case 0:
      if (eof) ADVANCE(8);
      ADVANCE_MAP(
        '\n', 10,
        '\r', 13,
        ':', 20,
        '=', 19,
        '[', 16,
        ']', 18,
        '#', 21,
        ';', 21,
      );
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(0);
      if (lookahead != 0) ADVANCE(18);
      END_STATE();
    case 1:
      if (lookahead == '\n') ADVANCE(2);
      END_STATE();
    case 2:
      if (lookahead == '\n') ADVANCE(2);
      if (lookahead == '\r') ADVANCE(1);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(15);
      END_STATE();
    case 3:
      if (eof) ADVANCE(8);
      if (lookahead == '\n') ADVANCE(10);
      if (lookahead == '\r') ADVANCE(13);
      if (lookahead == ':') ADVANCE(20);
      if (lookahead == '=') ADVANCE(19);
      if (lookahead == '[') ADVANCE(25);
      if (lookahead == '#' ||
          lookahead == ';') ADVANCE(21);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(3);
      if (lookahead != 0) ADVANCE(18);
      END_STATE();
    case 4:
      if (eof) ADVANCE(8);
      if (lookahead == '\n') ADVANCE(10);
      if (lookahead == '\r') ADVANCE(13);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(4);
      if (lookahead != 0) ADVANCE(24);
      END_STATE();
    case 5:
      if (eof) ADVANCE(8);
      if (lookahead == '\n') ADVANCE(9);
      if (lookahead == '\r') ADVANCE(14);
      if (lookahead == ':') ADVANCE(20);
      if (lookahead == '=') ADVANCE(19);
      if (lookahead == '[') ADVANCE(16);
      if (lookahead == '#' ||
          lookahead == ';') ADVANCE(21);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(5);
      if (lookahead != 0) ADVANCE(18);
      END_STATE();
    case 6:
      if (eof) ADVANCE(8);
      if (lookahead == '\n') ADVANCE(9);
      if (lookahead == '\r') ADVANCE(14);
      if (lookahead == ']') ADVANCE(17);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(6);
      if (lookahead != 0) ADVANCE(22);
      END_STATE();
    case 7:
      if (eof) ADVANCE(8);
      if (lookahead == '\n') ADVANCE(9);
      if (lookahead == '\r') ADVANCE(14);
      if (lookahead == '#' ||
          lookahead == ';') ADVANCE(21);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') SKIP(7);
      if (lookahead != 0) ADVANCE(23);
      END_STATE();
    case 8:
      ACCEPT_TOKEN(ts_builtin_sym_end);
      END_STATE();
    case 9:
      ACCEPT_TOKEN(anon_sym_LF);
      END_STATE();
    case 10:
      ACCEPT_TOKEN(anon_sym_LF);
      if (lookahead == '\n') ADVANCE(2);
      if (lookahead == '\r') ADVANCE(1);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(15);
      END_STATE();
    case 11:
      ACCEPT_TOKEN(anon_sym_CR_LF);
      END_STATE();
    case 12:
      ACCEPT_TOKEN(anon_sym_CR_LF);
      if (lookahead == '\n') ADVANCE(2);
      if (lookahead == '\r') ADVANCE(1);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(15);
      END_STATE();
    case 13:
      ACCEPT_TOKEN(sym_carriage_return);
      if (lookahead == '\n') ADVANCE(12);
      END_STATE();
    case 14:
      ACCEPT_TOKEN(sym_carriage_return);
      if (lookahead == '\n') ADVANCE(11);
      END_STATE();
    case 15:
      ACCEPT_TOKEN(sym__continue);
      if (lookahead == '\n') ADVANCE(2);
      if (lookahead == '\r') ADVANCE(1);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(15);
      END_STATE();
    case 16:
      ACCEPT_TOKEN(anon_sym_LBRACK);
      END_STATE();
    case 17:
      ACCEPT_TOKEN(anon_sym_RBRACK);
      END_STATE();
    case 18:
      ACCEPT_TOKEN(sym_key);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != ':' &&
          lookahead != '=') ADVANCE(18);
      END_STATE();
    case 19:
      ACCEPT_TOKEN(anon_sym_EQ);
      END_STATE();
    case 20:
      ACCEPT_TOKEN(anon_sym_COLON);
      END_STATE();
    case 21:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(21);
      END_STATE();
    case 22:
      ACCEPT_TOKEN(sym_section_name);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != ']') ADVANCE(22);
      END_STATE();
    case 23:
      ACCEPT_TOKEN(sym_text_after_section);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(23);
      END_STATE();
    case 24:
      ACCEPT_TOKEN(sym_value);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(24);
      END_STATE();
    case 25:
      ACCEPT_TOKEN(sym_junk);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(25);
      END_STATE();
    default:
      return false;
  }
}

static const TSLexMode ts_lex_modes[STATE_COUNT] = {
  [0] = {.lex_state = 0},
  [1] = {.lex_state = 5},
  [2] = {.lex_state = 5},
  [3] = {.lex_state = 3},
  [4] = {.lex_state = 4},
  [5] = {.lex_state = 4},
  [6] = {.lex_state = 0},
  [7] = {.lex_state = 0},
  [8] = {.lex_state = 5},
  [9] = {.lex_state = 0},
  [10] = {.lex_state = 0},
  [11] = {.lex_state = 0},
  [12] = {.lex_state = 0},
  [13] = {.lex_state = 0},
  [14] = {.lex_state = 0},
  [15] = {.lex_state = 0},
  [16] = {.lex_state = 5},
  [17] = {.lex_state = 4},
  [18] = {.lex_state = 5},
  [19] = {.lex_state = 5},
  [20] = {.lex_state = 7},
  [21] = {.lex_state = 7},
  [22] = {.lex_state = 4},
  [23] = {.lex_state = 4},
  [24] = {.lex_state = 5},
  [25] = {.lex_state = 6},
  [26] = {.lex_state = 4},
  [27] = {.lex_state = 6},
  [28] = {.lex_state = 0},
  [29] = {.lex_state = 0},
  [30] = {.lex_state = 0},
  [31] = {.lex_state = 0},
  [32] = {.lex_state = 5},
  [33] = {.lex_state = 5},
  [34] = {.lex_state = 5},
  [35] = {.lex_state = 5},
  [36] = {.lex_state = 5},
  [37] = {.lex_state = 0},
};

static const uint16_t ts_parse_table[LARGE_STATE_COUNT][SYMBOL_COUNT] = {
  [0] = {
    [ts_builtin_sym_end] = ACTIONS(1),
    [anon_sym_LF] = ACTIONS(1),
    [anon_sym_CR_LF] = ACTIONS(1),
    [sym_carriage_return] = ACTIONS(1),
    [sym__continue] = ACTIONS(1),
    [anon_sym_LBRACK] = ACTIONS(1),
    [anon_sym_RBRACK] = ACTIONS(1),
    [sym_key] = ACTIONS(1),
    [anon_sym_EQ] = ACTIONS(1),
    [anon_sym_COLON] = ACTIONS(1),
    [sym_comment] = ACTIONS(1),
  },
  [1] = {
    [sym_source_file] = STATE(37),
    [sym__line_end] = STATE(2),
    [sym__line] = STATE(24),
    [sym_section] = STATE(24),
    [sym_entry] = STATE(24),
    [sym_key_only] = STATE(24),
    [sym_separator] = STATE(4),
    [aux_sym_source_file_repeat1] = STATE(16),
    [ts_builtin_sym_end] = ACTIONS(3),
    [anon_sym_LF] = ACTIONS(5),
    [anon_sym_CR_LF] = ACTIONS(5),
    [sym_carriage_return] = ACTIONS(7),
    [anon_sym_LBRACK] = ACTIONS(9),
    [sym_key] = ACTIONS(11),
    [anon_sym_EQ] = ACTIONS(13),
    [anon_sym_COLON] = ACTIONS(13),
    [sym_comment] = ACTIONS(15),
  },
};

static const uint16_t ts_small_parse_table[] = {
  [0] = 8,
    ACTIONS(9), 1,
      anon_sym_LBRACK,
    ACTIONS(11), 1,
      sym_key,
    ACTIONS(19), 1,
      sym_carriage_return,
    ACTIONS(21), 1,
      sym_comment,
    STATE(4), 1,
      sym_separator,
    ACTIONS(13), 2,
      anon_sym_EQ,
      anon_sym_COLON,
    ACTIONS(17), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
    STATE(32), 4,
      sym__line,
      sym_section,
      sym_entry,
      sym_key_only,
  [31] = 8,
    ACTIONS(27), 1,
      sym_key,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(31), 1,
      sym_junk,
    STATE(22), 1,
      sym_separator,
    STATE(28), 1,
      sym_sub_property,
    ACTIONS(13), 2,
      anon_sym_EQ,
      anon_sym_COLON,
    ACTIONS(23), 2,
      ts_builtin_sym_end,
      sym__continue,
    ACTIONS(25), 3,
      anon_sym_LF,
      anon_sym_CR_LF,
      sym_carriage_return,
  [60] = 5,
    ACTIONS(33), 1,
      ts_builtin_sym_end,
    ACTIONS(37), 1,
      sym__continue,
    ACTIONS(39), 1,
      sym_value,
    STATE(10), 2,
      sym__nested,
      aux_sym_entry_repeat2,
    ACTIONS(35), 3,
      anon_sym_LF,
      anon_sym_CR_LF,
      sym_carriage_return,
  [79] = 5,
    ACTIONS(37), 1,
      sym__continue,
    ACTIONS(41), 1,
      ts_builtin_sym_end,
    ACTIONS(45), 1,
      sym_value,
    STATE(12), 2,
      sym__nested,
      aux_sym_entry_repeat2,
    ACTIONS(43), 3,
      anon_sym_LF,
      anon_sym_CR_LF,
      sym_carriage_return,
  [98] = 4,
    STATE(26), 1,
      sym_separator,
    ACTIONS(13), 2,
      anon_sym_EQ,
      anon_sym_COLON,
    ACTIONS(47), 2,
      ts_builtin_sym_end,
      sym__continue,
    ACTIONS(49), 3,
      anon_sym_LF,
      anon_sym_CR_LF,
      sym_carriage_return,
  [115] = 4,
    ACTIONS(51), 1,
      ts_builtin_sym_end,
    ACTIONS(55), 1,
      sym__continue,
    STATE(15), 2,
      sym_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(53), 3,
      anon_sym_LF,
      anon_sym_CR_LF,
      sym_carriage_return,
  [131] = 4,
    ACTIONS(59), 1,
      sym_carriage_return,
    STATE(5), 1,
      sym_separator,
    ACTIONS(13), 2,
      anon_sym_EQ,
      anon_sym_COLON,
    ACTIONS(57), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
  [147] = 4,
    ACTIONS(55), 1,
      sym__continue,
    ACTIONS(61), 1,
      ts_builtin_sym_end,
    STATE(7), 2,
      sym_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(63), 3,
      anon_sym_LF,
      anon_sym_CR_LF,
      sym_carriage_return,
  [163] = 4,
    ACTIONS(37), 1,
      sym__continue,
    ACTIONS(65), 1,
      ts_builtin_sym_end,
    STATE(13), 2,
      sym__nested,
      aux_sym_entry_repeat2,
    ACTIONS(67), 3,
      anon_sym_LF,
      anon_sym_CR_LF,
      sym_carriage_return,
  [179] = 4,
    ACTIONS(55), 1,
      sym__continue,
    ACTIONS(69), 1,
      ts_builtin_sym_end,
    STATE(14), 2,
      sym_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(71), 3,
      anon_sym_LF,
      anon_sym_CR_LF,
      sym_carriage_return,
  [195] = 4,
    ACTIONS(37), 1,
      sym__continue,
    ACTIONS(73), 1,
      ts_builtin_sym_end,
    STATE(13), 2,
      sym__nested,
      aux_sym_entry_repeat2,
    ACTIONS(75), 3,
      anon_sym_LF,
      anon_sym_CR_LF,
      sym_carriage_return,
  [211] = 4,
    ACTIONS(77), 1,
      ts_builtin_sym_end,
    ACTIONS(81), 1,
      sym__continue,
    STATE(13), 2,
      sym__nested,
      aux_sym_entry_repeat2,
    ACTIONS(79), 3,
      anon_sym_LF,
      anon_sym_CR_LF,
      sym_carriage_return,
  [227] = 4,
    ACTIONS(55), 1,
      sym__continue,
    ACTIONS(84), 1,
      ts_builtin_sym_end,
    STATE(15), 2,
      sym_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(86), 3,
      anon_sym_LF,
      anon_sym_CR_LF,
      sym_carriage_return,
  [243] = 4,
    ACTIONS(88), 1,
      ts_builtin_sym_end,
    ACTIONS(92), 1,
      sym__continue,
    STATE(15), 2,
      sym_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(90), 3,
      anon_sym_LF,
      anon_sym_CR_LF,
      sym_carriage_return,
  [259] = 5,
    ACTIONS(7), 1,
      sym_carriage_return,
    ACTIONS(95), 1,
      ts_builtin_sym_end,
    STATE(2), 1,
      sym__line_end,
    STATE(18), 1,
      aux_sym_source_file_repeat1,
    ACTIONS(5), 2,
      anon_sym_LF,
      anon_sym_CR_LF,
  [276] = 2,
    ACTIONS(97), 3,
      ts_builtin_sym_end,
      sym__continue,
      sym_value,
    ACTIONS(99), 3,
      anon_sym_LF,
      anon_sym_CR_LF,
      sym_carriage_return,
  [287] = 5,
    ACTIONS(101), 1,
      ts_builtin_sym_end,
    ACTIONS(106), 1,
      sym_carriage_return,
    STATE(2), 1,
      sym__line_end,
    STATE(18), 1,
      aux_sym_source_file_repeat1,
    ACTIONS(103), 2,
      anon_sym_LF,
      anon_sym_CR_LF,
  [304] = 5,
    ACTIONS(7), 1,
      sym_carriage_return,
    ACTIONS(109), 1,
      ts_builtin_sym_end,
    STATE(2), 1,
      sym__line_end,
    STATE(18), 1,
      aux_sym_source_file_repeat1,
    ACTIONS(5), 2,
      anon_sym_LF,
      anon_sym_CR_LF,
  [321] = 4,
    ACTIONS(113), 1,
      sym_carriage_return,
    ACTIONS(115), 1,
      sym_comment,
    ACTIONS(117), 1,
      sym_text_after_section,
    ACTIONS(111), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
  [336] = 4,
    ACTIONS(121), 1,
      sym_carriage_return,
    ACTIONS(123), 1,
      sym_comment,
    ACTIONS(125), 1,
      sym_text_after_section,
    ACTIONS(119), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
  [351] = 3,
    ACTIONS(131), 1,
      sym_value,
    ACTIONS(127), 2,
      ts_builtin_sym_end,
      sym__continue,
    ACTIONS(129), 3,
      anon_sym_LF,
      anon_sym_CR_LF,
      sym_carriage_return,
  [364] = 3,
    ACTIONS(137), 1,
      sym_value,
    ACTIONS(133), 2,
      ts_builtin_sym_end,
      sym__continue,
    ACTIONS(135), 3,
      anon_sym_LF,
      anon_sym_CR_LF,
      sym_carriage_return,
  [377] = 5,
    ACTIONS(7), 1,
      sym_carriage_return,
    ACTIONS(95), 1,
      ts_builtin_sym_end,
    STATE(2), 1,
      sym__line_end,
    STATE(19), 1,
      aux_sym_source_file_repeat1,
    ACTIONS(5), 2,
      anon_sym_LF,
      anon_sym_CR_LF,
  [394] = 4,
    ACTIONS(141), 1,
      sym_carriage_return,
    ACTIONS(143), 1,
      anon_sym_RBRACK,
    ACTIONS(145), 1,
      sym_section_name,
    ACTIONS(139), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
  [409] = 3,
    ACTIONS(151), 1,
      sym_value,
    ACTIONS(147), 2,
      ts_builtin_sym_end,
      sym__continue,
    ACTIONS(149), 3,
      anon_sym_LF,
      anon_sym_CR_LF,
      sym_carriage_return,
  [422] = 3,
    ACTIONS(155), 1,
      sym_carriage_return,
    ACTIONS(157), 1,
      anon_sym_RBRACK,
    ACTIONS(153), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
  [434] = 2,
    ACTIONS(159), 2,
      ts_builtin_sym_end,
      sym__continue,
    ACTIONS(161), 3,
      anon_sym_LF,
      anon_sym_CR_LF,
      sym_carriage_return,
  [444] = 2,
    ACTIONS(163), 2,
      ts_builtin_sym_end,
      sym__continue,
    ACTIONS(165), 3,
      anon_sym_LF,
      anon_sym_CR_LF,
      sym_carriage_return,
  [454] = 2,
    ACTIONS(167), 2,
      ts_builtin_sym_end,
      sym__continue,
    ACTIONS(169), 3,
      anon_sym_LF,
      anon_sym_CR_LF,
      sym_carriage_return,
  [464] = 2,
    ACTIONS(171), 2,
      ts_builtin_sym_end,
      sym__continue,
    ACTIONS(173), 3,
      anon_sym_LF,
      anon_sym_CR_LF,
      sym_carriage_return,
  [474] = 2,
    ACTIONS(175), 1,
      sym_carriage_return,
    ACTIONS(101), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
  [483] = 2,
    ACTIONS(179), 1,
      sym_carriage_return,
    ACTIONS(177), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
  [492] = 2,
    ACTIONS(183), 1,
      sym_carriage_return,
    ACTIONS(181), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
  [501] = 2,
    ACTIONS(187), 1,
      sym_carriage_return,
    ACTIONS(185), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
  [510] = 2,
    ACTIONS(191), 1,
      sym_carriage_return,
    ACTIONS(189), 3,
      ts_builtin_sym_end,
      anon_sym_LF,
      anon_sym_CR_LF,
  [519] = 1,
    ACTIONS(193), 1,
      ts_builtin_sym_end,
};

static const uint32_t ts_small_parse_table_map[] = {
  [SMALL_STATE(2)] = 0,
  [SMALL_STATE(3)] = 31,
  [SMALL_STATE(4)] = 60,
  [SMALL_STATE(5)] = 79,
  [SMALL_STATE(6)] = 98,
  [SMALL_STATE(7)] = 115,
  [SMALL_STATE(8)] = 131,
  [SMALL_STATE(9)] = 147,
  [SMALL_STATE(10)] = 163,
  [SMALL_STATE(11)] = 179,
  [SMALL_STATE(12)] = 195,
  [SMALL_STATE(13)] = 211,
  [SMALL_STATE(14)] = 227,
  [SMALL_STATE(15)] = 243,
  [SMALL_STATE(16)] = 259,
  [SMALL_STATE(17)] = 276,
  [SMALL_STATE(18)] = 287,
  [SMALL_STATE(19)] = 304,
  [SMALL_STATE(20)] = 321,
  [SMALL_STATE(21)] = 336,
  [SMALL_STATE(22)] = 351,
  [SMALL_STATE(23)] = 364,
  [SMALL_STATE(24)] = 377,
  [SMALL_STATE(25)] = 394,
  [SMALL_STATE(26)] = 409,
  [SMALL_STATE(27)] = 422,
  [SMALL_STATE(28)] = 434,
  [SMALL_STATE(29)] = 444,
  [SMALL_STATE(30)] = 454,
  [SMALL_STATE(31)] = 464,
  [SMALL_STATE(32)] = 474,
  [SMALL_STATE(33)] = 483,
  [SMALL_STATE(34)] = 492,
  [SMALL_STATE(35)] = 501,
  [SMALL_STATE(36)] = 510,
  [SMALL_STATE(37)] = 519,
};

static const TSParseActionEntry ts_parse_actions[] = {
  [0] = {.entry = {.count = 0, .reusable = false}},
  [1] = {.entry = {.count = 1, .reusable = false}}, RECOVER(),
  [3] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 0, 0, 0),
  [5] = {.entry = {.count = 1, .reusable = true}}, SHIFT(2),
  [7] = {.entry = {.count = 1, .reusable = false}}, SHIFT(2),
  [9] = {.entry = {.count = 1, .reusable = true}}, SHIFT(25),
  [11] = {.entry = {.count = 1, .reusable = true}}, SHIFT(8),
  [13] = {.entry = {.count = 1, .reusable = true}}, SHIFT(17),
  [15] = {.entry = {.count = 1, .reusable = true}}, SHIFT(24),
  [17] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 1, 0, 0),
  [19] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 1, 0, 0),
  [21] = {.entry = {.count = 1, .reusable = true}}, SHIFT(32),
  [23] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__nested, 1, 0, 0),
  [25] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__nested, 1, 0, 0),
  [27] = {.entry = {.count = 1, .reusable = true}}, SHIFT(6),
  [29] = {.entry = {.count = 1, .reusable = true}}, SHIFT(28),
  [31] = {.entry = {.count = 1, .reusable = false}}, SHIFT(28),
  [33] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 1, 0, 2),
  [35] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 1, 0, 2),
  [37] = {.entry = {.count = 1, .reusable = true}}, SHIFT(3),
  [39] = {.entry = {.count = 1, .reusable = true}}, SHIFT(9),
  [41] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 2, 0, 5),
  [43] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 2, 0, 5),
  [45] = {.entry = {.count = 1, .reusable = true}}, SHIFT(11),
  [47] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_sub_property, 1, 0, 1),
  [49] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_sub_property, 1, 0, 1),
  [51] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 6),
  [53] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 6),
  [55] = {.entry = {.count = 1, .reusable = true}}, SHIFT(23),
  [57] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_only, 1, 0, 1),
  [59] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_key_only, 1, 0, 1),
  [61] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 2, 0, 6),
  [63] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 2, 0, 6),
  [65] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 2, 0, 2),
  [67] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 2, 0, 2),
  [69] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 9),
  [71] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 9),
  [73] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 5),
  [75] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 5),
  [77] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_entry_repeat2, 2, 0, 0),
  [79] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_entry_repeat2, 2, 0, 0),
  [81] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_entry_repeat2, 2, 0, 0), SHIFT_REPEAT(3),
  [84] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 4, 0, 9),
  [86] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 4, 0, 9),
  [88] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_entry_repeat1, 2, 0, 0),
  [90] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_entry_repeat1, 2, 0, 0),
  [92] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_entry_repeat1, 2, 0, 0), SHIFT_REPEAT(23),
  [95] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 1, 0, 0),
  [97] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_separator, 1, 0, 0),
  [99] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_separator, 1, 0, 0),
  [101] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0),
  [103] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(2),
  [106] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(2),
  [109] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 2, 0, 0),
  [111] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_section, 2, 0, 3),
  [113] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_section, 2, 0, 3),
  [115] = {.entry = {.count = 1, .reusable = true}}, SHIFT(34),
  [117] = {.entry = {.count = 1, .reusable = true}}, SHIFT(33),
  [119] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_section, 3, 0, 8),
  [121] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_section, 3, 0, 8),
  [123] = {.entry = {.count = 1, .reusable = true}}, SHIFT(35),
  [125] = {.entry = {.count = 1, .reusable = true}}, SHIFT(36),
  [127] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_sub_property, 1, 0, 2),
  [129] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_sub_property, 1, 0, 2),
  [131] = {.entry = {.count = 1, .reusable = true}}, SHIFT(30),
  [133] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_continuation, 1, 0, 0),
  [135] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_continuation, 1, 0, 0),
  [137] = {.entry = {.count = 1, .reusable = true}}, SHIFT(29),
  [139] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_section, 1, 0, 0),
  [141] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_section, 1, 0, 0),
  [143] = {.entry = {.count = 1, .reusable = true}}, SHIFT(20),
  [145] = {.entry = {.count = 1, .reusable = true}}, SHIFT(27),
  [147] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_sub_property, 2, 0, 5),
  [149] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_sub_property, 2, 0, 5),
  [151] = {.entry = {.count = 1, .reusable = true}}, SHIFT(31),
  [153] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_section, 2, 0, 4),
  [155] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_section, 2, 0, 4),
  [157] = {.entry = {.count = 1, .reusable = true}}, SHIFT(21),
  [159] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__nested, 2, 0, 0),
  [161] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__nested, 2, 0, 0),
  [163] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_continuation, 2, 0, 11),
  [165] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_continuation, 2, 0, 11),
  [167] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_sub_property, 2, 0, 6),
  [169] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_sub_property, 2, 0, 6),
  [171] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_sub_property, 3, 0, 9),
  [173] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_sub_property, 3, 0, 9),
  [175] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0),
  [177] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_section, 3, 0, 7),
  [179] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_section, 3, 0, 7),
  [181] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_section, 3, 0, 3),
  [183] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_section, 3, 0, 3),
  [185] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_section, 4, 0, 8),
  [187] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_section, 4, 0, 8),
  [189] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_section, 4, 0, 10),
  [191] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_section, 4, 0, 10),
  [193] = {.entry = {.count = 1, .reusable = true}},  ACCEPT_INPUT(),
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
