// Globs, each like a line of .gitignore, that begin at a folder, asked of paths however these are written:
// what
// `--exclude` and a configuration's lists of paths mean. Knows the disk only as far as where we are.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "workspace/ignore_rules.h"

namespace credlint {

class PathRules {
public:
    // `folder`: relative to the current one, which it is if empty.
    PathRules(const std::string& folder, const std::vector<std::string>& globs);

    bool empty() const { return rules_.empty(); }
    // The path or a folder that it lies in. A path outside of the folder begins with `../`.
    bool cover(std::string_view path, bool is_folder) const;

private:
    IgnoreRules rules_;
    std::string folder_;  // absolute, with a slash at its end
    std::string here_;
};

}  // namespace credlint
