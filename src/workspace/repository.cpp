#include "workspace/repository.h"

#include <algorithm>
#include <cstdlib>

#include "text/files.h"
#include "workspace/git_process.h"
#include "workspace/git_setup.h"

namespace credlint {
namespace {

namespace fs = std::filesystem;

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr ? value : "";
}

fs::path without_links(const fs::path& path) {
    std::error_code error;
    const fs::path out = fs::canonical(path, error);
    return error ? fs::path() : out;
}

// The nearest folder from this one upward that contains `.git`; empty: none.
fs::path nearest_top(const fs::path& folder) {
    std::error_code ignored;
    for (fs::path at = folder; !at.empty(); at = at.parent_path()) {
        if (fs::exists(at / ".git", ignored)) return at;
        if (at == at.parent_path()) break;
    }
    return {};
}

// The git folder of the repository with that top.
fs::path git_dir_of(const fs::path& top) {
    const std::string folder = git_folder(top.string(), DiskFiles());
    return folder.empty() ? fs::path() : without_links(folder);
}

bool is_in(const fs::path& inner, const fs::path& outer) {
    return !outer.empty() &&
           std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end()).first == outer.end();
}

// Everything that makes git use another repository, or read paths differently.
constexpr const char* places[] = {"GIT_DIR",
                                  "GIT_WORK_TREE",
                                  "GIT_INDEX_FILE",
                                  "GIT_COMMON_DIR",
                                  "GIT_OBJECT_DIRECTORY",
                                  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
                                  "GIT_SHALLOW_FILE",
                                  "GIT_GRAFT_FILE",
                                  "GIT_NAMESPACE",
                                  "GIT_IMPLICIT_WORK_TREE",
                                  "GIT_INTERNAL_SUPER_PREFIX"};

Repository found(fs::path top) {
    Repository out{std::move(top), false, git_environment(), {}};
    for (const char* name : places) out.environment.emplace_back(name, std::nullopt);
    return out;
}

}  // namespace

Repositories::Repositories() {
    const std::string git_dir = variable("GIT_DIR");
    const std::string work_tree = variable("GIT_WORK_TREE");
    if (git_dir.empty() && work_tree.empty() && variable("GIT_INDEX_FILE").empty()) return;
    names_git_dir_ = !git_dir.empty();
    if (!work_tree.empty()) named_top_ = without_links(work_tree);
    // Without GIT_DIR, git searches from the current folder upward.
    git_dir_ = names_git_dir_ ? without_links(git_dir) : git_dir_of(nearest_top(without_links(".")));
}

const fs::path& Repositories::environment_top() {
    if (!top_ && (!named_top_.empty() || !names_git_dir_)) top_ = named_top_;
    if (!top_) {
        // The current folder, or what its configuration says.
        const ProcessOutput answer =
            run_process({git_command({"rev-parse", "--show-toplevel"}), git_environment()});
        const std::string_view text = answer.ok() ? std::string_view(answer.text) : std::string_view();
        top_ = without_links(text.substr(0, text.find_last_not_of('\n') + 1));
    }
    return *top_;
}

Repository Repositories::of(const fs::path& folder) {
    const fs::path nearest = nearest_top(folder);
    if (git_dir_.empty()) return found(nearest);
    fs::path top;
    if (named_top_.empty() && !nearest.empty()) {
        // In a hook. Anywhere other than at its own top, git would take the current folder for the top.
        if (git_dir_of(nearest) == git_dir_) top = nearest;
    } else if (is_in(folder, environment_top()) && (nearest.empty() || is_in(environment_top(), nearest))) {
        top = environment_top();
    }
    if (top.empty()) return found(nearest);
    // A relative GIT_INDEX_FILE is relative to the top, where git is started.
    Repository out{top, true, git_environment(), {}};
    if (names_git_dir_ || !named_top_.empty()) {
        out.environment.emplace_back("GIT_DIR", git_dir_.string());
        out.environment.emplace_back("GIT_WORK_TREE", top.string());
        out.named_git_folder = git_dir_;
    }
    return out;
}

}  // namespace credlint
