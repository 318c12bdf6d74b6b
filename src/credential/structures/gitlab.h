// Routable tokens of GitLab: random bytes and whose the token is in base64, the length of that, and the
// CRC-32 of all before in base 36 (gitlab-org/gitlab, lib/authn/token_field/generator/routable_token.rb).
// Those of the first releases with such tokens lack the version between and have the random bytes last.
#pragma once

#include "credential/structure.h"

namespace credlint::structures {

// Tokens without a `.` are of the older form, in which nothing is written.
Inside gitlab_routable(std::string_view prefix, std::string_view value);

}  // namespace credlint::structures
