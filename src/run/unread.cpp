#include "run/unread.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "text/line_index.h"

namespace credlint {
namespace {

// Empty: not a limit.
std::string_view limit_of(SyntaxError::Kind kind, Format format) {
    switch (kind) {
        case SyntaxError::Kind::line_too_long:
            return "a line longer than 64 KiB was not read";
        case SyntaxError::Kind::too_deep:
            return format == Format::json ? "values nested more than 1000 levels deep were not read"
                                          : "quotes and lists nested beyond column 64 were not read";
        case SyntaxError::Kind::too_slow:
            return "a part took too long to read and was not checked";
        case SyntaxError::Kind::too_many:
            return format == Format::markdown ? "code blocks after the first 10,000 were not read"
                                              : "rows after the first 10,000 were not read";
        default:
            return {};
    }
}

bool is_reported(const SyntaxError& error, const std::vector<Finding>& findings) {
    const auto from = std::lower_bound(
        findings.begin(), findings.end(), error.span.begin,
        [](const Finding& finding, std::uint32_t begin) { return finding.span.begin < begin; });
    return std::any_of(from, findings.end(), [&](const Finding& finding) {
        return finding.span.begin == error.span.begin && finding.rule->id == "syntax";
    });
}

}  // namespace

std::optional<Failure> unread_part(const ParsedFile& file, const std::vector<Finding>& findings) {
    const SyntaxError* first = nullptr;
    std::string message;
    std::uint32_t places = 0;
    for (const Part& part : file.parts) {
        for (const SyntaxError& error : part.document.errors) {
            const std::string_view limit = limit_of(error.kind, part.document.format);
            if (limit.empty() || is_reported(error, findings)) continue;
            if (first == nullptr) message = limit;
            if (first == nullptr) first = &error;
            places += error.count;
        }
    }
    if (first == nullptr) return std::nullopt;
    if (places > 1) message += " (1 of " + std::to_string(places) + " such places)";
    const std::uint32_t line = LineIndex(file.source->bytes()).line_of(first->span.begin);
    return Failure{file.source->path(), line, 0, std::move(message)};
}

}  // namespace credlint
