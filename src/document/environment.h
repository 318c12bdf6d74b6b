// The process environment as text, one `NAME=VALUE` per line. Values may contain anything but NUL, so a
// backslash and line ends are written as `\\`, `\n` and `\r`, and nothing else is escaped.
// Does not read the environment itself: the caller passes it in.
#pragma once

#include <string>
#include <string_view>

namespace credlint {

// `record` as it is in the environment, escaped for a line.
std::string environment_line(std::string_view record);

// The opposite, for a piece of a line.
std::string environment_text(std::string_view piece);

}  // namespace credlint
