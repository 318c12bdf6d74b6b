// `path:line:column` as editors and terminals make links of it. Columns count code points: GCC's own and
// Vim's `%c` are bytes, but VS Code and Emacs count characters, and most people have those; on ASCII lines
// all agree.
#pragma once

#include <string>
#include <string_view>

#include "text/line_index.h"

namespace credlint {

// The path, printable. One that would begin a line with a command to a CI runner (`::error::`) gets `./`.
std::string shown_path(std::string_view path);

// Zeros are left out, as in Failure.
std::string shown_place(std::string_view path, std::uint32_t line, std::uint32_t column);

}  // namespace credlint
