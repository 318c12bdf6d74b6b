#include "lint/check.h"
#include "lint/support/message.h"
#include "text/timestamp.h"

namespace credlint::checks {

void aws_expired_bedrock_api_key(const CheckContext& context, FindingSink& emit) {
    const std::int64_t now = context.file.now;
    for (const Credential& credential : context.credentials.credentials) {
        for (const Field& field : credential.fields) {
            if (field.role() != "bearer-token" || !field.real()) continue;
            if (!field.decoded->expires || now < *field.decoded->expires) continue;
            Finding& finding = emit(field.entry.value, quoted_key(context.source, field.entry) +
                                                           " contains a short-term key that expired at " +
                                                           format_timestamp(*field.decoded->expires));
            finding.help = "generate a new one, or use a long-term key, a profile or a role";
        }
    }
}

}  // namespace credlint::checks
