#include "lint/check.h"
#include "lint/support/aws_keys.h"
#include "lint/support/message.h"
#include "lint/support/sdks.h"

namespace credlint::checks {
namespace {

// A profile's name may be `default` or `dev`, so only what cannot be a name counts as a placeholder.
bool names_profile(const CheckContext& context, const Entry& entry) {
    const Value value = context.value(entry);
    const std::string_view name = value.text;
    return value.references.empty() && name.find_first_not_of(" \t") != name.npos &&
           name.find_first_of("<>{}$%*") == name.npos && !name.starts_with("your") &&
           !name.starts_with("YOUR");
}

}  // namespace

void aws_profile_beside_keys(const CheckContext& context, FindingSink& emit) {
    const SettingField* profile = nullptr;
    for (const SettingField& setting : context.credentials.settings) {
        if (setting.group.empty() && setting.rule->variable == "AWS_PROFILE") profile = &setting;
    }
    // If all SDKs in use agree, nothing is ambiguous.
    if (reads_only(context, {"boto3", "aws-go"}) || reads_only(context, {"aws-js"})) return;
    if (profile == nullptr) return;
    const std::optional<EnvironmentKeys> keys = environment_keys(context);
    if (!keys || !names_profile(context, profile->entry)) return;
    Finding& finding =
        emit(profile->entry.key, quoted_key(context.source, profile->entry) +
                                     " is set alongside access keys: boto3, the AWS CLI and the Go SDK use "
                                     "the keys, the JavaScript SDK uses the profile");
    finding.notes.push_back({keys->id->entry.key, "the keys"});
    finding.help = "remove one of the two";
    finding.fixes.push_back(comment_out(context.source, profile->entry));
}

}  // namespace credlint::checks
