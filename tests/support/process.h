// Runs a program as a person would: with arguments, folder, standard input and environment; and collects all
// its output. Kills it when it takes too long.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace credlint::test {

struct Command {
    std::vector<std::string> words;  // the program first, looked for in PATH
    std::filesystem::path folder;    // empty: the current one
    std::string input;
    // On top of this process's environment; nothing: unset.
    std::vector<std::pair<std::string, std::optional<std::string>>> environment;
    std::chrono::milliseconds timeout{60'000};
};

struct Outcome {
    std::string out;
    std::string error;
    int exit_code = -1;  // 128 and the signal's number, if one ended it
    bool timed_out = false;
};

// Fails the test if the program cannot be started.
Outcome run(const Command& command);

}  // namespace credlint::test
