#include "loader/cascade.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace credlint {
namespace {

using Names = std::vector<std::string>;

constexpr std::array<std::string_view, 4> modes{"development", "production", "staging", "test"};

bool known(std::string_view mode) {
    return std::find(modes.begin(), modes.end(), mode) != modes.end();
}

// All files that are read in a mode; without a mode, those that are read in any.
Names load_order(std::string_view mode) {
    if (mode.empty()) return {".env", ".env.local"};
    const std::string own = ".env." + std::string(mode);
    if (!known(mode)) return {own, own + ".local"};
    if (mode == "test") return {".env", own, own + ".local"};
    return {".env", own, ".env.local", own + ".local"};
}

// The mode in `.env.<mode>` and `.env.<mode>.local`; empty for `.env` and `.env.local`.
std::string_view mode_of(std::string_view name) {
    name.remove_prefix(std::string_view(".env").size());
    if (name.ends_with(".local")) name.remove_suffix(std::string_view(".local").size());
    return name.empty() ? name : name.substr(1);
}

std::vector<Names> sets_of(std::string_view folder, std::string_view name) {
    if (name == "config" || name == "credentials") {
        // Without a folder, the current one may be `.aws`.
        const bool home = folder.empty() || folder == ".aws/" || folder.ends_with("/.aws/");
        return home ? std::vector<Names>{{"config", "credentials"}} : std::vector<Names>{};
    }
    if (name != ".env" && !name.starts_with(".env.")) return {};
    const std::string_view mode = mode_of(name);
    std::vector<Names> sets{load_order(mode)};
    if (!mode.empty()) return sets;
    for (const std::string_view other : modes) {
        if (name == ".env" || other != "test") sets.push_back(load_order(other));
    }
    return sets;
}

}  // namespace

std::vector<std::vector<std::string>> families(const std::string& path, const Files& files) {
    const std::size_t slash = path.rfind('/');
    const std::string folder = slash == path.npos ? std::string() : path.substr(0, slash + 1);
    const std::string name = path.substr(folder.size());
    Names missing;
    const auto exists = [&](const std::string& sibling) {
        if (sibling == name) return true;
        if (std::find(missing.begin(), missing.end(), sibling) != missing.end()) return false;
        if (files.kind(folder + sibling) == PathKind::file) return true;
        missing.push_back(sibling);
        return false;
    };
    std::vector<Names> out;
    for (const Names& set : sets_of(folder, name)) {
        Names there;
        for (const std::string& sibling : set) {
            if (exists(sibling)) there.push_back(folder + sibling);
        }
        // A mode without files of its own has the same set as no mode.
        if (there.size() > 1 && std::find(out.begin(), out.end(), there) == out.end())
            out.push_back(std::move(there));
    }
    return out;
}

}  // namespace credlint
