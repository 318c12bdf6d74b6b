// Collects the findings of one file and bounds what they cost: of each rule the first ones are kept whole, of
// the others no more than their places. So a file of a million faults costs little more than its bytes, and
// findings of one rule never push out those of another.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <vector>

#include "lint/finding.h"

namespace credlint {

// A finding of which only the place is kept.
struct UnlistedFinding {
    std::uint32_t begin = 0;
    Severity severity = Severity::error;
    bool depends_on_exposure = false;
    bool suppressed = false;
};

struct Findings {
    std::vector<Finding> listed;
    std::map<const RuleMeta*, std::deque<UnlistedFinding>> unlisted;
};

// What is known of findings before they are found. Empty functions: all rules are enabled, nothing is
// suppressed.
struct ExpectedFindings {
    std::function<bool(const RuleMeta&)> enabled = {};
    // What is suppressed does not count towards the limit of what is not.
    std::function<bool(const RuleMeta&, std::uint32_t at)> suppressed = {};
    std::size_t limit = 1000;  // of those of a rule that are listed
};

class FindingCollector {
public:
    explicit FindingCollector(ExpectedFindings expected = {}) : expected_(std::move(expected)) {}

    // The reference is valid until the next call.
    Finding& add(const RuleMeta& rule, Span span, std::string message);

    // The findings that were listed since the last time.
    std::vector<Finding> take_listed();
    // The others.
    std::map<const RuleMeta*, std::deque<UnlistedFinding>> take_unlisted();

private:
    struct OfRule {
        bool enabled = true;
        std::size_t listed = 0;
        std::size_t listed_suppressed = 0;
    };

    void keep_place();

    ExpectedFindings expected_;
    std::vector<Finding> listed_;
    std::map<const RuleMeta*, OfRule> rules_;
    std::map<const RuleMeta*, std::deque<UnlistedFinding>> unlisted_;
    Finding rest_;             // the last finding, if it is not listed
    bool place_open_ = false;  // its place is still to be kept
};

// The listed findings, and one a rule that stands for its others. In the order of lint().
std::vector<Finding> with_rest(Findings findings);

// Changes how many findings such a one stands for.
void set_rest(Finding& rest, std::uint32_t count);

}  // namespace credlint
