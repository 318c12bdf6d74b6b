#include "report/report.h"

#include <algorithm>
#include <set>

#include "lint/lint.h"

namespace credlint {

static bool counts(const Finding& finding) {
    return finding.suppressed == Suppressed::no;
}

std::uint32_t Report::count(Severity severity) const {
    std::uint32_t count = 0;
    for (const FileReport& file : files) {
        for (const Finding& finding : file.findings) {
            count += counts(finding) && finding.severity == severity ? 1 : 0;
        }
    }
    return count;
}

std::uint32_t Report::files_with_problems() const {
    return static_cast<std::uint32_t>(std::count_if(files.begin(), files.end(), [](const FileReport& file) {
        return std::any_of(file.findings.begin(), file.findings.end(), counts);
    }));
}

int Report::exit_code() const {
    if (!failures.empty()) return 2;
    if (exit_zero) return 0;
    for (const Severity severity : {Severity::error, Severity::warning, Severity::info}) {
        if (severity >= fail_level && count(severity) > 0) return 1;
    }
    return 0;
}

void describe_rules(Report& report, const RuleBook& rules) {
    std::set<const RuleMeta*> named;
    for (const Check* check : all_checks()) named.insert(&check->meta);
    for (const FileReport& file : report.files) {
        for (const Finding& finding : file.findings) named.insert(finding.rule);
    }
    report.rules = all_rules(rules);
    std::erase_if(report.rules, [&](const RuleMeta* rule) { return !named.contains(rule); });
}

}  // namespace credlint
