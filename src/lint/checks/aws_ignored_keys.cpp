#include <algorithm>
#include <unordered_set>

#include "lint/check.h"
#include "lint/support/message.h"
#include "lint/support/profile_group.h"

namespace credlint::checks {
namespace {

using aws::Property;
using Kind = ProfileGroup::Kind;
using Member = ProfileGroup::Member;
using Place = ProfileGroup::Place;

bool concerns(const aws::Profile& profile) {
    return std::any_of(profile.lines.begin(), profile.lines.end(), [](const aws::Profile::Line& line) {
        return line.property == Property::source_profile;
    });
}

}  // namespace

void aws_ignored_keys(const CheckContext& context, FindingSink& emit) {
    const std::vector<aws::Profile>& profiles = aws::profiles_of(context.credentials).all;
    if (std::none_of(profiles.begin(), profiles.end(), concerns)) return;
    const ProfileGroup group(context);
    // Keys are used if a chain leads to them.
    std::unordered_set<std::string> sources;
    for (const Member& member : group.members()) {
        sources.insert(group.value(group.place(member, Property::source_profile)));
    }
    for (const Member& member : group.members()) {
        const Place id = group.place(member, Property::access_key_id);
        const Place source = group.place(member, Property::source_profile);
        if (member.kind != Kind::profile || !id.mine() || id.entry->value.empty() || !source) continue;
        if (!group.place(member, Property::role_arn)) continue;
        if (group.place(member, Property::web_identity_token_file)) continue;
        if (sources.contains(std::string(member.name))) continue;
        Finding& finding = emit(id.entry->key, quoted_key(context.source, *id.entry) + " in " +
                                                   quoted_name(member) + " is not used to assume its role");
        finding.notes.push_back(group.note(source, "the role is assumed with the keys of this profile"));
        finding.help = "remove the keys, or set `source_profile` to this profile";
    }
}

}  // namespace credlint::checks
