// Text as C++ source.
#pragma once

#include <string>
#include <string_view>

namespace credlint {

// A string literal of exactly these bytes, over several lines where it is long.
std::string literal(std::string_view text);

}  // namespace credlint
