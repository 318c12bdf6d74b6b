#include "rule/claim.h"

#include <algorithm>
#include <array>
#include <span>

#include "text/ascii.h"

namespace credlint {
namespace {

constexpr std::array<char, 256> normal = [] {
    std::array<char, 256> table{};
    for (std::size_t byte = 0; byte < table.size(); ++byte) {
        const char c = to_upper(static_cast<char>(byte));
        table[byte] = c == '-' || c == '.' || c == ' ' ? '_' : c;
    }
    return table;
}();

char normalised(char c) {
    return normal[static_cast<unsigned char>(c)];
}

// The byte `depth` places before the last one; below all bytes where the name has ended.
int from_end(std::string_view name, std::size_t depth) {
    return depth < name.size() ? static_cast<unsigned char>(name[name.size() - 1 - depth]) : -1;
}

bool begins_word(std::string_view key, std::size_t at) {
    return at == 0 || normalised(key[at - 1]) == '_';
}

bool begins_camel_case_word(std::string_view key, std::size_t at) {
    return begins_word(key, at) || (is_upper(key[at]) && !is_upper(key[at - 1]));
}

// The table is sorted from the names' ends, so one walk from the key's end narrows it to the names that
// are tails of the key. Most keys of a file leave it after two or three bytes.
template <typename BeginsWord>
std::optional<Claim> longest_claim(const ClaimTable& claims, std::string_view key, BeginsWord begins) {
    auto first = claims.rows.begin();
    auto last = claims.rows.end();
    auto longest = claims.rows.end();
    const auto byte_of = [&](const ClaimTable::Row& row, std::size_t depth) {
        return from_end(row.name(claims.texts), depth);
    };
    for (std::size_t depth = 0; depth < key.size() && first != last; ++depth) {
        const std::size_t at = key.size() - 1 - depth;
        const int byte = static_cast<unsigned char>(normalised(key[at]));
        first =
            std::partition_point(first, last, [&](const auto& row) { return byte_of(row, depth) < byte; });
        last =
            std::partition_point(first, last, [&](const auto& row) { return byte_of(row, depth) == byte; });
        if (first != last && first->size == depth + 1 && begins(key, at)) longest = first;
    }
    if (longest == claims.rows.end()) return std::nullopt;
    return claims[static_cast<std::size_t>(longest - claims.rows.begin())];
}

ClaimMatch match(const RuleBook& rules, const Claim& claim, std::string_view key) {
    std::string_view group = key.substr(0, key.size() - claim.name.size());
    if (!group.empty() && normalised(group.back()) == '_') group.remove_suffix(1);
    return {&rules.tokens[claim.token], group, claim.hint};
}

}  // namespace

std::optional<ClaimMatch> claim(const RuleBook& rules, std::string_view key) {
    const std::optional<Claim> longest = longest_claim(rules.claims, key, begins_word);
    if (!longest) return std::nullopt;
    return match(rules, *longest, key);
}

std::optional<ClaimMatch> claim_by_words(const RuleBook& rules, std::string_view key) {
    const std::optional<Claim> longest = longest_claim(rules.words, key, begins_camel_case_word);
    if (!longest || longest->token == no_token) return std::nullopt;
    return match(rules, *longest, key);
}

std::string claim_name(std::string_view key) {
    std::string name(key);
    std::transform(name.begin(), name.end(), name.begin(), normalised);
    return name;
}

bool claim_before(const Claim& a, const Claim& b) {
    return std::lexicographical_compare(
        a.name.rbegin(), a.name.rend(), b.name.rbegin(), b.name.rend(),
        [](char x, char y) { return static_cast<unsigned char>(x) < static_cast<unsigned char>(y); });
}

}  // namespace credlint
