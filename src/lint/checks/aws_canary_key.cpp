#include "credential/aws/canary_accounts.h"
#include "lint/check.h"
#include "lint/words.h"

namespace credlint::checks {
namespace {

void run(const Subject& subject, Emit& emit) {
    for (const Credential& credential : subject.credentials.credentials) {
        if (!credential.is("aws")) continue;
        for (const Field& field : credential.fields) {
            if (field.role() != "access-key-id" || !field.real()) continue;
            if (!field.decoded.account || !aws::is_canary_account(*field.decoded.account)) continue;
            Finding& finding = emit(field.entry.value,
                                    quoted_key(subject.source, field.entry) +
                                        " belongs to an account that issues canary tokens: using it raises "
                                        "an alarm");
            finding.help = "leave it alone unless you planted it, and ask who did";
        }
    }
}

constexpr std::string_view tags[] = {"aws", "security"};

}  // namespace

extern const Check aws_canary_key{
    {
        .id = "aws-canary-key",
        .title = "access key of an account that issues canary tokens",
        .what = "Decodes the account in an access key ID, and finds the ones that are known to issue canary "
                "tokens: keys that can do nothing and are planted to be found. `committed-secret` does not "
                "count them. A key that is not found here may be a canary token all the same.",
        .why = "Whoever uses the key, if only to see whether it works, alarms the people who planted it. A "
               "program that is given such a key fails on every request.",
        .example = "AWS_ACCESS_KEY_ID={aws-akia:052310077262}\nAWS_SECRET_ACCESS_KEY={aws-secret}\n",
        .instead = "If you planted it, all is well. If not, do not try the key: ask the owner of the "
                   "repository or the machine, and look for the key that was meant to stand here.",
        .seen = {},
        .symptom = "`AccessDenied` on every request, and an alarm elsewhere.",
        .docs = "https://docs.canarytokens.org/guide/aws-keys-token.html",
        .severity = Severity::info,
        .tags = tags,
    },
    run,
};

}  // namespace credlint::checks
