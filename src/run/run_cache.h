// Results of earlier runs that a long-lived entry point keeps, so that the next run can reuse them.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "lint/parsed_file.h"
#include "workspace/git.h"

namespace credlint {

struct RunCache {
    // Replaces read() of lint/parsed_file.h.
    std::function<std::shared_ptr<const ParsedFile>(std::shared_ptr<const Source>, Format, const RuleBook&,
                                                    const loader::Loader*)>
        read;
    // Replaces ask_git() of workspace/git.h.
    std::function<std::vector<GitAnswer>(const std::vector<std::string>&)> ask_git;
};

}  // namespace credlint
