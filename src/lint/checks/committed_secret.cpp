#include "credential/aws/canary_accounts.h"
#include "lint/check.h"
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
    return token.decoded.expires && *token.decoded.expires < now;
}

// Nobody takes a whole document out of git for it.
constexpr const char* in_document =
    "revoke the key and write a placeholder in its place; it stays in the history";

void run(const Subject& subject, Emit& emit) {
    for (const Credential& credential : subject.credentials.credentials) {
        if (!credential.is("aws")) continue;
        const Field* id = credential.find("access-key-id");
        const Field* secret = credential.find("secret-access-key");
        if (!usable(id)) continue;
        // A trap is planted to be found, and revoking it would disarm it; aws-canary-key tells of it.
        if (id->decoded.account && aws::is_canary_account(*id->decoded.account)) continue;
        // Documents show placeholders; an ID with an account in it was somebody's, whatever became of the
        // rest.
        if (subject.document.embedded && broken(secret) && id->decoded.account) {
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

constexpr std::string_view tags[] = {"security", "cwe-798", "cwe-540"};

}  // namespace

extern const Check committed_secret{
    {
        .id = "committed-secret",
        .title = "real-format secret in a file that git tracks",
        .what =
            "Finds a complete credential of a real format: an access key ID with its secret, and for a "
            "temporary key its token; in a document, also an ID beside a secret that is broken. An error in "
            "a file that git tracks or has staged; a warning where git neither tracks nor ignores it, or "
            "cannot say; a note outside of any repository. Nothing in an ignored file: that is its place. "
            "Documentation keys and placeholders are not real, temporary keys that have expired are of "
            "no use to anyone, and canary tokens are meant to be found.",
        .why = "Whoever can read the repository, its forks or its history can use the key, and bots find "
               "keys in "
               "public repositories within minutes.",
        .example = "AWS_ACCESS_KEY_ID={aws-akia:123456789012}\nAWS_SECRET_ACCESS_KEY={aws-secret}\n",
        .instead = "Revoke the key, take the file out of git (`git rm --cached`), list it in .gitignore, and "
                   "commit a template with placeholders instead.",
        .seen = {},
        .symptom =
            "Nothing fails. Later: unknown resources in the account, its bill, or a mail from AWS about an "
            "exposed key.",
        .docs = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
        .severity = Severity::error,
        .tags = tags,
    },
    run,
};

}  // namespace credlint::checks
