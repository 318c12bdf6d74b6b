// JSON and its common variants, as a flat sequence of tokens, and total: every byte sequence parses without
// ERROR or MISSING nodes. Nesting, names and values are put together by the caller, with a stack of its own:
// so no file is too deep, and what follows an unclosed brace is still read.
//
// A string ends with its line, closed or not. Comments and single quotes are JSON5's.

// With one kind of quote, up to the place where it closes or the line ends.
const text = (q) => `${q}([^${q}\\\\\\r\\n]|\\\\[^\\r\\n])*`;

module.exports = grammar({
  name: 'json',

  extras: (_) => [/[ \t\r\n\f\v]/],

  inline: ($) => [$._token],

  rules: {
    source_file: ($) => repeat($._token),

    _token: ($) => choice($.punctuation, $.string, $.open_string, $.bare, $.slash, $.comment),

    // Adjacent punctuation: `"},{"`. The caller reads it character by character.
    punctuation: (_) => /[{}\[\],:]([ \t\r\n\f\v]*[{}\[\],:])*/,

    string: (_) => choice(new RegExp(text('"') + '"'), new RegExp(text("'") + "'")),

    open_string: (_) => token(prec(-1, choice(new RegExp(text('"') + '\\\\?'), new RegExp(text("'") + '\\\\?')))),

    // Numbers, true, false, null, and words that are not JSON.
    bare: (_) => /[^ \t\r\n\f\v{}\[\],:"'\/][^ \t\r\n\f\v{}\[\],:"\/]*/,

    slash: (_) => '/',

    // The caller turns an unclosed `/*` into `//`: to look for its end each time would be quadratic.
    comment: (_) => token(prec(1, choice(/\/\/[^\r\n]*/, /\/\*([^*]|\*+[^*\/])*\*+\//))),
  },
});
