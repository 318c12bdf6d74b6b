#include "workspace/path_rules.h"

#include <filesystem>
#include <system_error>

namespace credlint {
namespace {

namespace fs = std::filesystem;

bool is_plain(std::string_view path) {
    return path.find("//") == path.npos && path.find("./") == path.npos && !path.ends_with('.');
}

// Without `.`, `..` and repeated slashes.
std::string tidy(std::string path) {
    return is_plain(path) ? path : fs::path(path).lexically_normal().string();
}

std::string with_slash(std::string path) {
    if (!path.ends_with('/')) path += '/';
    return path;
}

std::string joined(const std::string& folder, std::string_view path) {
    return tidy(path.starts_with('/') ? std::string(path) : folder + std::string(path));
}

}  // namespace

PathRules::PathRules(const std::string& folder, const std::vector<std::string>& globs) {
    if (globs.empty()) return;
    for (const std::string& glob : globs) rules_.add(glob);
    std::error_code error;
    here_ = with_slash(fs::current_path(error).string());
    folder_ = with_slash(joined(here_, folder));
}

bool PathRules::cover(std::string_view path, bool is_folder) const {
    if (empty()) return false;
    std::string full = joined(here_, path);
    if (full.size() > 1 && full.ends_with('/')) full.pop_back();
    if (full + "/" == folder_) return false;
    if (full.starts_with(folder_))
        return rules_.ignores(std::string_view(full).substr(folder_.size()), is_folder);
    return rules_.ignores(fs::path(full).lexically_relative(folder_).string(), is_folder);
}

}  // namespace credlint
