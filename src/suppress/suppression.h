// What a file itself says of findings that its owners live with: marks those, and tells of directives that
// do nothing (`unused-suppression`), that nobody understands (`unknown-suppression`) or that give no reason.
// Runs behind the checks and before exposure is settled, so that whether a directive is of use does not hang
// on git. Pure; what is marked is dropped by whoever makes the report.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "lint/parsed_file.h"
#include "lint/selection.h"

namespace credlint {

struct SuppressionSettings {
    bool honour = true;           // false: as if there were no directives at all
    bool foreign = false;         // the marks of other scanners, too
    bool require_reason = false;  // tell of directives that give none
    Selection selection = {};     // rules that are not enabled were not looked for
    std::size_t limit = 1000;     // as ExpectedFindings::limit, for findings of directives
};

class Suppressor;

// The directives of one file.
class Suppressions {
public:
    Suppressions(const ParsedFile& reading, const RuleBook& rules, const SuppressionSettings& settings);
    ~Suppressions();
    Suppressions(const Suppressions&) = delete;
    Suppressions& operator=(const Suppressions&) = delete;

    // Whether a directive is about findings of the rule that begin there: what is known before there are any.
    bool cover(const RuleMeta& rule, std::uint32_t at);
    // Marks the findings, and adds those of the directives themselves. Keeps the order of lint().
    void apply(Findings& findings);

private:
    const ParsedFile& reading_;
    SuppressionSettings settings_;
    std::unique_ptr<Suppressor> directives_;  // null: there are none
};

// The same of findings that are all listed.
void suppress(const ParsedFile& reading, const RuleBook& rules, const SuppressionSettings& settings,
              std::vector<Finding>& findings);

// A directive above the finding's place, or its rule in the one that stands there. Nothing where the format
// has no comments.
std::optional<Fix> ignore_above(const ParsedFile& reading, const Finding& finding);

}  // namespace credlint
