// The hook that git runs before a commit: where it must be, and how to write ours there. Never overwrites
// anyone else's hook, nor writes outside of the repository. Knows nothing of what the hook finds.
#pragma once

#include <string>

#include "text/result.h"

namespace credlint {

struct PreCommitHook {
    std::string file;      // relative to the current folder
    bool written = false;  // just now; otherwise it was already there
};

// In the repository that contains the current folder. `program`: the credlint to fall back to if it is not in
// PATH. A failure says what to do by hand.
Result<PreCommitHook> install_commit_hook(const std::string& program);

}  // namespace credlint
