// Tokens in any text, found by their identifying literals (TokenRule::literals), whatever the name of the
// text: in comments, in command lines, in the middle of a value. Finds complete ones only; knows no keys and
// no files.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "credential/judge.h"
#include "rule/rule_book.h"
#include "text/span.h"

namespace credlint {

struct FoundToken {
    const TokenRule* token = nullptr;
    Span span;  // in the text
    Judgement judgement;
};

// Proven and well-formed ones, in order, without overlaps: a proven one is preferred, then the longest.
std::vector<FoundToken> scan_tokens(const RuleBook& rules, std::string_view text);

// The token whose form the whole text has, of those without a literal that finds them (TokenRule::anchors has
// `*`). Null: none.
const TokenRule* whole_form(const RuleBook& rules, std::string_view text);

// The token that the whole text was meant to be, by its beginning, although it is not one: truncated or
// modified. Null if words follow, or too little to be meant as a token.
const TokenRule* truncated_token(const RuleBook& rules, std::string_view text);

}  // namespace credlint
