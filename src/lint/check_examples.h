// Proof of a rule file: every example is linted, and must lead to what it promises.
#pragma once

#include <string>
#include <vector>

#include "rule/rule_book.h"

namespace credlint {

// One example that does not hold.
struct ExampleFailure {
    enum class Kind {
        missing,  // a bad example without the finding, or a good one whose marked value no key claims
        noisy,    // a good example with a finding
        wrong,    // the finding marks another place than the example
    };
    Kind kind;
    std::size_t token = 0;    // index into RuleBook::tokens
    bool bad = false;         // which list of the token
    std::size_t example = 0;  // index into it
    std::string message;
};
std::string_view to_string(ExampleFailure::Kind kind);

std::vector<ExampleFailure> check_examples(const RuleBook& rules);

}  // namespace credlint
