// Describes why a value is taken for a real secret: its checksum is valid, its form is right, or it is random
// under the name of a secret. Says what it is and never what it contains.
#pragma once

#include <string>

#include "lint/check.h"

namespace credlint {

// `a real GitHub token (valid checksum)`, `what looks like a real Stripe secret key`.
std::string describe_secret(const Field& field);

// `` `KEY` looks like a real Stripe secret key``, `a comment contains a real GitHub token (valid checksum)`:
// to begin a message with.
std::string secret_phrase(const Source& source, const Field& field);

// Why it is proven, or what it is instead: only what the bytes alone show, never a piece of the value.
std::string evidence_of(const Field& field);

// Whether it is only valid in the provider's test mode.
bool of_test_mode(const Field& field);
// Whether its own bytes say that it has expired.
bool has_expired(const Field& field, std::int64_t now);

// Where the secret is.
Span place_of(const Field& field);
// `` `KEY` is``, `a comment contains`: what contains it, to begin a message with.
std::string subject_phrase(const Source& source, const Field& field);

// Calls `visit` with every field that is known to be a secret, including embedded ones.
template <typename Visit>
void each_secret(const CheckContext& context, Visit visit) {
    for (const Credential& credential : context.credentials.credentials) {
        for (const Field& field : credential.fields) {
            if (field.is_secret()) visit(credential, field);
        }
    }
    for (const Field& field : context.credentials.hidden) {
        static const Credential alone;
        visit(alone, field);
    }
}

}  // namespace credlint
