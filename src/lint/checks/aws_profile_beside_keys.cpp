#include "document/value.h"
#include "lint/aws_keys.h"
#include "lint/check.h"
#include "lint/sdks.h"
#include "lint/words.h"

namespace credlint::checks {
namespace {

// A profile's name may be `default` or `dev`, so only what cannot be one counts as left open.
bool names_profile(const Subject& subject, const Entry& entry) {
    const Value value = read_value(subject.source, subject.document.format, entry);
    const std::string_view name = value.text;
    return value.references.empty() && name.find_first_not_of(" \t") != name.npos &&
           name.find_first_of("<>{}$%*") == name.npos && !name.starts_with("your") &&
           !name.starts_with("YOUR");
}

void run(const Subject& subject, Emit& emit) {
    const aws::Setting* profile = nullptr;
    for (const aws::Setting& setting : subject.credentials.settings) {
        if (setting.group.empty() && setting.rule->variable == "AWS_PROFILE") profile = &setting;
    }
    // Those that agree have no question.
    if (reads_only(subject, {"boto3", "aws-go"}) || reads_only(subject, {"aws-js"})) return;
    if (profile == nullptr) return;
    const std::optional<EnvironmentKeys> keys = environment_keys(subject);
    if (!keys || !names_profile(subject, profile->entry)) return;
    Finding& finding =
        emit(profile->entry.key, quoted_key(subject.source, profile->entry) +
                                     " stands beside access keys: boto3, the AWS CLI and Go use the keys, "
                                     "JavaScript uses the profile");
    finding.notes.push_back({keys->id->entry.key, "the keys"});
    finding.help = "keep one of the two";
    finding.fixes.push_back(comment_out(subject.source, profile->entry));
}

constexpr std::string_view tags[] = {"aws", "correctness"};

}  // namespace

extern const Check aws_profile_beside_keys{
    {
        .id = "aws-profile-beside-keys",
        .title = "AWS profile and access keys in one environment",
        .what =
            "Finds an `AWS_PROFILE` that names a profile in a file that also sets `AWS_ACCESS_KEY_ID` and "
            "`AWS_SECRET_ACCESS_KEY` to values of a real format.",
        .why =
            "SDKs disagree on which of the two counts: boto3, the AWS CLI and the SDK for Go take the keys "
            "from the environment, the SDK for JavaScript takes the profile. Programs that share the file "
            "then work under two identities, and one of them may not be allowed what the other is.",
        .example = "AWS_PROFILE=billing\nAWS_ACCESS_KEY_ID={aws-akia:123456789012}\n"
                   "AWS_SECRET_ACCESS_KEY={aws-secret}\n",
        .instead = "Keep one: the profile if the machine has it, the keys where there is no ~/.aws, as in a "
                   "container.",
        .seen = "Multiple credential sources detected",
        .symptom = "From the SDK for JavaScript, a warning: \"Multiple credential sources detected: Both "
                   "AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are "
                   "set.\" Else `AccessDenied` in one program where another succeeds.",
        .docs = "https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html",
        .severity = Severity::warning,
        .tags = tags,
    },
    run,
};

}  // namespace credlint::checks
