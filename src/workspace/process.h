// Runs a program and takes what it prints. Internal to the room.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace credlint {

struct ProcessOutput {
    std::string text;
    int exit_code = 0;
};

// The program reads `input` and what it says on standard error is dropped. Nothing if it cannot be started
// or dies of a signal.
std::optional<ProcessOutput> run_process(const std::vector<std::string>& command,
                                         std::string_view input = {});

}  // namespace credlint
