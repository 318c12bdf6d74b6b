#include "lint/check.h"
#include "lint/support/describe_secret.h"
#include "lint/support/message.h"
#include "rule/token_prose.h"

namespace credlint::checks {

void short_lived_token(const CheckContext& context, FindingSink& emit) {
    for (const Credential& credential : context.credentials.credentials) {
        for (const Field& field : credential.fields) {
            // If a token contains its expiration, rule `expired-token` uses that.
            if (!field.real() || field.token->lifetime == 0 || field.decoded->expires) continue;
            Finding& finding =
                emit(field.entry.value, subject_phrase(context.source, field) + " " +
                                            with_article(field.token->name) + ", which is valid for " +
                                            duration(field.token->lifetime));
            finding.help = "request one at run time, or use a long-lived credential";
        }
    }
}

}  // namespace credlint::checks
