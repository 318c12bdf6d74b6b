// What the models of the AWS SDKs have in common: the two shared files in, profiles out. One model for each
// SDK, exact even for unusual lines; tests/conformance/ compares them with the real
// parsers. Internal to the module: the loaders turn profiles into bindings.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "loader/aws/name_index.h"
#include "loader/lines.h"
#include "loader/loader.h"

namespace credlint::loader {

// One of the two files, or both.
struct SharedFiles {
    std::optional<std::string_view> config;
    std::optional<std::string_view> credentials;
};

struct SubProperty {
    std::string key;
    std::string value;
};

struct Property {
    std::string key;
    std::string value;
    Origin origin;  // the line that the key is on
    std::vector<Span> parts;
    // Set if the SDK makes a map of indented lines; `value` is then empty.
    std::optional<std::vector<SubProperty>> nested = {};
};

struct Profile {
    std::string name;
    std::vector<Property> properties;  // in the order in which their keys came first
    mutable NameIndex by_key = {};     // of the properties

    const Property* find(std::string_view key) const;
    Property* find(std::string_view key);
};

struct SharedValues {
    std::optional<Refusal> refusal;
    std::vector<Profile> profiles;
    std::vector<Profile> sso_sessions;
    std::vector<Profile> services;
};

// The result of `read` as bindings, including sections without lines.
Bindings read_shared_files(std::span<const Input> files, SharedValues (*read)(const SharedFiles&));

// `config` and `credentials` of `.aws`.
std::vector<FileNames> shared_file_cascade(std::string_view folder, std::string_view name);

inline constexpr Format shared_file_formats[] = {Format::ini};

// `[A-Za-z0-9_\-/.%@:+]*`: a name in the AWS specification.
bool is_identifier(std::string_view text);

// The profile with that name, added if there is none; valid until the next call. `by_name`: the list's index.
Profile& profile_named(std::vector<Profile>& profiles, NameIndex& by_name, std::string_view name);
// Replaces the profile's properties with the other one's.
void replace(Profile& profile, const Profile& other);
// Keeps the place of a key that was there before.
void set(Profile& profile, Property property);

}  // namespace credlint::loader
