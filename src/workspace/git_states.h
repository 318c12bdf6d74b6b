// The state that git would report for files, read from the repository without git: from its index and the
// ignore rules. Internal to the module.
#pragma once

#include <span>
#include <vector>

#include "workspace/git.h"
#include "workspace/repository.h"

namespace credlint {

// Fills in the states of files of one repository. Returns the files that only git itself can decide.
std::vector<GitAnswer*> read_git_states(const Repository& repository, std::span<GitAnswer* const> files);

}  // namespace credlint
