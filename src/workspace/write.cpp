#include "workspace/write.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <memory>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "text/descriptor.h"
#include "text/files.h"
#include "workspace/new_file.h"

namespace credlint {
namespace {

// While a new file exists, signals that would end the process wait until the file has its name or is gone.
class SignalsWait {
public:
    SignalsWait() {
        sigset_t ends;
        ::sigemptyset(&ends);
        for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) ::sigaddset(&ends, signal);
        ::pthread_sigmask(SIG_BLOCK, &ends, &before_);
    }
    ~SignalsWait() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
    SignalsWait(const SignalsWait&) = delete;
    SignalsWait& operator=(const SignalsWait&) = delete;

private:
    sigset_t before_{};
};

struct Place {
    std::string folder;
    std::string name;
};

Place place_of(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    if (slash == path.npos) return {".", path};
    return {slash == 0 ? "/" : path.substr(0, slash), path.substr(slash + 1)};
}

std::vector<std::string> attributes_of(int file) {
    std::vector<std::string> out;
    std::string names(static_cast<std::size_t>(std::max<ssize_t>(::flistxattr(file, nullptr, 0), 0)), '\0');
    const ssize_t size = ::flistxattr(file, names.data(), names.size());
    for (std::string_view left(names.data(), static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
         !left.empty();) {
        const std::string_view name = left.substr(0, left.find('\0'));
        out.emplace_back(name);
        left.remove_prefix(std::min(name.size() + 1, left.size()));
    }
    return out;
}

constexpr const char* access_list = "system.posix_acl_access";

std::optional<std::string> attribute(int file, const std::string& name) {
    std::string value(
        static_cast<std::size_t>(std::max<ssize_t>(::fgetxattr(file, name.c_str(), nullptr, 0), 0)), '\0');
    const ssize_t size = ::fgetxattr(file, name.c_str(), value.data(), value.size());
    if (size < 0) return std::nullopt;
    value.resize(static_cast<std::size_t>(size));
    return value;
}

// False: it could not be kept. One that a new file already gets, such as a system label, counts as kept.
bool keep_attribute(int from, int to, const std::string& name) {
    const std::optional<std::string> value = attribute(from, name);
    return value && (attribute(to, name) == value ||
                     ::fsetxattr(to, name.c_str(), value->data(), value->size(), 0) == 0);
}

// Keeps permissions and the attributes set by users and the system. Empty: everything was kept.
std::string keep_access(int from, const struct stat& status, int to) {
    struct stat fresh {};
    if (::fstat(to, &fresh) != 0) return "its owner cannot be preserved";
    if ((fresh.st_uid != status.st_uid || fresh.st_gid != status.st_gid) &&
        ::fchown(to, status.st_uid, status.st_gid) != 0)
        return "its owner and group cannot be preserved";
    const std::vector<std::string> attributes = attributes_of(from);
    if (std::find(attributes.begin(), attributes.end(), access_list) == attributes.end()) {
        // An access list that the new file got from its folder would let more people in.
        if (::fremovexattr(to, access_list) != 0 && errno != ENODATA && errno != EOPNOTSUPP)
            return "its access control list cannot be preserved";
    }
    for (const std::string& name : attributes) {
        if (keep_attribute(from, to, name)) continue;
        return name == access_list ? "its access control list cannot be preserved"
                                   : "its extended attribute `" + name + "` cannot be preserved";
    }
    return ::fchmod(to, status.st_mode & 07777) == 0 ? std::string() : "its permissions cannot be preserved";
}

bool same_file(const struct stat& a, const struct stat& b) {
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

}  // namespace

std::optional<Failure> replace_file(const std::string& path, std::string_view before,
                                    std::string_view bytes) {
    const auto refused = [&](std::string_view why) {
        return Failure{path, 0, 0, "cannot write: " + std::string(why)};
    };
    const auto failed = [&] { return refused(std::generic_category().message(errno)); };
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr), &std::free);
    if (!real) return failed();
    const Place place = place_of(real.get());
    const Descriptor folder(::open(place.folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.get() < 0) return failed();
    const Descriptor old(::openat(folder.get(), place.name.c_str(),
                                  O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    struct stat status {};
    if (old.get() < 0 || ::fstat(old.get(), &status) != 0) return failed();
    if (!S_ISREG(status.st_mode)) return refused("not a regular file");
    if (status.st_nlink > 1) return refused("the file has more than one hard link");
    if (::faccessat(folder.get(), place.name.c_str(), W_OK, AT_EACCESS) != 0) return failed();

    const SignalsWait wait;
    NewFile fresh(folder.get(), place.name, 0600);
    if (fresh.get() < 0 || !fresh.fill(bytes)) return failed();
    if (const std::string lost = keep_access(old.get(), status, fresh.get()); !lost.empty())
        return refused(lost);
    const Result<std::string> now = DiskFiles().read(real.get());
    if (!now) return now.failure();
    struct stat last {};
    if (::fstatat(folder.get(), place.name.c_str(), &last, AT_SYMLINK_NOFOLLOW) != 0) return failed();
    if (*now != before || !same_file(last, status)) return refused("the file was modified in the meantime");
    if (::fsync(fresh.get()) != 0 || !fresh.replace()) return failed();
    ::fsync(folder.get());
    return std::nullopt;
}

std::optional<Failure> create_file(const std::string& path, std::string_view bytes) {
    const auto failed = [&] {
        return Failure{path, 0, 0, "cannot write: " + std::generic_category().message(errno)};
    };
    const Place place = place_of(path);
    const Descriptor folder(::open(place.folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.get() < 0) return failed();
    const SignalsWait wait;
    NewFile fresh(folder.get(), place.name, 0666);
    if (fresh.get() < 0 || !fresh.fill(bytes) || ::fsync(fresh.get()) != 0 || !fresh.take_free())
        return failed();
    ::fsync(folder.get());
    return std::nullopt;
}

}  // namespace credlint
