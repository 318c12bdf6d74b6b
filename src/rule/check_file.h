// Reads rules/checks/*.toml: the description of a check's rule, one file per rule, named after it. Only for
// the checks of the program: a user's rule file (rule_file.h) that contains a `[check]` is rejected. Does not
// know the code of the checks.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "rule/rule_file.h"

namespace credlint {

struct CheckRule {
    RuleMeta meta;
    bool has_code = true;  // false: the linter itself reports it, without a src/lint/checks/<id>.cpp
};

struct CheckRuleLoad {
    std::shared_ptr<const RuleStorage> storage;  // what the rules point into
    std::vector<CheckRule> rules;                // in the order of the files; empty if there are failures
    std::vector<Failure> failures;               // in the order of the files and of their lines
};

// Whether the file contains a `[check]`, valid or not.
bool is_check_file(const RuleText& file);

CheckRuleLoad load_check_rules(std::span<const RuleText> files);

}  // namespace credlint
