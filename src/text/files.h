// The only way to the disk: reading a file, and asking what a path is. Tests use an in-memory twin
// (tests/support/memory_files.h). Knows nothing of which files matter; that is workspace/.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "text/result.h"

namespace credlint {

enum class PathKind { missing, file, directory, other };

class Files {
public:
    virtual ~Files() = default;
    // Follows symbolic links. What may exist but cannot be asked is a `file`, so that reading it tells why.
    virtual PathKind kind(const std::string& path) const = 0;
    // Whole content. Fails on unreadable paths, directories and files past `max_file_size`.
    virtual Result<std::string> read(const std::string& path) const = 0;
    // Names of the files and directories in a directory, sorted bytewise; directories end in '/'. Symbolic
    // links to directories are left out, so that a walk cannot leave the tree or go round in circles, and
    // so is what cannot be read as a file: dangling links, pipes, sockets, devices.
    virtual Result<std::vector<std::string>> list(const std::string& directory) const = 0;
    // Permission bits, of what a link leads to. 0: not known.
    virtual std::uint32_t mode(const std::string& path) const = 0;
};

inline constexpr std::size_t max_file_size = std::size_t{1} << 30;

class DiskFiles final : public Files {
public:
    PathKind kind(const std::string& path) const override;
    Result<std::string> read(const std::string& path) const override;
    Result<std::vector<std::string>> list(const std::string& directory) const override;
    std::uint32_t mode(const std::string& path) const override;
};

}  // namespace credlint
