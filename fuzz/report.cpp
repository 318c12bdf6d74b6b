// What lint(bytes) finds, in every output format: none shows a planted secret or a claimed value. Inputs are
// those of lint.cpp.
#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "report/reporter.h"
#include "support/values.h"

namespace {

using namespace credlint;

// The descriptions of rules are the same for every input, and printing them would be most of the work.
RuleMeta without_prose(const RuleMeta& rule) {
    RuleMeta out;
    out.id = rule.id;
    out.title = rule.title;
    out.severity = rule.severity;
    out.tags = rule.tags;
    return out;
}

const RuleMeta* described(const RuleMeta* rule) {
    static std::map<const RuleMeta*, RuleMeta> known;
    const auto [found, is_new] = known.try_emplace(rule);
    if (is_new) found->second = without_prose(*rule);
    return &found->second;
}

void add_rules(Report& report) {
    for (const Finding& finding : report.files.front().findings)
        report.rules.push_back(described(finding.rule));
    const auto by_id = [](const RuleMeta* a, const RuleMeta* b) { return a->id < b->id; };
    std::sort(report.rules.begin(), report.rules.end(), by_id);
    report.rules.erase(std::unique(report.rules.begin(), report.rules.end()), report.rules.end());
}

std::string written(Report report) {
    add_rules(report);
    const ReportStyle style = fuzz::style_of(report);
    std::string output;
    const Sink sink = [&output](std::string_view piece) { output += piece; };
    for (const Reporter* reporter : reporters()) reporter->write(report, style, sink);
    return output + summary(report, style);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::require_nothing_shown(fuzz::bytes_of(data, size), written);
    return 0;
}
