#include "lint/support/profile_group.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "credential/shown_name.h"
#include "text/nearest.h"

namespace credlint {

using aws::SharedFile;

namespace {

std::pair<ProfileGroup::Kind, std::string_view> identity(const ProfileGroup::Member& member) {
    return {member.kind, member.name};
}

}  // namespace

ProfileGroup::ProfileGroup(const CheckContext& context) : context_(context) {
    const SharedFile file = aws::shared_file_of(context.credentials);
    for (const LoadOrder& load_order : context.file.load_orders) {
        for (const RelatedFile* related : load_order) {
            const SharedFile its = related != nullptr ? aws::shared_file_of(related->credentials) : file;
            if (its != SharedFile::none && its != file) other_ = related;
        }
    }
    const std::string& path = context.source.path();
    const bool in_place =
        aws::in_aws_folder(path) && (path.ends_with("/config") || path.ends_with("/credentials"));
    complete_ = other_ != nullptr || in_place;
    add(context.credentials, context.source, true);
    if (other_ != nullptr) add(other_->credentials, *other_->source, false);
}

void ProfileGroup::add(const CredentialSet& set, const Source& source, bool own) {
    // No two profiles of one file have the same kind and name.
    members_.reserve(members_.size() + aws::profiles_of(set).all.size());
    for (const aws::Profile& profile : aws::profiles_of(set).all) {
        const std::string_view name = profile.name_in(source);
        const Member* known = find(profile.kind, name);
        Member& member =
            known != nullptr ? members_[index_of(*known)] : members_.emplace_back(Member{profile.kind, name});
        (own ? member.own : member.other) = &profile;
    }
    by_name_.resize(members_.size());
    std::iota(by_name_.begin(), by_name_.end(), 0U);
    std::sort(by_name_.begin(), by_name_.end(), [&](std::uint32_t a, std::uint32_t b) {
        return identity(members_[a]) < identity(members_[b]);
    });
}

const ProfileGroup::Member* ProfileGroup::find(Kind kind, std::string_view name) const {
    const std::pair wanted(kind, name);
    const auto found =
        std::lower_bound(by_name_.begin(), by_name_.end(), wanted,
                         [&](std::uint32_t i, const auto& other) { return identity(members_[i]) < other; });
    return found != by_name_.end() && identity(members_[*found]) == wanted ? &members_[*found] : nullptr;
}

bool ProfileGroup::reported_in_config() const {
    return other_ != nullptr && other_->linted &&
           aws::shared_file_of(other_->credentials) == SharedFile::config;
}

ProfileGroup::Place ProfileGroup::place(const Member& member, aws::Property property) const {
    const Place own{member.own != nullptr ? member.own->find(property) : nullptr, true};
    const Place other{member.other != nullptr ? member.other->find(property) : nullptr, false};
    const bool own_wins = aws::shared_file_of(context_.credentials) == SharedFile::credentials;
    return own_wins ? (own ? own : other) : (other ? other : own);
}

std::string ProfileGroup::value(const Place& place) const {
    if (!place) return {};
    return (place.own ? context_.values : other_->values)(*place.entry).text;
}

bool ProfileGroup::has_keys(const Member& member) const {
    return place(member, aws::Property::access_key_id) || place(member, aws::Property::secret_access_key);
}

Note ProfileGroup::note(const Place& place, std::string text) const {
    return {place.entry->key, std::move(text), place.own ? nullptr : other_->source};
}

Note ProfileGroup::note(const Member& member, std::string text) const {
    const bool own = member.own != nullptr;
    const aws::Profile& profile = own ? *member.own : *member.other;
    const Document& document = own ? context_.document : other_->document;
    return {document.sections[profile.section].header, std::move(text), own ? nullptr : other_->source};
}

std::string ProfileGroup::suggestion(Kind kind, std::string_view name) {
    // Comparing with all names is expensive, and hundreds of suggestions are not read.
    constexpr std::size_t most = 16, longest = 64;
    if (name.size() > longest || ++suggestions_ > most) return {};
    std::vector<std::string_view> names;
    for (const Member& member : members_) {
        if (member.kind == kind && member.name.size() <= longest) names.push_back(member.name);
    }
    const std::string_view found = nearest(name, names);
    return found.empty() ? std::string() : "did you mean `" + shown_name(found) + "`?";
}

std::string quoted_name(const ProfileGroup::Member& member) {
    return (member.kind == ProfileGroup::Kind::profile ? "profile `" : "SSO session `") +
           shown_name(member.name) + "`";
}

}  // namespace credlint
