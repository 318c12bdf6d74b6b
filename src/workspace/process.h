// Runs a program and reads its output, or talks with one that keeps running. Each is the leader of its own
// process group, so that whatever it starts ends with it. Internal to the module.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace credlint {

// Variables to set in addition to this process's own; nothing: unset.
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
        timed_out,  // too slow, and therefore killed with everything that it had started
        failed,     // not started for another reason, or killed by a signal
    };
    End end = End::failed;
    int exit_code = -1;
    std::string text;
    std::string error;  // the beginning of its standard error

    bool ok() const { return end == End::exited && exit_code == 0; }
};

ProcessOutput run_process(const Process& process);

// A program that answers requests from its standard input on its standard output, until it is no longer
// needed. Its standard error is discarded. `Process::input` is not used.
class Subprocess {
public:
    explicit Subprocess(const Process& process);
    ~Subprocess();
    Subprocess(const Subprocess&) = delete;
    Subprocess& operator=(const Subprocess&) = delete;

    // Each fails permanently once the program has exited, or has not answered within the process's timeout.
    bool say(std::string_view text);
    std::optional<std::string> line();  // without the line break
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
