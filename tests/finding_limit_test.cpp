// At most so many findings of a rule are listed for a file; the others are counted. None of them is lost to
// suppressions, the baseline, fixes or the exit code.
#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "fix/apply_fixes.h"
#include "lint/finding_collector.h"
#include "report/reporter.h"
#include "run/run.h"
#include "run/suppression_filter.h"
#include "support/memory_files.h"
#include "suppress/baseline.h"

using namespace credlint;
using namespace credlint::test;

namespace {

constexpr std::size_t max_listed_findings = 1000;
constexpr const char* path = "/nonexistent/.env";

std::string times(std::size_t count, const std::string& text) {
    std::string out;
    for (std::size_t i = 0; i < count; ++i) out += text;
    return out;
}

Request request_for(std::string file = path) {
    Request request;
    request.paths = {std::move(file)};
    request.now = 1'700'000'000;
    return request;
}

Report report_of(const std::string& bytes, const Request& request = request_for()) {
    MemoryFiles files;
    files.add(request.paths.front(), bytes);
    Report report = run(request, files, builtin_rules());
    describe_rules(report);
    return report;
}

std::vector<Finding> findings_in(const Report& report) {
    return report.files.empty() ? std::vector<Finding>() : report.files.front().findings;
}

std::string written(const Report& report, std::string_view format) {
    std::string out;
    find_reporter(format)->write(report, {}, [&](std::string_view piece) { out += piece; });
    return out;
}

}  // namespace

TEST_CASE("finding limit: the rest of a rule's findings is one finding that counts them", "[limit]") {
    const Report report = report_of(times(5001, "A=1\n"));
    const std::vector<Finding> findings = findings_in(report);
    REQUIRE(findings.size() == max_listed_findings + 1);
    const Finding& rest = findings.back();
    CHECK(rest.rest == 4000);
    CHECK(rest.message == "4000 more findings of this rule, the first one here");
    CHECK(rest.span.begin == 4 * 1001);
    CHECK(report.count(Severity::warning) == 5000);
    CHECK(report.exit_code() == 1);
    for (const Reporter* reporter : reporters()) {
        INFO(reporter->name);
        // That one reports secrets only.
        if (reporter->name == "gitlab-secret-detection") continue;
        CHECK(written(report, reporter->name).find("4000 more findings of this rule") != std::string::npos);
    }
    CHECK(written(report, "json").find("\"count\": 4000") != std::string::npos);
    CHECK(written(report, "sarif").find("\"occurrenceCount\": 4000") != std::string::npos);
    std::string statistics;
    write_statistics(report, {}, [&](std::string_view piece) { statistics += piece; });
    CHECK(statistics.find("  5000  warning") != std::string::npos);
}

TEST_CASE("finding limit: a rule at its limit hides no other", "[limit]") {
    const Report report =
        report_of(times(3000, "A=1\n") + "AWS_ACCESS_KEY_ID=AKIA123\n" + times(3000, "B=1\n"));
    std::size_t malformed = 0;
    for (const Finding& finding : findings_in(report))
        malformed += finding.rule->id == "aws-malformed-access-key-id";
    CHECK(malformed == 1);
}

TEST_CASE("finding limit: what is suppressed does not use it up", "[limit]") {
    const std::string many = times(3000, "A=1\n");
    const auto left = [&](const std::string& bytes) {
        std::vector<std::string> out;
        for (const Finding& finding : findings_in(report_of(bytes))) {
            std::string one(finding.rule->id);
            out.push_back(one + ":" + std::to_string(finding.count()));
        }
        return out;
    };
    const std::string ignored = "# credlint: ignore-file[duplicate-key] made by a program\n";
    CHECK(left(ignored + many).empty());
    const std::string disabled = "# credlint: disable[duplicate-key] x\n" + many;
    CHECK(left(disabled).empty());
    CHECK(left(disabled + "# credlint: enable[duplicate-key]\nA=2\n") ==
          std::vector<std::string>{"duplicate-key:1"});
    // Listed and used though it is the three thousandth.
    CHECK(left(many + "# credlint: ignore[duplicate-key] x\nA=2\n").size() == max_listed_findings + 1);
    CHECK(left(many + "# credlint: ignore[duplicate-key] x\nA=2\n").back() == "duplicate-key:1999");

    Request request = request_for();
    request.ignore = {"duplicate-key"};
    CHECK(findings_in(report_of(many, request)).empty());
    request.ignore.clear();
    request.show_suppressed = true;
    const Report shown = report_of(ignored + many, request);
    CHECK(findings_in(shown).size() == max_listed_findings + 1);
    CHECK(shown.exit_code() == 0);
}

TEST_CASE("finding limit: a baseline accepts as many as there were", "[limit]") {
    const auto baseline_text = [](std::size_t lines) {
        MemoryFiles files;
        const Report report = report_of(times(lines, "A=1\n"));
        const FileReport& file = report.files.front();
        Baseline baseline;
        baseline.salt = std::string(baseline_salt_size, 's');
        baseline.entries =
            baseline_entries(read(file.source, file.format, builtin_rules()),
                             path_in_baseline("/nonexistent/base.json", path), file.findings, baseline.salt);
        std::sort(baseline.entries.begin(), baseline.entries.end());
        return to_text(baseline);
    };
    const auto left = [&](std::size_t accepted, std::size_t lines) {
        MemoryFiles files;
        files.add(path, times(lines, "A=1\n")).add("/nonexistent/base.json", baseline_text(accepted));
        Request request = request_for();
        request.baseline = "/nonexistent/base.json";
        const Report report = run(request, files, builtin_rules());
        CHECK(report.failures.empty());
        return findings_in(report);
    };
    CHECK(left(1500, 1500).empty());
    CHECK(left(1500, 1400).empty());
    const std::vector<Finding> more = left(1500, 1507);
    REQUIRE(more.size() == 1);
    CHECK(more.front().rest == 7);
}

TEST_CASE("finding limit: fixes are not limited by it", "[limit]") {
    MemoryFiles files;
    files.add(path, times(1500, "# credlint: ignore[syntx] x\nA=1\n"));
    const Request request = request_for();
    const Report report = run(request, files, builtin_rules());
    const std::vector<FixedFile> fixed =
        apply_fixes(report, request, files, builtin_rules(), Fix::Safety::safe);
    REQUIRE(fixed.size() == 1);
    CHECK(fixed.front().after.find("syntx") == std::string::npos);
}

TEST_CASE("finding limit: the same fault on the next lines is one finding", "[limit]") {
    const auto messages = [](const std::string& bytes, const std::string& file = path) {
        std::vector<std::string> out;
        for (const Finding& finding : findings_in(report_of(bytes, request_for(file)))) {
            if (finding.rule->id == "syntax") out.push_back(finding.message);
        }
        return out;
    };
    using Messages = std::vector<std::string>;
    CHECK(messages(times(5000, "=\n")) ==
          Messages{"a value without a name, here and on the next 4999 lines"});
    // A few are reported one by one, as a comment above one of them is about that one.
    CHECK(messages("=\n=\n=\n").size() == 3);
    // Each has its name.
    CHECK(messages("ONE\nTWO\n").size() == 2);
    CHECK(messages(times(13, "ONE\n")) == Messages{"`ONE` has no `=`, here and on the next 12 lines"});
    CHECK(messages("{" + times(100, "\"a\",") + "\"b\":1}", "/nonexistent/secrets.json") ==
          Messages{"a name without a value, and 99 more times right after"});
}

TEST_CASE("finding limit: the number of suggestions for unknown names is limited", "[limit]") {
    std::string bytes;
    for (int i = 0; i < 500; ++i)
        bytes += "# credlint: ignore[duplicate-kez" + std::to_string(i) + "] x\nA=1\n";
    std::size_t suggested = 0;
    for (const Finding& finding : findings_in(report_of(bytes))) {
        if (finding.rule->id != "unknown-suppression") continue;
        suggested += finding.fixes.front().title == "write `duplicate-key`";
    }
    CHECK(suggested == 100);
}
