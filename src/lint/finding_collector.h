// Collects the findings of one file and limits their cost: for each rule, the first ones are kept whole, and
// only the locations of the others. So a file of a million faults costs little more than its bytes, and
// findings of one rule never displace those of another.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <vector>

#include "lint/finding.h"

namespace credlint {

// A finding of which only the location is kept.
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

// What is known about findings before they are found. Empty functions: all rules are enabled, nothing is
// suppressed.
struct ExpectedFindings {
    std::function<bool(const RuleMeta&)> enabled = {};
    // Suppressed findings do not count towards the limit of the others.
    std::function<bool(const RuleMeta&, std::uint32_t at)> suppressed = {};
    std::size_t limit = 1000;  // of listed findings per rule
};

class FindingCollector {
public:
    explicit FindingCollector(ExpectedFindings expected = {}) : expected_(std::move(expected)) {}

    // The reference is valid until the next call.
    Finding& add(const RuleMeta& rule, Span span, std::string message);

    // The findings that were listed since the last call.
    std::vector<Finding> take_listed();
    // The findings that were not listed.
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
    bool place_open_ = false;  // its location must still be kept
};

// The listed findings, and one per rule that represents its others. In the order of lint().
std::vector<Finding> with_rest(Findings findings);

// Changes how many findings such a finding represents.
void set_rest(Finding& rest, std::uint32_t count);

}  // namespace credlint
