#include <algorithm>
#include <optional>
#include <vector>

#include "credential/aws/canary_accounts.h"
#include "lint/check.h"
#include "lint/support/describe_secret.h"
#include "lint/support/message.h"
#include "lint/support/private_keys.h"
#include "lint/support/public_prefix.h"
#include "text/file_name.h"

namespace credlint::checks {
namespace {

bool usable(const Field* field) {
    return field != nullptr && field->real();
}

// Nothing is set, or what another file or the environment provides.
bool lacks(const Field* field) {
    return field == nullptr || field->verdict == Verdict::empty || field->verdict == Verdict::placeholder ||
           field->verdict == Verdict::reference;
}

bool broken(const Field* field) {
    return field != nullptr &&
           (field->verdict == Verdict::malformed || field->verdict == Verdict::wrong_slot);
}

bool expired(const Field& token, std::int64_t now) {
    return token.decoded->expires && *token.decoded->expires < now;
}

// A document is not removed from git because of one secret.
constexpr const char* in_document =
    "revoke the key and replace it with a placeholder; the key remains in the git history";

// A key is usable with its secret, and a temporary one with its token.
void aws_credentials(const CheckContext& context, FindingSink& emit) {
    for (const Credential& credential : context.credentials.credentials) {
        if (!credential.is("aws")) continue;
        const Field* id = credential.find("access-key-id");
        const Field* secret = credential.find("secret-access-key");
        // The ID is not secret, and often in another file.
        if (usable(secret) && !secret->hinted() && !context.document.embedded && lacks(id)) {
            Finding& finding = emit(secret->entry.value, quoted_key(context.source, secret->entry) +
                                                             " looks like a real AWS secret access key");
            finding.depends_on_exposure = true;
            continue;
        }
        if (!usable(id)) continue;
        // A canary is planted to be found, and revoking it would disarm it; aws-canary-key reports it.
        if (id->decoded->account && aws::is_canary_account(*id->decoded->account)) continue;
        // Documents show placeholders; an ID that contains an account belonged to someone, whatever happened
        // to the rest.
        if (context.document.embedded && broken(secret) && id->decoded->account) {
            Finding& finding = emit(id->entry.value, quoted_key(context.source, id->entry) +
                                                         " looks like a real AWS access key ID");
            finding.help = in_document;
            finding.depends_on_exposure = true;
            continue;
        }
        if (!usable(secret)) continue;
        // A temporary key cannot be used without its token, nor after it has expired.
        const Field* token = credential.find("session-token");
        if (id->prefix == "ASIA" && (!usable(token) || expired(*token, context.file.now))) continue;

        Finding& finding = emit(secret->entry.value, quoted_key(context.source, secret->entry) +
                                                         " looks like a real AWS secret access key");
        finding.notes.push_back({id->entry.value, "its key ID"});
        if (context.document.embedded) finding.help = in_document;
        finding.depends_on_exposure = true;
    }
}

// private-key-beside-ciphertext says more about those. Determined once there is a secret.
class PrivateKeys {
public:
    explicit PrivateKeys(const CheckContext& context) : context_(context) {}
    bool contain(const Field& field) {
        if (!keys_) keys_ = keys_next_to_ciphertext(context_);
        return std::any_of(keys_->begin(), keys_->end(), [&](const PrivateKey& key) {
            const Span place = place_of(field);
            return key.entry.value.begin <= place.begin && place.end <= key.entry.value.end;
        });
    }

private:
    const CheckContext& context_;
    std::optional<std::vector<PrivateKey>> keys_;
};

// What no provider has issued: random characters, or a key that a framework generates on each machine.
bool of_no_provider(const Field& field) {
    const auto& tags = field.token->meta.tags;
    return field.verdict == Verdict::random ||
           std::find(tags.begin(), tags.end(), "generated-locally") != tags.end();
}

// Files that are meant to be committed contain values on purpose.
void for_its_file(const std::string& path, const Field& field, Finding& finding) {
    if (is_template_name(path)) {
        if (!of_no_provider(field)) return;
        finding.help =
            "replace it with a placeholder: everyone who copies this file would use the same secret";
        if (field.within == Within::comment) finding.severity = Severity::warning;
    } else if (is_test_fixture(path)) {
        finding.help =
            of_no_provider(field)
                ? "check that it is used by tests only"
                : "revoke the key, and move the value out of this file, for example to a CI secret";
        if (of_no_provider(field)) finding.severity = Severity::note;
    }
}

// Secrets that are usable by themselves.
void secrets(const CheckContext& context, FindingSink& emit) {
    PrivateKeys private_keys(context);
    each_secret(context, [&](const Credential& credential, const Field& field) {
        if (credential.is("aws") || has_expired(field, context.file.now)) return;
        // Not usable without its key, for example one that was commented out.
        if (field.token->provider == "aws" && field.role() == "session-token") return;
        // Documents show made-up values of any form except that of a token.
        const bool identifying = field.verdict == Verdict::proven || !field.prefix.empty();
        if ((context.document.embedded && !identifying) || private_keys.contain(field)) return;
        // secret-in-client-bundle says more about those.
        if (!public_prefix(context.source.text(field.entry.key)).empty() && field.within == Within::value)
            return;
        Finding& finding = emit(place_of(field), secret_phrase(context.source, field));
        if (context.document.embedded) finding.help = in_document;
        if (of_test_mode(field) || field.token->lifetime != 0) finding.severity = Severity::warning;
        for_its_file(context.source.path(), field, finding);
        // Documents show how a key looks, and complete ones are easy to generate.
        if (context.document.format == Format::markdown && field.token->provider == "pem")
            finding.severity = Severity::note;
        finding.depends_on_exposure = true;
    });
}

}  // namespace

void committed_secret(const CheckContext& context, FindingSink& emit) {
    aws_credentials(context, emit);
    secrets(context, emit);
}

}  // namespace credlint::checks
