#include "lint/aws_keys.h"
#include "lint/check.h"
#include "lint/words.h"

namespace credlint::checks {
namespace {

void run(const Subject& subject, Emit& emit) {
    for (const Credential& credential : subject.credentials.credentials) {
        const Field* key = credential.find("bearer-token");
        if (key == nullptr || !key->real() || !credential.group.empty()) continue;
        const std::optional<EnvironmentKeys> keys = environment_keys(subject);
        if (!keys) return;
        Finding& finding = emit(key->entry.key, quoted_key(subject.source, key->entry) +
                                                    " stands beside access keys: Bedrock is called with it, "
                                                    "all other services with the keys");
        finding.notes.push_back({keys->id->entry.key, "these keys are not used for Bedrock"});
        finding.help = "remove it if Bedrock shall be called with the keys";
        finding.fixes.push_back(comment_out(subject.source, key->entry));
    }
}

constexpr std::string_view tags[] = {"aws", "correctness"};

}  // namespace

extern const Check aws_bearer_token_beside_keys{
    {
        .id = "aws-bearer-token-beside-keys",
        .title = "Amazon Bedrock API key beside access keys",
        .what = "Finds `AWS_BEARER_TOKEN_BEDROCK` with a Bedrock API key in a file that also sets "
                "`AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` to values of a real format.",
        .why = "SDKs prefer the bearer token for every call to Bedrock and do not fall back: when it expires "
               "or lacks a permission, Bedrock fails although the keys beside it would do. Old SDKs do not "
               "know the variable and use the keys.",
        .example = "AWS_ACCESS_KEY_ID={aws-akia:123456789012}\nAWS_SECRET_ACCESS_KEY={aws-secret}\n"
                   "AWS_BEARER_TOKEN_BEDROCK={aws-bedrock-key}\n",
        .instead = "Use one of the two for Bedrock, and keep a comment if both are meant.",
        .seen = {},
        .symptom =
            "Bedrock: `AccessDeniedException`, 403, while the same keys work with every other service.",
        .docs = "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-use.html",
        .severity = Severity::warning,
        .tags = tags,
    },
    run,
};

}  // namespace credlint::checks
