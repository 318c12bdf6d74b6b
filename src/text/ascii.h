// Letters, digits and whitespace of ASCII, whatever the locale: what names and keys that programs look for
// are made of. Bytes of other scripts are neither letter nor digit.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace credlint {

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
constexpr bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}
constexpr bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}
constexpr bool is_letter(char c) {
    return is_upper(c) || is_lower(c);
}
constexpr bool is_letter_or_digit(char c) {
    return is_digit(c) || is_letter(c);
}
constexpr bool is_hex_digit(char c) {
    return is_digit(c) || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}
constexpr bool is_space_or_tab(char c) {
    return c == ' ' || c == '\t';
}
// Does not end a line.
constexpr bool is_line_space(char c) {
    return is_space_or_tab(c) || c == '\f' || c == '\v';
}
constexpr bool is_whitespace(char c) {
    return is_space_or_tab(c) || c == '\r' || c == '\n';
}
constexpr char to_lower(char c) {
    return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}
constexpr char to_upper(char c) {
    return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c;
}

// In lowercase.
inline std::string folded(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), to_lower);
    return out;
}

// Whether the text is `word`, which is given in lowercase, ignoring case.
constexpr bool same_word(std::string_view text, std::string_view lower) {
    return std::equal(text.begin(), text.end(), lower.begin(), lower.end(),
                      [](char x, char y) { return to_lower(x) == y; });
}

}  // namespace credlint
