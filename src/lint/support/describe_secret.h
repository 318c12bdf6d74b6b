// Why a value is taken for a real secret, in words: its checksum holds, its form is right, or it is random
// under the name of a secret. Says what it is and never what it holds.
#pragma once

#include <string>

#include "lint/check.h"

namespace credlint {

// `a real GitHub token (its checksum holds)`, `a real-format Stripe secret key`, `a random-looking password`.
std::string describe_secret(const Field& field);

// Why it is proven, or what it is instead: what holds by the bytes alone, never a piece of the value.
std::string evidence_of(const Field& field);

// Whether the provider's test mode is all that it opens.
bool of_test_mode(const Field& field);
// Whether its own bytes say that its time is over.
bool has_expired(const Field& field, std::int64_t now);

// Where the secret stands.
Span place_of(const Field& field);
// `` `KEY` ``, `a comment`, `the default in `KEY``: what holds it, to begin a message with.
std::string subject_phrase(const Source& source, const Field& field);

// Calls `visit` with every field that is a secret by what is known of it, hidden ones too.
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
