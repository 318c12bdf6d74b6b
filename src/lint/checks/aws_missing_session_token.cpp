#include <algorithm>

#include "lint/check.h"
#include "lint/words.h"
#include "text/printable.h"

namespace credlint::checks {
namespace {

// The token's key beside this id's: same words before, same case.
std::string token_key(std::string_view id_key, const Credential& credential) {
    const std::size_t before = credential.group.empty() ? 0 : credential.group.size() + 1;
    const bool lower = id_key.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ", before) == id_key.npos;
    return "`" +
           printable_key(std::string(id_key.substr(0, before)) +
                         (lower ? "aws_session_token" : "AWS_SESSION_TOKEN")) +
           "`";
}

// Whether the field is a token that the last one, `last`, does not take the place of: the same or another
// name (AWS_SECURITY_TOKEN).
bool filled(const Subject& subject, const Field& field, const Field* last) {
    if (field.role() != "session-token") return false;
    if (field.verdict == Verdict::empty || field.verdict == Verdict::placeholder) return false;
    return &field == last || subject.source.text(field.entry.key) != subject.source.text(last->entry.key);
}

void run(const Subject& subject, Emit& emit) {
    for (const Credential& credential : subject.credentials.credentials) {
        if (!credential.is("aws")) continue;
        const Field* id = credential.find("access-key-id");
        if (id == nullptr || id->verdict != Verdict::well_formed || id->prefix != "ASIA") continue;
        const Field* token = credential.find("session-token");
        if (std::any_of(credential.fields.begin(), credential.fields.end(),
                        [&](const Field& field) { return filled(subject, field, token); })) {
            continue;
        }

        const std::string place = in_section(subject, credential.section);
        Finding& finding =
            emit(id->entry.value, quoted_key(subject.source, id->entry) +
                                      " is a temporary key (`ASIA…`) without its session token" + place);
        const std::string key = token != nullptr ? quoted_key(subject.source, token->entry)
                                                 : token_key(subject.source.text(id->entry.key), credential);
        finding.help = token == nullptr && id->hinted
                           ? "add the session token that was issued with this key"
                           : "set " + key + " to the session token that was issued with this key";
        if (token != nullptr) {
            finding.notes.push_back({token->entry.value, token->verdict == Verdict::empty
                                                             ? "the token is set to nothing here"
                                                             : "this is a placeholder, not a token"});
        }
    }
}

constexpr std::string_view tags[] = {"aws", "correctness"};

}  // namespace

extern const Check aws_missing_session_token{
    {
        .id = "aws-missing-session-token",
        .title = "temporary access key without its session token",
        .what =
            "Finds an access key ID that begins with `ASIA` (temporary, issued by STS, SSO or a role) in a "
            "file or profile that sets no session token beside it.",
        .why =
            "A temporary key consists of three parts: the ID, the secret and the session token. Without the "
            "token AWS does not know the key, however right the other two are.",
        .example = "AWS_ACCESS_KEY_ID={aws-asia:123456789012}\nAWS_SECRET_ACCESS_KEY={aws-secret}\n",
        .instead = "Copy all three values that were issued together, or use a profile and let the SDK fetch "
                   "them (`aws sso login`, `credential_process`, a role).",
        .seen = "InvalidClientTokenId: The security token included in the request is invalid",
        .symptom =
            "STS and IAM: `InvalidClientTokenId: The security token included in the request is invalid`. "
            "Bedrock, DynamoDB: `UnrecognizedClientException`, with the same text. S3: "
            "`InvalidAccessKeyId: The AWS Access Key Id you provided does not exist in our records`.",
        .docs = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html",
        .severity = Severity::error,
        .tags = tags,
    },
    run,
};

}  // namespace credlint::checks
