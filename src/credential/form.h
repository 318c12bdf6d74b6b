// The form of a token's values: prefix, alphabet, length and shape; which of a token's forms a value was
// meant to have, and what is wrong with one that has none of them. Does not decide what the value is
// (judge.h).
#pragma once

#include <string_view>

#include "credential/credential.h"
#include "rule/rule_book.h"

namespace credlint {

// The first of the token's prefixes that the value begins with; empty: none.
std::string_view prefix_of(const TokenRule& token, std::string_view value);

// Whether the value has the token's form, even if it is a placeholder.
bool has_form(const TokenRule& token, std::string_view value);
// The same without the shape, which has to be compiled first.
bool has_measure(const TokenRule& token, std::string_view value);

// The form that the value has or was meant to have, among all that the claim accepts: tokens of one provider
// and role.
const TokenRule& form_for(const RuleBook& rules, const TokenRule& claimed, std::string_view value);

// What is wrong that would be wrong in any token: the result of a paste, a decoder or a quote.
Evidence pasted_fault(const TokenRule& token, std::string_view value);
// What is wrong with the form of a value that has no other fault.
Evidence form_fault(const TokenRule& token, std::string_view value);

// In characters: continuation bytes of UTF-8 do not count.
std::uint32_t characters(std::string_view text);

}  // namespace credlint
