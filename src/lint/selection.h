// Which rules are reported, and with what severity: the configuration and the command line as pure data.
// Later layers override earlier ones. Runs after the checks, whose findings it removes or gives another
// severity; knows no files and no configuration format.
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

// Empty, or why the selector matches no rule: `unknown rule or tag …`.
std::string selector_fault(std::string_view selector, std::span<const RuleMeta* const> rules);

struct SeverityChoice {
    std::string selector;
    std::optional<Severity> severity;  // nothing: off
};

// The settings from one place.
struct SelectionLayer {
    std::optional<std::vector<std::string>> select;  // these and no others, whatever earlier layers say
    std::vector<std::string> ignore;                 // without these
    std::vector<SeverityChoice> severities;  // the most specific selector counts; of two alike, the last
};

// Without layers every rule is enabled and keeps its severity.
struct Selection {
    std::vector<SelectionLayer> layers;

    bool enabled(const RuleMeta& rule) const;
    std::optional<Severity> severity(const RuleMeta& rule) const;  // nothing: the rule's own
};

// Removes the findings of rules that are not enabled.
void filter_selected(std::vector<Finding>& findings, const Selection& selection);
// To be called after apply_exposure(), which sets severities itself.
void apply_severities(std::vector<Finding>& findings, const Selection& selection);

}  // namespace credlint
