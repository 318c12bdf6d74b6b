// One value against the token that its key claims: the verdict, and why. Pure; the value is looked at
// and forgotten.
#pragma once

#include <string_view>

#include "credential/credential.h"

namespace credlint {

struct Judgement {
    Verdict verdict = Verdict::well_formed;
    Evidence evidence;
    Decoded decoded;
    std::string_view prefix;
};

// `value` as a program sees it; `key` as it stands in the file.
Judgement judge(const TokenRule& token, std::string_view value, std::string_view key);

// Whether the value has the token's form, placeholders and all.
bool has_form(const TokenRule& token, std::string_view value);

}  // namespace credlint
