// Where a repository keeps the files that git reads, and what its configuration and the user's say, found as
// git finds it as long as nothing is out of the ordinary. Anything unusual is left to git itself. Knows
// nothing of which files are tracked or ignored. Internal to the module.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/files.h"
#include "workspace/git_config.h"

namespace credlint {

struct Repository;

// The folder that `.git` in the top folder is or names, as in worktrees and submodules; empty: neither.
std::string git_folder(const std::string& top, const Files& files);
// The folder that all worktrees share.
std::string common_folder(const std::string& git_folder, const Files& files);

struct GitConfiguration {
    enum class State : std::uint8_t {
        complete,
        partial,  // one has includes, or git would reject it, or it is too large for us
        blocked,  // one is a pipe or a device, on which git might wait forever
    };
    std::vector<GitConfigEntry> entries;  // the system's, the user's, the repository's, the environment's
    std::size_t own = 0;                  // where the repository's begin,
    std::size_t own_end = 0;              // and end
    State state = State::complete;

    // The last value of the key. Outer nothing: no entry has it.
    const std::optional<std::string>* find(std::string_view key) const;
};

GitConfiguration read_git_configuration(const std::string& git_folder, const std::string& common_folder,
                                        const Files& files);

// The file with the user's own ignore rules; empty: none. Nothing: only git knows.
std::optional<std::string> excludes_file(const GitConfiguration& configuration, const std::string& top);

struct GitSetup {
    std::string index;
    std::string exclude;        // .git/info/exclude
    std::string excludes_file;  // the user's; may be empty
    std::string remote;         // remote.origin.url, as it is written
    std::size_t id_size = 20;
};

struct GitSetupResult {
    std::optional<GitSetup> setup;  // nothing: git must be asked,
    std::string_view reason = {};   // unless there is a reason why it cannot; constant text
};
GitSetupResult find_git_setup(const Repository& repository, const Files& files);

}  // namespace credlint
