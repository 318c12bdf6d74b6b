// What the loaders have in common: lines, and the whitespace of each language. Knows no program.
// Internal to the module.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/span.h"

namespace credlint::loader {

struct Line {
    std::string_view text;  // without its end
    Span span;              // of the file; `text` may be decoded, and so differ from it
};
// The span of a piece of the line's text in the file; the whole line if the text is decoded.
Span place_of(const Line& line, std::string_view piece);

enum class LineEnds : std::uint8_t {
    lf,         // a CR before it stays
    crlf,       // LF or CRLF
    universal,  // LF, CRLF or CR
};
// Like a split: text that ends with a line end has an empty last line.
std::vector<Line> lines_of(std::string_view text, LineEnds ends);

using IsSpace = bool (*)(char32_t);
bool is_blank(char32_t c);          // space and tab
bool is_unicode_space(char32_t c);  // Go's unicode.IsSpace, Rust's char::is_whitespace
bool is_python_space(char32_t c);
bool is_js_space(char32_t c);
bool is_java_space(char32_t c);  // String.trim: all up to U+0020

// The space that begins at the offset: its size, or 0.
std::size_t space_at(std::string_view text, std::size_t offset, IsSpace is_space);
std::string_view trim_left(std::string_view text, IsSpace is_space);
std::string_view trim_right(std::string_view text, IsSpace is_space);
std::string_view trim(std::string_view text, IsSpace is_space);

bool is_utf8(std::string_view text);
// The first byte that is not; empty: there is none.
Span first_invalid_utf8(std::string_view text);
// Invalid bytes become U+FFFD, one each.
std::string with_replacements(std::string_view text);
// Cuts at the first occurrence of each mark in turn.
std::string_view cut_at_any(std::string_view text, std::initializer_list<std::string_view> marks);
// The text before and after the mark; nullopt if the mark is not found.
std::optional<std::pair<std::string_view, std::string_view>> split_at(std::string_view text, char mark);

}  // namespace credlint::loader
