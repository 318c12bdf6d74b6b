// `   12  warning  duplicate-key  key set more than once`: rules by how often they found something.
#include <algorithm>
#include <map>

#include "report/paint.h"
#include "report/reporter.h"
#include "report/severity_names.h"

namespace credlint {

namespace {

struct Row {
    const RuleMeta* rule = nullptr;
    Severity worst = Severity::note;
    std::size_t count = 0;
};

std::vector<Row> rows_of(const Report& report) {
    std::map<std::string_view, Row> by_id;
    for (const FileReport& file : report.files) {
        for (const Finding& finding : file.findings) {
            Row& row = by_id[finding.rule->id];
            row.rule = finding.rule;
            row.worst = std::max(row.worst, finding.severity);
            row.count += finding.count();
        }
    }
    std::vector<Row> rows;
    for (const auto& [id, row] : by_id) rows.push_back(row);
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.count > b.count; });
    return rows;
}

}  // namespace

void write_statistics(const Report& report, const ReportStyle& style, const Sink& sink) {
    const Paint paint(style.color);
    const std::vector<Row> rows = rows_of(report);
    std::size_t width = 0;
    for (const Row& row : rows) width = std::max(width, row.rule->id.size());
    for (const Row& row : rows) {
        const SeverityNames& names = names_of(row.worst);
        const std::string count = std::to_string(row.count);
        std::string line(count.size() < 6 ? 6 - count.size() : 0, ' ');
        line += count + "  " + paint(names.color, names.plain) + std::string(9 - names.plain.size(), ' ');
        line.append(row.rule->id).append(width + 2 - row.rule->id.size(), ' ').append(row.rule->title);
        sink(line + '\n');
    }
}

}  // namespace credlint
