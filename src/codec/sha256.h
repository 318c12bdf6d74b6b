// SHA-256 of FIPS 180-4, from a library. Knows no token.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace credlint {

std::array<std::uint8_t, 32> sha256(std::string_view bytes);

}  // namespace credlint
