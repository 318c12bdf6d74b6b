#include <algorithm>
#include <optional>
#include <vector>

#include "credential/aws/canary_accounts.h"
#include "lint/belief.h"
#include "lint/check.h"
#include "lint/private_keys.h"
#include "lint/words.h"

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
void aws_credentials(const Subject& subject, Emit& emit) {
    for (const Credential& credential : subject.credentials.credentials) {
        if (!credential.is("aws")) continue;
        const Field* id = credential.find("access-key-id");
        const Field* secret = credential.find("secret-access-key");
        if (!usable(id)) continue;
        // A trap is planted to be found, and revoking it would disarm it; aws-canary-key tells of it.
        if (id->decoded->account && aws::is_canary_account(*id->decoded->account)) continue;
        // Documents show placeholders; an ID with an account in it was somebody's, whatever became of the
        // rest.
        if (subject.document.embedded && broken(secret) && id->decoded->account) {
            Finding& finding = emit(id->entry.value, quoted_key(subject.source, id->entry) +
                                                         " is a real-format AWS access key ID");
            finding.help = in_document;
            finding.depends_on_exposure = true;
            continue;
        }
        if (!usable(secret)) continue;
        // Nobody can use a temporary key without its token, nor one that has expired.
        const Field* token = credential.find("session-token");
        if (id->prefix == "ASIA" && (!usable(token) || expired(*token, subject.circumstances.now))) continue;

        Finding& finding = emit(secret->entry.value, quoted_key(subject.source, secret->entry) +
                                                         " is a real-format AWS secret access key");
        finding.notes.push_back({id->entry.value, "its key ID"});
        if (subject.document.embedded) finding.help = in_document;
        finding.depends_on_exposure = true;
    }
}

// private-key-beside-ciphertext says more of those. Looked for when there is a secret.
class PrivateKeys {
public:
    explicit PrivateKeys(const Subject& subject) : subject_(subject) {}
    bool hold(const Field& field) {
        if (!keys_) keys_ = keys_beside_ciphertext(subject_);
        return std::any_of(keys_->begin(), keys_->end(), [&](const PrivateKey& key) {
            const Span place = place_of(field);
            return key.entry.value.begin <= place.begin && place.end <= key.entry.value.end;
        });
    }

private:
    const Subject& subject_;
    std::optional<std::vector<PrivateKey>> keys_;
};

// What can be told without company.
void secrets(const Subject& subject, Emit& emit) {
    PrivateKeys private_keys(subject);
    each_secret(subject, [&](const Credential& credential, const Field& field) {
        if (credential.is("aws") || has_expired(field, subject.circumstances.now)) return;
        // Of no use without its key, such as one that was commented out.
        if (field.token->provider == "aws" && field.role() == "session-token") return;
        // Documents show made-up values of any form but that of a token.
        const bool telling = field.verdict == Verdict::proven || !field.prefix.empty();
        if ((subject.document.embedded && !telling) || private_keys.hold(field)) return;
        Finding& finding = emit(place_of(field), holder_of(subject.source, field) + " " + belief(field));
        if (subject.document.embedded) finding.help = in_document;
        if (of_test_mode(field) || field.token->lifetime != 0) finding.severity = Severity::warning;
        finding.depends_on_exposure = true;
    });
}

}  // namespace

void committed_secret(const Subject& subject, Emit& emit) {
    aws_credentials(subject, emit);
    secrets(subject, emit);
}

}  // namespace credlint::checks
