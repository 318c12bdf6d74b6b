// The text of a git configuration file as keys and values. Pure: which files exist, and what their keys mean,
// is up to git_setup.h. `include` is a key like any other and is not followed. Internal to the module.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace credlint {

struct GitConfigEntry {
    std::string key;  // `section.name` or `section.Subsection.name`; only the latter has capitals
    std::optional<std::string> value;  // nothing: the key has no `=`
};

// Appends the entries in order. False where git would reject the file; entries before that are still added.
bool parse_git_config(std::string_view text, std::vector<GitConfigEntry>& entries);

// The key as entries have it: `Core.IgnoreCase` is `core.ignorecase`. Nothing: git rejects it.
std::optional<std::string> git_config_key(std::string_view written);

// A value as git reads it. Nothing: it is not a boolean.
std::optional<bool> git_boolean(const std::optional<std::string>& value);

}  // namespace credlint
