// Rules of what to leave out, as git reads them from .gitignore: one glob a line, `!` takes back, the last
// one that matches counts. A pattern with a slash in it, but for one at its end, begins at the rules' own
// folder; one that ends with a slash is of folders only. Pure: where rules come from is discover's matter.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "workspace/glob.h"

namespace credlint {

class IgnoreRules {
public:
    enum class Verdict : std::uint8_t { none, ignored, kept };

    IgnoreRules() = default;
    // The text of a .gitignore.
    explicit IgnoreRules(std::string_view text);

    // One pattern, as it stands in a line that is no comment.
    void add(std::string_view pattern);

    bool empty() const { return rules_.empty(); }
    // Paths are relative to the rules' folder. Of the path alone, not of the folders that it lies in.
    Verdict verdict(std::string_view path, bool is_folder) const;
    // The path or a folder that it lies in: nothing below an ignored folder is taken back. The folders above
    // the rules' own (`../`) are not compared.
    bool ignores(std::string_view path, bool is_folder) const;

private:
    struct Rule {
        Glob glob;
        bool takes_back;
        bool of_folders;
        bool of_names;  // in whatever folder
    };
    std::vector<Rule> rules_;
};

}  // namespace credlint
