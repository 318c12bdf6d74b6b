// The state of files in git: tracked, ignored or neither. Read from the repository where that gives git's
// answer (git_states.h), otherwise asked of the installed git: one call for any usual number of files, and
// only for files that a finding depends on. Never an error: where git is missing or does not answer, the
// state is unknown, with the reason.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace credlint {

enum class GitState : std::uint8_t { unknown, no_repository, tracked, ignored, untracked };

struct GitAnswer {
    GitState state = GitState::unknown;
    std::string_view reason = {};  // for an unknown state, constant text: "it is not installed"
    std::string top = {};          // the top folder of the repository's files; empty: in none
    std::string path = {};         // below it; links are followed, because that is where the bytes are
};

// One answer for each path, in order. `tracked` includes what is only staged. A path may be relative to the
// current directory, and need not exist.
std::vector<GitAnswer> ask_git(const std::vector<std::string>& paths);

}  // namespace credlint
