#include <algorithm>
#include <vector>

#include "credential/shown_name.h"
#include "lint/check.h"
#include "lint/support/message.h"
#include "lint/support/profile_group.h"

namespace credlint::checks {
namespace {

using aws::Property;
using Kind = ProfileGroup::Kind;
using Member = ProfileGroup::Member;
using Place = ProfileGroup::Place;

// Where a role's keys come from, according to the lines of one profile.
struct Role {
    Place role, source, credential_source, token_file;
};

// `<profile>`, `${PROFILE}`, `{{ profile }}`: from a template, not the name of a profile.
bool is_placeholder(std::string_view name) {
    return name.find_first_of("<>{}$") != name.npos;
}

bool concerns(const aws::Profile& profile) {
    return std::any_of(profile.lines.begin(), profile.lines.end(), [](const aws::Profile::Line& line) {
        return line.property == Property::role_arn || line.property == Property::source_profile ||
               line.property == Property::web_identity_token_file;
    });
}

class Roles {
public:
    Roles(const CheckContext& context, FindingSink& emit) : context_(context), emit_(emit), group_(context) {}

    void run() {
        next_.assign(group_.members().size(), none);
        for (const Member& member : group_.members()) {
            if (member.kind == Kind::profile) look_at(member);
        }
        circles();
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    Role role_of(const Member& member) const {
        return {group_.place(member, Property::role_arn), group_.place(member, Property::source_profile),
                group_.place(member, Property::credential_source),
                group_.place(member, Property::web_identity_token_file)};
    }

    // An app may keep a role next to its keys in an INI file of its own.
    bool of_sdks() const {
        return aws::shared_file_of(context_.credentials) == aws::SharedFile::config ||
               aws::in_aws_folder(context_.source.path());
    }

    void look_at(const Member& member) {
        const Role role = role_of(member);
        if (role.token_file) {
            if (!role.role && role.token_file.mine()) without_role(member, role.token_file);
            return;
        }
        if (role.source && role.credential_source) {
            two_sources(member, role);
        } else if (role.source) {
            follow(member, role);
        } else if (role.role.mine() && !role.credential_source && of_sdks()) {
            without_source(member, role.role);
        }
    }

    void without_role(const Member& member, const Place& token_file) {
        Finding& finding =
            emit_(token_file.entry->key, quoted_key(context_.source, *token_file.entry) +
                                             " is set without `role_arn` in " + quoted_name(member));
        finding.help = "add the `role_arn` of the role that the token is for";
    }

    void two_sources(const Member& member, const Role& role) {
        if (!role.credential_source.mine()) return;
        Finding& finding =
            emit_(role.credential_source.entry->key,
                  "`credential_source` and `source_profile` are both set in " + quoted_name(member));
        finding.help = "keep the one whose keys may assume the role";
        finding.notes.push_back(group_.note(role.source, "the other source"));
        // boto3 looks at them only to assume a role; Go always rejects them.
        if (!role.role) finding.severity = Severity::warning;
    }

    void without_source(const Member& member, const Place& role) {
        for (const Property other : {Property::credential_process, Property::include_profile}) {
            if (group_.place(member, other)) return;
        }
        Finding& finding =
            emit_(role.entry->key, "`role_arn` in " + quoted_name(member) +
                                       " has neither `source_profile` nor `credential_source` to assume it");
        finding.help =
            group_.has_keys(member)
                ? "add `source_profile` with this profile's own name, to assume the role with its own keys"
                : "add `source_profile` with the name of a profile that may assume the role";
    }

    void follow(const Member& member, const Role& role) {
        const std::string name = group_.value(role.source);
        if (name.empty() || is_placeholder(name)) return;
        const Member* target = group_.find(Kind::profile, name);
        if (target == nullptr) {
            if (role.source.mine()) missing(member, role, name);
            return;
        }
        if (!role.role) return;
        next_[group_.index_of(member)] = group_.index_of(*target);
        if (target != &member && role.source.mine() && group_.complete() && !has_credentials(*target))
            nothing_there(member, role, *target);
    }

    void missing(const Member& member, const Role& role, const std::string& name) {
        const bool here_only = !group_.complete() || !group_.has_other();
        const std::string where =
            here_only ? " that is not in this file" : " that is in neither `config` nor `credentials`";
        Finding& finding = emit_(role.source.entry->value, "`source_profile` in " + quoted_name(member) +
                                                               " refers to a profile" + where);
        finding.help = group_.suggestion(Kind::profile, name);
        if (finding.help.empty()) {
            finding.help = here_only ? "make sure that `~/.aws/config` or `~/.aws/credentials` contains it"
                                     : "name a profile that exists, or add this one";
        }
        // Without a role, SDKs do not look the profile up.
        if (here_only || !role.role) finding.severity = Severity::warning;
        // Credentials are not committed, so the other file may be on another machine.
        const bool mistyped = !group_.suggestion(Kind::profile, name).empty();
        if (!group_.has_other() && of_sdks() && !mistyped) finding.severity = Severity::note;
    }

    bool has_credentials(const Member& member) const {
        const auto has_lines = [](const aws::Profile* profile) {
            return profile != nullptr && !profile->lines.empty();
        };
        return has_lines(member.own) || has_lines(member.other);
    }

    void nothing_there(const Member& member, const Role& role, const Member& target) {
        Finding& finding =
            emit_(role.source.entry->value, "`source_profile` in " + quoted_name(member) + " refers to " +
                                                quoted_name(target) + ", which has no credentials");
        finding.help = "add keys to that profile, or name one that has them";
        finding.notes.push_back(group_.note(target, "this profile has no keys, no role and no SSO session"));
        // Tools such as aws-vault keep the keys in another place, and then no profile has any.
        const bool some = std::any_of(group_.members().begin(), group_.members().end(),
                                      [&](const Member& other) { return group_.has_keys(other); });
        finding.severity = some ? Severity::warning : Severity::note;
    }

    // Every profile has at most one successor: reaching a mark of the current walk again means a circle.
    void circles() {
        std::vector<std::size_t> walk_of(next_.size(), none);
        for (std::size_t start = 0; start < next_.size(); ++start) {
            std::size_t at = start;
            while (at != none && walk_of[at] == none) {
                walk_of[at] = start;
                at = next_[at];
            }
            if (at == none || walk_of[at] != start) continue;
            std::vector<std::size_t> circle{at};
            for (std::size_t i = next_[at]; i != at; i = next_[i]) circle.push_back(i);
            judge(circle);
        }
    }

    // A profile with keys ends a chain, unless the chain begins with it.
    void judge(std::vector<std::size_t>& circle) {
        // The keys may be in the other file.
        if (!group_.complete() || (circle.size() == 1 && !group_.has_other() && of_sdks())) return;
        const auto keys = [&](std::size_t i) { return group_.has_keys(group_.members()[i]); };
        const auto mine = [&](std::size_t i) { return source_of(i).mine(); };
        const auto with_keys = std::count_if(circle.begin(), circle.end(), keys);
        if (with_keys > 1 || (with_keys == 1 && circle.size() == 1)) return;
        // Only one file reports it: the config, if it contains a link of the circle.
        if (group_.reported_in_config() && !std::all_of(circle.begin(), circle.end(), mine)) return;
        const auto first = std::find_if(circle.begin(), circle.end(), mine);
        if (first == circle.end()) return;
        const auto begin =
            std::find_if(circle.begin(), circle.end(), [&](std::size_t i) { return keys(i) && mine(i); });
        std::rotate(circle.begin(), begin != circle.end() ? begin : first, circle.end());
        report(circle, with_keys == 1);
    }

    Place source_of(std::size_t index) const {
        return group_.place(group_.members()[index], Property::source_profile);
    }

    void report(const std::vector<std::size_t>& circle, bool with_keys) {
        constexpr std::size_t most_notes = 8;
        const Member& first = group_.members()[circle[0]];
        const Span place = source_of(circle[0]).entry->value;
        if (circle.size() == 1) {
            Finding& finding =
                emit_(place, quoted_name(first) + " names itself as its `source_profile`, but has no keys");
            finding.help = "name a profile that has keys, or add them here";
            return;
        }
        Finding& finding = emit_(place, "circular `source_profile` in " + quoted_name(first));
        if (!group_.has_other() && of_sdks()) finding.severity = Severity::note;
        finding.help = with_keys ? "name a profile with keys and without a role; SDKs do not use the keys of "
                                   "the profile that they start from"
                                 : "set `source_profile` of one of them to a profile that has keys";
        for (std::size_t i = 1; i < circle.size() && i <= most_notes; ++i) {
            const Member& member = group_.members()[circle[i]];
            const Member& next = group_.members()[next_[circle[i]]];
            finding.notes.push_back(group_.note(
                source_of(circle[i]), quoted_name(member) + " names `" + shown_name(next.name) + "`"));
        }
    }

    const CheckContext& context_;
    FindingSink& emit_;
    ProfileGroup group_;
    std::vector<std::size_t> next_;  // for each member: the profile whose credentials assume its role
};

}  // namespace

void aws_source_profile(const CheckContext& context, FindingSink& emit) {
    const std::vector<aws::Profile>& profiles = aws::profiles_of(context.credentials).all;
    if (std::any_of(profiles.begin(), profiles.end(), concerns)) Roles(context, emit).run();
}

}  // namespace credlint::checks
