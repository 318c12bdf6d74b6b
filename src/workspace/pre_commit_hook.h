// The hook that git runs before a commit: where it has to lie, and ours written there. Never overwrites one
// that somebody else wrote, nor writes outside of the repository. Knows nothing of what the hook finds.
#pragma once

#include <string>

#include "text/result.h"

namespace credlint {

struct PreCommitHook {
    std::string file;      // as seen from the current folder
    bool written = false;  // just now; else it was there already
};

// In the repository that the current folder lies in. `program`: the credlint to fall back to where PATH finds
// none. A failure says what to do by hand.
Result<PreCommitHook> install_commit_hook(const std::string& program);

}  // namespace credlint
