#include "credential/session.h"
#include "lint/check.h"
#include "lint/words.h"

namespace credlint::checks {
namespace {

void run(const Subject& subject, Emit& emit) {
    for (const Session& session : sessions(subject.source, subject.document, subject.credentials)) {
        if (session.id == nullptr) continue;
        const auto of_id = session.id->decoded.account;
        const auto of_token = session.token->decoded.account;
        if (!of_id || !of_token || *of_id == *of_token) continue;
        const std::string id_key = quoted_key(subject.source, session.id->entry);
        Finding& finding =
            emit(session.token->entry.value, quoted_key(subject.source, session.token->entry) +
                                                 " is of account " + account_number(*of_token) + ", but " +
                                                 id_key + " is of account " + account_number(*of_id));
        finding.notes.push_back(
            {session.id->entry.value, "this key belongs to account " + account_number(*of_id)});
        finding.help = "copy all three values again from one answer; they only work together";
    }
}

constexpr std::string_view tags[] = {"aws", "correctness"};

}  // namespace

extern const Check aws_account_mismatch{
    {
        .id = "aws-account-mismatch",
        .title = "access key ID and session token of different accounts",
        .what =
            "Reads the account number in a temporary access key ID and the one in the session token beside "
            "it, and finds two that differ. Keys of the old generation and tokens of version 1 name no "
            "account, and nothing is said of them.",
        .why =
            "An ID, its secret and its token are issued together and work only together. Two accounts mean "
            "that the values were copied from two places: one of them was replaced and the other was not.",
        .example = "AWS_ACCESS_KEY_ID={aws-asia:123456789012}\nAWS_SECRET_ACCESS_KEY={aws-secret}\n"
                   "AWS_SESSION_TOKEN={aws-session-token:210987654321}\n",
        .instead =
            "Decide which account is meant, and copy the ID, the secret and the token again from one answer "
            "of `aws sts`, one export, or one box of the access portal.",
        .seen = "InvalidClientTokenId: The security token included in the request is invalid",
        .symptom =
            "STS and IAM: `InvalidClientTokenId: The security token included in the request is invalid`. "
            "Bedrock, DynamoDB: `UnrecognizedClientException`, with the same text. S3: `InvalidToken: The "
            "provided token is malformed or otherwise invalid`.",
        .docs = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html",
        .severity = Severity::error,
        .tags = tags,
    },
    run,
};

}  // namespace credlint::checks
