// What git ignores at a place in a repository: the rules of the .gitignore files from there upward, of
// .git/info/exclude and of the file that the user's configuration names; the nearest rule that matches
// counts. Reads them without git's help. Knows nothing of walks. Internal to the module.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/files.h"
#include "workspace/ignore_rules.h"

namespace credlint {

// The rules of one file; paths that they do not match are passed on to the rules above.
struct IgnoreScope {
    IgnoreRules rules;
    std::size_t base = 0;  // length of their folder's path below the repository's top, with its slash
    std::size_t size = 0;  // of the texts of these rules and those above
    std::shared_ptr<const IgnoreScope> above;

    // `path` is below the top. Considers only the path itself, not the folders that contain it.
    bool ignores(std::string_view path, bool is_folder) const;
};
using Ignores = std::shared_ptr<const IgnoreScope>;

// The total size of the rules that apply to a folder. In memory they take some hundred times as much at
// worst.
inline constexpr std::size_t max_ignore_rules = std::size_t{1} << 20;

// The nearest folder from this one upward that is a repository's top. `folder` is absolute and without links.
std::optional<std::string> repository_top(const std::string& folder, const Files& files);
bool is_repository_top(const std::string& folder, const Files& files);

class GitIgnores {
public:
    explicit GitIgnores(const Files& files) : files_(files) {}

    // At the top, except for its own .gitignore.
    Ignores of_repository(const std::string& top);
    // Likewise, with .git/info/exclude and the user's file; either may be empty.
    Ignores of_files(const std::string& exclude, const std::string& excludes_file);
    // With the .gitignore of a folder, which is not a link. `inside`: the folder's path below the top.
    Ignores with_gitignore(const std::string& folder, std::string_view inside, Ignores above);
    // At a folder below the top, with the .gitignore files of those above it, but not its own.
    Ignores at(const std::string& top, std::string_view inside);

    // Files that were left out, since they would have exceeded `max_ignore_rules`.
    const std::vector<std::string>& too_large() const { return too_large_; }

private:
    Ignores with(const std::string& path, std::size_t base, Ignores above);

    const Files& files_;
    std::vector<std::string> too_large_;
};

}  // namespace credlint
