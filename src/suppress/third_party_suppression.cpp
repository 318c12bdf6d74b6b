#include "suppress/third_party_suppression.h"

#include <algorithm>

#include "text/ascii.h"
#include "text/line.h"

namespace credlint {
namespace {

constexpr std::string_view on_the_line[] = {
    "gitleaks:allow", "pragma: allowlist secret", "pragma: whitelist secret", "trufflehog:ignore", "ggignore",
};
constexpr std::string_view above_the_line = "pragma: allowlist nextline secret";

// As separate words: not `ggignore-start`, which begins a block.
bool says(std::string_view line, std::string_view mark) {
    const auto part_of_word = [](char c) { return is_letter_or_digit(c) || c == '-' || c == '_'; };
    for (std::size_t at = line.find(mark); at != line.npos; at = line.find(mark, at + 1)) {
        const std::size_t end = at + mark.size();
        if ((at == 0 || !part_of_word(line[at - 1])) && (end == line.size() || !part_of_word(line[end])))
            return true;
    }
    return false;
}

}  // namespace

bool ThirdPartyMarks::cover(const RuleMeta& rule, Span span) {
    const auto& tags = rule.tags;
    if (std::find(tags.begin(), tags.end(), "security") == tags.end()) return false;
    if (line_.contains(span.begin) && line_.contains(span.end)) return marked_;
    const Span place = lines_of(bytes_, span);
    const std::string_view lines = bytes_.substr(place.begin, place.size());
    bool marked = std::any_of(std::begin(on_the_line), std::end(on_the_line),
                              [&](std::string_view mark) { return says(lines, mark); });
    if (!marked && place.begin != 0) {
        const Span above = line_at(bytes_, place.begin - 1);
        marked = says(bytes_.substr(above.begin, above.size()), above_the_line);
    }
    if (line_at(bytes_, span.begin) == place) {
        line_ = place;
        marked_ = marked;
    }
    return marked;
}

}  // namespace credlint
