#include "workspace/new_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <memory>
#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include "workspace/platform.h"

namespace credlint {
namespace {

constexpr std::string_view infix = ".credlint-";
constexpr std::size_t digits = 16;
constexpr std::string_view hexadecimal = "0123456789abcdef";

// The prefix of the names of its private folders.
std::string prefix_of(const std::string& name) {
    return name.substr(0, NAME_MAX - infix.size() - digits) + std::string(infix);
}

std::string new_private_name(const std::string& name) {
    std::array<unsigned char, digits / 2> random{};
    // Without it the name can be guessed, which does no harm: the folder must be new.
    [[maybe_unused]] const int filled = ::getentropy(random.data(), random.size());
    std::string out = prefix_of(name);
    for (const unsigned char byte : random) {
        out += hexadecimal[byte >> 4];
        out += hexadecimal[byte & 15];
    }
    return out;
}

bool is_private_name(std::string_view candidate, std::string_view prefix) {
    return candidate.size() == prefix.size() + digits && candidate.starts_with(prefix) &&
           candidate.find_first_not_of(hexadecimal, prefix.size()) == candidate.npos;
}

int open_folder(int at, const std::string& name) {
    return ::openat(at, name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

// Whoever has such a folder open holds its lock.
bool lock(int folder) {
    return ::flock(folder, LOCK_EX | LOCK_NB) == 0;
}

bool is_ours(const struct stat& status) {
    return status.st_uid == ::geteuid() && (status.st_mode & 0777) == 0700;
}

// Removes what a killed run left. Does not touch folders of other users, of a run that is still active, or
// with anything else in them.
void remove_leftover(int at, const std::string& folder_name, const std::string& name) {
    const Descriptor folder(open_folder(at, folder_name));
    struct stat status {};
    if (folder.get() < 0 || ::fstat(folder.get(), &status) != 0 || !is_ours(status) || !lock(folder.get()))
        return;
    struct stat inner {};
    const bool has_file = ::fstatat(folder.get(), name.c_str(), &inner, AT_SYMLINK_NOFOLLOW) == 0;
    if (has_file && S_ISREG(inner.st_mode)) ::unlinkat(folder.get(), name.c_str(), 0);
    ::unlinkat(at, folder_name.c_str(), AT_REMOVEDIR);
}

struct CloseDirectory {
    void operator()(DIR* stream) const { ::closedir(stream); }
};

void remove_leftovers(int at, const std::string& name) {
    const int listed = open_folder(at, ".");
    const std::unique_ptr<DIR, CloseDirectory> stream(listed < 0 ? nullptr : ::fdopendir(listed));
    if (!stream) return;
    const std::string prefix = prefix_of(name);
    std::vector<std::string> found;
    while (const dirent* entry = ::readdir(stream.get())) {
        if (is_private_name(entry->d_name, prefix)) found.emplace_back(entry->d_name);
    }
    for (const std::string& folder : found) remove_leftover(at, folder, name);
}

}  // namespace

NewFile::NewFile(int folder, std::string name, mode_t mode)
    : folder_(folder), name_(std::move(name)), file_(open(mode)) {}

NewFile::~NewFile() {
    if (!private_folder_) return;
    const int error = errno;
    if (has_name_) ::unlinkat(private_folder_->get(), name_.c_str(), 0);
    ::unlinkat(folder_, private_name_.c_str(), AT_REMOVEDIR);
    errno = error;
}

int NewFile::open(mode_t mode) {
    remove_leftovers(folder_, name_);
    const int nameless = open_nameless_file(folder_, mode);
    if (nameless >= 0) return nameless;
    if (!enter_private_folder()) return -1;
    const int file =
        ::openat(private_folder_->get(), name_.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, mode);
    has_name_ = file >= 0;
    return file;
}

bool NewFile::enter_private_folder() {
    // In the instant before the folder is locked, another run may take it for a leftover.
    for (int attempt = 0; attempt < 3; ++attempt) {
        std::string name = new_private_name(name_);
        if (::mkdirat(folder_, name.c_str(), 0700) != 0) return false;
        private_name_ = std::move(name);
        private_folder_.emplace(open_folder(folder_, private_name_));
        struct stat status {};
        const int folder = private_folder_->get();
        // Some file systems do not support locks.
        const bool there = folder >= 0 && (lock(folder) || errno != EWOULDBLOCK) &&
                           ::fstat(folder, &status) == 0 && status.st_nlink != 0;
        if (there) return true;
        ::unlinkat(folder_, private_name_.c_str(), AT_REMOVEDIR);
        private_folder_.reset();
    }
    errno = EBUSY;
    return false;
}

bool NewFile::fill(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(get(), bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

bool NewFile::link_into(int folder) const {
    return name_file(get(), folder, name_);
}

bool NewFile::replace() {
    if (!has_name_) {
        if (!enter_private_folder() || !link_into(private_folder_->get())) return false;
        has_name_ = true;
    }
    if (::renameat(private_folder_->get(), name_.c_str(), folder_, name_.c_str()) != 0) return false;
    has_name_ = false;
    return true;
}

bool NewFile::take_free() {
    if (!has_name_) return link_into(folder_);
    const int inner = private_folder_->get();
    if (::linkat(inner, name_.c_str(), folder_, name_.c_str(), 0) == 0) return true;
    // Some file systems allow only one name per file.
    if (errno != EPERM && errno != EOPNOTSUPP) return false;
    if (!rename_to_free_name(inner, name_, folder_)) return false;
    has_name_ = false;
    return true;
}

}  // namespace credlint
