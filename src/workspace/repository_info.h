// The repository that a run is started in, for reports whose readers count paths from its top. Knows nothing
// of which files are in it; that is git.h.
#pragma once

#include <string>
#include <string_view>

namespace credlint {

struct RepositoryInfo {
    std::string top;     // absolute, without links; in no repository: the current folder
    std::string prefix;  // of the current folder below it: "sub/dir/"; at the top: empty
    std::string remote;  // where it was cloned from, see public_uri(); empty: not known, or not asked
};

// Of the current folder. The remote is asked of git, only if wanted.
RepositoryInfo find_repository_info(bool with_remote);

// What git calls a remote (`https://user:token@host/path`, `git@host:path`), as a URI that tells no user, no
// password and no query; empty for folders of this machine and for what is no address.
std::string public_uri(std::string_view remote);

// The path from the top, with `.` and `..` worked out. One that leads out of it is as it was given.
std::string path_from_top(std::string_view path, const RepositoryInfo& repository_info);

}  // namespace credlint
