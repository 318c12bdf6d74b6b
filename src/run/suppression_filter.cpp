#include "run/suppression_filter.h"

#include <utility>

#include "suppress/suppression.h"
#include "workspace/config_search.h"

namespace credlint {

Result<Baseline> read_baseline(const std::string& path, const Files& files) {
    Result<std::string> bytes = files.read_at_most(path, max_baseline_size);
    if (!bytes) return bytes.failure();
    return parse_baseline(Source(path, std::move(*bytes)));
}

std::string path_in_baseline(const std::string& baseline, const std::string& file) {
    return path_from(parent_folder(baseline), file);
}

std::vector<Finding> SuppressionFilter::findings_of(const ParsedFile& file, const FileSettings& settings,
                                                    const FileContext& file_context) {
    SuppressionSettings suppressions;
    suppressions.honor = !request_.ignore_suppressions;
    suppressions.third_party = request_.third_party_suppressions || settings.third_party_suppressions;
    suppressions.require_reason = settings.require_suppression_reason;
    suppressions.selection = settings.selection;
    suppressions.limit = request_.listed_findings;
    Suppressions directives(file, *settings.rules, suppressions);
    ExpectedFindings expected;
    expected.enabled = [&](const RuleMeta& rule) { return settings.selection.enabled(rule); };
    expected.suppressed = [&](const RuleMeta& rule, std::uint32_t at) { return directives.cover(rule, at); };
    expected.limit = request_.listed_findings;
    Findings found = lint(file, file_context, std::move(expected));
    directives.apply(found);
    std::vector<Finding> findings = with_rest(std::move(found));
    const std::string& path = request_.baseline.empty() ? settings.baseline : request_.baseline;
    // Also for a clean file: a broken baseline must be reported even if there are no findings.
    if (const Baseline* known = request_.use_baseline && !path.empty() ? baseline(path) : nullptr)
        mark_known(*known, file, path_in_baseline(path, file.source->path()), findings);
    return findings;
}

void drop_suppressed(std::vector<Finding>& findings) {
    std::erase_if(findings, [](const Finding& finding) { return finding.suppressed != Suppressed::no; });
}

std::vector<Failure> SuppressionFilter::failures() const {
    std::vector<Failure> out;
    for (const auto& [path, read] : baselines_) {
        if (!read) out.push_back(read.failure());
    }
    return out;
}

const Baseline* SuppressionFilter::baseline(const std::string& path) {
    const std::lock_guard lock(mutex_);
    auto known = baselines_.find(path);
    if (known == baselines_.end()) known = baselines_.emplace(path, read_baseline(path, files_)).first;
    return known->second ? &*known->second : nullptr;
}

}  // namespace credlint
