#include "fix/open_lines.h"

#include <algorithm>
#include <string>

#include "suppress/masked_spans.h"
#include "text/ascii.h"
#include "text/printable.h"
#include "text/trim.h"

namespace credlint {
namespace {

struct Parts {
    std::vector<Span> known;   // entries, headers, comments; everything else is unread
    std::vector<Span> hidden;  // the parts of them that must not be shown
};

void sort(std::vector<Span>& spans) {
    std::sort(spans.begin(), spans.end(), [](Span a, Span b) { return a.begin < b.begin; });
}

Parts parts_of(const ParsedFile& file) {
    Parts out;
    for (const Part& part : file.parts) {
        for (const Entry& entry : part.document.entries) out.known.push_back(entry.whole);
        for (const Section& section : part.document.sections) {
            // The contents of an unclosed bracket are unknown.
            const std::string_view header = file.source->text(section.header);
            if (header.ends_with(']') || header.ends_with('{') || header.ends_with('['))
                out.known.push_back(section.header);
        }
        for (const Span comment : part.document.comments) out.known.push_back(comment);
        const std::vector<Span> hidden = masked_spans(*file.source, part, *file.rules);
        out.hidden.insert(out.hidden.end(), hidden.begin(), hidden.end());
    }
    sort(out.known);
    sort(out.hidden);
    return out;
}

// Without its line end.
bool plain_line(std::string_view line) {
    // CI runners take `::word::` for a command, wherever it is printed.
    return harmless(line) && !trimmed(line, " \t").starts_with("::");
}

template <typename IsOpen>
OpenLines lines_where(std::string_view bytes, const IsOpen& is_open) {
    OpenLines out;
    constexpr std::string_view mark = "\xEF\xBB\xBF";  // byte order mark
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t found = bytes.find('\n', at);
        const std::size_t end = found == bytes.npos ? bytes.size() : found;
        if (at == 0 && bytes.starts_with(mark)) at = mark.size();
        std::string_view line = bytes.substr(at, end - at);
        if (line.ends_with('\r')) line.remove_suffix(1);
        const Span span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + line.size())};
        out.push_back(plain_line(line) && is_open(span));
        at = end + 1;
    }
    return out;
}

}  // namespace

bool harmless(std::string_view text) {
    std::string shown(text);
    std::erase_if(shown, [](char c) { return c == '\n' || c == '\r' || c == '\t'; });
    return printable(shown) == shown && suspicious_runs(shown).empty();
}

OpenLines open_lines(const ParsedFile& file) {
    const std::string_view bytes = file.source->bytes();
    const Parts parts = parts_of(file);
    auto hidden = parts.hidden.begin();
    auto known = parts.known.begin();
    return lines_where(bytes, [&](Span line) {
        while (hidden != parts.hidden.end() && hidden->end <= line.begin) ++hidden;
        if (hidden != parts.hidden.end() && hidden->begin < line.end) return false;
        std::uint32_t at = line.begin;  // everything before it is known
        const auto form = [&](std::uint32_t end) {
            return at >= end || bytes.substr(at, end - at).find_first_not_of(" \t{}[],:\"") == bytes.npos;
        };
        while (known != parts.known.end() && known->begin < line.end) {
            if (!form(known->begin)) return false;
            at = std::max(at, known->end);
            if (known->end > line.end) return true;
            ++known;
        }
        return form(line.end);
    });
}

OpenLines open_lines(std::string_view patterns) {
    return lines_where(patterns, [](Span) { return true; });
}

}  // namespace credlint
