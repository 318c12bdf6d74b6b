// Base32 of RFC 4648, without padding, in uppercase. Knows no token.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace credlint {

inline constexpr std::string_view base32_digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

std::string to_base32(std::string_view bytes);

// The bytes; nothing if a character is not in the alphabet, or the last one sets bits that belong to no byte.
std::optional<std::string> from_base32(std::string_view text);

}  // namespace credlint
