// Ignore rules as git reads them from .gitignore: one glob per line, `!` negates, the last one that matches
// counts. A pattern that contains a slash, except at its end, is relative to the rules' own folder; one that
// ends with a slash matches only folders. Pure: discover decides where rules come from.
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

    // One pattern, as written in a line that is not a comment.
    void add(std::string_view pattern);

    bool empty() const { return rules_.empty(); }
    // Paths are relative to the rules' folder. Considers only the path itself, not the folders that contain
    // it.
    Verdict verdict(std::string_view path, bool is_folder) const;
    // The path or a folder that contains it: nothing below an ignored folder can be re-included. The folders
    // above the rules' own (`../`) are not compared.
    bool ignores(std::string_view path, bool is_folder) const;

private:
    struct Rule {
        Glob glob;
        bool takes_back;
        bool of_folders;
        bool of_names;  // in any folder
    };
    std::vector<Rule> rules_;
};

}  // namespace credlint
