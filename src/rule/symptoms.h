// From an error to the rules that explain it: an index of the rules' own texts, so that a new rule is found
// without a list of errors.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rule/rule.h"

namespace credlint {

struct Symptoms {
    std::string asked;                   // the part of the query that was found
    std::vector<const RuleMeta*> rules;  // in the given order; none: nothing was found
    std::string suggestion;              // then: the error code that was likely meant; empty: none
};

// `asked` is an error code (`ExpiredToken`), a phrase of a message or of a rule's text, or a line as a
// terminal shows it, with one of them inside. Case and the kind of whitespace do not matter.
Symptoms symptoms(std::span<const RuleMeta* const> rules, std::string_view asked);

}  // namespace credlint
