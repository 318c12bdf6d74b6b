// The names that may be used between the brackets of a suppression: rule IDs and tags. Determines which of
// them a mistyped name was meant to be, and whether an unknown text may be shown or could be anything.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rule/rule.h"

namespace credlint {

class RuleNames {
public:
    explicit RuleNames(std::span<const RuleMeta* const> rules);

    // The name that was most likely meant; empty: none is close enough.
    std::string_view nearest_to(std::string_view text);
    // Whether it is one of the names, nearly one, a pattern for some of them, or made of their words.
    bool shows(std::string_view text);
    // As it may be shown: in full or as `****`.
    std::string shown(std::string_view text);

private:
    struct Answer {
        bool shows = false;
        std::string_view nearest = {};
    };
    // Each text is compared with all names once, and only a limited number of texts: a file may be full of
    // them.
    const Answer& ask(std::string_view text);
    bool is_near(std::string_view text, std::string_view nearest_name) const;
    bool has_word(std::string_view word) const;

    std::vector<std::string_view> names_;  // sorted
    std::map<std::string, Answer, std::less<>> asked_;
};

}  // namespace credlint
