// The first stage of the decision table: one value against the token that its key claims, the verdict, and
// why. Pure; nothing of the value is kept.
#pragma once

#include <string_view>
#include <vector>

#include "credential/credential.h"
#include "credential/decision.h"
#include "rule/rule_book.h"

namespace credlint {

struct Judgement {
    Verdict verdict = Verdict::well_formed;
    Evidence evidence;
    Decoded decoded;
    std::string_view prefix;
    const TokenRule* fits = nullptr;  // with wrong_slot: what the value is
    const DecisionRow* row = nullptr;
};

// What is known about the place of a value; by default it is a text on its own.
struct ValuePlace {
    bool broken = false;                 // the syntax is broken, so the value is not known
    bool reference = false;              // a program inserts another value there
    bool documentation = false;          // a code block of a document
    const TokenRule* claimed = nullptr;  // by the key; then values of other tokens are recognised
    bool is_whole_token = false;         // the value itself identifies its token
};

// `value` as a program sees it; `key` as it is in the file. The token is the form that the value has or was
// meant to have (form_for()).
Judgement judge(const RuleBook& rules, const TokenRule& token, std::string_view value, std::string_view key,
                const ValuePlace& place = {});

// The rows in order.
std::vector<const DecisionRow*> value_rows();

}  // namespace credlint
