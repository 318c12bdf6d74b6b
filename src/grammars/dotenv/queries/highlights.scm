(comment) @comment
(prefix) @keyword
(key) @property
(separator) @operator
(unquoted) @string
[(double_quoted) (single_quoted) (backtick_quoted)] @string
[(unterminated) (text_after_quote) (junk) (carriage_return)] @error
