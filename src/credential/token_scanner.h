// Tokens in any text, known by what their rules call telling (TokenRule::literals), whatever the text is
// called: in comments, in command lines, in the middle of a value. Finds whole ones only; knows no keys and
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

// Proven and well-formed ones, in order, none over another: a proven one goes before, then the longest.
std::vector<FoundToken> scan_tokens(const RuleBook& rules, std::string_view text);

// The token that the whole text was meant to be, by how it begins, though it is none: cut off or changed.
// Null where words follow, or too little for anybody to have meant it.
const TokenRule* truncated_token(const RuleBook& rules, std::string_view text);

}  // namespace credlint
