// Findings about directives themselves: those that have no effect, that are invalid or that give no reason.
// Internal to suppression.cpp, which knows what they suppressed.
#pragma once

#include <cstdint>
#include <functional>
#include <set>
#include <span>
#include <string_view>
#include <vector>

#include "suppress/suppression_comments.h"
#include "suppress/suppression_scope.h"

namespace credlint {

// A rule, tag or pattern of ids in a directive's brackets.
struct DirectiveName {
    enum class State : std::uint8_t {
        unknown,  // is not a rule or tag
        own,      // is one of the rules about directives, which no directive can suppress
        blanket,  // means all rules
        idle,     // none of the rules that it means found anything
        used,
        unjudged,  // the rules that it means were not run
    };
    static constexpr std::uint32_t nothing = 0xffffffff;

    State state = State::unknown;
    bool took_comment = false;         // of an `ignore`: it is about the comment right below, not the entry
    std::uint32_t directive = 0;       // an index
    std::uint32_t ended_by = nothing;  // of a `disable`: the name that ends it
};

struct JudgedDirectives {
    Directives directives;
    std::vector<DirectiveName> names;  // as Directives::names
};

// The rules that an `ignore` without brackets would have to name, in order. One list for each directive, in
// file order.
using FoundBelow = std::function<std::set<std::string_view>(std::uint32_t directive)>;

// Defined in the table of checks (see check.h), from rules/checks/*.toml.
extern const RuleMeta& unused_suppression_rule;
extern const RuleMeta& unknown_suppression_rule;
extern const RuleMeta& suppression_without_reason_rule;

void find_in(const ParsedFile& parsed, std::span<const RuleMeta* const> rules, const JudgedDirectives& judged,
             const FoundBelow& found_below, bool require_reason, FindingCollector& out);

}  // namespace credlint
