#include "text/line.h"

namespace credlint {

Span line_at(std::string_view bytes, std::uint32_t offset) {
    constexpr std::string_view line_breaks = "\r\n";
    // Between CR and LF is inside of the line break.
    if (offset > 0 && bytes.substr(offset - 1).starts_with("\r\n")) --offset;
    const std::size_t before = offset == 0 ? bytes.npos : bytes.find_last_of(line_breaks, offset - 1);
    std::size_t end = bytes.find_first_of(line_breaks, offset);
    if (end == bytes.npos) {
        end = bytes.size();
    } else {
        end += bytes.substr(end).starts_with("\r\n") ? 2 : 1;
    }
    return {before == bytes.npos ? 0 : static_cast<std::uint32_t>(before + 1),
            static_cast<std::uint32_t>(end)};
}

Span lines_of(std::string_view bytes, Span span) {
    return {line_at(bytes, span.begin).begin, line_at(bytes, span.end).end};
}

std::string_view line_break_like(std::string_view line) {
    return line.ends_with("\r\n") ? "\r\n" : "\n";
}

}  // namespace credlint
