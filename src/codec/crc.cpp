#include "codec/crc.h"

#include <array>

namespace credlint {
namespace {

constexpr std::array<std::uint32_t, 256> remainders = [] {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t byte = 0; byte < table.size(); ++byte) {
        std::uint32_t value = byte;
        for (int bit = 0; bit < 8; ++bit) value = (value >> 1) ^ ((value & 1) != 0 ? 0xedb88320 : 0);
        table[byte] = value;
    }
    return table;
}();

}  // namespace

std::uint32_t crc32(std::string_view bytes) {
    std::uint32_t value = 0xffffffff;
    for (char c : bytes) value = (value >> 8) ^ remainders[(value ^ static_cast<unsigned char>(c)) & 0xff];
    return ~value;
}

std::uint16_t crc16(std::string_view bytes) {
    std::uint32_t value = 0;
    for (const char c : bytes) {
        value ^= static_cast<std::uint32_t>(static_cast<unsigned char>(c)) << 8;
        for (int bit = 0; bit < 8; ++bit) value = (value << 1) ^ ((value & 0x8000) != 0 ? 0x1021U : 0);
    }
    return static_cast<std::uint16_t>(value);
}

std::string to_digits(std::uint32_t checksum, std::string_view alphabet, std::size_t width) {
    const auto base = static_cast<std::uint32_t>(alphabet.size());
    std::string text(width, alphabet[0]);
    for (auto at = text.rbegin(); at != text.rend(); ++at, checksum /= base) *at = alphabet[checksum % base];
    return text;
}

std::string to_base62(std::uint32_t checksum) {
    return to_digits(checksum, base62_digits, 6);
}

std::string to_base36(std::uint32_t checksum) {
    return to_digits(checksum, "0123456789abcdefghijklmnopqrstuvwxyz", 7);
}

std::string to_hex(std::uint32_t checksum) {
    return to_digits(checksum, "0123456789abcdef", 8);
}

std::string to_upper_hex(std::uint32_t checksum) {
    return to_digits(checksum, "0123456789ABCDEF", 8);
}

std::string little_endian(std::uint32_t checksum) {
    std::string bytes;
    for (unsigned shift = 0; shift < 32; shift += 8) bytes += static_cast<char>(checksum >> shift & 0xff);
    return bytes;
}

}  // namespace credlint
