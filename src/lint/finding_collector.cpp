#include "lint/finding_collector.h"

#include <algorithm>
#include <utility>

#include "lint/lint.h"

namespace credlint {

Finding& FindingCollector::add(const RuleMeta& rule, Span span, std::string message) {
    keep_place();
    const auto [known, is_new] = rules_.try_emplace(&rule);
    OfRule& of_rule = known->second;
    if (is_new && expected_.enabled) of_rule.enabled = expected_.enabled(rule);
    const bool suppressed = expected_.suppressed && expected_.suppressed(rule, span.begin);
    std::size_t& listed = suppressed ? of_rule.listed_suppressed : of_rule.listed;
    const bool is_listed = of_rule.enabled && listed < expected_.limit;
    Finding& finding = is_listed ? listed_.emplace_back() : rest_;
    if (is_listed) {
        ++listed;
    } else {
        rest_ = {};
        place_open_ = of_rule.enabled;
    }
    finding.rule = &rule;
    finding.severity = rule.severity;
    finding.span = span;
    finding.message = std::move(message);
    return finding;
}

void FindingCollector::keep_place() {
    if (!std::exchange(place_open_, false)) return;
    unlisted_[rest_.rule].push_back({rest_.span.begin, rest_.severity, rest_.depends_on_exposure});
}

std::vector<Finding> FindingCollector::take_listed() {
    return std::exchange(listed_, {});
}

std::map<const RuleMeta*, std::deque<UnlistedFinding>> FindingCollector::take_unlisted() {
    keep_place();
    return std::exchange(unlisted_, {});
}

void set_rest(Finding& rest, std::uint32_t count) {
    rest.rest = count;
    rest.message = count == 1 ? "1 more finding of this rule"
                              : std::to_string(count) + " more findings of this rule, the first one here";
}

std::vector<Finding> with_rest(Findings findings) {
    std::vector<Finding> out = std::move(findings.listed);
    if (findings.unlisted.empty()) return out;
    for (const auto& [rule, places] : findings.unlisted) {
        // One for all that may be dropped later, one for all that were suppressed, and one for the others.
        std::map<std::pair<bool, bool>, Finding> rests;
        for (const UnlistedFinding& each : places) {
            const auto [known, is_new] = rests.try_emplace({each.depends_on_exposure, each.suppressed});
            Finding& rest = known->second;
            if (is_new) {
                rest.severity = each.severity;
                rest.span = {each.begin, each.begin};
            }
            rest.severity = std::max(rest.severity, each.severity);
            if (each.begin < rest.span.begin) rest.span = {each.begin, each.begin};
            ++rest.rest;
        }
        for (auto& [kind, rest] : rests) {
            rest.rule = rule;
            rest.depends_on_exposure = kind.first;
            rest.suppressed = kind.second ? Suppressed::in_source : Suppressed::no;
            set_rest(rest, rest.rest);
            rest.help = "fix the listed findings first; the number of listed findings per rule is limited";
            out.push_back(std::move(rest));
        }
    }
    put_in_order(out);
    return out;
}

}  // namespace credlint
