// The second stage of the decision table: what depends on what is next to a field. Names that other providers
// also use may turn out to be theirs, and values that break a form may be correct nevertheless: keys of
// another S3 server, words that a test needs, examples in documentation. Knows no findings.
#pragma once

#include <vector>

#include "credential/credential.h"
#include "credential/decision.h"

namespace credlint {

// Drops fields that only a hint claims and that may just as well be something else: a framework's SECRET_KEY,
// some service's ACCESS_TOKEN. Puts the others into the order of the file.
void drop_doubtful_hints(const Source& source, CredentialSet& set);

// Revokes the verdict `malformed` or `wrong_slot` where it is not justified.
void downgrade(const Source& source, const Document& document, const EntryValues& values, CredentialSet& set);

// The rows in order: those that drop a field, then those that give it another verdict.
std::vector<const DecisionRow*> neighbour_rows();

}  // namespace credlint
