#include "workspace/process.h"

#include <cerrno>

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace credlint {

namespace {

class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() { reset(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return number_; }
    void reset() {
        if (number_ >= 0) ::close(number_);
        number_ = -1;
    }

private:
    int number_;
};

// The input as a file in memory: however long it is, nobody waits for anybody.
bool fill(int file, std::string_view input) {
    while (!input.empty()) {
        const ssize_t count = ::write(file, input.data(), input.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return false;
        input.remove_prefix(static_cast<std::size_t>(count));
    }
    return ::lseek(file, 0, SEEK_SET) == 0;
}

}  // namespace

std::optional<ProcessOutput> run_process(const std::vector<std::string>& command, std::string_view input) {
    const Descriptor file(::memfd_create("input", MFD_CLOEXEC));
    if (file.get() < 0 || !fill(file.get(), input)) return std::nullopt;
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return std::nullopt;
    const Descriptor from(ends[0]);
    Descriptor to(ends[1]);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, file.get(), 0);
    posix_spawn_file_actions_adddup2(&actions, to.get(), 1);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    std::vector<char*> arguments;
    for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    pid_t child = 0;
    const int failed = ::posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    to.reset();
    if (failed != 0) return std::nullopt;
    ProcessOutput output;
    char buffer[4096];
    while (true) {
        const ssize_t count = ::read(from.get(), buffer, sizeof buffer);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) break;
        output.text.append(buffer, static_cast<std::size_t>(count));
    }
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (!WIFEXITED(status)) return std::nullopt;
    output.exit_code = WEXITSTATUS(status);
    return output;
}

}  // namespace credlint
