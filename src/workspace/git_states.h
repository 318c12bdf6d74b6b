// What git would say of files, read from the repository without it: its index, and the rules of what to
// ignore. Internal to the room.
#pragma once

#include <span>
#include <vector>

#include "workspace/git.h"
#include "workspace/repository.h"

namespace credlint {

// Fills in the states of files of one repository. Those that only git itself can tell are given back.
std::vector<GitAnswer*> read_git_states(const Repository& repository, std::span<GitAnswer* const> files);

}  // namespace credlint
