// Names that other providers also use (`S3_SECRET_KEY`, `accessKeyId`): they claim a token only in a group of
// keys in which one value begins like an identifier of the token's provider. Knows which value does; which
// claims are doubtful nevertheless is decided in neighbours.h.
#pragma once

#include <string_view>

#include "rule/rule.h"

namespace credlint {

// Whether the value, as it is in the file, begins like the token, or else like another identifier of the same
// provider, so that all names of its group may be trusted.
bool identifies_provider(const TokenRule& token, std::string_view raw);

// A value as it is in the file, without the quote or whitespace that it begins with.
std::string_view without_quote(std::string_view raw);

}  // namespace credlint
