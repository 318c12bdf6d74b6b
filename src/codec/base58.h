// Base58Check of Bitcoin: bytes and the first four of their double SHA-256, as a number of base 58. Knows no
// token.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace credlint {

inline constexpr std::string_view base58_digits =
    "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

std::string to_base58check(std::string_view bytes);

// The bytes without their checksum; nothing if it does not match. For texts of up to 128 characters: the
// effort grows with the square.
std::optional<std::string> from_base58check(std::string_view text);

}  // namespace credlint
