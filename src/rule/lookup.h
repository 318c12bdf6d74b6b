// Questions to a rule book that are asked for every value, and answered without a walk over all rules: a
// walk costs little in a large file and much at start-up, where each page of the tables is touched first.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "rule/rule_book.h"

namespace credlint {

// The tokens of the token's own provider, itself among them, in order. Its file gives them side by side. It
// must be one of the book's.
std::span<const TokenRule> siblings(const RuleBook& rules, const TokenRule& token);

// Length of the longest prefix of any token with which the value begins; 0: with none.
std::size_t longest_prefix(const RuleBook& rules, std::string_view value);

}  // namespace credlint
