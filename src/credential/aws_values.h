// What AWS's values are, beyond the alphabet and length in rules/aws.toml: what a well-formed one encodes,
// and what else a malformed one is.
#pragma once

#include <string_view>

#include "credential/judge.h"

namespace credlint {

// Of a well-formed value: fills in what it encodes, and revokes the verdict where that cannot be right.
void inspect_aws_value(const TokenRule& token, std::string_view value, Judgement& judgement);

// What a value without the token's form is, if that has a name; empty: not known.
std::string_view other_aws_value(const TokenRule& token, std::string_view value);

}  // namespace credlint
