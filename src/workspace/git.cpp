#include "workspace/git.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <set>

#include "workspace/process.h"

namespace credlint {
namespace {

namespace fs = std::filesystem;

// The nearest folder above with a `.git` (a file in worktrees and submodules); empty: none.
fs::path repository_of(const fs::path& folder) {
    std::error_code ignored;
    for (fs::path at = folder;; at = at.parent_path()) {
        if (fs::exists(at / ".git", ignored)) return at;
        if (at == at.parent_path()) return {};
    }
}

struct Place {
    fs::path root;         // empty: in no repository
    std::string relative;  // to the root
};

// Links in the folders are resolved, as git does; the file's own name stays, for git tracks the link.
std::optional<Place> place_of(const std::string& path) {
    std::error_code error;
    const fs::path given(path);
    const fs::path parent = given.has_parent_path() ? given.parent_path() : fs::path(".");
    const fs::path folder = fs::canonical(parent, error);
    if (error) return std::nullopt;
    const fs::path root = repository_of(folder);
    if (root.empty()) return Place{};
    return Place{root, (folder / given.filename()).lexically_relative(root).string()};
}

// Paths that git prints for the command, NUL-terminated; nothing if it failed. `none` is the exit code
// of a command that only has nothing to print.
std::optional<std::set<std::string>> ask(const fs::path& root, std::vector<std::string> command,
                                         const std::vector<std::string>& paths, int none) {
    // Far below any limit on the length of a command line.
    constexpr std::size_t batch = 200;
    command.insert(command.begin(), {"git", "-C", root.string(), "--literal-pathspecs"});
    std::set<std::string> out;
    for (std::size_t begin = 0; begin < paths.size(); begin += batch) {
        std::vector<std::string> words = command;
        const std::size_t end = std::min(paths.size(), begin + batch);
        words.insert(words.end(), paths.begin() + static_cast<std::ptrdiff_t>(begin),
                     paths.begin() + static_cast<std::ptrdiff_t>(end));
        const std::optional<ProcessOutput> answer = run_process(words);
        if (!answer || (answer->exit_code != 0 && answer->exit_code != none)) return std::nullopt;
        for (std::size_t at = 0; at < answer->text.size();) {
            const std::size_t stop = std::min(answer->text.find('\0', at), answer->text.size());
            out.insert(answer->text.substr(at, stop - at));
            at = stop + 1;
        }
    }
    return out;
}

}  // namespace

std::vector<GitState> git_states(const std::vector<std::string>& paths) {
    std::vector<GitState> states(paths.size(), GitState::unknown);
    std::map<fs::path, std::vector<std::pair<std::size_t, std::string>>> by_root;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const std::optional<Place> place = place_of(paths[i]);
        if (!place) continue;
        if (place->root.empty()) {
            states[i] = GitState::no_repository;
        } else {
            by_root[place->root].emplace_back(i, place->relative);
        }
    }
    for (const auto& [root, files] : by_root) {
        std::vector<std::string> names;
        for (const auto& file : files) names.push_back(file.second);
        const auto tracked = ask(root, {"ls-files", "-z", "--cached", "--"}, names, 0);
        if (!tracked) continue;
        const auto ignored = ask(root, {"check-ignore", "-z", "--"}, names, 1);
        for (const auto& [index, name] : files) {
            const bool is_ignored = ignored && ignored->contains(name);
            states[index] = tracked->contains(name) ? GitState::tracked
                            : is_ignored            ? GitState::ignored
                                                    : GitState::untracked;
        }
    }
    return states;
}

}  // namespace credlint
