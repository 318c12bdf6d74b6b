// Which rules are told of, and how loudly: what configuration and command line say, as pure data. Layers
// follow each other, the last word counts. Runs behind the checks, whose findings it takes out or gives
// another severity; knows no files and no configuration's format.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lint/finding.h"

namespace credlint {

// A selector names rules: `all`, a rule's id, one of its tags (`aws`, `security`), or ids with `*` for any
// characters (`aws-*`).
bool matches(std::string_view selector, const RuleMeta& rule);

// Empty, or why the selector names no rule: `no rule and no tag is called …`.
std::string selector_fault(std::string_view selector, std::span<const RuleMeta* const> rules);

struct SeverityChoice {
    std::string selector;
    std::optional<Severity> severity;  // nothing: off
};

// What one place says.
struct SelectionLayer {
    std::optional<std::vector<std::string>> select;  // these and no others, whatever the layers before said
    std::vector<std::string> ignore;                 // without these
    std::vector<SeverityChoice> severities;          // the most exact selector counts; of two alike, the last
};

// Without layers every rule is enabled and keeps its severity.
struct Selection {
    std::vector<SelectionLayer> layers;

    bool enabled(const RuleMeta& rule) const;
    std::optional<Severity> severity(const RuleMeta& rule) const;  // nothing: the rule's own
};

// Takes out what is not enabled.
void filter_selected(std::vector<Finding>& findings, const Selection& selection);
// To be called once exposure is settled, which has a severity of its own.
void apply_severities(std::vector<Finding>& findings, const Selection& selection);

}  // namespace credlint
