#include "codec/base32.h"

#include <cstdint>

namespace credlint {

std::string to_base32(std::string_view bytes) {
    std::string out;
    std::uint32_t bits = 0;
    unsigned held = 0;
    for (const char c : bytes) {
        bits = bits << 8 | static_cast<unsigned char>(c);
        for (held += 8; held >= 5; held -= 5) out += base32_digits[bits >> (held - 5) & 31];
    }
    if (held > 0) out += base32_digits[bits << (5 - held) & 31];
    return out;
}

std::optional<std::string> from_base32(std::string_view text) {
    std::string out;
    std::uint32_t bits = 0;
    unsigned held = 0;
    for (const char c : text) {
        const std::size_t five = base32_digits.find(c);
        if (five == base32_digits.npos) return std::nullopt;
        bits = bits << 5 | static_cast<std::uint32_t>(five);
        held += 5;
        if (held < 8) continue;
        held -= 8;
        out += static_cast<char>(bits >> held & 0xff);
    }
    const bool whole = held < 5 && (bits & ((1U << held) - 1)) == 0;
    return whole ? std::optional(out) : std::nullopt;
}

}  // namespace credlint
