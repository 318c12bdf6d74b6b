#include "credential/published.h"

#include <algorithm>

#include "codec/sha256.h"

namespace credlint {

const Published* find_published(const RuleBook& rules, std::string_view value) {
    // Shorter ones are guessed rather than looked up.
    if (value.size() < 8 || rules.published.empty()) return nullptr;
    const auto digest = sha256(value);
    std::uint64_t head = 0;
    for (std::size_t i = 0; i < sizeof head; ++i) head = head << 8 | digest[i];
    const auto found =
        std::lower_bound(rules.published.begin(), rules.published.end(), head,
                         [](const Published& known, std::uint64_t hash) { return known.sha256 < hash; });
    return found != rules.published.end() && found->sha256 == head ? &*found : nullptr;
}

}  // namespace credlint
