// Runs a program and takes what it prints. Internal to the room.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace credlint {

// Variables to set on top of this process's own; nothing: unset.
using EnvironmentChanges = std::vector<std::pair<std::string, std::optional<std::string>>>;

struct Process {
    std::vector<std::string> words;  // the program first, looked for in PATH
    EnvironmentChanges environment;
    std::string_view input = {};
    std::chrono::milliseconds timeout{30'000};
};

struct ProcessOutput {
    enum class End : std::uint8_t {
        exited,
        not_found,  // no such program
        failed,     // not started for another reason, killed by a signal, or too slow and so killed by us
    };
    End end = End::failed;
    int exit_code = -1;
    std::string text;
    std::string error;  // the beginning of what it said there

    bool ok() const { return end == End::exited && exit_code == 0; }
};

ProcessOutput run_process(const Process& process);

}  // namespace credlint
