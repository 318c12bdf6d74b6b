#include "lint/check.h"
#include "lint/words.h"

namespace credlint::checks {
namespace {

bool holds_something(const Field& field) {
    return field.verdict == Verdict::well_formed || field.verdict == Verdict::malformed ||
           field.verdict == Verdict::wrong_slot;
}

void run(const Subject& subject, Emit& emit) {
    for (const Credential& credential : subject.credentials.credentials) {
        if (!credential.is("aws")) continue;
        const Field* id = credential.find("access-key-id");
        if (id == nullptr || id->verdict != Verdict::well_formed || id->prefix != "AKIA") continue;
        for (const Field& token : credential.fields) {
            if (token.role() != "session-token" || !holds_something(token)) continue;
            const std::string id_key = quoted_key(subject.source, id->entry);
            Finding& finding =
                emit(token.entry.value, quoted_key(subject.source, token.entry) +
                                            " is set beside a permanent key, which has no session token");
            finding.notes.push_back({id->entry.value, "this key is permanent: it begins with `AKIA`"});
            finding.help = "remove the token, or put the temporary key it belongs to into " + id_key;
            offer_removal(subject, token.entry, finding);
        }
    }
}

constexpr std::string_view tags[] = {"aws", "correctness"};

}  // namespace

extern const Check aws_stray_session_token{
    {
        .id = "aws-stray-session-token",
        .title = "permanent access key with a session token left beside it",
        .what =
            "Finds a session token that is not empty next to an access key ID that begins with `AKIA`. Such "
            "a key is permanent and has no token.",
        .why =
            "SDKs send the token with every request, and AWS then takes the permanent key for a temporary "
            "one that it does not know. The token was usually left behind when a temporary key was replaced.",
        .example = "AWS_ACCESS_KEY_ID={aws-akia:123456789012}\nAWS_SECRET_ACCESS_KEY={aws-secret}\n"
                   "AWS_SESSION_TOKEN={aws-session-token:123456789012}\n",
        .instead =
            "Remove the token or comment its line out. An empty `AWS_SESSION_TOKEN=` is fine: SDKs take "
            "it for none.",
        .seen = "InvalidClientTokenId: The security token included in the request is invalid",
        .symptom =
            "STS and IAM: `InvalidClientTokenId: The security token included in the request is invalid`. "
            "Bedrock, DynamoDB: `UnrecognizedClientException`, with the same text. S3: `InvalidToken: The "
            "provided token is malformed or otherwise invalid`.",
        .docs = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
        .severity = Severity::error,
        .tags = tags,
    },
    run,
};

}  // namespace credlint::checks
