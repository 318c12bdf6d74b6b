// UTF-8, one character at a time, with invalid bytes kept apart instead of replaced.
#pragma once

#include <cstdint>
#include <string_view>

namespace credlint {

struct Character {
    char32_t code_point = 0;  // the byte itself when !valid
    std::uint8_t length = 1;  // in bytes
    bool valid = true;
};

// The character at `offset`, which must be inside `text`. Overlong forms, surrogates and values past
// U+10FFFF are invalid, one byte each (RFC 3629).
Character character_at(std::string_view text, std::size_t offset);

// Columns that the character takes in a terminal: 0 for combining marks, 2 for wide ones, else 1.
// Tabs are left to the caller. Ranges are those of EastAsianWidth W and F in Unicode 15.
int display_width(char32_t code_point);

}  // namespace credlint
