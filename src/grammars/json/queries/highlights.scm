(comment) @comment
(string) @string
(bare) @constant
["{" "}" "[" "]"] @punctuation.bracket
["," ":"] @punctuation.delimiter
[(open_string) (slash)] @error
