// The process environment as text, one `NAME=VALUE` a line. Values may hold anything but NUL, so a
// backslash and line ends are written as `\\`, `\n` and `\r`, and nothing else is.
// Reads no environment itself: the front door hands it in.
#pragma once

#include <string>
#include <string_view>

namespace credlint {

// `record` as the environment holds it, to stand on a line.
std::string environment_line(std::string_view record);

// The opposite, for a piece of a line.
std::string environment_text(std::string_view piece);

}  // namespace credlint
