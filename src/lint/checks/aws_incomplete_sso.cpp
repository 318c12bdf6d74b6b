#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "lint/check.h"
#include "lint/support/profile_group.h"
#include "text/list.h"

namespace credlint::checks {
namespace {

using aws::Property;
using Kind = ProfileGroup::Kind;
using Member = ProfileGroup::Member;
using Place = ProfileGroup::Place;

constexpr std::array needed{Property::sso_start_url, Property::sso_region, Property::sso_account_id,
                            Property::sso_role_name};
constexpr std::array of_session{Property::sso_start_url, Property::sso_region};
constexpr std::array of_profile{Property::sso_account_id, Property::sso_role_name};

bool concerns(const aws::Profile& profile) {
    if (profile.kind == Kind::sso_session) return true;
    return std::any_of(profile.lines.begin(), profile.lines.end(), [](const aws::Profile::Line& line) {
        return line.property == Property::sso_session ||
               std::find(needed.begin(), needed.end(), line.property) != needed.end();
    });
}

std::string names_of(const std::vector<Property>& properties, std::string_view before_last = " and ") {
    std::vector<std::string_view> names;
    for (const Property property : properties) names.push_back(to_string(property));
    return listed(names, before_last, "`");
}

class Sso {
public:
    Sso(const CheckContext& context, FindingSink& emit) : context_(context), emit_(emit), group_(context) {}

    void run() {
        for (const Member& member : group_.members()) {
            if (member.kind == Kind::sso_session) {
                session(member);
            } else if (const Place name = group_.place(member, Property::sso_session)) {
                in_session(member, name);
            } else {
                alone(member);
            }
        }
    }

private:
    template <std::size_t N>
    std::vector<Property> missing(const Member& member, const std::array<Property, N>& properties) const {
        std::vector<Property> out;
        for (const Property property : properties) {
            if (!group_.place(member, property)) out.push_back(property);
        }
        return out;
    }

    bool has_other_credentials(const Member& member) const {
        if (group_.has_keys(member)) return true;
        for (const Property property :
             {Property::credential_process, Property::role_arn, Property::web_identity_token_file,
              Property::login_session, Property::include_profile}) {
            if (group_.place(member, property)) return true;
        }
        return false;
    }

    void session(const Member& member) {
        if (member.own == nullptr) return;
        const std::vector<Property> absent = missing(member, of_session);
        if (absent.empty()) return;
        Finding& finding = emit_(context_.document.sections[member.own->section].header,
                                 quoted_name(member) + " has no " + names_of(absent, " or "));
        finding.help = "add " + names_of(absent);
    }

    void in_session(const Member& member, const Place& name) {
        const std::string wanted = group_.value(name);
        if (wanted.find_first_of("<>{}$") != wanted.npos) return;  // of a template
        const Member* session = group_.find(Kind::sso_session, wanted);
        if (session == nullptr) {
            if (name.mine()) no_session(member, name, wanted);
            return;
        }
        for (const Property property : of_session) said_twice(member, *session, property);
        const std::vector<Property> absent = missing(member, of_profile);
        if (absent.size() == 1) {
            half(member, absent[0] == of_profile[0] ? of_profile[1] : of_profile[0], absent);
        } else if (absent.size() == 2 && name.mine() && !has_other_credentials(member)) {
            Finding& finding = emit_(name.entry->key, quoted_name(member) +
                                                          " gets a token from its SSO session, but cannot "
                                                          "get credentials without an account and a role");
            finding.help = "add " + names_of(absent);
            finding.severity = Severity::note;
        }
    }

    void no_session(const Member& member, const Place& name, const std::string& wanted) {
        // Only `config` contains sessions.
        const bool sure =
            group_.complete() || aws::shared_file_of(context_.credentials) == aws::SharedFile::config;
        Finding& finding = emit_(name.entry->value, "`sso_session` in " + quoted_name(member) +
                                                        " refers to a session that " +
                                                        (sure ? "does not exist" : "is not in this file"));
        finding.help = group_.suggestion(Kind::sso_session, wanted);
        if (finding.help.empty())
            finding.help = "add an `[sso-session]` section with this name to `~/.aws/config`";
        if (!sure) finding.severity = Severity::warning;
    }

    void said_twice(const Member& member, const Member& session, Property property) {
        const Place here = group_.place(member, property);
        const Place there = group_.place(session, property);
        if (!here.mine() || !there) return;
        const bool differ = group_.value(here) != group_.value(there);
        const std::string name = "`" + std::string(to_string(property)) + "` in " + quoted_name(member);
        Finding& finding = emit_(here.entry->value, name + (differ ? " differs from that of its SSO session"
                                                                   : " is also set in its SSO session"));
        finding.help = differ ? "remove it here; the SSO session sets it"
                              : "remove it here; the Rust SDK rejects a profile that sets both";
        finding.notes.push_back(group_.note(there, "the value in the SSO session"));
        if (!differ) finding.severity = Severity::note;
    }

    void half(const Member& member, Property set, const std::vector<Property>& absent) {
        const Place place = group_.place(member, set);
        if (!place.mine()) return;
        Finding& finding =
            emit_(place.entry->key, quoted_name(member) + " has `" + std::string(to_string(set)) +
                                        "`, but no " + names_of(absent, " or "));
        finding.help = "add " + names_of(absent);
    }

    // The older format, without a separate session.
    void alone(const Member& member) {
        const std::vector<Property> absent = missing(member, needed);
        if (absent.empty() || absent.size() == needed.size()) return;
        const bool wants_role =
            group_.place(member, Property::sso_account_id) || group_.place(member, Property::sso_role_name);
        if (!wants_role && has_other_credentials(member)) return;
        Place first;
        for (const Property property : needed) {
            const Place place = group_.place(member, property);
            if (place && (!first || place.entry->whole.begin < first.entry->whole.begin)) first = place;
        }
        if (!first.mine()) return;
        Finding& finding = emit_(first.entry->key, quoted_name(member) + " is set up for SSO, but has no " +
                                                       names_of(absent, " or "));
        finding.help = "add " + names_of(absent) +
                       (wants_role && absent[0] == Property::sso_start_url ? ", or an `sso_session`" : "");
        // boto3 ignores a profile with neither account nor role; others reject it.
        if (!wants_role) finding.severity = Severity::warning;
    }

    const CheckContext& context_;
    FindingSink& emit_;
    ProfileGroup group_;
};

}  // namespace

void aws_incomplete_sso(const CheckContext& context, FindingSink& emit) {
    const std::vector<aws::Profile>& profiles = aws::profiles_of(context.credentials).all;
    if (std::any_of(profiles.begin(), profiles.end(), concerns)) Sso(context, emit).run();
}

}  // namespace credlint::checks
