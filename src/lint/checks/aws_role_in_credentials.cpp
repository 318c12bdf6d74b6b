#include "lint/check.h"
#include "lint/words.h"

namespace credlint::checks {
namespace {

using aws::Property;

// What AWS's own documents show in either file.
bool at_home(Property property) {
    return property == Property::access_key_id || property == Property::secret_access_key ||
           property == Property::credential_process;
}

void run(const Subject& subject, Emit& emit) {
    if (subject.credentials.shared_file != aws::SharedFile::credentials) return;
    // Any program may keep settings beside AWS keys in an INI file of its own.
    if (!aws::in_aws_folder(subject.source.path())) return;
    Entry first;
    std::uint32_t count = 0;
    const auto add = [&](const Entry& entry) {
        if (count == 0 || entry.whole.begin < first.whole.begin) first = entry;
        ++count;
    };
    for (const aws::Profile& profile : subject.credentials.profiles.all) {
        for (const aws::Profile::Line& line : profile.lines) {
            if (!at_home(line.property)) add(line.entry);
        }
    }
    for (const aws::Setting& setting : subject.credentials.settings) {
        if (setting.rule->property == "region") add(setting.entry);
    }
    if (count == 0) return;
    std::string what = quoted_key(subject.source, first) + in_section(subject, first.section);
    if (count > 1) what += " and " + plural(count - 1, "more line");
    Finding& finding = emit(first.key, what + (count > 1 ? " belong in `config`" : " belongs in `config`"));
    finding.help = "move what is no key to `~/.aws/config`";
}

constexpr std::string_view tags[] = {"aws", "style"};

}  // namespace

extern const Check aws_role_in_credentials{
    {
        .id = "aws-role-in-credentials",
        .title = "settings among the keys in ~/.aws/credentials",
        .what = "Finds roles, SSO settings and regions in `~/.aws/credentials`, once a file. A note only: "
                "SDKs read them there.",
        .why = "The AWS CLI documents only the three parts of a key in this file. What stands in both files "
               "counts here and not in `config`, which is where people look for it, and tools that write "
               "new keys may write the file anew.",
        .example = "[dev]\nregion = eu-central-1\naws_access_key_id = "
                   "{aws-akia:123456789012}\naws_secret_access_key = {aws-secret}\n",
        .instead = "Keep the keys in `~/.aws/credentials`, and all else under `[profile NAME]` in "
                   "`~/.aws/config`.",
        .seen = {},
        .symptom = "An edit of `~/.aws/config` that changes nothing.",
        .docs = "https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-files.html",
        .severity = Severity::info,
        .tags = tags,
    },
    run,
};

}  // namespace credlint::checks
