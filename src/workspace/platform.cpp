#include "workspace/platform.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/vfs.h>
#endif
#ifdef __APPLE__
#include <libproc.h>
#include <mach-o/dyld.h>
#endif

namespace credlint {

// Only before it is waited for: later its PID may belong to another program.
[[maybe_unused]] static void kill_with_group(pid_t child) {
    ::kill(-child, SIGKILL);
    ::kill(child, SIGKILL);
}

#ifdef __linux__

int open_anonymous_file() {
    return ::memfd_create("credlint", MFD_CLOEXEC);
}

bool open_pipe(int (&ends)[2]) {
    return ::pipe2(ends, O_CLOEXEC) == 0;
}

Bell::Bell() : Bell({::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK), -1}) {}

void Bell::ring() const {
    ::eventfd_write(waiting_.get(), 1);
}

void Bell::silence() const {
    eventfd_t rings = 0;
    ::eventfd_read(waiting_.get(), &rings);
}

// Without /proc it could not get a name.
int open_nameless_file(int folder, mode_t mode) {
    if (::access("/proc/self/fd", X_OK) != 0) return -1;
    return ::openat(folder, ".", O_TMPFILE | O_WRONLY | O_CLOEXEC, mode);
}

bool name_file(int file, int folder, const std::string& name) {
    const std::string path = "/proc/self/fd/" + std::to_string(file);
    return ::linkat(AT_FDCWD, path.c_str(), folder, name.c_str(), AT_SYMLINK_FOLLOW) == 0;
}

bool rename_to_free_name(int from_folder, const std::string& name, int to_folder) {
    return ::renameat2(from_folder, name.c_str(), to_folder, name.c_str(), RENAME_NOREPLACE) == 0;
}

int open_folder_to_write(const std::string& path) {
    return ::open(path.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
}

bool is_unnamed_pipe(int pipe) {
    constexpr auto of_pipes = 0x50495045;  // PIPEFS_MAGIC
    struct statfs system {};
    return ::fstatfs(pipe, &system) == 0 && system.f_type == of_pipes;
}

short spawn_flags() {
    return 0;
}

void discard_pipe_signal() {
    sigset_t pipes;
    ::sigemptyset(&pipes);
    ::sigaddset(&pipes, SIGPIPE);
    const timespec now{};
    ::sigtimedwait(&pipes, nullptr, &now);
}

std::string own_program() {
    std::error_code unknown;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", unknown);
    return unknown ? "" : program.string();
}

void forbid_reading_memory() {
    ::prctl(PR_SET_DUMPABLE, 0);
}

void kill_children() {
    std::error_code error;
    for (const auto& thread : std::filesystem::directory_iterator("/proc/self/task", error)) {
        std::FILE* const children = std::fopen((thread.path() / "children").c_str(), "re");
        if (children == nullptr) continue;
        for (pid_t child = 0; std::fscanf(children, "%d", &child) == 1;) kill_with_group(child);
        std::fclose(children);
    }
}

#else

static int close_on_exec(int file) {
    if (file >= 0) ::fcntl(file, F_SETFD, FD_CLOEXEC);
    return file;
}

int open_anonymous_file() {
    std::error_code unknown;
    std::string path = std::filesystem::temp_directory_path(unknown) / "credlint-XXXXXX";
    const int file = close_on_exec(::mkstemp(path.data()));
    if (file >= 0) ::unlink(path.c_str());
    return file;
}

bool open_pipe(int (&ends)[2]) {
    if (::pipe(ends) != 0) return false;
    close_on_exec(ends[0]);
    close_on_exec(ends[1]);
    return true;
}

static std::pair<int, int> open_pipe_that_never_waits() {
    int ends[2] = {-1, -1};
    if (!open_pipe(ends)) return {-1, -1};
    ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
    ::fcntl(ends[1], F_SETFL, O_NONBLOCK);
    return {ends[0], ends[1]};
}

Bell::Bell() : Bell(open_pipe_that_never_waits()) {}

// A full pipe is readable already.
void Bell::ring() const {
    if (::write(ringing_.get(), "", 1) < 0) return;
}

void Bell::silence() const {
    std::array<char, 256> rings;
    while (::read(waiting_.get(), rings.data(), rings.size()) > 0) {
    }
}

int open_nameless_file(int, mode_t) {
    errno = ENOTSUP;
    return -1;
}

bool name_file(int, int, const std::string&) {
    errno = ENOTSUP;
    return false;
}

bool rename_to_free_name(int from_folder, const std::string& name, int to_folder) {
#ifdef __APPLE__
    return ::renameatx_np(from_folder, name.c_str(), to_folder, name.c_str(), RENAME_EXCL) == 0;
#else
    static_cast<void>(from_folder);
    static_cast<void>(name);
    static_cast<void>(to_folder);
    errno = ENOTSUP;
    return false;
#endif
}

int open_folder_to_write(const std::string& path) {
#ifdef O_SEARCH
    return ::open(path.c_str(), O_SEARCH | O_DIRECTORY | O_CLOEXEC);
#else
    return ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
#endif
}

bool is_unnamed_pipe(int pipe) {
    struct stat status {};
    return ::fstat(pipe, &status) == 0 && status.st_nlink == 0;
}

short spawn_flags() {
#ifdef POSIX_SPAWN_CLOEXEC_DEFAULT
    return POSIX_SPAWN_CLOEXEC_DEFAULT;
#else
    return 0;
#endif
}

void discard_pipe_signal() {
    sigset_t pending;
    ::sigpending(&pending);
    if (::sigismember(&pending, SIGPIPE) == 0) return;
    sigset_t pipes;
    ::sigemptyset(&pipes);
    ::sigaddset(&pipes, SIGPIPE);
    int signal = 0;
    ::sigwait(&pipes, &signal);
}

std::string own_program() {
#ifdef __APPLE__
    std::uint32_t size = 0;
    ::_NSGetExecutablePath(nullptr, &size);
    std::string path(size, '\0');
    if (::_NSGetExecutablePath(path.data(), &size) != 0) return "";
    std::error_code unknown;
    const std::filesystem::path program = std::filesystem::canonical(path.c_str(), unknown);
    return unknown ? "" : program.string();
#else
    return "";
#endif
}

void forbid_reading_memory() {}

void kill_children() {
#ifdef __APPLE__
    std::vector<pid_t> children(1024);
    const int count =
        ::proc_listchildpids(::getpid(), children.data(), static_cast<int>(children.size() * sizeof(pid_t)));
    children.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
    for (const pid_t child : children) kill_with_group(child);
#endif
}

#endif

}  // namespace credlint
