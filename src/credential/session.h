// Session tokens that programs would send, and what stands beside them. Derived from judged fields and from
// settings; knows no clock and no findings.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "credential/credential.h"

namespace credlint {

struct Session {
    const Credential* credential = nullptr;
    const Field* id = nullptr;  // null: the key is somewhere else
    const Field* token = nullptr;
};

// In file order, every AWS session token that tells its issue time, save those that are overridden under the
// same key, and those in wrong company, which is a mistake of its own: beside a permanent key or beside
// placeholders. Nor those that go to an endpoint that is not AWS's.
std::vector<Session> sessions(const Source& source, const Document& document,
                              const CredentialSet& credentials);

// Settings of one kind, to be asked for those in a credential's section and group.
class SettingsBeside {
public:
    SettingsBeside(const CredentialSet& credentials, Type::Kind kind);

    bool empty() const { return settings_.empty(); }
    // In file order.
    std::span<const SettingField* const> operator()(const Credential& credential) const;

private:
    std::vector<const SettingField*> settings_;  // by section and group
};

// A setting's value as a program sees it; empty if nobody knows it: a reference, a placeholder, broken.
std::string known_value(const Source& source, const Document& document, const Entry& entry);

// What settings of a time beside a credential say of its end; nothing if they do not, or not in RFC 3339.
std::optional<std::int64_t> stated_end(const Source& source, const Document& document,
                                       std::span<const SettingField* const> times);

}  // namespace credlint
