// The only access to the disk: reading a file, and asking what a path is. Tests use an in-memory version
// (tests/support/memory_files.h). Knows nothing of which files matter; see workspace/.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "text/result.h"

namespace credlint {

enum class PathKind { missing, file, directory, other };

// What a directory contains. A link is one to a file; other is what cannot be read as one: a pipe, socket,
// device.
struct DirectoryEntry {
    enum class Kind : std::uint8_t { file, directory, link, other };
    std::string name;
    Kind kind = Kind::file;

    bool operator==(const DirectoryEntry&) const = default;
};

// Of names of what is not a directory. Empty: all.
using NameFilter = std::function<bool(std::string_view name)>;

class Files {
public:
    virtual ~Files() = default;
    // Follows symbolic links. What may exist but cannot be asked is a `file`, so that reading it says why.
    virtual PathKind kind(const std::string& path) const = 0;
    // Whole content. Fails on unreadable paths, files larger than `max_file_size`, and everything that is not
    // a regular file: pipes, devices, sockets and directories, on which it never waits.
    virtual Result<std::string> read(const std::string& path) const = 0;
    // The same with a smaller limit, for files that need not be that large.
    virtual Result<std::string> read_at_most(const std::string& path, std::size_t limit) const;
    // The directories in a directory, and all else whose names are wanted, sorted bytewise. Symbolic links
    // are left out unless they lead to a file, so that a walk cannot leave the tree or run in circles.
    virtual Result<std::vector<DirectoryEntry>> list(const std::string& directory,
                                                     const NameFilter& wanted) const = 0;
    // Where a path leads: absolute, without links, `.` and `..`. Empty: nowhere.
    virtual std::string canonical(const std::string& path) const = 0;
    // Permission bits, of what a link leads to. 0: not known.
    virtual std::uint32_t mode(const std::string& path) const = 0;
};

inline constexpr std::size_t max_file_size = std::size_t{1} << 30;

// Other files with something changed: passes on what is not overridden. They must live as long.
class WrappedFiles : public Files {
public:
    explicit WrappedFiles(const Files& below) : below_(below) {}

    PathKind kind(const std::string& path) const override { return below_.kind(path); }
    Result<std::string> read(const std::string& path) const override { return below_.read(path); }
    Result<std::vector<DirectoryEntry>> list(const std::string& directory,
                                             const NameFilter& wanted) const override {
        return below_.list(directory, wanted);
    }
    std::string canonical(const std::string& path) const override { return below_.canonical(path); }
    std::uint32_t mode(const std::string& path) const override { return below_.mode(path); }

protected:
    const Files& below_;
};

class DiskFiles final : public Files {
public:
    PathKind kind(const std::string& path) const override;
    Result<std::string> read(const std::string& path) const override;
    Result<std::string> read_at_most(const std::string& path, std::size_t limit) const override;
    Result<std::vector<DirectoryEntry>> list(const std::string& directory,
                                             const NameFilter& wanted) const override;
    std::string canonical(const std::string& path) const override;
    std::uint32_t mode(const std::string& path) const override;
};

// "larger than 1 GiB": one wording for every limit on a size.
std::string larger_than(std::size_t limit);

}  // namespace credlint
