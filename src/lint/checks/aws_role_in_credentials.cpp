#include "credential/aws/profiles.h"
#include "lint/check.h"
#include "lint/support/message.h"

namespace credlint::checks {
namespace {

using aws::Property;

// What AWS's own documentation shows in either file.
bool at_home(Property property) {
    return property == Property::access_key_id || property == Property::secret_access_key ||
           property == Property::credential_process;
}

}  // namespace

void aws_role_in_credentials(const CheckContext& context, FindingSink& emit) {
    if (aws::shared_file_of(context.credentials) != aws::SharedFile::credentials) return;
    // Any program may keep settings next to AWS keys in an INI file of its own.
    if (!aws::in_aws_folder(context.source.path())) return;
    Entry first;
    std::uint32_t count = 0;
    const auto add = [&](const Entry& entry) {
        if (count == 0 || entry.whole.begin < first.whole.begin) first = entry;
        ++count;
    };
    for (const aws::Profile& profile : aws::profiles_of(context.credentials).all) {
        for (const aws::Profile::Line& line : profile.lines) {
            if (!at_home(line.property)) add(line.entry);
        }
    }
    for (const SettingField& setting : context.credentials.settings) {
        if (setting.rule->property == "region") add(setting.entry);
    }
    if (count == 0) return;
    std::string what = quoted_key(context.source, first) + in_section(context, first.section);
    if (count > 1) what += " and " + plural(count - 1, "more line");
    Finding& finding = emit(first.key, what + (count > 1 ? " belong in `config`" : " belongs in `config`"));
    finding.help = "move everything except keys to `~/.aws/config`";
}

}  // namespace credlint::checks
