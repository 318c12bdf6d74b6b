// What git says of files: tracked, ignored or neither. Asked of the installed git, a few calls for any
// number of files, and only for files that a finding hangs on. Never an error: where git is missing or
// does not answer, the state is unknown.
#pragma once

#include <string>
#include <vector>

namespace credlint {

enum class GitState { unknown, no_repository, tracked, ignored, untracked };

// One state for each path, in order. `tracked` includes what is only staged. A path may be relative to
// the current directory.
std::vector<GitState> git_states(const std::vector<std::string>& paths);

}  // namespace credlint
