#include "report/report.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "lint/lint.h"

namespace credlint {
namespace {

template <typename Item>
void append(std::vector<Item>& items, std::vector<Item>& more) {
    items.insert(items.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

static bool counts(const Finding& finding) {
    return finding.suppressed == Suppressed::no;
}

std::uint32_t Report::count(Severity severity) const {
    std::uint32_t count = 0;
    for (const FileReport& file : files) {
        for (const Finding& finding : file.findings) {
            if (counts(finding) && finding.severity == severity) count += finding.count();
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
    for (const FileReport& file : files) {
        if (std::any_of(file.findings.begin(), file.findings.end(),
                        [&](const Finding& f) { return fails(file, f); }))
            return 1;
    }
    return 0;
}

void append(Report& report, Report more) {
    append(report.files, more.files);
    append(report.failures, more.failures);
    append(report.notices, more.notices);
    append(report.details, more.details);
    report.files_checked += more.files_checked;
}

void describe_rules(Report& report) {
    for (const FileReport& file : report.files) {
        for (const Finding& finding : file.findings) report.rules.push_back(finding.rule);
    }
    std::sort(report.rules.begin(), report.rules.end(),
              [](const RuleMeta* a, const RuleMeta* b) { return a->id < b->id; });
    const auto same = [](const RuleMeta* a, const RuleMeta* b) { return a->id == b->id; };
    report.rules.erase(std::unique(report.rules.begin(), report.rules.end(), same), report.rules.end());
}

}  // namespace credlint
