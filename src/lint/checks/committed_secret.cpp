#include <algorithm>
#include <optional>
#include <vector>

#include "credential/aws/canary_accounts.h"
#include "lint/check.h"
#include "lint/support/describe_secret.h"
#include "lint/support/message.h"
#include "lint/support/private_keys.h"

namespace credlint::checks {
namespace {

bool usable(const Field* field) {
    return field != nullptr && field->real();
}

bool broken(const Field* field) {
    return field != nullptr &&
           (field->verdict == Verdict::malformed || field->verdict == Verdict::wrong_slot);
}

bool expired(const Field& token, std::int64_t now) {
    return token.decoded->expires && *token.decoded->expires < now;
}

// Nobody takes a whole document out of git for it.
constexpr const char* in_document =
    "revoke the key and write a placeholder in its place; it stays in the history";

// A key is of use with its secret, and a temporary one with its token.
void aws_credentials(const CheckContext& context, FindingSink& emit) {
    for (const Credential& credential : context.credentials.credentials) {
        if (!credential.is("aws")) continue;
        const Field* id = credential.find("access-key-id");
        const Field* secret = credential.find("secret-access-key");
        if (!usable(id)) continue;
        // A trap is planted to be found, and revoking it would disarm it; aws-canary-key tells of it.
        if (id->decoded->account && aws::is_canary_account(*id->decoded->account)) continue;
        // Documents show placeholders; an ID with an account in it was somebody's, whatever became of the
        // rest.
        if (context.document.embedded && broken(secret) && id->decoded->account) {
            Finding& finding = emit(id->entry.value, quoted_key(context.source, id->entry) +
                                                         " is a real-format AWS access key ID");
            finding.help = in_document;
            finding.depends_on_exposure = true;
            continue;
        }
        if (!usable(secret)) continue;
        // Nobody can use a temporary key without its token, nor one that has expired.
        const Field* token = credential.find("session-token");
        if (id->prefix == "ASIA" && (!usable(token) || expired(*token, context.file.now))) continue;

        Finding& finding = emit(secret->entry.value, quoted_key(context.source, secret->entry) +
                                                         " is a real-format AWS secret access key");
        finding.notes.push_back({id->entry.value, "its key ID"});
        if (context.document.embedded) finding.help = in_document;
        finding.depends_on_exposure = true;
    }
}

// private-key-beside-ciphertext says more of those. Looked for when there is a secret.
class PrivateKeys {
public:
    explicit PrivateKeys(const CheckContext& context) : context_(context) {}
    bool hold(const Field& field) {
        if (!keys_) keys_ = keys_beside_ciphertext(context_);
        return std::any_of(keys_->begin(), keys_->end(), [&](const PrivateKey& key) {
            const Span place = place_of(field);
            return key.entry.value.begin <= place.begin && place.end <= key.entry.value.end;
        });
    }

private:
    const CheckContext& context_;
    std::optional<std::vector<PrivateKey>> keys_;
};

// What can be told without company.
void secrets(const CheckContext& context, FindingSink& emit) {
    PrivateKeys private_keys(context);
    each_secret(context, [&](const Credential& credential, const Field& field) {
        if (credential.is("aws") || has_expired(field, context.file.now)) return;
        // Of no use without its key, such as one that was commented out.
        if (field.token->provider == "aws" && field.role() == "session-token") return;
        // Documents show made-up values of any form but that of a token.
        const bool telling = field.verdict == Verdict::proven || !field.prefix.empty();
        if ((context.document.embedded && !telling) || private_keys.hold(field)) return;
        Finding& finding =
            emit(place_of(field), subject_phrase(context.source, field) + " " + describe_secret(field));
        if (context.document.embedded) finding.help = in_document;
        if (of_test_mode(field) || field.token->lifetime != 0) finding.severity = Severity::warning;
        finding.depends_on_exposure = true;
    });
}

}  // namespace

void committed_secret(const CheckContext& context, FindingSink& emit) {
    aws_credentials(context, emit);
    secrets(context, emit);
}

}  // namespace credlint::checks
