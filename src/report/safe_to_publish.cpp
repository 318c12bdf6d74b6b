#include "report/safe_to_publish.h"

#include <algorithm>

#include "text/printable.h"

namespace credlint {

// Shorter values (`true`, `1`) occur in any text; shorter pieces of a value reveal little.
static constexpr std::size_t min_value = 4;
static constexpr std::size_t min_piece = 6;
// Longer texts copy much of the file, and would take long to compare.
static constexpr std::size_t max_replacement = 4096;

static bool is_clean(std::string text) {
    std::erase_if(text, [](char c) { return c == '\n' || c == '\r' || c == '\t'; });
    return printable(text) == text && suspicious_runs(text).empty();
}

static bool repeats_value(const FileView& file, Span lines, std::string_view text) {
    auto at = std::partition_point(file.hidden.begin(), file.hidden.end(),
                                   [&](Span span) { return span.end <= lines.begin; });
    for (; at != file.hidden.end() && at->begin < lines.end; ++at) {
        const std::string_view value = file.source.text(*at);
        if (value.size() >= min_value && text.find(value) != std::string_view::npos) return true;
        for (std::size_t i = 0; i + min_piece <= text.size(); ++i) {
            if (value.find(text.substr(i, min_piece)) != std::string_view::npos) return true;
        }
    }
    return false;
}

bool safe_to_publish(const FileView& file, const Fix& fix) {
    if (fix.edits.empty()) return false;
    for (const Edit& edit : fix.edits) {
        if (edit.replacement.size() > max_replacement || !is_clean(edit.replacement)) return false;
        // Text for another file is made of names, which the report shows anyway.
        if (edit.replacement.size() < min_value || fix.elsewhere != nullptr) continue;
        for (const Edit& other : fix.edits) {
            const Span lines{file.index.line(file.index.line_of(other.span.begin)).begin,
                             file.index.line(file.index.line_of(other.span.end)).end};
            if (repeats_value(file, lines, edit.replacement)) return false;
        }
    }
    return true;
}

const Fix* published_fix(const FileView& file, const Finding& finding) {
    for (const Fix& fix : finding.fixes) {
        if (safe_to_publish(file, fix)) return &fix;
    }
    return nullptr;
}

}  // namespace credlint
