// One value against the token that its key claims: the verdict, and why. Pure; the value is looked at
// and forgotten.
#pragma once

#include <string_view>

#include "credential/credential.h"
#include "rule/rule_book.h"

namespace credlint {

struct Judgement {
    Verdict verdict = Verdict::well_formed;
    Evidence evidence;
    Decoded decoded;
    std::string_view prefix;
};

// The form that the value has or was meant to have, of all that the claim takes: tokens of one provider and
// role.
const TokenRule& form_for(const RuleBook& rules, const TokenRule& claimed, std::string_view value);

// `value` as a program sees it; `key` as it stands in the file.
Judgement judge(const RuleBook& rules, const TokenRule& token, std::string_view value, std::string_view key);

// Whether the value has the token's form, placeholders and all.
bool has_form(const TokenRule& token, std::string_view value);

}  // namespace credlint
