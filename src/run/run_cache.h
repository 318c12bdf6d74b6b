// What a front door that stays open knows of earlier runs, so that the next one need not find it out again.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "lint/parsed_file.h"
#include "workspace/git.h"

namespace credlint {

struct RunCache {
    // For read() of lint/parsed_file.h.
    std::function<std::shared_ptr<const ParsedFile>(std::shared_ptr<const Source>, Format, const RuleBook&)>
        read;
    // For that of workspace/git.h.
    std::function<std::vector<GitAnswer>(const std::vector<std::string>&)> ask_git;
};

}  // namespace credlint
