// The profiles of both shared files of AWS as SDKs merge them: `config` and `credentials`, where the latter
// takes precedence. One is the context; the other may be unavailable. Knows no rules.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "credential/aws/profiles.h"
#include "lint/check.h"

namespace credlint {

class ProfileGroup {
public:
    using Kind = aws::SectionName::Kind;

    // A profile or SSO session by its name, in one file or in both.
    struct Member {
        Kind kind;
        std::string_view name;
        const aws::Profile* own = nullptr;
        const aws::Profile* other = nullptr;
    };
    // A property, and whether it is in the context.
    struct Place {
        const Entry* entry = nullptr;
        bool own = false;
        explicit operator bool() const { return entry != nullptr; }
        bool mine() const { return entry != nullptr && own; }
    };

    explicit ProfileGroup(const CheckContext& context);

    const std::vector<Member>& members() const { return members_; }
    const Member* find(Kind kind, std::string_view name) const;
    std::size_t index_of(const Member& member) const {
        return static_cast<std::size_t>(&member - members_.data());
    }
    // Whether all profiles that may exist are known.
    bool complete() const { return complete_; }
    bool has_other() const { return other_ != nullptr; }
    // Whether the other file is the config, and its findings are reported there.
    bool reported_in_config() const;

    Place place(const Member& member, aws::Property property) const;
    std::string value(const Place& place) const;
    bool has_keys(const Member& member) const;

    // A note that points to the property, or to the member's first header, in whichever file it is.
    Note note(const Place& place, std::string text) const;
    Note note(const Member& member, std::string text) const;
    // "did you mean `dev`?", or empty.
    std::string suggestion(Kind kind, std::string_view name);

private:
    void add(const CredentialSet& set, const Source& source, bool own);

    const CheckContext& context_;
    const RelatedFile* other_ = nullptr;
    bool complete_ = false;
    std::vector<Member> members_;
    std::vector<std::uint32_t> by_name_;  // members in the order of kind and name
    std::size_t suggestions_ = 0;
};

// `profile `dev``, `SSO session `x``: the name made printable.
std::string quoted_name(const ProfileGroup::Member& member);

}  // namespace credlint
