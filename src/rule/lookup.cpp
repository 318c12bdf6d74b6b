#include "rule/lookup.h"

#include <algorithm>

namespace credlint {

std::span<const TokenRule> siblings(const RuleBook& rules, const TokenRule& token) {
    const TokenRule* const begin = rules.tokens.data();
    const TokenRule* const end = begin + rules.tokens.size();
    const TokenRule* first = &token;
    const TokenRule* last = first + 1;
    while (first != begin && first[-1].provider == token.provider) --first;
    while (last != end && last->provider == token.provider) ++last;
    return {first, last};
}

// The list narrows with each character to the prefixes that go on like the value.
std::size_t longest_prefix(const RuleBook& rules, std::string_view value) {
    const auto at = [](std::string_view prefix, std::size_t depth) {
        return depth < prefix.size() ? static_cast<unsigned char>(prefix[depth]) : -1;
    };
    auto first = rules.prefixes.begin();
    auto last = rules.prefixes.end();
    std::size_t longest = 0;
    for (std::size_t depth = 0; depth < value.size() && first != last; ++depth) {
        const int byte = static_cast<unsigned char>(value[depth]);
        first = std::partition_point(first, last, [&](std::string_view p) { return at(p, depth) < byte; });
        last = std::partition_point(first, last, [&](std::string_view p) { return at(p, depth) == byte; });
        if (first != last && first->size() == depth + 1) longest = depth + 1;
    }
    return longest;
}

}  // namespace credlint
