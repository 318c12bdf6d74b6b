// Tokens of GitHub that are built like no other. Facts: facts/tokens.md, 1a.
#pragma once

#include "credential/structure.h"

namespace credlint::structures {

// `github_pat_`, 22 characters, `_`, 59 more. Of all before the last 16 the SHA-256 stands in the next eight,
// as base32. What the last eight are nobody knows (samples of three scanners agree).
Inside github_fine_grained(std::string_view prefix, std::string_view value);

// `ghs_` and a token of the classic form, or `ghs_`, the number of the app, `_` and a JSON Web Token
// (GitHub's changelog of 2026-04-24). No sample of the classic form has a checksum that holds, so that one
// that does not says nothing.
Inside github_installation(std::string_view prefix, std::string_view value);

}  // namespace credlint::structures
