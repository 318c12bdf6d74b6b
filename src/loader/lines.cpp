#include "loader/lines.h"

#include <algorithm>

#include "text/utf8.h"

namespace credlint::loader {
namespace {

// In all of the languages but Java.
bool is_common_space(char32_t c) {
    return (c >= 0x09 && c <= 0x0D) || c == 0x20 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
           c == 0x3000;
}

}  // namespace

std::vector<Line> lines_of(std::string_view text, LineEnds ends) {
    std::vector<Line> lines;
    std::size_t begin = 0;
    while (true) {
        const std::size_t end =
            std::min(ends == LineEnds::universal ? text.find_first_of("\r\n", begin) : text.find('\n', begin),
                     text.size());
        std::string_view line = text.substr(begin, end - begin);
        const bool last = end == text.size();
        if (ends == LineEnds::crlf && !last && line.ends_with('\r')) line.remove_suffix(1);
        const auto offset = static_cast<std::uint32_t>(begin);
        lines.push_back({line, {offset, offset + static_cast<std::uint32_t>(line.size())}});
        if (last) return lines;
        begin = end + (ends == LineEnds::universal && text.substr(end).starts_with("\r\n") ? 2 : 1);
    }
}

Span place_of(const Line& line, std::string_view piece) {
    if (line.text.size() != line.span.size()) return line.span;
    const std::uint32_t begin = line.span.begin + static_cast<std::uint32_t>(piece.data() - line.text.data());
    return {begin, begin + static_cast<std::uint32_t>(piece.size())};
}

bool is_blank(char32_t c) {
    return c == ' ' || c == '\t';
}
bool is_unicode_space(char32_t c) {
    return is_common_space(c) || c == 0x85;
}
bool is_python_space(char32_t c) {
    return is_common_space(c) || c == 0x85 || (c >= 0x1C && c <= 0x1F);
}
bool is_js_space(char32_t c) {
    return is_common_space(c) || c == 0xFEFF;
}
bool is_java_space(char32_t c) {
    return c <= 0x20;
}

std::size_t space_at(std::string_view text, std::size_t offset, IsSpace is_space) {
    const Character character = character_at(text, offset);
    return character.valid && is_space(character.code_point) ? character.length : 0;
}

std::string_view trim_left(std::string_view text, IsSpace is_space) {
    while (!text.empty()) {
        const std::size_t size = space_at(text, 0, is_space);
        if (size == 0) break;
        text.remove_prefix(size);
    }
    return text;
}

std::string_view trim_right(std::string_view text, IsSpace is_space) {
    while (!text.empty()) {
        std::size_t begin = text.size() - 1;
        while (begin > 0 && text.size() - begin < 4 && (text[begin] & 0xC0) == 0x80) --begin;
        if (space_at(text, begin, is_space) != text.size() - begin) break;
        text = text.substr(0, begin);
    }
    return text;
}

std::string_view trim(std::string_view text, IsSpace is_space) {
    return trim_right(trim_left(text, is_space), is_space);
}

bool is_utf8(std::string_view text) {
    return first_invalid_utf8(text).empty();
}

Span first_invalid_utf8(std::string_view text) {
    for (std::uint32_t at = 0; at < text.size();) {
        const Character character = character_at(text, at);
        if (!character.valid) return {at, at + 1};
        at += character.length;
    }
    return {};
}

std::string with_replacements(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Character character = character_at(text, at);
        out += character.valid ? text.substr(at, character.length) : std::string_view("\xEF\xBF\xBD");
        at += character.length;
    }
    return out;
}

std::string_view cut_at_any(std::string_view text, std::initializer_list<std::string_view> marks) {
    for (const std::string_view mark : marks) text = text.substr(0, text.find(mark));
    return text;
}

std::optional<std::pair<std::string_view, std::string_view>> split_at(std::string_view text, char mark) {
    const std::size_t at = text.find(mark);
    if (at == text.npos) return std::nullopt;
    return std::pair(text.substr(0, at), text.substr(at + 1));
}

}  // namespace credlint::loader
