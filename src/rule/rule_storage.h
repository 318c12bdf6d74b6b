// What loaded rules own. Inside the room only: everybody else holds LoadedRules.
#pragma once

#include <algorithm>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "rule/claim.h"
#include "rule/pattern.h"
#include "rule/rule_file.h"

namespace credlint {

// Deques, so that what is kept never moves.
struct RuleStorage {
    std::deque<std::string> texts;
    std::deque<std::vector<std::string_view>> lists;
    std::deque<Pattern> patterns;
    std::vector<TokenRule> tokens;
    std::vector<TokenPlaces> places;
    std::vector<SetRule> sets;
    std::vector<Claim> claims;
    std::vector<Claim> words;
    std::vector<Published> published;
    LiteralStorage literals;
    std::vector<std::string_view> prefixes;
    RuleBook book;

    std::string_view keep(std::string text) { return texts.emplace_back(std::move(text)); }
    std::span<const std::string_view> keep(std::vector<std::string_view> list) {
        return lists.emplace_back(std::move(list));
    }
    // False: more literals than a table can hold.
    bool finish() {
        std::sort(claims.begin(), claims.end(), claim_before);
        std::sort(words.begin(), words.end(), claim_before);
        std::sort(published.begin(), published.end(),
                  [](const Published& a, const Published& b) { return a.sha256 < b.sha256; });
        std::optional<LiteralStorage> table = literal_storage(tokens);
        if (!table) return false;
        literals = std::move(*table);
        for (const TokenRule& token : tokens)
            prefixes.insert(prefixes.end(), token.prefixes.begin(), token.prefixes.end());
        std::sort(prefixes.begin(), prefixes.end());
        prefixes.erase(std::unique(prefixes.begin(), prefixes.end()), prefixes.end());
        book = {tokens, sets, claims, words, published, literals.table(), prefixes};
        return true;
    }
};

}  // namespace credlint
