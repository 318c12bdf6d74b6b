#include "codec/bech32.h"

#include <array>
#include <cstdint>

namespace credlint {
namespace {

constexpr std::size_t check_digits = 6;

class Polymod {
public:
    explicit Polymod(std::string_view prefix) {
        for (const char c : prefix) add(static_cast<unsigned char>(c) >> 5);
        add(0);
        for (const char c : prefix) add(static_cast<unsigned char>(c) & 31);
    }
    void add(std::uint32_t five) {
        constexpr std::array<std::uint32_t, 5> generator = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd,
                                                            0x2a1462b3};
        const std::uint32_t top = value_ >> 25;
        value_ = (value_ & 0x1ffffff) << 5 ^ five;
        for (std::size_t bit = 0; bit < generator.size(); ++bit) {
            if ((top >> bit & 1) != 0) value_ ^= generator[bit];
        }
    }
    std::uint32_t value() const { return value_; }

private:
    std::uint32_t value_ = 1;
};

}  // namespace

std::string to_bech32(std::string_view prefix, std::string_view bytes) {
    std::string out = std::string(prefix) + '1';
    Polymod sum(prefix);
    const auto put = [&](std::uint32_t five) {
        out += bech32_digits[five];
        sum.add(five);
    };
    std::uint32_t bits = 0;
    unsigned held = 0;
    for (const char c : bytes) {
        bits = bits << 8 | static_cast<unsigned char>(c);
        for (held += 8; held >= 5; held -= 5) put(bits >> (held - 5) & 31);
    }
    if (held > 0) put(bits << (5 - held) & 31);
    for (std::size_t i = 0; i < check_digits; ++i) sum.add(0);
    const std::uint32_t check = sum.value() ^ 1;
    for (std::size_t i = 0; i < check_digits; ++i) out += bech32_digits[check >> (25 - 5 * i) & 31];
    return out;
}

std::optional<std::string> from_bech32(std::string_view prefix, std::string_view text) {
    const std::size_t head = prefix.size() + 1;
    if (text.size() < head + check_digits || !text.starts_with(prefix) || text[head - 1] != '1') {
        return std::nullopt;
    }
    std::string out;
    Polymod sum(prefix);
    std::uint32_t bits = 0;
    unsigned held = 0;
    for (std::size_t at = head; at < text.size(); ++at) {
        const std::size_t five = bech32_digits.find(text[at]);
        if (five == bech32_digits.npos) return std::nullopt;
        sum.add(static_cast<std::uint32_t>(five));
        if (at >= text.size() - check_digits) continue;
        bits = bits << 5 | static_cast<std::uint32_t>(five);
        held += 5;
        if (held < 8) continue;
        held -= 8;
        out += static_cast<char>(bits >> held & 0xff);
    }
    const bool whole = sum.value() == 1 && held < 5 && (bits & ((1U << held) - 1)) == 0;
    return whole ? std::optional(out) : std::nullopt;
}

}  // namespace credlint
