// The second stage of the decision table: what depends on what is next to a field. Names that other providers
// use too may turn out to be theirs, and values that break a form may be right all the same: keys of another
// server of S3, words that a test wants, examples in documentation. Knows no findings.
#pragma once

#include <vector>

#include "credential/credential.h"
#include "credential/decision.h"

namespace credlint {

// Drops fields that only a hint claims and that can as well be something else: a framework's SECRET_KEY, some
// service's ACCESS_TOKEN. Puts the others into the order of the file.
void drop_doubtful_hints(const Source& source, CredentialSet& set);

// Takes the verdict `malformed` or `wrong_slot` back where it is not deserved.
void downgrade(const Source& source, const Document& document, CredentialSet& set);

// The rows in order: those that drop a field, then those that give it another verdict.
std::vector<const DecisionRow*> neighbour_rows();

}  // namespace credlint
