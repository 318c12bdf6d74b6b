#include <memory>
#include <string>

#include "credential/session.h"
#include "lint/check.h"
#include "lint/company.h"
#include "lint/words.h"

namespace credlint::checks {
namespace {

void tell(const Subject& subject, const Field& place, const Field& id, const Field& token,
          const std::shared_ptr<const Source>& other, Emit& emit) {
    const bool at_token = &place == &token;
    const Field& second = at_token ? id : token;
    const std::string of_id = account_number(*id.decoded.account);
    const std::string of_token = account_number(*token.decoded.account);
    const Source& elsewhere = other != nullptr ? *other : subject.source;
    const std::string where = other != nullptr ? " in " + quoted_name(*other) : std::string();
    Finding& finding = emit(place.entry.value, quoted_key(subject.source, place.entry) + " is of account " +
                                                   (at_token ? of_token : of_id) + ", but " +
                                                   quoted_key(elsewhere, second.entry) + where +
                                                   " is of account " + (at_token ? of_id : of_token));
    finding.notes.push_back(
        {second.entry.value,
         at_token ? "this key belongs to account " + of_id : "this token belongs to account " + of_token,
         other});
    finding.help = "copy all three values again from one answer; they only work together";
    if (other != nullptr && !only_where_together(subject, *other).empty()) {
        finding.severity = Severity::warning;
    }
}

bool differ(const Field& id, const Field& token) {
    return id.decoded.account && token.decoded.account && *id.decoded.account != *token.decoded.account;
}

// The key of one file meets the token of another. Told at the token, or at the key if the token's file is
// not linted.
void in_company(const Subject& subject, const Credential& credential, Emit& emit) {
    for (const Company& company : companies(subject, credential)) {
        const Company::Member* id = company.find("access-key-id");
        const Company::Member* token = company.find("session-token");
        if (id == nullptr || token == nullptr || id->relative == token->relative) continue;
        if (id->field->prefix != "ASIA" || !differ(*id->field, *token->field)) continue;
        if (token->relative == nullptr) {
            tell(subject, *token->field, *id->field, *token->field, id->relative->source, emit);
            return;
        }
        if (id->relative == nullptr && !token->relative->linted) {
            tell(subject, *id->field, *id->field, *token->field, token->relative->source, emit);
            return;
        }
    }
}

void run(const Subject& subject, Emit& emit) {
    for (const Session& session : sessions(subject.source, subject.document, subject.credentials)) {
        if (session.id == nullptr || !differ(*session.id, *session.token)) continue;
        tell(subject, *session.token, *session.id, *session.token, nullptr, emit);
    }
    if (subject.circumstances.family.empty()) return;
    for (const Credential& credential : subject.credentials.credentials) {
        if (credential.is("aws")) in_company(subject, credential, emit);
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
            "it, or in a file that is read together with it, and finds two that differ. Keys of the old "
            "generation and tokens of version 1 name no "
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
