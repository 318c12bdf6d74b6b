#include "run/config_environment.h"

#include <cstdlib>
#include <string>

namespace credlint {
namespace {

std::string variable(const char* name) {
    const char* const value = std::getenv(name);
    return value == nullptr ? std::string() : value;
}

std::string user_config(const Files& files) {
    if (!variable("CI").empty()) return {};
    std::string folder = variable("XDG_CONFIG_HOME");
    if (folder.empty() && !variable("HOME").empty()) folder = variable("HOME") + "/.config";
    // The specification ignores relative ones.
    if (!folder.starts_with('/')) return {};
    std::string path = folder + "/credlint/credlint.toml";
    return files.kind(path) == PathKind::missing ? std::string() : path;
}

}  // namespace

void add_config_of_environment(Request& request, const Files& files) {
    if (request.isolated || !request.config.empty()) return;
    request.config = variable("CREDLINT_CONFIG");
    if (request.config.empty()) request.user_config = user_config(files);
}

}  // namespace credlint
