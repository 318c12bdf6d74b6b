// Starts the installed git for a repository, in a way that runs no program that a configuration names, and
// reads what it prints. Waits only once for a git that hangs: its repository is not asked again for a while.
// Internal to the module.
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "workspace/process.h"
#include "workspace/repository.h"

namespace credlint {

// How long git may take to answer. Tests shorten it.
inline std::chrono::milliseconds git_timeout{10'000};

// `words` are the arguments after `git`. Of the settings that name programs it leaves only core.hooksPath,
// whose programs are not started by any read-only command.
std::vector<std::string> git_command(const std::vector<std::string>& words);
// For any repository; Repository::environment contains it.
EnvironmentChanges git_environment();

// Run at the top of the repository's files.
Process git_process(const Repository& repository, std::vector<std::string> words,
                    std::string_view input = {});
ProcessOutput run_git(const Repository& repository, std::vector<std::string> words,
                      std::string_view input = {});

// Whether git recently failed to answer for this repository within `git_timeout`.
bool git_hangs(const Repository& repository);
void remember_that_git_hangs(const Repository& repository);

// Why git failed, according to its standard error, in English: "it is not installed". Constant text.
std::string_view reason_of(const ProcessOutput& output);

// The texts in output of `-z`, each of which ends with NUL.
std::vector<std::string_view> texts_in(std::string_view output);

}  // namespace credlint
