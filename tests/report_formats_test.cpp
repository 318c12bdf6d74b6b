// The formats of CI systems: the structure of each, the table that they share, and that none changes the exit
// code.
#include <set>
#include <string>

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "report/fingerprint.h"
#include "report/severity_names.h"
#include "support/fixture.h"
#include "support/one_file.h"
#include "support/pipeline.h"
#include "support/process.h"

using namespace credlint;
using namespace credlint::test;
using nlohmann::json;

namespace {

// A finding of each severity, and a file that could not be read.
Report one_of_each() {
    OneFile file("A=one\nB=two\nC=three\n", "web/.env");
    file.hide("one").hide("two").hide("three");
    Finding& finding = file.find(token_rule(), file.span("one"), "`A` is 50% of a key");
    finding.help = "set `B`, too";
    finding.key = file.span("A");
    finding.notes.push_back({file.span("B"), "this one"});
    finding.fixes.push_back({"comment it out", Fix::Safety::safe, {{{0, 0}, "# "}}});
    finding.fixes.push_back({"swap", Fix::Safety::unsafe, {{{0, 1}, "B"}, {{6, 7}, "A"}}});
    file.find(twice_rule(), {file.span("A").begin, file.span("B").end}, "two lines");
    file.find(crlf_rule(), file.span("C"), "a note");
    Report report = file.report();
    report.files_checked = 3;
    report.failures.push_back({"gone.env", 0, 0, "cannot read"});
    report.now = 1761655638;
    return report;
}

}  // namespace

TEST_CASE("github: one command for each finding, with all that the log needs in its text", "[report]") {
    Report report = one_of_each();
    CHECK(
        write("github", report) ==
        "::error file=web/.env,line=1,endLine=1,col=3,endColumn=6,title=credlint%3A aws-missing-session-token"
        "::web/.env:1:3: `A` is 50%25 of a key; set `B`, too [aws-missing-session-token]\n"
        "::warning file=web/.env,line=1,endLine=2,title=credlint%3A dotenv-duplicate-key"
        "::web/.env:1:1: two lines [dotenv-duplicate-key]\n"
        "::notice file=web/.env,line=3,endLine=3,col=1,endColumn=2,title=credlint%3A text-crlf"
        "::web/.env:3:1: a note [text-crlf]\n"
        "::error file=gone.env,title=credlint::gone.env: cannot read\n");
    report.repository_info = {"/home/me/project", "sub/", ""};
    CHECK(write("github", report).starts_with("::error file=sub/web/.env,line=1,"));
    OneFile environment("A=1\n", "<environment>");
    environment.find(twice_rule(), {0, 1}, "message");
    CHECK(
        write("github", environment.report()) ==
        "::warning title=credlint%3A dotenv-duplicate-key::<environment>: message [dotenv-duplicate-key]\n");
}

TEST_CASE("gitlab: code quality", "[report]") {
    const Report report = one_of_each();
    const json issues = json::parse(write("gitlab", report));
    REQUIRE(issues.size() == 3);
    CHECK(issues[0] == json({{"description", "`A` is 50% of a key; set `B`, too"},
                             {"check_name", "aws-missing-session-token"},
                             {"fingerprint", fingerprints(report.files[0], {})[0]},
                             {"severity", "critical"},
                             {"location", {{"path", "web/.env"}, {"lines", {{"begin", 1}, {"end", 1}}}}}}));
    CHECK(issues[1]["severity"] == "major");
    CHECK(issues[1]["location"]["lines"] == json({{"begin", 1}, {"end", 2}}));
    CHECK(issues[2]["severity"] == "info");
    CHECK(write("gitlab", OneFile("").report()) == "[]\n");
}

TEST_CASE("gitlab-secret-detection: security findings only, without source text", "[report]") {
    const Report report = one_of_each();
    const json log = json::parse(write("gitlab-secret-detection", report));
    CHECK(log["scan"]["status"] == "failure");
    CHECK(log["scan"]["messages"] == json::array({{{"level", "warn"}, {"value", "gone.env: cannot read"}}}));
    CHECK(log["scan"]["start_time"] == "2025-10-28T12:47:18");
    CHECK(log["scan"]["end_time"] == log["scan"]["start_time"]);
    REQUIRE(log["vulnerabilities"].size() == 1);
    const json& found = log["vulnerabilities"][0];
    CHECK(found["severity"] == "High");
    CHECK(found["name"] == "temporary access key without its session token");
    CHECK(found["identifiers"][0]["value"] == "aws-missing-session-token");
    CHECK(found["identifiers"][1] == json({{"type", "cwe"},
                                           {"name", "CWE-798"},
                                           {"value", "798"},
                                           {"url", "https://cwe.mitre.org/data/definitions/798.html"}}));
    CHECK(found["location"] ==
          json({{"file", "web/.env"}, {"start_line", 1}, {"end_line", 1}, {"commit", {{"sha", "0000000"}}}}));
    CHECK_FALSE(found.contains("raw_source_code_extract"));
}

TEST_CASE("rdjson: suggestions are single edits", "[report]") {
    const json log = json::parse(write("rdjson", one_of_each()));
    REQUIRE(log["diagnostics"].size() == 4);
    const json& first = log["diagnostics"][0];
    CHECK(first["severity"] == "ERROR");
    CHECK(first["code"] ==
          json({{"value", "aws-missing-session-token"}, {"url", "https://example.com/keys"}}));
    CHECK(first["suggestions"] ==
          json::array(
              {{{"range", {{"start", {{"line", 1}, {"column", 1}}}, {"end", {{"line", 1}, {"column", 1}}}}},
                {"text", "# "}}}));
    CHECK(first["related_locations"][0]["location"]["range"]["start"]["line"] == 2);
    CHECK(log["diagnostics"][2]["severity"] == "INFO");
    CHECK(log["diagnostics"][3]["location"] == json({{"path", "gone.env"}}));
}

TEST_CASE("junit: what is below the level passes, clean files are one test", "[report]") {
    Report report = one_of_each();
    const std::string out = write("junit", report);
    CHECK(out.find("<testsuites name=\"credlint\" tests=\"5\" failures=\"2\" errors=\"1\">") != out.npos);
    CHECK(out.find("<testcase name=\"aws-missing-session-token A\" classname=\"web/.env\">\n      <failure "
                   "type=\"error\" message=\"`A` is 50% of a key; set `B`, too\">web/.env:1:3: ") !=
          out.npos);
    CHECK(out.find("<system-out>web/.env:3:1: a note</system-out>") != out.npos);
    CHECK(out.find("<error type=\"error\" message=\"cannot read\">gone.env: cannot read</error>") !=
          out.npos);
    CHECK(out.find("<testcase name=\"files without findings\"") != out.npos);
    report.fail_level = Severity::error;
    CHECK(write("junit", report).find("tests=\"5\" failures=\"1\" errors=\"1\"") != out.npos);
    // A report without a test would count as a mistake.
    CHECK(write("junit", OneFile("").report()).find("tests=\"1\" failures=\"0\"") != out.npos);
}

TEST_CASE("checkstyle: each file, and an error for each finding", "[report]") {
    CHECK(
        write("checkstyle", one_of_each()) ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n"
        "  <file name=\"web/.env\">\n"
        "    <error line=\"1\" column=\"3\" severity=\"error\" message=\"`A` is 50% of a key; set `B`, too\" "
        "source=\"credlint.aws-missing-session-token\"/>\n"
        "    <error line=\"1\" column=\"1\" severity=\"warning\" message=\"two lines\" "
        "source=\"credlint.dotenv-duplicate-key\"/>\n"
        "    <error line=\"3\" column=\"1\" severity=\"info\" message=\"a note\" "
        "source=\"credlint.text-crlf\"/>\n"
        "  </file>\n"
        "  <file name=\"gone.env\">\n"
        "    <error severity=\"error\" message=\"cannot read\" source=\"credlint\"/>\n"
        "  </file>\n"
        "</checkstyle>\n");
}

TEST_CASE("suppressed findings are marked or absent", "[report]") {
    OneFile file("A=1\n");
    file.find(token_rule(), {0, 1}, "one").suppressed = Suppressed::in_source;
    file.find(token_rule(), {0, 1}, "two").suppressed = Suppressed::in_baseline;
    const Report report = file.report();
    CHECK(write("concise", report) ==
          ".env:1:1: error: one (suppressed) [aws-missing-session-token]\n"
          ".env:1:1: error: two (in the baseline) [aws-missing-session-token]\n");
    CHECK(write("full", report).find("]: one (suppressed)\n") != std::string::npos);
    const json findings = json::parse(write("json", report))["findings"];
    CHECK(findings[0]["suppressed"] == "in source");
    CHECK(findings[1]["suppressed"] == "in baseline");
    const json results = json::parse(write("sarif", report))["runs"][0]["results"];
    CHECK(results[0]["suppressions"] == json::array({{{"kind", "inSource"}}}));
    CHECK(results[1]["suppressions"] == json::array({{{"kind", "external"}}}));
    CHECK(write("junit", report).find("failures=\"0\"") != std::string::npos);
    CHECK(write("github", report).empty());
    CHECK(write("gitlab", report) == "[]\n");
    CHECK(json::parse(write("gitlab-secret-detection", report))["vulnerabilities"].empty());
    CHECK(json::parse(write("rdjson", report))["diagnostics"].empty());
    CHECK(write("checkstyle", report).find("<error") == std::string::npos);
}

TEST_CASE("fingerprints survive changes of lines and values, and are all different", "[report]") {
    const auto of = [](const std::string& path, const std::string& text) {
        return fingerprints(lint_text(path, text, Format::ini, Exposure::outside), {});
    };
    const std::string text =
        "[profile a]\nregion = eu-centrl-1\nuse_fips_endpoint = 1\noutput = x\noutput = y\n"
        "[profile b]\nuse_fips_endpoint = 1\n";
    const std::vector<std::string> before = of(".aws/config", text);
    REQUIRE(before.size() == 6);
    CHECK(std::set<std::string>(before.begin(), before.end()).size() == before.size());
    CHECK(of(".aws/config", "# more\n\n" + text) == before);
    std::string other = text;
    for (std::size_t at = 0; (at = other.find("= 1", at)) != other.npos;) other.replace(at, 3, "= 7");
    CHECK(of(".aws/config", other) == before);
    CHECK(of("x/.aws/config", text) != before);
    // Another section's is another finding.
    const std::vector<std::string> renamed = of(".aws/config", "[profile c" + text.substr(10));
    REQUIRE(renamed.size() == before.size());
    CHECK(renamed.front() != before.front());
    CHECK(renamed.back() == before.back());
    // The same from wherever it is run.
    const FileReport here = lint_text(".aws/config", text, Format::ini, Exposure::outside);
    const FileReport there = lint_text("../web/.aws/config", text, Format::ini, Exposure::outside);
    CHECK(fingerprints(here, {"/p", "web/", ""}) == fingerprints(there, {"/p", "api/", ""}));
}

TEST_CASE("the exit code is the same for every format", "[report]") {
    const TempFolder folder;
    write_file(folder.path() / "clean.env", "A=1\n");
    write_file(folder.path() / "note.env", "A=1\r\nB=2\r\n");
    write_file(folder.path() / "warning.env", "A=1\nA=2\n");
    write_file(folder.path() / "error.env", "A=\"1\n");
    const auto exit_code = [&](std::string_view format, std::vector<std::string> words) {
        Command command;
        command.words = {CREDLINT_BINARY, "--output-format", std::string(format)};
        command.words.insert(command.words.end(), words.begin(), words.end());
        command.folder = folder.path();
        return run(command).exit_code;
    };
    for (const Reporter* reporter : reporters()) {
        INFO(reporter->name);
        CHECK(exit_code(reporter->name, {"clean.env"}) == 0);
        CHECK(exit_code(reporter->name, {"note.env"}) == 0);
        CHECK(exit_code(reporter->name, {"note.env", "--fail-level", "note"}) == 1);
        CHECK(exit_code(reporter->name, {"warning.env"}) == 1);
        CHECK(exit_code(reporter->name, {"error.env"}) == 1);
        CHECK(exit_code(reporter->name, {"warning.env", "--fail-level", "error"}) == 0);
        CHECK(exit_code(reporter->name, {"error.env", "--exit-zero"}) == 0);
        CHECK(exit_code(reporter->name, {"clean.env", "gone.env"}) == 2);
    }
}
