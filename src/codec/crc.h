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

// CRC-16 of polynomial 0x1021, from 0 and unreflected, as in XMODEM.
std::uint16_t crc16(std::string_view bytes);

// A checksum in the digits of `alphabet`, most significant first, padded to `width` with the first of them.
std::string to_digits(std::uint32_t checksum, std::string_view alphabet, std::size_t width);

// Six digits of base 62: the end of a classic GitHub token ("Behind GitHub's new authentication token
// formats", 2021).
std::string to_base62(std::uint32_t checksum);
// Seven digits of base 36, in lowercase.
std::string to_base36(std::uint32_t checksum);
// Eight hexadecimal digits.
std::string to_hex(std::uint32_t checksum);
std::string to_upper_hex(std::uint32_t checksum);

// The four bytes, least significant first.
std::string little_endian(std::uint32_t checksum);

}  // namespace credlint
