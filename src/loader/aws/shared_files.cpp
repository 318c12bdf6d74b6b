#include "loader/aws/shared_files.h"

#include <algorithm>
#include <utility>

#include "text/ascii.h"

namespace credlint::loader {
namespace {

void add(Property property, std::uint32_t section, Bindings& out) {
    if (!property.nested) {
        out.all.push_back({std::move(property.key), std::move(property.value), property.origin,
                           std::move(property.parts), section});
        return;
    }
    for (SubProperty& sub : *property.nested) {
        out.all.push_back({std::move(sub.key), std::move(sub.value), property.origin, property.parts, section,
                           property.key});
    }
}

void add(std::string_view kind, std::vector<Profile> profiles, Bindings& out) {
    for (Profile& profile : profiles) {
        const auto section = static_cast<std::uint32_t>(out.sections.size());
        out.sections.push_back({std::string(kind), std::move(profile.name)});
        for (Property& property : profile.properties) add(std::move(property), section, out);
    }
}

}  // namespace

const Property* Profile::find(std::string_view key) const {
    const std::size_t at = by_key.find(properties, &Property::key, key);
    return at == properties.size() ? nullptr : &properties[at];
}

Property* Profile::find(std::string_view key) {
    const std::size_t at = by_key.find(properties, &Property::key, key);
    return at == properties.size() ? nullptr : &properties[at];
}

Bindings read_shared_files(std::span<const Input> files, SharedValues (*read)(const SharedFiles&)) {
    SharedFiles shared;
    for (const Input& file : files)
        (file.role == FileRole::config ? shared.config : shared.credentials) = file.bytes;
    SharedValues values = read(shared);
    Bindings out;
    out.refusal = std::move(values.refusal);
    if (out.refusal) return out;
    add("profile", std::move(values.profiles), out);
    add("sso-session", std::move(values.sso_sessions), out);
    add("services", std::move(values.services), out);
    return out;
}

std::vector<FileNames> shared_file_cascade(std::string_view folder, std::string_view name) {
    if (name != "config" && name != "credentials") return {};
    // Without a folder, the current one may be `.aws`.
    const bool home = folder.empty() || folder == ".aws/" || folder.ends_with("/.aws/");
    return home ? std::vector<FileNames>{{"config", "credentials"}} : std::vector<FileNames>{};
}

bool is_identifier(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return is_letter_or_digit(c) || std::string_view("_-/.%@:+").find(c) != std::string_view::npos;
    });
}

Profile& profile_named(std::vector<Profile>& profiles, NameIndex& by_name, std::string_view name) {
    const std::size_t at = by_name.find(profiles, &Profile::name, name);
    if (at != profiles.size()) return profiles[at];
    profiles.push_back({std::string(name), {}});
    return profiles.back();
}

void replace(Profile& profile, const Profile& other) {
    profile.properties = other.properties;
    profile.by_key = {};
}

void set(Profile& profile, Property property) {
    if (Property* known = profile.find(property.key)) {
        *known = std::move(property);
    } else {
        profile.properties.push_back(std::move(property));
    }
}

}  // namespace credlint::loader
