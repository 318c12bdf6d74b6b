#include "lint/check.h"
#include "lint/support/aws_keys.h"
#include "lint/support/message.h"

namespace credlint::checks {

void aws_bearer_token_beside_keys(const CheckContext& context, FindingSink& emit) {
    for (const Credential& credential : context.credentials.credentials) {
        const Field* key = credential.find("bearer-token");
        if (key == nullptr || !key->real() || !credential.group.empty()) continue;
        const std::optional<EnvironmentKeys> keys = environment_keys(context);
        if (!keys) return;
        Finding& finding =
            emit(key->entry.key,
                 quoted_key(context.source, key->entry) +
                     " is set alongside access keys: Bedrock uses it, all other services use the keys");
        finding.notes.push_back({keys->id->entry.key, "these keys are not used for Bedrock"});
        finding.help = "remove it to use the access keys for Bedrock as well";
        finding.fixes.push_back(comment_out(context.source, key->entry));
    }
}

}  // namespace credlint::checks
