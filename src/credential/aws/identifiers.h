// AWS identifiers by their first letters: what else looks like an access key ID but is not one.
// Source: IAM user guide, "IAM identifiers".
#pragma once

#include <string_view>

namespace credlint::aws {

// What an identifier with this prefix is, with its article: "an IAM role's unique ID"; empty: unknown.
std::string_view identifier_kind(std::string_view value);

// Whether a text begins like the session tokens of STS; facts/aws.md, 3.1.
bool begins_like_session_token(std::string_view value);

}  // namespace credlint::aws
