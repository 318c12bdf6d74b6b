#include <algorithm>

#include "lint/check.h"

namespace credlint::checks {
namespace {

// A key in an object without a name, as a credential process prints it.
bool printed(const Subject& subject, const Credential& credential) {
    const Field* id = credential.find("access-key-id");
    return credential.is("aws") && id != nullptr && subject.source.text(id->entry.key) == "AccessKeyId" &&
           subject.document.sections[credential.section].name.empty();
}

void run(const Subject& subject, Emit& emit) {
    if (subject.document.format != Format::json) return;
    const std::vector<Credential>& all = subject.credentials.credentials;
    if (std::none_of(all.begin(), all.end(), [&](const Credential& c) { return printed(subject, c); }))
        return;
    for (const Entry& entry : subject.document.entries) {
        if (subject.source.text(entry.key) != "Version" || entry.unterminated) continue;
        const bool output = std::any_of(all.begin(), all.end(), [&](const Credential& credential) {
            return credential.section == entry.section && printed(subject, credential);
        });
        if (!output || subject.source.text(entry.value) == "1") continue;
        Finding& finding = emit(entry.value, "`Version` is not the number 1, the only version there is");
        finding.help = "write `\"Version\": 1`, without quotes round the number";
    }
}

constexpr std::string_view tags[] = {"aws", "correctness"};

}  // namespace

extern const Check aws_process_output{
    {
        .id = "aws-process-output",
        .title = "output of a credential process with a wrong version",
        .what =
            "Finds a `Version` other than the number 1 beside `AccessKeyId` and `SecretAccessKey` in a JSON "
            "file: the form in which a `credential_process` hands credentials to AWS SDKs. Without a "
            "`Version` nothing is said, as answers of metadata services have none.",
        .why = "Every SDK looks at the version first and refuses what is not 1; `\"1\"` in quotes is not the "
               "number.",
        .example = "{\"Version\": 2, \"AccessKeyId\": \"{aws-akia:123456789012}\", \"SecretAccessKey\": "
                   "\"{aws-secret}\"}\n",
        .instead = "Write `\"Version\": 1`; `aws configure export-credentials` prints it so.",
        .seen =
            "Error when retrieving credentials from custom-process: Version '2' not supported for credential "
            "process provider, supported versions: 1",
        .symptom =
            "boto3 and the AWS CLI: `CredentialRetrievalError: Error when retrieving credentials from "
            "custom-process: Version '2' not supported for credential process provider, supported versions: "
            "1`. Other SDKs find no credentials.",
        .docs = "https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html",
        .severity = Severity::error,
        .tags = tags,
    },
    run,
};

}  // namespace credlint::checks
