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

}  // namespace

void aws_profile_beside_keys(const Subject& subject, Emit& emit) {
    const SettingField* profile = nullptr;
    for (const SettingField& setting : subject.credentials.settings) {
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

}  // namespace credlint::checks
