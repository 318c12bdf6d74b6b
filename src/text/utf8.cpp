#include "text/utf8.h"

#include <algorithm>
#include <iterator>

#include "text/width_table.h"

namespace credlint {

Character character_at(std::string_view text, std::size_t offset) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[offset + i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80) return {lead, 1, true};
    const Character invalid{lead, 1, false};

    // The second byte's bounds are what keeps out overlong forms, surrogates and values past U+10FFFF.
    std::uint8_t length = 0;
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
    if (lead >= 0xC2 && lead <= 0xDF) {
        length = 2;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        length = 3;
        if (lead == 0xE0) low = 0xA0;
        if (lead == 0xED) high = 0x9F;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        length = 4;
        if (lead == 0xF0) low = 0x90;
        if (lead == 0xF4) high = 0x8F;
    } else {
        return invalid;
    }
    if (text.size() - offset < length) return invalid;
    if (byte(1) < low || byte(1) > high) return invalid;

    char32_t code_point = lead & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80) return invalid;
        code_point = code_point << 6 | (byte(i) & 0x3Fu);
    }
    return {code_point, length, true};
}

static bool in_ranges(const WidthRange* begin, const WidthRange* end, char32_t code_point) {
    const WidthRange* after = std::upper_bound(
        begin, end, code_point, [](char32_t value, const WidthRange& range) { return value < range.first; });
    return after != begin && code_point <= std::prev(after)->last;
}

int display_width(char32_t code_point) {
    if (code_point < 0x300) return 1;  // nothing below is in a table
    if (in_ranges(std::begin(zero_width), std::end(zero_width), code_point)) return 0;
    return in_ranges(std::begin(double_width), std::end(double_width), code_point) ? 2 : 1;
}

}  // namespace credlint
