#include "lint/check.h"
#include "lint/words.h"
#include "text/timestamp.h"

namespace credlint::checks {
namespace {

void run(const Subject& subject, Emit& emit) {
    const std::int64_t now = subject.circumstances.now;
    for (const Credential& credential : subject.credentials.credentials) {
        for (const Field& field : credential.fields) {
            if (field.role() != "bearer-token" || !field.real()) continue;
            if (!field.decoded.expires || now < *field.decoded.expires) continue;
            Finding& finding = emit(field.entry.value, quoted_key(subject.source, field.entry) +
                                                           " holds a short-term key that expired at " +
                                                           format_timestamp(*field.decoded.expires));
            finding.help = "make a new one, or use a long-term key, a profile or a role";
        }
    }
}

constexpr std::string_view tags[] = {"aws", "correctness", "expiry"};

}  // namespace

extern const Check aws_expired_bedrock_api_key{
    {
        .id = "aws-expired-bedrock-api-key",
        .title = "short-term Amazon Bedrock API key that has expired",
        .what = "Decodes a short-term Bedrock API key (`bedrock-api-key-…`), which is a presigned URL, and "
                "finds the ones whose time is over. A key that is not found may have expired all the same: "
                "it ends no later than the session that made it.",
        .why = "Short-term keys live for at most twelve hours. One in a file is mostly the one of yesterday.",
        .example = "AWS_BEARER_TOKEN_BEDROCK=bedrock-api-key-{aws-bedrock-url:1761600000,3600}\n",
        .instead = "Let the program make its keys with AWS's token generator library, or use a profile or a "
                   "role, which the SDK renews.",
        .seen = "AccessDeniedException: Bearer Token has expired",
        .symptom = "Bedrock: `AccessDeniedException`, 403, \"Bearer Token has expired\".",
        .docs = "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-how.html",
        .severity = Severity::error,
        .tags = tags,
    },
    run,
};

}  // namespace credlint::checks
