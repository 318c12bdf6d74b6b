// Session tokens that programs would send, and what is next to them. Derived from classified fields and from
// settings; knows no clock and no findings.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "credential/credential.h"
#include "loader/entry_values.h"

namespace credlint {

struct Session {
    const Credential* credential = nullptr;
    const Field* id = nullptr;  // null: the key is in another place
    const Field* token = nullptr;
};

// In file order, every AWS session token that contains its issue time, except for those that are overridden
// under the same key, and those next to a permanent key or to placeholders, which is a mistake of its own.
// Nor those that go to an endpoint that is not AWS's.
std::vector<Session> sessions(const Source& source, const EntryValues& values,
                              const CredentialSet& credentials);

// Settings of one kind, for lookup by a credential's section and group.
class SettingsBeside {
public:
    SettingsBeside(const CredentialSet& credentials, Type::Kind kind);

    bool empty() const { return settings_.empty(); }
    // In file order.
    std::span<const SettingField* const> operator()(const Credential& credential) const;

private:
    std::vector<const SettingField*> settings_;  // by section and group
};

// The text of a value; empty if it is unknown: a reference, a placeholder, broken.
std::string known_text(Value value, std::string_view key);

// The expiry in settings next to a credential; nothing if there is none, or not in RFC 3339.
std::optional<std::int64_t> stated_end(const Source& source, const EntryValues& values,
                                       std::span<const SettingField* const> times);

}  // namespace credlint
