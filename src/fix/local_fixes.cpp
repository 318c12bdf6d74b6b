#include "fix/local_fixes.h"

#include <algorithm>
#include <utility>

#include "text/ascii.h"
#include "text/line.h"

namespace credlint {
namespace {

constexpr std::string_view quotes = "'\"`\\";
// In JSON, the characters of its structure.
constexpr std::string_view json_signs = "'\"`\\{}[],:/*";

bool is_header(std::string_view line) {
    const std::size_t text = line.find_first_not_of(" \t");
    return text != line.npos && line[text] == '[';
}

// `name =`, where all readers agree.
bool sets_key(std::string_view line, Format format) {
    constexpr std::string_view exported = "export ";
    if (format == Format::dotenv && line.starts_with(exported)) line.remove_prefix(exported.size());
    std::size_t at = 0;
    while (at < line.size() && (line[at] == '_' || is_letter_or_digit(line[at]))) ++at;
    if (at == 0) return false;
    at = line.find_first_not_of(' ', at);
    return at != line.npos && line[at] == '=';
}

// `[name]`, likewise.
bool is_plain_header(std::string_view line) {
    const std::size_t end = line.find_first_of("]\"'#;", 1);
    return line.starts_with('[') && end != line.npos && line[end] == ']' &&
           line.find_first_not_of("\r\n", end + 1) == line.npos;
}

bool is_fresh(std::string_view bytes, Span line, Format format) {
    const std::string_view text = bytes.substr(line.begin, line.size());
    // Not every reader takes a lone CR for the end of a line.
    if ((line.begin > 0 && bytes[line.begin - 1] != '\n') || (line.end < bytes.size() && text.back() != '\n'))
        return false;
    if (format == Format::json || sets_key(text, format)) return true;
    return format == Format::ini ? is_plain_header(text) : text.starts_with('#');
}

bool begins_before(Span span, std::uint32_t offset) {
    return span.begin < offset;
}

template <typename Use>
void for_each_line(std::string_view bytes, Use use) {
    for (std::uint32_t at = 0; at < bytes.size();) {
        const Span line = line_at(bytes, at);
        use(line);
        at = line.end;
    }
}

}  // namespace

bool is_local(std::string_view bytes, Format format, const Fix& fix) {
    if (format != Format::dotenv && format != Format::ini && format != Format::json) return false;
    const std::string_view far_reaching = format == Format::json ? json_signs : quotes;
    return std::all_of(fix.edits.begin(), fix.edits.end(), [&](const Edit& edit) {
        const std::string_view removed = bytes.substr(edit.span.begin, edit.span.size());
        const std::string_view added = edit.replacement;
        if (removed.find_first_of(far_reaching) != removed.npos ||
            added.find_first_of(far_reaching) != added.npos)
            return false;
        if (format != Format::ini) return true;
        const Span line = line_at(bytes, edit.span.begin);
        return !is_header(bytes.substr(line.begin, line.size())) && !is_header(added);
    });
}

std::vector<Span> fresh_lines(std::string_view bytes, Format format) {
    std::vector<Span> out;
    for_each_line(bytes, [&](Span line) {
        if (is_fresh(bytes, line, format)) out.push_back(line);
    });
    return out;
}

Excerpt::Excerpt(std::string_view bytes, Format format, std::span<const Span> lines,
                 std::span<const Span> fresh_lines) {
    std::vector<Span> wanted;
    for (const Span span : lines) {
        auto above = std::lower_bound(fresh_lines.begin(), fresh_lines.end(), span.begin, begins_before);
        const auto below = std::lower_bound(above, fresh_lines.end(), span.end, begins_before);
        const std::uint32_t end =
            below == fresh_lines.end() ? static_cast<std::uint32_t>(bytes.size()) : below->end;
        wanted.push_back({above == fresh_lines.begin() ? 0 : std::prev(above)->begin, end});
    }
    // Whether a line is wanted already; lines come in order.
    auto next = wanted.begin();
    Span header;
    std::vector<Span> others;
    for_each_line(bytes, [&](Span line) {
        while (next != wanted.end() && next->end <= line.begin) ++next;
        const bool is_wanted = next != wanted.end() && next->begin <= line.begin;
        const std::string_view text = bytes.substr(line.begin, line.size());
        if (format == Format::dotenv) {
            if (!is_wanted && text.find_first_of(quotes) != text.npos) others.push_back(line);
        } else if (format == Format::ini) {
            if (is_wanted && !header.empty()) others.push_back(std::exchange(header, {}));
            if (is_header(text)) header = is_wanted ? Span() : line;
        }
    });
    wanted.insert(wanted.end(), others.begin(), others.end());
    std::sort(wanted.begin(), wanted.end(), [](Span a, Span b) { return a.begin < b.begin; });
    for (Span span : wanted) {
        if (!parts_.empty()) span.begin = std::max(span.begin, parts_.back().span.end);
        if (span.begin >= span.end) continue;
        parts_.push_back({span, static_cast<std::uint32_t>(text_.size())});
        text_.append(bytes.substr(span.begin, span.size()));
    }
}

Edits Excerpt::edits(const Edits& edits) const {
    Edits out = edits;
    for (Edit& edit : out) {
        const auto next = std::upper_bound(parts_.begin(), parts_.end(), edit.span.begin,
                                           [](std::uint32_t a, const Part& b) { return a < b.span.begin; });
        const Part& part = *std::prev(next);
        edit.span = {edit.span.begin - part.span.begin + part.place,
                     edit.span.end - part.span.begin + part.place};
    }
    return out;
}

}  // namespace credlint
