// Names that other providers use too (`S3_SECRET_KEY`, `accessKeyId`): they claim a token only in a group
// of keys of which one value begins like an identifier of the token's provider. Knows which value tells
// that, and which claims are too doubtful all the same; the reading of documents is recognise.cpp's.
#pragma once

#include <string_view>

#include "credential/credential.h"

namespace credlint {

// Whether the value, as it stands in the file, begins like the token, or else like another identifier of
// the same provider, so that all names of its group may be taken at their word.
bool tells_provider(const TokenRule& token, std::string_view raw);

// Puts fields into the order of the file, and takes those away that were claimed by a hint but can as well
// be something else: a framework's SECRET_KEY, some service's ACCESS_TOKEN.
void settle_hints(const Source& source, CredentialSet& set);

}  // namespace credlint
