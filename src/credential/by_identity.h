// The credentials of a document by what identifies them, for joining the fields that belong together.
// Internal to credential/.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "credential/credential.h"
#include "text/append.h"

namespace credlint {

// Which credential of a file a field belongs to.
struct Identity {
    const void* rule;  // its set's, or its token's if that is in none
    std::uint32_t section;
    std::string group;  // the words before the names

    bool operator==(const Identity&) const = default;
};

struct IdentityHash {
    std::size_t operator()(const Identity& identity) const {
        const std::size_t place = std::hash<const void*>()(identity.rule) + identity.section;
        return (std::hash<std::string>()(identity.group) ^ place * 0x9e3779b97f4a7c15) >> 16;
    }
};

// The credentials of a file by their identities: a hash table of numbers, as there may be one for every few
// bytes.
class ByIdentity {
public:
    explicit ByIdentity(const std::vector<Credential>& credentials) : credentials_(credentials) {}

    // Its number, or nothing.
    std::optional<std::size_t> find(const Identity& identity) const {
        const std::uint32_t slot = slots_[slot_of(identity)];
        return slot == 0 ? std::nullopt : std::optional<std::size_t>(slot - 1);
    }
    // `rule` of the last credential's identity.
    void add_last(const void* rule) {
        append(rules_, rule);
        if (rules_.size() * 4 > slots_.size() * 3) {
            slots_.assign(slots_.size() * 2, 0);
            for (std::size_t i = 0; i < rules_.size(); ++i) enter(i);
        } else {
            enter(rules_.size() - 1);
        }
    }

private:
    void enter(std::size_t number) {
        const Credential& credential = credentials_[number];
        slots_[slot_of({rules_[number], credential.section, credential.group})] =
            static_cast<std::uint32_t>(number + 1);
    }
    // Where it is, or the free slot for it.
    std::size_t slot_of(const Identity& identity) const {
        std::size_t slot = IdentityHash()(identity) % slots_.size();
        while (slots_[slot] != 0 && !is_at(slots_[slot] - 1, identity)) slot = (slot + 1) % slots_.size();
        return slot;
    }
    bool is_at(std::size_t number, const Identity& identity) const {
        const Credential& credential = credentials_[number];
        return rules_[number] == identity.rule && credential.section == identity.section &&
               credential.group == identity.group;
    }

    const std::vector<Credential>& credentials_;
    std::vector<const void*> rules_;
    std::vector<std::uint32_t> slots_ = std::vector<std::uint32_t>(16);
};

}  // namespace credlint
