// `path:line:column` as editors and terminals turn it into links. Columns count code points: GCC and Vim's
// `%c` count bytes, but VS Code and Emacs count characters, and most people use those; on ASCII lines all
// agree.
#pragma once

#include <string>
#include <string_view>

#include "text/line_index.h"

namespace credlint {

// The path, printable. A path that a CI runner would take for a command (`::error::`) gets `./` in front.
std::string shown_path(std::string_view path);

// Zeros are left out, as in Failure.
std::string shown_place(std::string_view path, std::uint32_t line, std::uint32_t column);

}  // namespace credlint
