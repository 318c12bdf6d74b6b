// Globs, each like a line of .gitignore, that are relative to a folder and are matched against paths however
// these are written: the meaning of `--exclude` and of a configuration's lists of paths. Reads nothing from
// the disk except the current folder.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "workspace/ignore_rules.h"

namespace credlint {

class PathRules {
public:
    // `folder`: relative to the current folder; empty: the current folder itself.
    PathRules(const std::string& folder, const std::vector<std::string>& globs);

    bool empty() const { return rules_.empty(); }
    // The path or a folder that contains it. A path outside of the folder begins with `../`.
    bool cover(std::string_view path, bool is_folder) const;

private:
    IgnoreRules rules_;
    std::string folder_;  // absolute, with a trailing slash
    std::string here_;
};

}  // namespace credlint
