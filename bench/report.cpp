// bench_report: the cost of writing a large report, in addition to finding its contents.
#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

#include "clock.h"
#include "lint/parsed_file.h"
#include "measure.h"
#include "report/reporter.h"
#include "rule/rule_book.h"
#include "suppress/masked_spans.h"
#include "table.h"

namespace {

using namespace credlint;
using namespace credlint::bench;

constexpr std::size_t files = 100;
constexpr std::size_t findings_of_a_file = 100;

// Two lines, two findings, one with a note and the other with a fix.
std::string text() {
    std::string out = "KEY=\n";
    for (std::size_t i = 0; i < findings_of_a_file; i += 2) {
        out += "KEY=" + std::to_string(i) + "\nP" + std::to_string(i) + "_AWS_USE_FIPS_ENDPOINT=1\n";
    }
    return out;
}

Report lint_all(const std::string& bytes) {
    Report report;
    for (std::size_t i = 0; i < files; ++i) {
        const auto source = std::make_shared<const Source>("service-" + std::to_string(i) + "/.env", bytes);
        const ParsedFile parsed = read(source, Format::dotenv, builtin_rules());
        FileReport file{source, lint(parsed, {}), {}};
        file.masked = masked_spans(parsed, file.findings);
        report.files.push_back(std::move(file));
    }
    report.files_checked = files;
    return report;
}

std::size_t count(const Report& report) {
    return report.count(Severity::error) + report.count(Severity::warning) + report.count(Severity::note);
}

Row sarif(const std::string& bytes) {
    Report report = lint_all(bytes);
    std::size_t written = 0;
    const Comparison result = compare(
        9, [&] { return seconds([&] { kept = lint_all(bytes).files.size(); }); },
        [&] {
            return seconds([&] {
                written = 0;
                describe_rules(report);
                sarif_reporter.write(report, {}, [&](std::string_view piece) { written += piece.size(); });
            });
        });
    std::printf("SARIF of %zu findings and %zu rules: %zu bytes\n", count(report), report.rules.size(),
                written);
    return {"SARIF of 10000 findings / their lint",
            milliseconds(result.subject) + " / " + milliseconds(result.base), result.subject * 1e3, 50, "ms"};
}

}  // namespace

int main(int argc, char** argv) {
    const double fail_over = take_fail_over(argc, argv);
    if (argc != 1) {
        std::fprintf(stderr, "usage: bench_report [--fail-over X]\n");
        return 2;
    }
    const std::vector<Row> rows{sarif(text())};
    print("Reports", rows);
    return exit_code(rows, fail_over);
}
