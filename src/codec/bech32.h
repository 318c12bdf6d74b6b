// Bech32 of BIP-173: base 32 with a checksum that sees up to four changed characters, behind a prefix that
// it covers, too. Here in lower case; who writes keys in upper case folds them first. Knows no token.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace credlint {

inline constexpr std::string_view bech32_digits = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

// `prefix`, `1`, the bytes, six characters of checksum.
std::string to_bech32(std::string_view prefix, std::string_view bytes);

// The bytes behind `prefix` and `1`; nothing if the checksum does not hold.
std::optional<std::string> from_bech32(std::string_view prefix, std::string_view text);

}  // namespace credlint
