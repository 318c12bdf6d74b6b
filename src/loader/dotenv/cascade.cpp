#include "loader/dotenv/cascade.h"

#include <algorithm>
#include <array>
#include <string>

namespace credlint::loader {
namespace {

constexpr std::array<std::string_view, 4> modes{"development", "production", "staging", "test"};

bool known(std::string_view mode) {
    return std::find(modes.begin(), modes.end(), mode) != modes.end();
}

// All files that are read in a mode; without a mode, those that are read in any.
FileNames load_order(std::string_view mode) {
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

}  // namespace

std::vector<FileNames> dotenv_cascade(std::string_view /*folder*/, std::string_view name) {
    if (name != ".env" && !name.starts_with(".env.")) return {};
    const std::string_view mode = mode_of(name);
    std::vector<FileNames> sets{load_order(mode)};
    if (!mode.empty()) return sets;
    for (const std::string_view other : modes) {
        if (name == ".env" || other != "test") sets.push_back(load_order(other));
    }
    return sets;
}

}  // namespace credlint::loader
