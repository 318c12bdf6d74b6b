// Values that break a form and are right all the same: keys of another server of S3, words that a test wants,
// sketches in a document. Takes the blame from them; knows of no findings.
#pragma once

#include "credential/credential.h"

namespace credlint {

// Marks what has not AWS's form, and what only AWS would mind, as another provider's.
void excuse(Credential& credential);
// Whether the key ID, under names or beside an endpoint that others have, too, is one of AWS's, right or
// wrong.
bool looks_like_aws(const Credential& credential);

// Credentials beside an endpoint that is not AWS's, where keys may have any form.
void excuse_foreign(const Source& source, const Document& document, CredentialSet& set);
// Two short words, such as `asdf` and `secret1`: for a test that wants some values.
void excuse_made_up(Credential& credential);
// Documents show made-up values. One that cannot be right is a mistake only beside one that is.
void excuse_sketches(CredentialSet& set);

}  // namespace credlint
