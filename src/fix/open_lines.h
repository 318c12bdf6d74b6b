// Which lines of a file may be shown as they are, in a patch, where a mask would make them other lines. A
// line is open if every piece of it is known to be none that anyone keeps secret: the form, names, nothing,
// and settings of few values (a region, a switch) that have one of them. Knows no patches.
#pragma once

#include <string_view>
#include <vector>

#include "lint/parsed_file.h"

namespace credlint {

// By their numbers, from 0. What follows the last line end is a line if it is not empty.
using OpenLines = std::vector<bool>;

OpenLines open_lines(const ParsedFile& reading);
// Of a file that holds patterns, not values: .gitignore.
OpenLines open_lines(std::string_view patterns);

// Whether the text, a fix's, neither looks like a secret nor makes a terminal do anything. Line ends and tabs
// count for nothing.
bool harmless(std::string_view text);

}  // namespace credlint
