// The repository that a run is started in, for reports whose paths are relative to its top. Knows nothing of
// which files are in it; see git.h.
#pragma once

#include <string>
#include <string_view>

namespace credlint {

struct RepositoryInfo {
    std::string top;     // absolute, without links; in no repository: the current folder
    std::string prefix;  // of the current folder below the top: "sub/dir/"; at the top: empty
    std::string remote;  // where it was cloned from, see public_uri(); empty: unknown, or not asked for
};

// Of the current folder. Git is asked for the remote only if it is wanted.
RepositoryInfo find_repository_info(bool with_remote);

// A git remote (`https://user:token@host/path`, `git@host:path`) as a URI without user, password and query;
// empty for folders on this machine and for anything that is not a URL.
std::string public_uri(std::string_view remote);

// The path relative to the top, with `.` and `..` resolved. A path outside of it is returned as given.
std::string path_from_top(std::string_view path, const RepositoryInfo& repository_info);

}  // namespace credlint
