// Runs a program and takes what it prints. Internal to the room.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace credlint {

struct ProcessOutput {
    std::string text;
    int exit_code = 0;
};

// Standard input and error are closed off. Nothing if the program cannot be started or dies of a signal.
std::optional<ProcessOutput> run_process(const std::vector<std::string>& command);

}  // namespace credlint
