#include "codec/base64.h"

#include <array>

namespace credlint {
namespace {

constexpr std::string_view digits(Base64 alphabet) {
    return alphabet == Base64::url ? "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
                                   : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
}

constexpr std::uint8_t invalid = 64;

constexpr std::array<std::uint8_t, 256> values_of(Base64 alphabet) {
    std::array<std::uint8_t, 256> table{};
    table.fill(invalid);
    for (std::size_t i = 0; i < 64; ++i) {
        table[static_cast<unsigned char>(digits(alphabet)[i])] = static_cast<std::uint8_t>(i);
    }
    return table;
}

constexpr std::array<std::uint8_t, 256> standard_values = values_of(Base64::standard);
constexpr std::array<std::uint8_t, 256> url_values = values_of(Base64::url);

std::uint8_t value_of(char c, Base64 alphabet) {
    return (alphabet == Base64::url ? url_values : standard_values)[static_cast<unsigned char>(c)];
}

// Without its padding; nothing if that does not fill a group.
std::optional<std::string_view> unpadded(std::string_view text) {
    const std::size_t last = text.find_last_not_of('=');
    const std::string_view body = text.substr(0, last == text.npos ? 0 : last + 1);
    const bool padded = body.size() != text.size();
    if (body.size() % 4 == 1 || (padded && (text.size() % 4 != 0 || text.size() - body.size() > 2))) {
        return std::nullopt;
    }
    return body;
}

}  // namespace

std::string to_base64(std::string_view bytes, Base64 alphabet) {
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t group = 0;
        const std::size_t held = bytes.size() - i < 3 ? bytes.size() - i : 3;
        for (std::size_t k = 0; k < 3; ++k) {
            group = group << 8 | (k < held ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        }
        for (std::size_t k = 0; k < 4; ++k) {
            if (k <= held) {
                out += digits(alphabet)[group >> (18 - 6 * k) & 63];
            } else if (alphabet == Base64::standard) {
                out += '=';
            }
        }
    }
    return out;
}

std::optional<std::string> from_base64(std::string_view text, Base64 alphabet) {
    const std::optional<std::string_view> body = unpadded(text);
    if (!body) return std::nullopt;
    std::string out;
    out.reserve(body->size() * 3 / 4);
    std::uint32_t bits = 0;
    unsigned held = 0;
    for (const char c : *body) {
        const std::uint8_t six = value_of(c, alphabet);
        if (six == invalid) return std::nullopt;
        bits = bits << 6 | six;
        held += 6;
        if (held < 8) continue;
        held -= 8;
        out += static_cast<char>(bits >> held & 0xffU);
    }
    return out;
}

bool canonical_base64(std::string_view text, Base64 alphabet) {
    const std::optional<std::string_view> body = unpadded(text);
    if (!body || body->empty()) return body.has_value();
    const std::uint8_t last = value_of(body->back(), alphabet);
    const std::uint8_t spare = body->size() % 4 == 2 ? 15 : body->size() % 4 == 3 ? 3 : 0;
    return last != invalid && (last & spare) == 0;
}

}  // namespace credlint
