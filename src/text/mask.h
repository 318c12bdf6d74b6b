// How a value is shown: always the same four characters, so that not even its length is revealed.
#pragma once

#include <string_view>

namespace credlint {

inline constexpr std::string_view mask = "****";

}  // namespace credlint
