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

std::string to_base62(std::uint32_t checksum) {
    std::string text(6, '0');
    std::uint32_t rest = checksum;
    for (auto at = text.rbegin(); at != text.rend(); ++at, rest /= 62) *at = base62_digits[rest % 62];
    return text;
}

}  // namespace credlint
