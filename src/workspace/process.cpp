#include "workspace/process.h"

#include <algorithm>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "text/descriptor.h"
#include "workspace/platform.h"

extern char** environ;

namespace credlint {

namespace {

using Clock = std::chrono::steady_clock;

// Input and errors are files in memory: however long they are, neither side waits for the other.
bool fill(int file, std::string_view input) {
    while (!input.empty()) {
        const ssize_t count = ::write(file, input.data(), input.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return false;
        input.remove_prefix(static_cast<std::size_t>(count));
    }
    return ::lseek(file, 0, SEEK_SET) == 0;
}

std::string beginning(int file) {
    std::string text(4096, '\0');
    const ssize_t count = ::pread(file, text.data(), text.size(), 0);
    text.resize(static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    return text;
}

std::vector<std::string> variables(const EnvironmentChanges& changes) {
    std::vector<std::string> out;
    for (char** at = environ; at != nullptr && *at != nullptr; ++at) {
        const std::string_view variable = *at;
        const std::string_view name = variable.substr(0, variable.find('='));
        const bool changed =
            std::any_of(changes.begin(), changes.end(), [&](const auto& one) { return one.first == name; });
        if (!changed) out.emplace_back(variable);
    }
    for (const auto& [name, value] : changes) {
        if (value) out.push_back(name + "=" + *value);
    }
    return out;
}

std::vector<char*> pointers(const std::vector<std::string>& texts) {
    std::vector<char*> out;
    for (const std::string& text : texts) out.push_back(const_cast<char*>(text.c_str()));
    out.push_back(nullptr);
    return out;
}

// 0, or the errno that says why it failed.
int start(const Process& process, int in, int out, int error, pid_t& child) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in, 0);
    posix_spawn_file_actions_adddup2(&actions, out, 1);
    posix_spawn_file_actions_adddup2(&actions, error, 2);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, static_cast<short>(POSIX_SPAWN_SETPGROUP | spawn_flags()));
    posix_spawnattr_setpgroup(&attributes, 0);
    const std::vector<std::string> environment = variables(process.environment);
    const int failed = ::posix_spawnp(&child, process.words.front().c_str(), &actions, &attributes,
                                      pointers(process.words).data(), pointers(environment).data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return failed;
}

// Including everything that it has started. Only before it is waited for: later its PID may belong to another
// program.
void kill_group(pid_t leader) {
    ::kill(-leader, SIGKILL);
}

int wait_for(pid_t child) {
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
}

// In this thread, during its lifetime: writing to a program that has exited is an error, not a signal.
class NoSignalOfPipes {
public:
    NoSignalOfPipes() {
        sigset_t pipes;
        ::sigemptyset(&pipes);
        ::sigaddset(&pipes, SIGPIPE);
        ::pthread_sigmask(SIG_BLOCK, &pipes, &before_);
    }
    ~NoSignalOfPipes() {
        if (::sigismember(&before_, SIGPIPE) == 0) discard_pipe_signal();
        ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
    }
    NoSignalOfPipes(const NoSignalOfPipes&) = delete;
    NoSignalOfPipes& operator=(const NoSignalOfPipes&) = delete;

private:
    sigset_t before_;
};

enum class Heard { something, end, nothing, failure };

// `nothing`: it takes too long.
Heard read_some(int from, Clock::time_point deadline, std::string& text) {
    char buffer[16 * 1024];
    while (true) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now()).count();
        pollfd waiting{from, POLLIN, 0};
        const int ready = left <= 0 ? 0 : ::poll(&waiting, 1, static_cast<int>(left));
        if (ready < 0 && errno == EINTR) continue;
        if (ready <= 0) return ready == 0 ? Heard::nothing : Heard::failure;
        const ssize_t count = ::read(from, buffer, sizeof buffer);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return count == 0 ? Heard::end : Heard::failure;
        text.append(buffer, static_cast<std::size_t>(count));
        return Heard::something;
    }
}

// Until the other end is closed. A list of some million files is accepted, but not unlimited output.
Heard read_all(int from, Clock::time_point deadline, std::string& text) {
    constexpr std::size_t most = std::size_t{512} << 20;
    Heard heard = Heard::something;
    while (heard == Heard::something && text.size() <= most) heard = read_some(from, deadline, text);
    return heard == Heard::something ? Heard::failure : heard;
}

}  // namespace

ProcessOutput run_process(const Process& process) {
    ProcessOutput output;
    const Descriptor input(open_anonymous_file());
    const Descriptor error(open_anonymous_file());
    int ends[2];
    if (input.get() < 0 || error.get() < 0 || !fill(input.get(), process.input)) return output;
    if (!open_pipe(ends)) return output;
    const Descriptor from(ends[0]);
    Descriptor to(ends[1]);
    pid_t child = 0;
    const int failed = start(process, input.get(), to.get(), error.get(), child);
    to.reset();
    if (failed != 0) {
        if (failed == ENOENT || failed == ENOTDIR || failed == EACCES)
            output.end = ProcessOutput::End::not_found;
        return output;
    }
    const Heard heard = read_all(from.get(), Clock::now() + process.timeout, output.text);
    if (heard != Heard::end) kill_group(child);
    const int status = wait_for(child);
    output.error = beginning(error.get());
    if (heard == Heard::nothing) output.end = ProcessOutput::End::timed_out;
    if (heard != Heard::end || !WIFEXITED(status)) return output;
    output.end = ProcessOutput::End::exited;
    output.exit_code = WEXITSTATUS(status);
    return output;
}

Subprocess::Subprocess(const Process& process) : timeout_(process.timeout) {
    int question[2];
    int answer[2];
    if (!open_pipe(question)) return;
    const Descriptor its_input(question[0]);
    to_ = question[1];
    if (!open_pipe(answer)) return;
    from_ = answer[0];
    const Descriptor its_output(answer[1]);
    const Descriptor nowhere(::open("/dev/null", O_WRONLY | O_CLOEXEC));
    pid_t child = 0;
    if (start(process, its_input.get(), its_output.get(), nowhere.get(), child) == 0) child_ = child;
}

Subprocess::~Subprocess() {
    if (to_ >= 0) ::close(to_);
    if (from_ >= 0) ::close(from_);
    if (child_ < 0) return;
    kill_group(child_);
    wait_for(child_);
}

bool Subprocess::say(std::string_view text) {
    const NoSignalOfPipes guard;
    while (!text.empty()) {
        const ssize_t count = ::write(to_, text.data(), text.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return false;
        text.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

bool Subprocess::read_more() {
    const Heard heard = read_some(from_, Clock::now() + timeout_, heard_);
    timed_out_ = heard == Heard::nothing;
    return heard == Heard::something;
}

std::optional<std::string> Subprocess::line() {
    std::size_t end = 0;
    while ((end = heard_.find('\n')) == heard_.npos) {
        if (!read_more()) return std::nullopt;
    }
    std::string out = heard_.substr(0, end);
    heard_.erase(0, end + 1);
    return out;
}

std::optional<std::string> Subprocess::bytes(std::size_t count) {
    while (heard_.size() < count) {
        if (!read_more()) return std::nullopt;
    }
    std::string out = heard_.substr(0, count);
    heard_.erase(0, count);
    return out;
}

}  // namespace credlint
