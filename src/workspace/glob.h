// One pattern as in .gitignore: `*` and `?` within a name, `[a-z]`, `**` over folders, `\` before a character
// that is meant literally. Matches what git matches, but never takes longer than pattern times path. Knows
// nothing of lines, folders or the disk.
#pragma once

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace credlint {

class Glob {
public:
    explicit Glob(std::string_view pattern);
    // Matches the whole path. `*`, `?` and sets never match a slash.
    bool matches(std::string_view path) const;

private:
    using Set = std::bitset<256>;
    struct Step {
        enum Kind : std::uint8_t {
            character,
            any,      // `?`
            set,      // `[…]`
            star,     // `*`: any part of a name
            folders,  // `**/`: nothing, or all up to a slash
            all,      // `**`: anything
        };
        Kind kind;
        char value = 0;           // of a character
        std::uint32_t index = 0;  // of a set
    };

    void add(Step step) { steps_.push_back(step); }
    std::size_t add_stars(std::string_view pattern, std::size_t at);
    std::size_t add_set(std::string_view pattern, std::size_t at);
    bool accepts(const Step& step, char c) const;

    std::string head_;  // the text that every match begins with; the steps follow it
    std::vector<Step> steps_;
    std::vector<Set> sets_;
    std::string tail_;        // the text that every match ends with; also among the steps
    bool matchless_ = false;  // an unclosed set, or `\` at the end
};

}  // namespace credlint
