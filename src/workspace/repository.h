// Which repository a file lies in, and how git must be started to mean that one. Knows what hooks and
// managers of dotfiles put into the environment (GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE), and that these are
// of one repository only. Internal to the room.
#pragma once

#include <filesystem>
#include <optional>

#include "workspace/process.h"

namespace credlint {

struct Repository {
    std::filesystem::path top;                    // of its files, absolute and without links; empty: none
    bool of_environment = false;                  // the one that the environment names
    EnvironmentChanges environment;               // what git is to be started with
    std::filesystem::path named_git_folder = {};  // GIT_DIR, where it counts; empty: it does not
};

class Repositories {
public:
    Repositories();
    // `folder`: absolute and without links.
    Repository of(const std::filesystem::path& folder);

private:
    const std::filesystem::path& environment_top();

    std::filesystem::path git_dir_;             // the environment's; empty: it names none
    bool names_git_dir_ = false;                // GIT_DIR is set
    std::filesystem::path named_top_;           // GIT_WORK_TREE; empty: not set
    std::optional<std::filesystem::path> top_;  // what git takes for the top then; made when first asked
};

}  // namespace credlint
