// bench_report: what writing a large report costs on top of finding what is in it.
#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

#include "clock.h"
#include "inputs.h"
#include "lint/reading.h"
#include "measure.h"
#include "report/reporter.h"
#include "rule/rule_book.h"
#include "table.h"

namespace {

using namespace credlint;
using namespace credlint::bench;

constexpr std::size_t files = 100;
constexpr std::size_t findings_of_a_file = 100;

// Each line has a finding, and of two names alike the second one a note.
std::string text() {
    const std::string piece = "P#_AWS_REGION=eu-centrl-1\n";
    std::string out = numbered(piece, 2 * findings_of_a_file * piece.size());
    std::size_t end = 0;
    for (std::size_t line = 0; line < findings_of_a_file; ++line) end = out.find('\n', end) + 1;
    return out.substr(0, end);
}

Report lint_all(const std::string& bytes) {
    Report report;
    for (std::size_t i = 0; i < files; ++i) {
        const auto source = std::make_shared<const Source>("service-" + std::to_string(i) + "/.env", bytes);
        const Reading reading = read(source, Format::dotenv, builtin_rules());
        FileReport file{source, lint(reading, {}), {}};
        file.masked = masked_spans(reading, file.findings);
        report.files.push_back(std::move(file));
    }
    report.files_checked = files;
    return report;
}

std::size_t count(const Report& report) {
    return report.count(Severity::error) + report.count(Severity::warning) + report.count(Severity::info);
}

Row sarif(const std::string& bytes) {
    Report report = lint_all(bytes);
    std::size_t written = 0;
    const Comparison result = compare(
        9, [&] { return seconds([&] { kept = lint_all(bytes).files.size(); }); },
        [&] {
            return seconds([&] {
                written = 0;
                describe_rules(report, builtin_rules());
                write_sarif(report, {}, [&](std::string_view piece) { written += piece.size(); });
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
