// INI as credential files use it (AWS shared files, configparser, Go ini), line by line, and total:
// every byte sequence parses without ERROR or MISSING nodes. Dialects disagree on comments after
// values, quotes, `:` and indented lines; the tree keeps the text and decides none of it.
//
// An indented line continues the property above it: its text if that one has a value, a nested property
// if it has none (`s3 =`). In other places indentation means nothing.

module.exports = grammar({
  name: 'ini',

  extras: (_) => [/[ \t\f\v]/],

  // Fewer reductions for each line: they are most of what parsing costs.
  inline: ($) => [$._line_end, $._line],

  rules: {
    // In groups of four: a node for each line, and one for each pair of those, cost more than the lines.
    source_file: ($) =>
      seq(
        optional($._line),
        repeat(seq($._end_and_line, $._end_and_line, $._end_and_line, $._end_and_line)),
        optional(seq($._end_and_line, optional(seq($._end_and_line, optional($._end_and_line))))),
      ),

    _end_and_line: ($) => seq($._line_end, optional($._line)),

    _line_end: ($) => choice($._newline, $.carriage_return),

    _newline: (_) => token(choice('\n', '\r\n')),

    carriage_return: (_) => '\r',

    // Blank lines do not end a property; the indentation after them decides. A form feed is not indentation:
    // the caller replaces the indentation that a whole file has by form feeds.
    _continue: (_) => /(\r?\n[ \t\f]*)*\r?\n\f*[ \t]+/,

    _line: ($) => choice($.comment, $.section, $.entry, $.key_only),

    section: ($) =>
      seq(
        '[',
        optional(field('name', $.section_name)),
        optional(seq(field('close', ']'), optional(choice($.comment, field('tail', $.text_after_section))))),
      ),

    entry: ($) =>
      seq(
        optional(field('key', $.key)),
        field('separator', $.separator),
        choice(seq(field('value', $.value), repeat($.continuation)), repeat($._nested)),
      ),

    continuation: ($) => seq($._continue, optional(alias($.value, $.text))),

    _nested: ($) => seq($._continue, optional(choice($.sub_property, $.comment, $.junk))),

    sub_property: ($) =>
      choice(
        seq(optional(field('key', $.key)), field('separator', $.separator), optional(field('value', $.value))),
        field('key', $.key),
      ),

    key_only: ($) => field('key', $.key),

    // With inner and trailing spaces: `export name` is one key to every SDK.
    key: (_) => token(prec(1, /[^\s=:\[#;][^=:\r\n]*/)),

    separator: (_) => token(choice('=', ':')),

    comment: (_) => token(prec(1, /[#;][^\r\n]*/)),

    section_name: (_) => /[^\s\]][^\]\r\n]*/,

    text_after_section: (_) => /[^\s#;][^\r\n]*/,

    value: (_) => /[^\s][^\r\n]*/,

    junk: (_) => /[^\s=:][^\r\n]*/,
  },
});
