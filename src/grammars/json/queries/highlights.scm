(comment) @comment
(string) @string
(bare) @constant
(punctuation) @punctuation
[(open_string) (slash)] @error
