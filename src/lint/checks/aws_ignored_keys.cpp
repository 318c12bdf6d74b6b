#include <algorithm>
#include <unordered_set>

#include "lint/check.h"
#include "lint/profile_family.h"
#include "lint/words.h"

namespace credlint::checks {
namespace {

using aws::Property;
using Kind = ProfileFamily::Kind;
using Member = ProfileFamily::Member;
using Place = ProfileFamily::Place;

bool concerns(const aws::Profile& profile) {
    return std::any_of(profile.lines.begin(), profile.lines.end(), [](const aws::Profile::Line& line) {
        return line.property == Property::source_profile;
    });
}

void run(const Subject& subject, Emit& emit) {
    const std::vector<aws::Profile>& profiles = subject.credentials.profiles.all;
    if (std::none_of(profiles.begin(), profiles.end(), concerns)) return;
    const ProfileFamily family(subject);
    // Keys do count where a chain comes to them.
    std::unordered_set<std::string> sources;
    for (const Member& member : family.members()) {
        sources.insert(family.value(family.place(member, Property::source_profile)));
    }
    for (const Member& member : family.members()) {
        const Place id = family.place(member, Property::access_key_id);
        const Place source = family.place(member, Property::source_profile);
        if (member.kind != Kind::profile || !id.mine() || id.entry->value.empty() || !source) continue;
        if (!family.place(member, Property::role_arn)) continue;
        if (family.place(member, Property::web_identity_token_file)) continue;
        if (sources.contains(std::string(member.name))) continue;
        Finding& finding = emit(id.entry->key, quoted_key(subject.source, *id.entry) + " in " +
                                                   quoted_name(member) + " is not used to assume its role");
        finding.notes.push_back(family.note(source, "the role is assumed with the keys of this profile"));
        finding.help = "remove the keys, or let `source_profile` name this profile";
    }
}

constexpr std::string_view tags[] = {"aws", "correctness", "unused"};

}  // namespace

extern const Check aws_ignored_keys{
    {
        .id = "aws-ignored-keys",
        .title = "keys in a profile that assumes its role with others",
        .what = "Finds a profile with keys of its own that has a role and another profile as its "
                "`source_profile`, and that no other profile has as its source. A note only.",
        .why = "Such a profile assumes its role with the keys of the other one. Its own are used for "
               "nothing, and look as if they were.",
        .example = "[profile base]\naws_access_key_id = {aws-akia:123456789012}\naws_secret_access_key = "
                   "{aws-secret}\n\n[profile deploy]\naws_access_key_id = "
                   "{aws-akia:123456789012}\naws_secret_access_key = {aws-secret}\nrole_arn = "
                   "arn:aws:iam::123456789012:role/deploy\nsource_profile = base\n",
        .instead = "Remove the keys; or set `source_profile` to the profile's own name, if they are to "
                   "assume the role.",
        .seen = {},
        .symptom = "`AccessDenied` for a user that nobody expected in the message.",
        .docs = "https://docs.aws.amazon.com/sdkref/latest/guide/feature-assume-role-credentials.html",
        .severity = Severity::info,
        .tags = tags,
    },
    run,
};

}  // namespace credlint::checks
