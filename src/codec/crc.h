// Cyclic redundancy checks, and how formats write them down. Pure arithmetic on bytes; knows no token.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace credlint {

inline constexpr std::string_view base62_digits =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

// CRC-32 of ISO 3309, as in zip and PNG.
std::uint32_t crc32(std::string_view bytes);

// A checksum as six digits of base 62, most significant first, padded with zeros: the end of a classic
// GitHub token ("Behind GitHub's new authentication token formats", 2021).
std::string to_base62(std::uint32_t checksum);

}  // namespace credlint
