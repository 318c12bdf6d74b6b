// PBKDF2 of RFC 8018 with HMAC-SHA-256, from a library: a deliberately slow hash. Knows no token.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace credlint {

std::array<std::uint8_t, 32> pbkdf2_sha256(std::string_view password, std::string_view salt,
                                           std::uint32_t iterations);

}  // namespace credlint
