// Starts the installed git for a repository, in a way that runs no program which that repository names, and
// reads what it prints. Internal to the room.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "workspace/process.h"
#include "workspace/repository.h"

namespace credlint {

// At the top of the repository's files.
Process git_process(const Repository& repository, std::vector<std::string> words,
                    std::string_view input = {});
ProcessOutput run_git(const Repository& repository, std::vector<std::string> words,
                      std::string_view input = {});

// Why git has failed, by what it said on standard error, in English: "it is not installed". Constant text.
std::string_view reason_of(const ProcessOutput& output);

// The texts in output of `-z`, each of which NUL ends.
std::vector<std::string_view> texts_in(std::string_view output);

}  // namespace credlint
