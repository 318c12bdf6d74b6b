// Runs a program and takes what it prints, or talks with one that stays. Each is the leader of a process
// group of its own, so that what it starts ends with it. Internal to the room.
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
    std::chrono::milliseconds timeout{10'000};
};

struct ProcessOutput {
    enum class End : std::uint8_t {
        exited,
        not_found,  // no such program
        timed_out,  // too slow, and so killed by us with all that it had started
        failed,     // not started for another reason, or killed by a signal
    };
    End end = End::failed;
    int exit_code = -1;
    std::string text;
    std::string error;  // the beginning of what it said there

    bool ok() const { return end == End::exited && exit_code == 0; }
};

ProcessOutput run_process(const Process& process);

// A program that answers on its standard output what it is asked on its standard input, until it is no
// longer needed. What it says on standard error goes nowhere. `Process::input` is not used.
class Subprocess {
public:
    explicit Subprocess(const Process& process);
    ~Subprocess();
    Subprocess(const Subprocess&) = delete;
    Subprocess& operator=(const Subprocess&) = delete;

    // Each fails for good once the program is gone, or has not answered within the process's timeout.
    bool say(std::string_view text);
    std::optional<std::string> line();  // without its end
    std::optional<std::string> bytes(std::size_t count);
    bool timed_out() const { return timed_out_; }

private:
    bool read_more();

    std::chrono::milliseconds timeout_;
    int to_ = -1;
    int from_ = -1;
    int child_ = -1;
    std::string heard_;
    bool timed_out_ = false;
};

}  // namespace credlint
