#include "text/files.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string_view>
#include <system_error>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "text/descriptor.h"

namespace credlint {

namespace {

Failure failure(const std::string& path, std::string_view message) {
    Failure failure;
    failure.path = path;
    failure.message = message;
    return failure;
}

Failure system_failure(const std::string& path, int error) {
    return failure(path, "cannot read: " + std::generic_category().message(error));
}

Failure too_large(const std::string& path, std::size_t limit) {
    return failure(path, "cannot read: " + larger_than(limit));
}

// Bytes read into `to`, at most `size`; fewer only at the end of the file. Negative: errno is set.
ssize_t read_fully(int descriptor, char* to, std::size_t size) {
    std::size_t done = 0;
    while (done < size) {
        const ssize_t count = ::read(descriptor, to + done, size - done);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return count;
        if (count == 0) break;
        done += static_cast<std::size_t>(count);
    }
    return static_cast<ssize_t>(done);
}

struct CloseDirectory {
    void operator()(DIR* stream) const { ::closedir(stream); }
};

using Kind = DirectoryEntry::Kind;

Kind kind_of_mode(mode_t mode) {
    if (S_ISREG(mode)) return Kind::file;
    if (S_ISDIR(mode)) return Kind::directory;
    return S_ISLNK(mode) ? Kind::link : Kind::other;
}

// Mostly the directory entry says it; some file systems must be asked. Nothing: it is gone.
std::optional<Kind> kind_of(int directory, const dirent& entry) {
    switch (entry.d_type) {
        case DT_REG:
            return Kind::file;
        case DT_DIR:
            return Kind::directory;
        case DT_LNK:
            return Kind::link;
        case DT_UNKNOWN:
            break;
        default:
            return Kind::other;
    }
    struct stat status {};
    if (::fstatat(directory, entry.d_name, &status, AT_SYMLINK_NOFOLLOW) != 0) return std::nullopt;
    return kind_of_mode(status.st_mode);
}

bool leads_to_file(int directory, const dirent& entry) {
    struct stat status {};
    return ::fstatat(directory, entry.d_name, &status, 0) == 0 && S_ISREG(status.st_mode);
}

}  // namespace

std::string larger_than(std::size_t limit) {
    constexpr std::array<std::string_view, 4> units{"bytes", "KiB", "MiB", "GiB"};
    std::size_t unit = 0;
    for (; unit + 1 < units.size() && limit % 1024 == 0 && limit != 0; ++unit) limit /= 1024;
    return "larger than " + std::to_string(limit) + " " + std::string(units[unit]);
}

Result<std::string> Files::read_at_most(const std::string& path, std::size_t limit) const {
    Result<std::string> bytes = read(path);
    if (bytes && bytes->size() > limit) return too_large(path, limit);
    return bytes;
}

PathKind DiskFiles::kind(const std::string& path) const {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        const bool may_exist = errno == EACCES || errno == EIO || errno == EOVERFLOW || errno == ELOOP;
        return may_exist ? PathKind::file : PathKind::missing;
    }
    if (S_ISREG(status.st_mode)) return PathKind::file;
    return S_ISDIR(status.st_mode) ? PathKind::directory : PathKind::other;
}

Result<std::string> DiskFiles::read(const std::string& path) const {
    return read_at_most(path, max_file_size);
}

Result<std::string> DiskFiles::read_at_most(const std::string& path, std::size_t limit) const {
    // A C string would end at the NUL and silently name another file.
    if (path.find('\0') != std::string::npos) return system_failure(path, ENOENT);
    // Non-blocking, so that opening a pipe does not wait for a writer.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (file.get() < 0) return system_failure(path, errno);
    struct stat status {};
    if (::fstat(file.get(), &status) != 0) return system_failure(path, errno);
    if (S_ISDIR(status.st_mode)) return failure(path, "cannot read: is a directory");
    if (!S_ISREG(status.st_mode)) return failure(path, "cannot read: not a regular file");
    if (static_cast<std::uintmax_t>(status.st_size) > limit) return too_large(path, limit);

    // One byte more than the size, so that the same read also sees the end. The size is only a hint: a
    // file may grow meanwhile, and those of /proc say 0.
    std::string bytes;
    std::size_t done = 0;
    std::size_t capacity = static_cast<std::size_t>(status.st_size) + 1;
    for (;;) {
        bytes.resize(capacity);
        const ssize_t count = read_fully(file.get(), bytes.data() + done, capacity - done);
        if (count < 0) return system_failure(path, errno);
        done += static_cast<std::size_t>(count);
        if (done < capacity) break;
        if (done > limit) return too_large(path, limit);
        capacity = std::min(limit + 1, std::max<std::size_t>(capacity * 2, 4096));
    }
    bytes.resize(done);
    return bytes;
}

Result<std::vector<DirectoryEntry>> DiskFiles::list(const std::string& directory,
                                                    const NameFilter& wanted) const {
    const std::unique_ptr<DIR, CloseDirectory> stream(::opendir(directory.c_str()));
    if (!stream) return system_failure(directory, errno);
    const int number = ::dirfd(stream.get());
    std::vector<DirectoryEntry> entries;
    for (;;) {
        errno = 0;
        const dirent* entry = ::readdir(stream.get());
        if (!entry) {
            if (errno != 0) return system_failure(directory, errno);
            break;
        }
        const std::string_view name = entry->d_name;
        if (name == "." || name == "..") continue;
        // Most files are of no interest; their names are the cheapest test.
        const bool may_be_directory = entry->d_type == DT_DIR || entry->d_type == DT_UNKNOWN;
        if (!may_be_directory && wanted && !wanted(name)) continue;
        const std::optional<Kind> kind = kind_of(number, *entry);
        if (!kind || (*kind == Kind::link && !leads_to_file(number, *entry))) continue;
        if (entry->d_type == DT_UNKNOWN && *kind != Kind::directory && wanted && !wanted(name)) continue;
        entries.push_back({std::string(name), *kind});
    }
    std::sort(entries.begin(), entries.end(),
              [](const DirectoryEntry& a, const DirectoryEntry& b) { return a.name < b.name; });
    return entries;
}

std::string DiskFiles::canonical(const std::string& path) const {
    if (path.find('\0') != std::string::npos) return {};
    const std::unique_ptr<char, void (*)(void*)> found(::realpath(path.c_str(), nullptr), std::free);
    return found ? found.get() : std::string();
}

std::uint32_t DiskFiles::mode(const std::string& path) const {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return 0;
    return static_cast<std::uint32_t>(status.st_mode) & 07777;
}

}  // namespace credlint
