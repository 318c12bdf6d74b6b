// Where a text may be split, so that a grammar reads its parts as it reads the whole. Internal to document/.
#pragma once

#include <cstdint>
#include <string_view>

namespace credlint {

// Where a window may end.
enum class Cut : std::uint8_t {
    line,
    outer_line,  // an indented line belongs to the one above
    anywhere,
};

// The largest end in (begin, limit] that is after a newline and, where indentation matters, not before an
// indented or blank line; `begin` if there is none.
std::uint32_t window_end(std::string_view bytes, std::uint32_t begin, std::uint32_t limit, Cut cut);

// Whether a window may be read in two pieces, the second from there on: after a line and, where indentation
// matters, before one that does not depend on the lines above.
bool may_divide(std::string_view bytes, std::uint32_t at, Cut cut);

}  // namespace credlint
