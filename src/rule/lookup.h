// Lookups in a rule book for every value, without a loop over all rules: a loop costs little in
// a large file but much at start-up, when each page of the tables is touched for the first time.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "rule/rule_book.h"

namespace credlint {

// The tokens of the token's own provider, including itself, in order. They are adjacent, as in their file.
// The token must be one of the book's.
std::span<const TokenRule> siblings(const RuleBook& rules, const TokenRule& token);

// Length of the longest prefix of any token with which the value begins; 0: with none.
std::size_t longest_prefix(const RuleBook& rules, std::string_view value);

}  // namespace credlint
