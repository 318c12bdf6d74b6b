// Which token an entry's key claims: what its value should be, whatever it looks like.
// A claim name matches a whole key, or the end of one after a `_`; the words before it are the key's
// group (`PROD` of `PROD_AWS_ACCESS_KEY_ID`). Knows no values, no sections and no files.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "rule/rule_book.h"

namespace credlint {

// Of a claim name, in bytes; the loader rejects longer ones. Keys may be longer: their end claims.
inline constexpr std::size_t max_claim_length = 128;

struct ClaimMatch {
    const TokenRule* token = nullptr;
    std::string_view group;        // a piece of the key as it was given; empty: the name is the whole key
    bool hint = false;             // one of TokenRule::ambiguous_keys
    std::string_view suffix = {};  // what follows the name: `PROD` of `AWS_ACCESS_KEY_ID_PROD`
};

// The words around the claimed name, as claim_name() writes them: `APP`, or with words after it, where `*`
// stands for the name, `*_PROD` and `APP_*_PROD`.
std::string group_name(const ClaimMatch& match);
// A name of that group: `APP_` + name + `_PROD`.
std::string name_in_group(std::string_view group, std::string_view name);

// The token whose claim name matches `key`; of more than one, that with the longest name. Case does not
// matter, and `-`, `.` and a space count as `_`, so that one name covers the variable, the INI key, the
// property and display names. Numbers and words such as `PROD` or `OLD` may follow the name.
std::optional<ClaimMatch> claim(const RuleBook& rules, std::string_view key);

// The same for names that say that a value is a secret, but not whose (`DB_PASSWORD`, `stripeApiKey`): here
// an uppercase letter after a lowercase one also begins a word. Any words may follow
// (`DB_PASSWORD_OF_ADMIN`), except those that make it something else than the secret (`PASSWORD_MIN_LENGTH`,
// `SECRET_NAME`). Nothing where a longer name of TokenRule::exclude_keywords matches.
std::optional<ClaimMatch> claim_by_words(const RuleBook& rules, std::string_view key);

// A name as it is in RuleBook::claims: ASCII uppercase, `-`, `.` and spaces as `_`.
std::string claim_name(std::string_view key);

// The order of RuleBook::claims: by name, compared from the last byte backwards.
bool claim_before(const Claim& a, const Claim& b);

}  // namespace credlint
