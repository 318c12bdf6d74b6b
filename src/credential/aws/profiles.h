// A shared file as profiles: what its headers name, which of them SDKs do not read as intended, and the
// properties that say where a profile's credentials come from. Spans only, and no other properties.
// Knows one file; the two of a file group are joined in lint/support/profile_group.h.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "credential/aws/shared_file.h"
#include "credential/credential.h"
#include "document/document.h"

namespace credlint::aws {

// In the order of their names.
enum class Property : std::uint8_t {
    access_key_id,
    secret_access_key,
    credential_process,
    credential_source,
    include_profile,  // of aws-vault: takes over everything in another profile
    login_session,
    role_arn,
    source_profile,
    sso_account_id,
    sso_region,
    sso_role_name,
    sso_session,
    sso_start_url,
    web_identity_token_file,
};
std::string_view to_string(Property property);

// What a header names. With a fault: what it was probably meant to name.
struct SectionName {
    enum class Kind : std::uint8_t { other, profile, sso_session };
    enum class Fault : std::uint8_t {
        none,
        no_prefix,      // `[dev]` in config
        prefix,         // `[profile dev]` in credentials
        misplaced,      // `[sso-session x]` in credentials
        joined,         // `[profiledev]`
        misspelt,       // `[profiles dev]`, `[sso-sesion x]`
        upper_default,  // `[DEFAULT]`
        default_case,   // `[Default]`
        nameless,       // `[profile]`
        spaces_around,  // `[ dev ]`
        quotes,         // `[profile "dev"]`
        quoted_space,   // `[profile "my dev"]`
        space,          // `[profile my dev]`
        characters,     // `[profile dev!]`
    };
    Kind kind = Kind::other;
    Fault fault = Fault::none;
    std::string_view word;  // that belongs before the name: `profile`, `sso-session`, `services`, or none
    Span name;              // without the quotes
};

// What the sections of one kind and name contain together.
struct Profile {
    struct Line {
        Property property;
        Entry entry;
    };
    SectionName::Kind kind = SectionName::Kind::other;
    bool is_default = false;    // whatever its case
    std::uint32_t section = 0;  // the first
    Span name = {};
    std::span<const Line> lines = {};  // that are set to something, in file order; of Profiles::lines

    // The last one, which wins, or null.
    const Entry* find(Property property) const;
    std::string_view name_in(const Source& source) const;
};

// Not to be copied: the profiles point into `lines`.
struct Profiles {
    Profiles() = default;
    Profiles(Profiles&&) = default;
    Profiles& operator=(Profiles&&) = default;

    SharedFile file = SharedFile::none;
    // As Document::sections: whether SDKs would read something in the section. Empty outside of shared files.
    std::vector<bool> with_settings;
    std::vector<Profile> all;  // profiles and SSO sessions, in the order of their first headers
    std::vector<Profile::Line> lines;
};

// What the header of a section names. Not kept: a file may have hundreds of thousands.
SectionName section_name(const Source& source, const Document& document, const Profiles& profiles,
                         std::size_t section);

// `settings`: those of the document.
Profiles read_profiles(const Source& source, const Document& document, SharedFile file,
                       std::span<const SettingField> settings);

// Of a document that is not a shared file: none, and empty.
SharedFile shared_file_of(const CredentialSet& credentials);
const Profiles& profiles_of(const CredentialSet& credentials);

// Whether the file is where AWS tools keep theirs.
bool in_aws_folder(std::string_view path);

}  // namespace credlint::aws
