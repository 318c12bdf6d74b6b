#include "document/split_points.h"

namespace credlint {

std::uint32_t window_end(std::string_view bytes, std::uint32_t begin, std::uint32_t limit, Cut cut) {
    if (cut == Cut::anywhere) return limit;
    std::uint32_t last_newline = begin;
    for (std::uint32_t end = limit; end > begin; --end) {
        if (bytes[end - 1] != '\n') continue;
        if (cut == Cut::line) return end;
        if (last_newline == begin) last_newline = end;
        const char next = bytes[end];
        if (next != ' ' && next != '\t' && next != '\r' && next != '\n') return end;
    }
    return last_newline;
}

bool may_divide(std::string_view bytes, std::uint32_t at, Cut cut) {
    if (bytes[at - 1] != '\n') return false;
    return cut != Cut::outer_line ||
           std::string_view(" \t\r\n\f\v#;").find(bytes[at]) == std::string_view::npos;
}

}  // namespace credlint
