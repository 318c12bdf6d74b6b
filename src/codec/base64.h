// Base64 of RFC 4648, both ways. Knows no token.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace credlint {

enum class Base64 : std::uint8_t {
    standard,  // `+` and `/`
    url,       // `-` and `_`
};

// With `=` at the end in the standard alphabet, without in that for URLs.
std::string to_base64(std::string_view bytes, Base64 alphabet = Base64::standard);

// The bytes; nothing if a character is not in the alphabet, padding is excessive or partial, or one character
// is left over. Padding may be left out. Bits after the last byte may be set: see canonical_base64().
std::optional<std::string> from_base64(std::string_view text, Base64 alphabet = Base64::standard);

// Whether the last character sets no bit that belongs to no byte, as every encoder writes it.
bool canonical_base64(std::string_view text, Base64 alphabet = Base64::standard);

}  // namespace credlint
