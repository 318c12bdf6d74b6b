// What is told of directives themselves: those that do nothing, that nobody understands, that give no
// reason. Internal to suppression.cpp, which knows what they did.
#pragma once

#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "lint/suppression_comments.h"
#include "lint/suppression_scope.h"

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
    State state = State::idle;
    // Of a `disable`: what ends it, as indices of a directive and of its name.
    std::optional<std::pair<std::size_t, std::size_t>> ended_by;
};

struct JudgedDirective {
    Directive directive;
    Scope scope;                       // of an `ignore`
    std::vector<DirectiveName> names;  // as Directive::rules
    std::set<std::string_view> found;  // of one without brackets: the rules that it would have to name
};

// Defined in the table of checks (see check.h), from rules/checks/*.toml.
extern const RuleMeta& unused_suppression_rule;
extern const RuleMeta& unknown_suppression_rule;
extern const RuleMeta& suppression_without_reason_rule;

void find_in(const Reading& reading, std::span<const RuleMeta* const> rules,
             const std::vector<JudgedDirective>& directives, bool require_reason, FindingSink& out);

}  // namespace credlint
