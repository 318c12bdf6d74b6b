// All reporters, with reports made by hand: totals, the plain formats, and that no value leaks.
#include <algorithm>
#include <filesystem>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "support/fixture.h"
#include "support/one_file.h"

using namespace credlint;
using namespace credlint::test;
using namespace std::string_literals;
using nlohmann::json;

TEST_CASE("Report counts and has one exit code for all formats", "[report]") {
    OneFile file("A=1\n");
    Report report = file.report();
    CHECK(report.exit_code() == 0);
    file.find(crlf_rule(), {0, 1});
    report = file.report();
    CHECK(report.exit_code() == 0);
    file.find(twice_rule(), {0, 1});
    report = file.report();
    CHECK(report.count(Severity::error) == 0);
    CHECK(report.count(Severity::warning) == 1);
    CHECK(report.count(Severity::note) == 1);
    CHECK(report.exit_code() == 1);
    report.failures.push_back({"x", 0, 0, "cannot read"});
    CHECK(report.exit_code() == 2);
}

TEST_CASE("Report counts nothing that is suppressed", "[report]") {
    OneFile file("A=1\n");
    file.find(twice_rule(), {0, 1}).suppressed = Suppressed::in_source;
    file.find(twice_rule(), {1, 2}).suppressed = Suppressed::in_baseline;
    Report report = file.report();
    CHECK(report.exit_code() == 0);
    CHECK(summary(report, {}) == "credlint: no problems in 1 file\n");
    file.find(twice_rule(), {2, 3});
    report = file.report();
    CHECK(report.count(Severity::warning) == 1);
    CHECK(report.exit_code() == 1);
}

TEST_CASE("concise: one line a finding, as compilers write them", "[report]") {
    OneFile file("A=1\n\xC3\x89=2\n", "dir/a b.env");
    file.find(token_rule(), {0, 1}, "first");
    file.find(twice_rule(), file.span("="), "second");
    file.find(crlf_rule(), file.span("=", 1), "third");
    CHECK(write("concise", file.report()) ==
          "dir/a b.env:1:1: error: first [aws-missing-session-token]\n"
          "dir/a b.env:1:2: warning: second [dotenv-duplicate-key]\n"
          "dir/a b.env:2:2: note: third [text-crlf]\n");
}

TEST_CASE("summary", "[report]") {
    OneFile file("A=1\n");
    Report report = file.report();
    CHECK(summary(report, {}) == "credlint: no problems in 1 file\n");
    report.files_checked = 3;
    CHECK(summary(report, {}) == "credlint: no problems in 3 files\n");
    file.find(token_rule(), {0, 1});
    file.find(twice_rule(), {0, 1});
    file.find(twice_rule(), {0, 1});
    report = file.report();
    CHECK(summary(report, {}) == "credlint: 1 error, 2 warnings in 1 file\n");
    report.files_checked = 3;
    CHECK(summary(report, {}) == "credlint: 1 error, 2 warnings in 1 of 3 files\n");
    report.notices.push_back("`empty` holds no files to check");
    report.failures.push_back({"rules/x.toml", 3, 4, "unknown key `foo`"});
    report.failures.push_back({"gone", 0, 0, "cannot read: No such file or directory"});
    CHECK(summary(report, {}).ends_with("; 2 files could not be checked\n"));
    report.failures.push_back({"", 0, 0, "no place"});
    CHECK(summary(report, {}) ==
          "credlint: error: rules/x.toml:3:4: unknown key `foo`\n"
          "credlint: error: gone: cannot read: No such file or directory\n"
          "credlint: error: no place\n"
          "credlint: note: `empty` holds no files to check\n"
          "credlint: 1 error, 2 warnings in 1 of 3 files; not everything could be checked\n");
    CHECK(summary(report, {true, 100}).find("\x1B[1mcredlint:\x1B[0m \x1B[1;31merror:\x1B[0m rules") == 0);

    Report nothing;
    CHECK(summary(nothing, {}) == "credlint: no files to check\n");
    nothing.failures.push_back({"gone", 0, 0, "cannot read"});
    CHECK(summary(nothing, {}) ==
          "credlint: error: gone: cannot read\ncredlint: error: 1 file could not be checked\n");
}

TEST_CASE("every reporter has a name, a purpose and a command-line case that shows it", "[report]") {
    std::vector<std::string_view> names;
    for (const Reporter* reporter : reporters()) {
        names.push_back(reporter->name);
        INFO(reporter->name);
        CHECK_FALSE(reporter->purpose.empty());
        CHECK(find_reporter(reporter->name) == reporter);
        const std::string shown_by = "format-" + std::string(reporter->name) + ".txt";
        CHECK(std::filesystem::exists(fixtures_folder() / "cli" / shown_by));
    }
    CHECK(names.size() >= 10);
    CHECK(std::is_sorted(names.begin(), names.end()));
    CHECK(find_reporter("no-such-format") == nullptr);
}

// The promise of the product: whatever the spans, the widths and the bytes around it, no piece of a value
// leaks, and the same report gives the same bytes.
TEST_CASE("no reporter shows a masked value", "[report][leak]") {
    std::mt19937 random(42);
    const auto pick = [&](std::size_t bound) { return static_cast<std::uint32_t>(random() % bound); };
    const std::vector<std::string> filler = {
        "KEY=",         "export ", "\n",
        "\r\n",         "\t",      " # ",
        "[s]\n",        "\xFF",    "\xC3\x89",
        "\xE4\xB8\xAD", "\x1B",    "####",
        "\"",           "\r",      "--------------------------------------------------------------"};
    for (int round = 0; round < 400; ++round) {
        std::string bytes;
        FileReport file;
        std::vector<std::string> values;
        for (unsigned i = 1 + pick(30); i > 0; --i) {
            bytes += filler[pick(filler.size())];
            if (pick(3) != 0) continue;
            // Letters that no rule, message or format of ours is made of, and at times more than a line.
            std::string value;
            for (unsigned n = 4 + pick(pick(8) == 0 ? 900 : 40); n > 0; --n) value += "QZXJqzxj~?"[pick(10)];
            if (pick(6) == 0) value.insert(value.size() / 2, "\n");
            const auto begin = static_cast<std::uint32_t>(bytes.size());
            bytes += value;
            file.masked.push_back({begin, static_cast<std::uint32_t>(bytes.size())});
            values.push_back(value);
        }
        const auto size = static_cast<std::uint32_t>(bytes.size());
        file.source = std::make_shared<const Source>("dir/.env", bytes);
        const auto span = [&] {
            const std::uint32_t a = pick(size + 1), b = pick(size + 1);
            return pick(4) == 0 ? Span{a, a} : Span{std::min(a, b), std::max(a, b)};
        };
        for (unsigned i = 1 + pick(4); i > 0; --i) {
            Finding finding;
            finding.rule = pick(2) ? &token_rule() : &twice_rule();
            finding.severity = finding.rule->severity;
            finding.span = span();
            finding.message = "message";
            finding.help = "help";
            for (unsigned n = pick(4); n > 0; --n) finding.notes.push_back({span(), "note"});
            const Span edit = span();
            // A check that puts the value into its fix by mistake.
            finding.fixes.push_back(
                {"fix", Fix::Safety::safe, {{edit, "# " + std::string(file.source->text(edit))}}});
            file.findings.push_back(std::move(finding));
        }
        Report report;
        report.files.push_back(std::move(file));
        report.files_checked = 1;
        report.rules = {&token_rule(), &twice_rule()};
        for (const Reporter* reporter : reporters()) {
            const ReportStyle style{pick(2) == 0, pick(160)};
            const std::string out = write(reporter->name, report, style);
            CHECK(out == write(reporter->name, report, style));
            for (const std::string& value : values) {
                for (std::size_t at = 0; at == 0 || at + 6 <= value.size(); ++at) {
                    if (out.find(value.substr(at, 6)) != std::string::npos) {
                        FAIL(reporter->name << " shows " << value << " in\n" << out);
                    }
                }
            }
            if (out.starts_with('{') || out.starts_with('[')) CHECK(json::accept(out));
        }
    }
}
