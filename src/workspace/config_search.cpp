#include "workspace/config_search.h"

#include <algorithm>
#include <filesystem>

#include "text/ascii.h"
#include "text/file_name.h"
#include "workspace/config.h"

namespace credlint {
namespace {

namespace fs = std::filesystem;

bool begins_in(const fs::path& inner, const fs::path& outer) {
    return std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end()).first == outer.end();
}

}  // namespace

std::string normalized(const std::string& path) {
    std::string out = fs::path(path).lexically_normal().generic_string();
    if (out.size() > 1 && out.ends_with('/')) out.pop_back();
    return out.empty() ? "." : out;
}

std::string parent_folder(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    if (slash == path.npos) return ".";
    return std::string(slash == 0 ? "/" : path.substr(0, slash));
}

std::string in_folder(std::string_view folder, std::string_view name) {
    if (folder == ".") return std::string(name);
    std::string out(folder);
    if (!out.ends_with('/')) out += '/';
    return out.append(name);
}

std::string path_from(const std::string& folder, const std::string& path) {
    std::error_code error;
    const fs::path here = fs::current_path(error);
    const fs::path from = (here / folder / "").lexically_normal();
    return (here / path).lexically_normal().lexically_relative(from).generic_string();
}

bool lies_in(const std::string& folder, const std::string& path) {
    std::error_code error;
    // If the path does not exist, weakly_canonical() leaves it relative.
    const fs::path here = fs::current_path(error);
    const fs::path inner = error ? fs::path() : fs::weakly_canonical(here / path, error);
    const fs::path outer = error ? fs::path() : fs::weakly_canonical(here / folder, error);
    return !error && begins_in(inner, outer);
}

bool is_in_git_folder(const std::string& path) {
    std::error_code error;
    const fs::path absolute = fs::absolute(path, error).lexically_normal();
    // The name itself may be a link, which a new file replaces.
    const fs::path folder = fs::weakly_canonical(absolute.parent_path(), error);
    const auto is_git = [](const fs::path& part) { return same_word(part.string(), ".git"); };
    return std::any_of(folder.begin(), folder.end(), is_git) ||
           std::any_of(absolute.begin(), absolute.end(), is_git);
}

const std::string& ConfigSearch::here() {
    std::error_code error;
    if (here_.empty()) here_ = fs::current_path(error).string();
    return here_;
}

bool ConfigSearch::is_below_here(std::string_view folder) {
    if (folder != "." && !folder.starts_with('/')) return folder != ".." && !folder.starts_with("../");
    if (folder == ".") return true;
    return folder.starts_with(here()) && (folder.size() == here().size() || folder[here().size()] == '/');
}

// Nothing above the root. The folders above the current one are `..`, `../..` and so on.
std::string ConfigSearch::parent(const std::string& folder) {
    if (folder == "/") return {};
    const bool above = folder == "." || base_name(folder) == "..";
    if (!above) return parent_folder(folder);
    const auto ups = folder == "." ? 0 : std::count(folder.begin(), folder.end(), '/') + 1;
    const auto depth = here() == "/" ? 0 : std::count(here().begin(), here().end(), '/');
    if (ups >= depth) return {};
    return folder == "." ? ".." : folder + "/..";
}

// Empty: none.
std::string ConfigSearch::config_in(const std::string& folder) {
    std::string own = in_folder(folder, config_name);
    // Also anything that is not a regular file, so that loading it reports why it is not used.
    if (files_.kind(own) != PathKind::missing) return own;
    std::string project = in_folder(folder, project_name);
    if (files_.kind(project) != PathKind::file) return {};
    const Result<std::string> text = files_.read_at_most(project, max_config_size);
    return text && text->find(project_table) != text->npos ? project : std::string();
}

const ConfigSearch::Place& ConfigSearch::place(const std::string& folder) {
    if (const auto known = places_.find(folder); known != places_.end()) return known->second;
    Place out;
    out.config = config_in(folder);
    // In a walk, which comes from above: a repository here would have nothing to shut out.
    if (out.config.empty() && is_below_here(folder) && folder != ".") {
        const auto above = places_.find(parent(folder));
        if (above != places_.end() && above->second.config.empty())
            return places_.emplace(folder, std::move(out)).first->second;
    }
    const bool decided = !out.config.empty() && is_below_here(folder);
    out.repository = !decided && files_.kind(in_folder(folder, ".git")) != PathKind::missing;
    if (!decided && !out.repository) {
        if (const std::string above = parent(folder); !above.empty()) {
            const Place& next = place(above);
            if (out.config.empty()) out.config = next.config;
            out.repository = next.repository;
        }
    }
    return places_.emplace(folder, std::move(out)).first->second;
}

const std::string& ConfigSearch::nearest(const std::string& folder) {
    const bool plain =
        folder.find("..") == folder.npos && !folder.starts_with("./") && !folder.ends_with('/');
    const Place& found = place(plain || folder == "/" ? folder : normalized(folder));
    const bool counts =
        found.config.empty() || found.repository || is_below_here(parent_folder(found.config));
    return counts ? found.config : none_;
}

std::vector<std::string> ConfigSearch::looked_into(const std::string& folder) {
    std::vector<std::string> out;
    bool repository = false;
    for (std::string at = folder; !at.empty() && !repository; at = parent(at)) {
        out.push_back(at);
        repository = files_.kind(in_folder(at, ".git")) != PathKind::missing;
    }
    if (!repository) std::erase_if(out, [&](const std::string& at) { return !is_below_here(at); });
    return out;
}

std::string ConfigSearch::top_of(const std::string& folder) {
    for (std::string at = folder; !at.empty(); at = parent(at)) {
        if (files_.kind(in_folder(at, ".git")) != PathKind::missing) return at;
    }
    return folder;
}

}  // namespace credlint
