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

using Names = std::set<std::string>;

Names names_in(std::string_view text) {
    Names names;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\0'), text.size());
        names.emplace(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return names;
}

// Nothing if git cannot tell.
std::optional<Names> tracked(const fs::path& root, const std::vector<std::string>& paths) {
    constexpr std::size_t batch = 200;  // far below any limit on the length of a command line
    Names out;
    for (std::size_t begin = 0; begin < paths.size(); begin += batch) {
        std::vector<std::string> command{"git",      "-C", root.string(), "--literal-pathspecs",
                                         "ls-files", "-z", "--cached",    "--"};
        const auto first = paths.begin() + static_cast<std::ptrdiff_t>(begin);
        command.insert(command.end(), first,
                       first + static_cast<std::ptrdiff_t>(std::min(batch, paths.size() - begin)));
        const std::optional<ProcessOutput> answer = run_process(command);
        if (!answer || answer->exit_code != 0) return std::nullopt;
        out.merge(names_in(answer->text));
    }
    return out;
}

Names ignored(const fs::path& root, const std::vector<std::string>& paths) {
    std::string input;
    for (const std::string& path : paths) input.append(path).push_back('\0');
    const auto answer = run_process({"git", "-C", root.string(), "check-ignore", "-z", "--stdin"}, input);
    return answer ? names_in(answer->text) : Names();
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
        const std::optional<Names> in_index = tracked(root, names);
        if (!in_index) continue;
        // A tracked file's case is closed: it stays tracked whatever .gitignore says.
        std::erase_if(names, [&](const std::string& name) { return in_index->contains(name); });
        const Names kept_out = names.empty() ? Names() : ignored(root, names);
        for (const auto& [index, name] : files) {
            states[index] = in_index->contains(name)  ? GitState::tracked
                            : kept_out.contains(name) ? GitState::ignored
                                                      : GitState::untracked;
        }
    }
    return states;
}

}  // namespace credlint
