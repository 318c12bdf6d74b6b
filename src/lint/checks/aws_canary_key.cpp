#include "credential/aws/canary_accounts.h"
#include "lint/check.h"
#include "lint/support/message.h"

namespace credlint::checks {

void aws_canary_key(const CheckContext& context, FindingSink& emit) {
    for (const Credential& credential : context.credentials.credentials) {
        if (!credential.is("aws")) continue;
        for (const Field& field : credential.fields) {
            if (field.role() != "access-key-id" || !field.real()) continue;
            if (!field.decoded->account || !aws::is_canary_account(*field.decoded->account)) continue;
            Finding& finding =
                emit(field.entry.value,
                     quoted_key(context.source, field.entry) +
                         " belongs to an account that issues canary tokens: using it triggers an alert");
            finding.help = "do not use it unless you placed it here; if you did not, find out who did";
        }
    }
}

}  // namespace credlint::checks
