// The in-memory twin of DiskFiles: paths and their bytes, folders where paths have slashes.
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "text/files.h"

namespace credlint::test {

class MemoryFiles final : public Files {
public:
    MemoryFiles& add(std::string path, std::string bytes) {
        files_.insert_or_assign(std::move(path), std::move(bytes));
        return *this;
    }

    PathKind kind(const std::string& path) const override {
        if (files_.contains(path)) return PathKind::file;
        return path == "." || !names_in(path).empty() ? PathKind::directory : PathKind::missing;
    }
    Result<std::string> read(const std::string& path) const override {
        const auto found = files_.find(path);
        if (found != files_.end()) return found->second;
        if (kind(path) == PathKind::directory) return Failure{path, 0, 0, "cannot read: is a directory"};
        return Failure{path, 0, 0, "cannot read: No such file or directory"};
    }
    Result<std::vector<DirectoryEntry>> list(const std::string& directory,
                                             const NameFilter& wanted) const override {
        std::vector<DirectoryEntry> entries;
        for (const std::string& name : names_in(directory)) {
            if (name.ends_with('/')) {
                entries.push_back({name.substr(0, name.size() - 1), DirectoryEntry::Kind::directory});
            } else if (!wanted || wanted(name)) {
                entries.push_back({name, DirectoryEntry::Kind::file});
            }
        }
        return entries;
    }
    std::string canonical(const std::string& path) const override {
        return path == "." ? "/" : path.starts_with('/') ? path : "/" + path;
    }
    std::uint32_t mode(const std::string&) const override { return 0; }

private:
    std::set<std::string> names_in(const std::string& directory) const {
        const std::string prefix = directory == "."           ? ""
                                   : directory.ends_with('/') ? directory
                                                              : directory + "/";
        std::set<std::string> names;
        for (const auto& [path, bytes] : files_) {
            if (!path.starts_with(prefix)) continue;
            const std::string rest = path.substr(prefix.size());
            names.insert(rest.substr(0, rest.find('/') == rest.npos ? rest.npos : rest.find('/') + 1));
        }
        return names;
    }

    std::map<std::string, std::string> files_;
};

}  // namespace credlint::test
