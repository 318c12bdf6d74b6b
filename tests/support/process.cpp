#include "support/process.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <map>

#include <catch2/catch.hpp>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace credlint::test {
namespace {

using Clock = std::chrono::steady_clock;

class Pipe {
public:
    Pipe() { REQUIRE(::pipe2(ends_.data(), O_CLOEXEC) == 0); }
    ~Pipe() {
        close_end(0);
        close_end(1);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;

    int end(std::size_t which) const { return ends_[which]; }
    bool open(std::size_t which) const { return ends_[which] >= 0; }
    void close_end(std::size_t which) {
        if (open(which)) ::close(ends_[which]);
        ends_[which] = -1;
    }

private:
    std::array<int, 2> ends_{};
};

std::vector<std::string> environment_of(const Command& command) {
    std::map<std::string, std::string> variables;
    for (char** at = environ; *at != nullptr; ++at) {
        const std::string text = *at;
        variables[text.substr(0, text.find('='))] = text;
    }
    for (const auto& [name, value] : command.environment) {
        variables.erase(name);
        if (value) variables[name] = name + "=" + *value;
    }
    std::vector<std::string> out;
    for (const auto& [name, text] : variables) out.push_back(text);
    return out;
}

std::vector<char*> pointers(const std::vector<std::string>& texts) {
    std::vector<char*> out;
    for (const std::string& text : texts) out.push_back(const_cast<char*>(text.c_str()));
    out.push_back(nullptr);
    return out;
}

pid_t start(const Command& command, const Pipe& in, const Pipe& out, const Pipe& error) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in.end(0), 0);
    posix_spawn_file_actions_adddup2(&actions, out.end(1), 1);
    posix_spawn_file_actions_adddup2(&actions, error.end(1), 2);
    if (!command.folder.empty()) posix_spawn_file_actions_addchdir_np(&actions, command.folder.c_str());
    const std::vector<std::string> variables = environment_of(command);
    pid_t child = -1;
    const int failed = ::posix_spawnp(&child, command.words.front().c_str(), &actions, nullptr,
                                      pointers(command.words).data(), pointers(variables).data());
    posix_spawn_file_actions_destroy(&actions);
    INFO(command.words.front());
    REQUIRE(failed == 0);
    return child;
}

// Takes what there is; closes the pipe at its end.
void take(Pipe& pipe, std::string& text) {
    char buffer[16 * 1024];
    const ssize_t count = ::read(pipe.end(0), buffer, sizeof buffer);
    if (count > 0) {
        text.append(buffer, static_cast<std::size_t>(count));
    } else if (count == 0 || errno != EINTR) {
        pipe.close_end(0);
    }
}

// Writes what fits; closes the pipe when all is written or no one reads.
void give(Pipe& pipe, std::string_view& rest) {
    const ssize_t count = rest.empty() ? 0 : ::write(pipe.end(1), rest.data(), rest.size());
    if (count > 0) rest.remove_prefix(static_cast<std::size_t>(count));
    const bool refused = count < 0 && errno != EAGAIN && errno != EINTR;
    if (rest.empty() || refused) pipe.close_end(1);
}

// Until all pipes are closed. False: time ran out.
bool exchange(const Command& command, Pipe& in, Pipe& out, Pipe& error, Outcome& outcome) {
    const Clock::time_point deadline = Clock::now() + command.timeout;
    std::string_view rest = command.input;
    while (in.open(1) || out.open(0) || error.open(0)) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
        if (left <= 0) return false;
        std::array<pollfd, 3> polled{
            {{in.end(1), POLLOUT, 0}, {out.end(0), POLLIN, 0}, {error.end(0), POLLIN, 0}}};
        if (::poll(polled.data(), polled.size(), static_cast<int>(left)) <= 0) continue;
        if (in.open(1) && polled[0].revents != 0) give(in, rest);
        if (out.open(0) && polled[1].revents != 0) take(out, outcome.out);
        if (error.open(0) && polled[2].revents != 0) take(error, outcome.error);
    }
    return true;
}

}  // namespace

Outcome run(const Command& command) {
    // A program that does not read its input must not end the tests.
    struct sigaction ignore {};
    struct sigaction before {};
    ignore.sa_handler = SIG_IGN;
    ::sigaction(SIGPIPE, &ignore, &before);

    Outcome outcome;
    Pipe in, out, error;
    ::fcntl(in.end(1), F_SETFL, O_NONBLOCK);
    const pid_t child = start(command, in, out, error);
    in.close_end(0);
    out.close_end(1);
    error.close_end(1);
    outcome.timed_out = !exchange(command, in, out, error, outcome);
    if (outcome.timed_out) ::kill(child, SIGKILL);

    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    outcome.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    ::sigaction(SIGPIPE, &before, nullptr);
    return outcome;
}

}  // namespace credlint::test
