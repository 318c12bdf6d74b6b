// Applies a file's own suppressions: marks the findings that they cover, and reports directives that have no
// effect (`unused-suppression`), that are invalid (`unknown-suppression`) or that give no reason. Runs after
// the checks and before exposure is applied, so that whether a directive is of use does not depend on git.
// Pure; marked findings are dropped by whoever makes the report.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "lint/parsed_file.h"
#include "lint/selection.h"

namespace credlint {

struct SuppressionSettings {
    bool honor = true;            // false: as if there were no directives at all
    bool third_party = false;     // honor the comments of other scanners as well
    bool require_reason = false;  // report directives that give no reason
    Selection selection = {};     // rules that are not enabled were not run
    std::size_t limit = 1000;     // as ExpectedFindings::limit, for findings of directives
};

class Suppressor;

// The directives of one file.
class Suppressions {
public:
    Suppressions(const ParsedFile& parsed, const RuleBook& rules, const SuppressionSettings& settings);
    ~Suppressions();
    Suppressions(const Suppressions&) = delete;
    Suppressions& operator=(const Suppressions&) = delete;

    // Whether a directive covers findings of the rule that begin there: what is known before there are any.
    bool cover(const RuleMeta& rule, std::uint32_t at);
    // Marks the findings, and adds those about the directives themselves. Keeps the order of lint().
    void apply(Findings& findings);

private:
    const ParsedFile& parsed_;
    SuppressionSettings settings_;
    std::unique_ptr<Suppressor> directives_;  // null: there are none
};

// The same for findings that are all listed.
void suppress(const ParsedFile& parsed, const RuleBook& rules, const SuppressionSettings& settings,
              std::vector<Finding>& findings);

// Adds a directive above the finding's location, or adds its rule to the directive that is there. Nothing
// where the format has no comments.
std::optional<Fix> ignore_above(const ParsedFile& parsed, const Finding& finding);

}  // namespace credlint
