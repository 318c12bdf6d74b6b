// What loaded rules own. Internal to rule/: other modules have LoadedRules.
#pragma once

#include <algorithm>
#include <deque>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "rule/claim.h"
#include "rule/pattern.h"
#include "rule/rule_file.h"

namespace credlint {

// What a ClaimTable points into.
struct ClaimStorage {
    std::string texts;
    std::vector<ClaimTable::Row> rows;

    void assign(std::vector<Claim> claims) {
        std::sort(claims.begin(), claims.end(), claim_before);
        for (const Claim& claim : claims) {
            const PackedText name = pack(claim.name, texts);
            rows.push_back({name.at, claim.token, static_cast<std::uint8_t>(name.size), claim.hint});
        }
    }
    ClaimTable table() const { return {texts.data(), rows}; }
};
static_assert(max_claim_length <= 255);

// Deques, so that elements never move.
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
    ClaimStorage claim_table, word_table;
    std::string prefix_texts;
    std::vector<PackedText> prefixes;
    RuleBook book;

    std::string_view keep(std::string text) { return texts.emplace_back(std::move(text)); }
    std::span<const std::string_view> keep(std::vector<std::string_view> list) {
        return lists.emplace_back(std::move(list));
    }
    // False: more literals than fit into a table.
    bool finish() {
        claim_table.assign(std::move(claims));
        word_table.assign(std::move(words));
        std::sort(published.begin(), published.end(),
                  [](const Published& a, const Published& b) { return a.sha256 < b.sha256; });
        std::optional<LiteralStorage> table = literal_storage(tokens);
        if (!table) return false;
        literals = std::move(*table);
        std::set<std::string_view> all_prefixes;
        for (const TokenRule& token : tokens)
            all_prefixes.insert(token.prefixes.begin(), token.prefixes.end());
        for (const std::string_view prefix : all_prefixes) prefixes.push_back(pack(prefix, prefix_texts));
        book = {TokenList(tokens),
                sets,
                claim_table.table(),
                word_table.table(),
                published,
                literals.table(),
                {prefix_texts.data(), prefixes}};
        return true;
    }
};

}  // namespace credlint
