// Which lines of a file may be shown unmasked in a patch, where a mask would change them. A line is open if
// every piece of it is known to be public: syntax, names, empty values, and settings with few possible values
// (a region, a boolean) that have one of them. Does not depend on patches.
#pragma once

#include <string_view>
#include <vector>

#include "lint/parsed_file.h"

namespace credlint {

// By line number, from 0. Text after the last newline is a line if it is not empty.
using OpenLines = std::vector<bool>;

OpenLines open_lines(const ParsedFile& file);
// For a file that contains patterns, not values: .gitignore.
OpenLines open_lines(std::string_view patterns);

// Whether the text of a fix neither looks like a secret nor contains terminal control characters. Line ends
// and tabs are ignored.
bool harmless(std::string_view text);

}  // namespace credlint
