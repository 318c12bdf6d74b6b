#include "lint/lint.h"

#include <algorithm>
#include <cassert>
#include <tuple>

#include "lint/token_findings.h"

namespace credlint {
namespace {

auto order(const Finding& finding) {
    return std::tuple(finding.span.begin, finding.span.end, finding.rule->id);
}

}  // namespace

Finding& Emit::operator()(Span span, std::string message) {
    Finding finding;
    finding.rule = &rule_;
    finding.severity = rule_.severity;
    finding.span = span;
    finding.message = std::move(message);
    return out_.emplace_back(std::move(finding));
}

std::vector<Finding> lint(const Subject& subject) {
    std::vector<Finding> findings;
    for (const Check* check : all_checks()) {
        Emit emit(check->meta, findings);
        check->run(subject, emit);
    }
    token_findings(subject, findings);
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return order(a) < order(b); });
    const auto same = [](const Finding& a, const Finding& b) {
        return order(a) == order(b) && a.message == b.message;
    };
    findings.erase(std::unique(findings.begin(), findings.end(), same), findings.end());
    return findings;
}

std::vector<const RuleMeta*> all_rules(const RuleBook& rules) {
    std::vector<const RuleMeta*> all;
    for (const TokenRule& token : rules.tokens) all.push_back(&token.meta);
    for (const Check* check : all_checks()) all.push_back(&check->meta);
    std::sort(all.begin(), all.end(), [](const RuleMeta* a, const RuleMeta* b) { return a->id < b->id; });
    return all;
}

}  // namespace credlint
