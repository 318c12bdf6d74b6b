// Bech32 of BIP-173: base 32 after a prefix, with a checksum over both that detects up to four changed
// characters. Here in lowercase; callers with keys in uppercase fold them first. Knows no token.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace credlint {

inline constexpr std::string_view bech32_digits = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

// `prefix`, `1`, the bytes, six characters of checksum.
std::string to_bech32(std::string_view prefix, std::string_view bytes);

// The bytes after `prefix` and `1`; nothing if the checksum does not match.
std::optional<std::string> from_bech32(std::string_view prefix, std::string_view text);

}  // namespace credlint
