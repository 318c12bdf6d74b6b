(comment) @comment
(section_name) @type
(section ["[" "]"] @punctuation.bracket)
(key) @property
(separator) @operator
[(value) (text)] @string
[(text_after_section) (junk)] @error
(carriage_return) @error
