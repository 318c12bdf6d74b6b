// Checksums that token formats carry, by name. Pure arithmetic on bytes; knows no token.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace credlint {

inline constexpr std::string_view base62_digits =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

// CRC-32 of ISO 3309, as in zip and PNG.
std::uint32_t crc32(std::string_view bytes);

// The last six characters of a classic GitHub token: the CRC-32 of what stands between prefix and
// checksum, in base 62, most significant digit first, padded with zeros. After GitHub's "Behind GitHub's
// new authentication token formats", 2021.
std::string github_checksum(std::string_view body);

}  // namespace credlint
