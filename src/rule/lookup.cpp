#include "rule/lookup.h"

#include <algorithm>

namespace credlint {

std::span<const TokenRule> siblings(const RuleBook& rules, const TokenRule& token) {
    const TokenList& all = rules.tokens;
    std::size_t first = all.index(token);
    std::size_t last = first + 1;
    while (first != 0 && all[first - 1].provider == token.provider) --first;
    while (last != all.size() && all[last].provider == token.provider) ++last;
    return {&all[first], last - first};
}

// The list narrows with each character to the prefixes that continue like the value.
std::size_t longest_prefix(const RuleBook& rules, std::string_view value) {
    const char* const texts = rules.prefixes.texts;
    const auto at = [texts](PackedText prefix, std::size_t depth) {
        return depth < prefix.size ? static_cast<unsigned char>(texts[prefix.at + depth]) : -1;
    };
    auto first = rules.prefixes.rows.begin();
    auto last = rules.prefixes.rows.end();
    std::size_t longest = 0;
    for (std::size_t depth = 0; depth < value.size() && first != last; ++depth) {
        const int byte = static_cast<unsigned char>(value[depth]);
        first = std::partition_point(first, last, [&](PackedText p) { return at(p, depth) < byte; });
        last = std::partition_point(first, last, [&](PackedText p) { return at(p, depth) == byte; });
        if (first != last && first->size == depth + 1) longest = depth + 1;
    }
    return longest;
}

}  // namespace credlint
