// Session tokens that programs would send, and what stands beside them. Derived from judged fields and from
// settings; knows no clock and no findings.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "credential/credential.h"

namespace credlint {

struct Session {
    const Credential* credential = nullptr;
    const Field* id = nullptr;  // null: the key is somewhere else
    const Field* token = nullptr;
};

// Every AWS session token that tells its issue time, save those that are overridden under the same key, and
// those in wrong company, which is a mistake of its own: beside a permanent key, or beside placeholders.
std::vector<Session> sessions(const Source& source, const CredentialSet& credentials);

// Settings of one kind in the credential's section and group.
std::vector<const aws::Setting*> settings_beside(const CredentialSet& credentials,
                                                 const Credential& credential, aws::SettingRule::Kind kind);

// A setting's value as a program sees it; empty if nobody knows it: a reference, a placeholder, broken.
std::string known_value(const Source& source, const Document& document, const Entry& entry);

// What the settings beside a credential say of its end; nothing if they do not, or not in RFC 3339.
std::optional<std::int64_t> stated_end(const Source& source, const Document& document,
                                       const CredentialSet& credentials, const Credential& credential);

}  // namespace credlint
