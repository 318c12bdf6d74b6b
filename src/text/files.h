// The only way to the disk: reading a file, and asking what a path is. Tests use an in-memory twin
// (tests/support/memory_files.h). Knows nothing of which files matter; that is workspace/.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "text/result.h"

namespace credlint {

enum class PathKind { missing, file, directory, other };

// What lies in a directory. A link is one to a file.
struct DirectoryEntry {
    enum class Kind : std::uint8_t { file, directory, link };
    std::string name;
    Kind kind = Kind::file;

    bool operator==(const DirectoryEntry&) const = default;
};

// Of names of what is no directory. Empty: all.
using NameFilter = std::function<bool(std::string_view name)>;

class Files {
public:
    virtual ~Files() = default;
    // Follows symbolic links. What may exist but cannot be asked is a `file`, so that reading it tells why.
    virtual PathKind kind(const std::string& path) const = 0;
    // Whole content. Fails on unreadable paths, directories and files past `max_file_size`.
    virtual Result<std::string> read(const std::string& path) const = 0;
    // The directories in a directory, and the files whose names are wanted, sorted bytewise. Symbolic links
    // to directories are left out, so that a walk cannot leave the tree or go round in circles, and so is
    // what cannot be read as a file: dangling links, pipes, sockets, devices.
    virtual Result<std::vector<DirectoryEntry>> list(const std::string& directory,
                                                     const NameFilter& wanted) const = 0;
    // Where a path leads: absolute, without links, `.` and `..`. Empty: nowhere.
    virtual std::string canonical(const std::string& path) const = 0;
    // Permission bits, of what a link leads to. 0: not known.
    virtual std::uint32_t mode(const std::string& path) const = 0;
};

inline constexpr std::size_t max_file_size = std::size_t{1} << 30;

class DiskFiles final : public Files {
public:
    PathKind kind(const std::string& path) const override;
    Result<std::string> read(const std::string& path) const override;
    Result<std::vector<DirectoryEntry>> list(const std::string& directory,
                                             const NameFilter& wanted) const override;
    std::string canonical(const std::string& path) const override;
    std::uint32_t mode(const std::string& path) const override;
};

}  // namespace credlint
