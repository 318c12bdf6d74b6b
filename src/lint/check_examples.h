// Tests a rule file: every example is linted, and must have the result that it promises.
#pragma once

#include <string>
#include <vector>

#include "rule/rule_book.h"

namespace credlint {

// An example that fails.
struct ExampleFailure {
    enum class Kind {
        missing,  // a bad example without the finding, or a good one whose marked value no key claims
        noisy,    // a good example with a finding
        wrong,    // the finding marks something other than the example
    };
    Kind kind;
    std::size_t token = 0;    // index into RuleBook::tokens
    bool bad = false;         // whether it is in the token's list of bad examples
    std::size_t example = 0;  // index into that list
    std::string message;
};
std::string_view to_string(ExampleFailure::Kind kind);

std::vector<ExampleFailure> check_examples(const RuleBook& rules);

}  // namespace credlint
