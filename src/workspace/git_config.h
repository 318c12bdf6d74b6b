// The text of a git configuration file as keys and values. Pure: which files there are, and what their keys
// mean, is git_setup.h. `include` is a key like all others and is not followed. Internal to the room.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace credlint {

struct GitConfigEntry {
    std::string key;  // `section.name` or `section.Subsection.name`; only the latter has capitals
    std::optional<std::string> value;  // nothing: the key stands alone, without `=`
};

// Adds the entries in their order. False where git would refuse the file; those before are still added.
bool parse_git_config(std::string_view text, std::vector<GitConfigEntry>& entries);

// The key as entries have it: `Core.IgnoreCase` is `core.ignorecase`. Nothing: git refuses it.
std::optional<std::string> git_config_key(std::string_view written);

// Of a value, as git reads it. Nothing: it is none.
std::optional<bool> git_boolean(const std::optional<std::string>& value);

}  // namespace credlint
