// What the loaders have in common: lines, and what each language takes for white space. Knows no SDK.
// Internal to the room.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "loader/shared_reading.h"

namespace credlint::loader {

struct Line {
    std::string_view text;  // without its end
    std::uint32_t offset = 0;
};

enum class LineEnds : std::uint8_t {
    lf,         // a CR before it stays
    crlf,       // LF or CRLF
    universal,  // LF, CRLF or CR
};
// As a split does: text that ends in a line end has an empty last line.
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
// Invalid bytes become U+FFFD, one each.
std::string with_replacements(std::string_view text);
// Cuts at the first of the marks, each looked for in what the one before left.
std::string_view cut_at_any(std::string_view text, std::initializer_list<std::string_view> marks);
// Before and behind; nothing where the mark is not found.
std::optional<std::pair<std::string_view, std::string_view>> split_at(std::string_view text, char mark);

// `[A-Za-z0-9_\-/.%@:+]*`: what the AWS specification takes for a name.
bool is_identifier(std::string_view text);

// The profile of that name, made if there is none; good until the next call. `by_name`: the list's own.
Profile& profile_named(std::vector<Profile>& profiles, NameIndex& by_name, std::string_view name);
// Gives the profile the other one's properties instead of its own.
void replace(Profile& profile, const Profile& other);
// Keeps the place of a key that was there before.
void set(Profile& profile, Property property);

}  // namespace credlint::loader
