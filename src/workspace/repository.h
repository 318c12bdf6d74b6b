// Which repository contains a file, and how git must be started to use that one. Knows the variables that
// hooks and dotfile managers set (GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE), and that these refer to one
// repository only. Internal to the module.
#pragma once

#include <filesystem>
#include <optional>

#include "workspace/process.h"

namespace credlint {

struct Repository {
    std::filesystem::path top;                    // of its files, absolute and without links; empty: none
    bool of_environment = false;                  // the repository that the environment names
    EnvironmentChanges environment;               // for starting git
    std::filesystem::path named_git_folder = {};  // GIT_DIR, where it applies; empty: it does not
};

class Repositories {
public:
    Repositories();
    // `folder`: absolute and without links.
    Repository of(const std::filesystem::path& folder);

private:
    const std::filesystem::path& environment_top();

    std::filesystem::path git_dir_;             // from the environment; empty: it names none
    bool names_git_dir_ = false;                // GIT_DIR is set
    std::filesystem::path named_top_;           // GIT_WORK_TREE; empty: not set
    std::optional<std::filesystem::path> top_;  // what git then uses as the top; determined on first use
};

}  // namespace credlint
