// What is told of directives themselves: those that do nothing, that nobody understands, that give no
// reason. Internal to suppression.cpp, which knows what they did.
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
        unknown,  // names no rule
        own,      // names one of the rules of directives, which no directive can reach
        blanket,  // names all rules
        idle,     // nothing was found that it means
        used,
        unjudged,  // what it means was not looked for
    };
    static constexpr std::uint32_t nothing = 0xffffffff;

    State state = State::unknown;
    bool took_comment = false;         // of an `ignore`: the comment right below is meant, not the entry
    std::uint32_t directive = 0;       // an index
    std::uint32_t ended_by = nothing;  // of a `disable`: the name that ends it
};

struct JudgedDirectives {
    Directives directives;
    std::vector<DirectiveName> names;  // as Directives::names
};

// The rules that an `ignore` without brackets would have to name, in order. For each of them in file order.
using FoundBelow = std::function<std::set<std::string_view>(std::uint32_t directive)>;

// Defined in the table of checks (see check.h), from rules/checks/*.toml.
extern const RuleMeta& unused_suppression_rule;
extern const RuleMeta& unknown_suppression_rule;
extern const RuleMeta& suppression_without_reason_rule;

void find_in(const ParsedFile& reading, std::span<const RuleMeta* const> rules,
             const JudgedDirectives& judged, const FoundBelow& found_below, bool require_reason,
             FindingCollector& out);

}  // namespace credlint
