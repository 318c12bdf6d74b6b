// What is staged for the next commit: which files it changes, and all files as it would leave them. Git's
// index takes precedence over the disk: tracked files are read as they are staged, all others (an ignored
// `.env.local`, a configuration that was not committed) from the disk. Knows nothing of what is done with the
// files.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/files.h"
#include "workspace/discover.h"

namespace credlint {

class GitBlobs;
struct Repository;

class GitIndexFiles final : public Files {
public:
    // For the repository that contains the current folder, or that a hook's environment names.
    static Result<std::unique_ptr<GitIndexFiles>> open();
    ~GitIndexFiles() override;

    // The files that the commit adds or changes and that a search of folders includes, relative to the
    // current folder; sorted. With `paths`: those that are among them, or below. Excludes files that it
    // deletes or that are in conflict, and links: their targets are files as well.
    Discovery changed(const std::vector<std::string>& paths, const Search& search) const;

    PathKind kind(const std::string& path) const override;
    Result<std::string> read(const std::string& path) const override;
    // Those on the disk: folders are not searched for the files that changed() returns.
    Result<std::vector<DirectoryEntry>> list(const std::string& directory,
                                             const NameFilter& wanted) const override;
    std::string canonical(const std::string& path) const override;
    std::uint32_t mode(const std::string& path) const override;

private:
    struct Entry {
        std::string_view path;  // below the top
        std::string_view id;
    };

    GitIndexFiles(const Repository& repository, std::string here);
    std::optional<Failure> ask(const Repository& repository);
    std::string below_top(const std::string& path) const;
    const Entry* entry(const std::string& path) const;

    DiskFiles disk_;
    std::string top_;                   // of the repository's files, absolute and without links
    std::string here_;                  // the current folder, likewise
    std::vector<std::string> changed_;  // below the top
    std::string listing_;               // the text that entries_ point into
    std::vector<Entry> entries_;        // sorted; empty if nothing of interest has changed
    std::unique_ptr<GitBlobs> blobs_;
};

}  // namespace credlint
