// The union of what .env loaders accept, and total: every byte sequence parses without ERROR or MISSING
// nodes. What no loader reads is also a node (key_only, broken_line, unterminated, text_after_quote,
// carriage_return). Meaning (comments after values, escapes, references) is not decided here: loaders
// disagree on it.
//
// Kept total by three rules: newline is a separator, each line's tail is one token, and in every position
// some token takes any character that the others do not.

// On one line. The second form lets a quote close after a backslash ('C:\').
const closed = (q) => new RegExp(`${q}([^${q}\\\\\\r\\n]|\\\\[^\\r\\n])*${q}|${q}[^${q}\\r\\n]*${q}`);

// Over several lines: only if nothing but a comment follows the closing quote, so that an unclosed quote
// does not consume the lines up to the next one. That is why the line's end is part of the token; a lexer
// cannot look ahead. At the end of a file without a final newline the caller has to add it.
const closed_later = (q) =>
  new RegExp(
    `${q}([^${q}\\\\\\r\\n]|\\\\[^\\r\\n])*\\\\?(\\r\\n|\\n)` +
      `([^${q}\\\\]|\\\\(.|\\r|\\n))*${q}[ \\t]*(#[^\\r\\n]*)?\\r?\\n`,
  );

const assignment = ($) =>
  seq(optional(field('prefix', $.prefix)), optional(field('key', $.key)), field('separator', $.separator));

module.exports = grammar({
  name: 'dotenv',

  extras: (_) => [/[ \t\f\v]/],

  // Fewer reductions for each line: they are most of what parsing costs.
  inline: ($) => [$._line_end, $._line, $._value, $._shell_entry],

  rules: {
    // In groups of four: a node for each line, and one for each pair of those, cost more than the lines.
    source_file: ($) =>
      seq(
        repeat(seq($._line_and_end, $._line_and_end, $._line_and_end, $._line_and_end)),
        optional(seq($._line_and_end, optional(seq($._line_and_end, optional($._line_and_end))))),
        optional($._line),
      ),

    _line_and_end: ($) => choice($._line_end, seq($._line, $._line_end), alias($._entry_over_lines, $.entry)),

    _line_end: ($) => choice($._newline, $.carriage_return),

    // With the blank lines that follow: one token, however many there are.
    _newline: (_) => /\r?\n([ \t\f\v]*\r?\n)*/,

    // A CR alone ends the line for half of the loaders.
    carriage_return: (_) => '\r',

    _line: ($) => choice($.comment, $.entry, $.key_only, $.broken_line),

    entry: ($) => choice(seq(assignment($), optional($._value)), $._shell_entry),

    // In fish and csh the separator is a space.
    _shell_entry: ($) =>
      seq(
        field('prefix', alias($.shell_prefix, $.prefix)),
        optional(field('key', $.key)),
        optional(
          choice(
            seq(field('separator', $.separator), optional($._value)),
            field('value', alias($.shell_unquoted, $.unquoted)),
            field('value', $.unterminated),
            seq(
              field('value', choice($.double_quoted, $.single_quoted, $.backtick_quoted)),
              optional(choice($.comment, field('tail', $.text_after_quote))),
            ),
          ),
        ),
      ),

    _entry_over_lines: ($) =>
      seq(
        assignment($),
        field(
          'value',
          choice(
            alias($._double_quoted_lines, $.double_quoted),
            alias($._single_quoted_lines, $.single_quoted),
            alias($._backtick_quoted_lines, $.backtick_quoted),
          ),
        ),
      ),

    // `export NAME`, and names that docker takes from its own environment.
    key_only: ($) =>
      seq(
        choice(seq(optional(field('prefix', $.prefix)), field('key', $.key)), field('prefix', $.prefix)),
        optional($.comment),
      ),

    broken_line: ($) =>
      seq(optional(field('prefix', $.prefix)), optional(field('key', $.key)), field('junk', $.junk)),

    _value: ($) =>
      choice(
        field('value', $.unquoted),
        field('value', $.unterminated),
        seq(
          field('value', choice($.double_quoted, $.single_quoted, $.backtick_quoted)),
          optional(choice($.comment, field('tail', $.text_after_quote))),
        ),
      ),

    // Shell, Windows command line (`set "A=1"`), PowerShell.
    prefix: (_) => token(prec(2, choice(/(export|set)[ \t]+/, /set[ \t]+"/, /\$[Ee][Nn][Vv]:/))),

    // `set -gx`, `set --export`, `setenv`. Also other options of `set`, because a token that stops halfway
    // loses to a longer one; the lowering distinguishes them.
    shell_prefix: (_) => token(prec(2, choice(/set([ \t]+-[^\s=:]*)+[ \t]*/, /setenv[ \t]+/))),

    // Wider than in any loader: a check reports what is wrong with it.
    key: (_) => token(prec(1, /[^\s=:#"'`$\\!&;|<>(){}\[\]*?~^%,+][^\s=:#"'`]*/)),

    separator: (_) => token(choice('=', ':')),

    comment: (_) => token(prec(1, /#[^\r\n]*/)),

    // To the end of the line, with trailing whitespace and whatever a loader takes for a comment.
    unquoted: (_) => /[^\s"'`][^\r\n]*/,

    shell_unquoted: (_) => /[^\s"'`=:][^\r\n]*/,

    double_quoted: (_) => closed('"'),
    single_quoted: (_) => closed("'"),
    backtick_quoted: (_) => closed('`'),

    _double_quoted_lines: (_) => closed_later('"'),
    _single_quoted_lines: (_) => closed_later("'"),
    _backtick_quoted_lines: (_) => closed_later('`'),

    // An unclosed opening quote; its own line only, so that the next ones are still read.
    unterminated: (_) => token(prec(-1, /["'`][^\r\n]*/)),

    text_after_quote: (_) => /[^\s#][^\r\n]*/,

    junk: (_) => /[^\s=:][^\r\n]*/,
  },
});
