// What AWS's values are, beyond the alphabet and length that rules/aws.toml gives: what a well-formed one
// encodes, and what else a malformed one is.
#pragma once

#include <string_view>

#include "credential/judge.h"

namespace credlint {

// Of a well-formed value: fills in what it tells, and takes the verdict back where it cannot be right.
void inspect_aws_value(const TokenRule& token, std::string_view value, Judgement& judgement);

// What a value without the token's form is, where that has a name; empty: not known.
std::string_view other_aws_value(const TokenRule& token, std::string_view value);

}  // namespace credlint
