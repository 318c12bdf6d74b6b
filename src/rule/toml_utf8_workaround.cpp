#include "rule/toml_utf8_workaround.h"

#include "text/utf8.h"

namespace credlint {
namespace {

constexpr char32_t plane_15 = 0xf0000;
constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";

void append(std::string& text, char32_t c) {
    const auto trail = [&](int shift) { text += static_cast<char>(0x80 | (c >> shift & 0x3f)); };
    if (c < 0x800) {
        text += static_cast<char>(0xc0 | c >> 6);
    } else if (c < 0x10000) {
        text += static_cast<char>(0xe0 | c >> 12);
        trail(6);
    } else {
        text += static_cast<char>(0xf0 | c >> 18);
        trail(12);
        trail(6);
    }
    trail(0);
}

// Each valid character from `first` to `last` moved by `distance`.
std::string moved(std::string_view text, char32_t first, char32_t last, char32_t distance) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Character character = character_at(text, at);
        const char32_t c = character.code_point;
        if (character.valid && c >= first && c <= last)
            append(result, c + distance);
        else
            result.append(text, at, character.length);
        at += character.length;
    }
    return result;
}

}  // namespace

std::string toml_shielded(std::string_view text) {
    std::string result;
    if (text.starts_with(byte_order_mark)) {
        result = byte_order_mark;
        text.remove_prefix(byte_order_mark.size());
    }
    return result + moved(text, 0x80, 0xffff, plane_15);
}

std::string toml_unshielded(std::string_view text) {
    return moved(text, plane_15 + 0x80, plane_15 + 0xffff, char32_t{0} - plane_15);
}

}  // namespace credlint
