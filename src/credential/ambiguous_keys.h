// Names that other providers use too (`S3_SECRET_KEY`, `accessKeyId`): they claim a token only in a group of
// keys of which one value begins like an identifier of the token's provider. Knows which value tells that;
// which claims are doubtful all the same is decided in neighbours.h.
#pragma once

#include <string_view>

#include "rule/rule.h"

namespace credlint {

// Whether the value, as it is in the file, begins like the token, or else like another identifier of the same
// provider, so that all names of its group may be taken at their word.
bool tells_provider(const TokenRule& token, std::string_view raw);

// A value as it is in the file, without the quote or whitespace that it begins with.
std::string_view without_quote(std::string_view raw);

}  // namespace credlint
