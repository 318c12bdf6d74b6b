// What programs read: JSON and SARIF.
#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "report/safe_to_publish.h"
#include "report/uri.h"
#include "support/one_file.h"
#include "support/pipeline.h"

using namespace credlint;
using namespace credlint::test;
using namespace std::string_literals;
using nlohmann::json;

TEST_CASE("json: everything a program needs", "[report]") {
    OneFile file("A=one\r\n\xF0\x9F\x98\x80=two\r\n", "a/.env");
    file.hide("one").hide("two");
    Finding& finding = file.find(token_rule(), {9 + 2, file.span("two").end}, "message");
    finding.help = "help";
    finding.notes.push_back({file.span("A"), "note"});
    finding.fixes.push_back({"quote it", Fix::Safety::safe, {{{0, 0}, "\""}, {{1, 2}, ""}}});
    file.find(crlf_rule(), {0, 1}, "bare");
    Report report = file.report();
    report.files_checked = 4;
    report.failures.push_back({"rules/x.toml", 3, 4, "unknown key"});
    report.failures.push_back({"gone", 0, 0, "cannot read"});
    const std::string out = write("json", report);
    const json parsed = json::parse(out);

    CHECK(parsed["version"] == 1);
    CHECK(parsed["tool_version"] == CREDLINT_VERSION);
    REQUIRE(parsed["findings"].size() == 2);
    const json expected = {
        {"rule", "aws-missing-session-token"},
        {"severity", "error"},
        {"path", "a/.env"},
        {"line", 2},
        {"column", 2},
        {"end_line", 2},
        {"end_column", 6},
        {"byte_offset", 11},
        {"byte_length", 4},
        {"message", "message"},
        {"help", "help"},
        {"notes", json::array({{{"path", "a/.env"},
                                {"line", 1},
                                {"column", 1},
                                {"end_line", 1},
                                {"end_column", 2},
                                {"byte_offset", 0},
                                {"byte_length", 1},
                                {"message", "note"}}})},
        {"fix",
         {{"title", "quote it"},
          {"path", "a/.env"},
          {"safety", "safe"},
          {"edits", json::array({{{"byte_offset", 0}, {"byte_length", 0}, {"replacement", "\""}},
                                 {{"byte_offset", 1}, {"byte_length", 1}, {"replacement", ""}}})}}},
    };
    CHECK(parsed["findings"][0] == expected);
    CHECK(parsed["findings"][1]["help"].is_null());
    CHECK(parsed["findings"][1]["fix"].is_null());
    CHECK(parsed["findings"][1]["notes"] == json::array());
    CHECK(parsed["failures"] ==
          json::array(
              {{{"path", "rules/x.toml"}, {"line", 3}, {"column", 4}, {"message", "unknown key"}},
               {{"path", "gone"}, {"line", nullptr}, {"column", nullptr}, {"message", "cannot read"}}}));
    CHECK(parsed["summary"] ==
          json({{"files_checked", 4}, {"errors", 1}, {"warnings", 0}, {"notes", 1}, {"exit_code", 2}}));
    // Streamed by hand, laid out as if by one writer.
    CHECK(out == nlohmann::ordered_json::parse(out).dump(2) + "\n");
}

TEST_CASE("json and sarif: no findings", "[report]") {
    const Report report = OneFile("A=1\n").report();
    CHECK(write("json", report) ==
          "{\n  \"version\": 1,\n  \"tool_version\": \"" CREDLINT_VERSION
          "\",\n  \"findings\": [],\n  \"failures\": [],\n  \"summary\": {\n    \"files_checked\": 1,\n"
          "    \"errors\": 0,\n    \"warnings\": 0,\n    \"notes\": 0,\n    \"exit_code\": 0\n  }\n}\n");
    const json run = json::parse(write("sarif", report))["runs"][0];
    CHECK(run["results"] == json::array());
    CHECK(run["invocations"][0] == json({{"executionSuccessful", true}, {"exitCode", 0}}));
    CHECK(run["tool"]["driver"]["rules"].size() == 3);
    CHECK(write("full", report).empty());
    CHECK(write("concise", report).empty());
}

TEST_CASE("json and sarif: text that is not UTF-8", "[report]") {
    OneFile file("\xFF\xFE=1\n", "caf\xE9.env");
    Finding& finding = file.find(twice_rule(), {0, 2}, "key `\xFF\xFE`");
    finding.fixes.push_back({"rename", Fix::Safety::safe, {{{0, 2}, "\xFF"}}});
    const json findings = json::parse(write("json", file.report()))["findings"];
    CHECK(findings[0]["path"] == "caf\\xe9.env");
    CHECK(findings[0]["message"] == "key `\\xff\\xfe`");
    CHECK(findings[0]["end_column"] == 3);
    CHECK(findings[0]["fix"].is_null());
    const json result = json::parse(write("sarif", file.report()))["runs"][0]["results"][0];
    CHECK(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "caf%E9.env");
}

TEST_CASE("sarif: the run", "[report]") {
    OneFile file("A=1\n");
    file.find(twice_rule(), {0, 1});
    Report report = file.report();
    report.failures.push_back({"rules/x.toml", 3, 4, "unknown key `foo`"});
    report.failures.push_back({"", 0, 0, "no rules"});
    const std::string out = write("sarif", report);
    const json log = json::parse(out);
    CHECK(log["version"] == "2.1.0");
    CHECK(log["$schema"].get<std::string>().ends_with("/sarif-2.1.0.json"));
    REQUIRE(log["runs"].size() == 1);
    const json& run = log["runs"][0];
    CHECK(run["columnKind"] == "utf16CodeUnits");
    const json& driver = run["tool"]["driver"];
    CHECK(driver["name"] == "credlint");
    CHECK(driver["version"] == CREDLINT_VERSION);
    CHECK(driver["semanticVersion"] == CREDLINT_VERSION);
    const json& invocation = run["invocations"][0];
    CHECK(invocation["executionSuccessful"] == false);
    CHECK(invocation["exitCode"] == 2);
    const json& notifications = invocation["toolExecutionNotifications"];
    REQUIRE(notifications.size() == 2);
    CHECK(notifications[0]["level"] == "error");
    CHECK(notifications[0]["message"]["text"] == "Unknown key `foo`.");
    CHECK(notifications[0]["locations"][0]["physicalLocation"] ==
          json({{"artifactLocation", {{"uri", "rules/x.toml"}, {"uriBaseId", "%SRCROOT%"}}},
                {"region", {{"startLine", 3}, {"startColumn", 4}}}}));
    CHECK_FALSE(notifications[1].contains("locations"));
    CHECK(run["originalUriBaseIds"]["%SRCROOT%"].contains("description"));
    CHECK_FALSE(run["originalUriBaseIds"]["%SRCROOT%"].contains("uri"));
    CHECK_FALSE(run.contains("versionControlProvenance"));
    report.repository_info.remote = "https://example.com/a/b.git";
    CHECK(json::parse(write("sarif", report))["runs"][0]["versionControlProvenance"] ==
          json::array({{{"repositoryUri", "https://example.com/a/b.git"},
                        {"mappedTo", {{"uriBaseId", "%SRCROOT%"}}}}}));
}

TEST_CASE("sarif: rules", "[report]") {
    const json rules =
        json::parse(write("sarif", OneFile("").report()))["runs"][0]["tool"]["driver"]["rules"];
    REQUIRE(rules.size() == 3);
    const json& rule = rules[0];
    CHECK(rule["id"] == "aws-missing-session-token");
    CHECK(rule["name"] == "AwsMissingSessionToken");
    CHECK(rule["shortDescription"]["text"] == "Temporary access key without its session token.");
    CHECK(rule["fullDescription"]["text"] == "Finds temporary access keys without a session token.");
    CHECK(rule["helpUri"] == "https://example.com/keys");
    CHECK(rule["defaultConfiguration"]["level"] == "error");
    CHECK(rule["properties"]["tags"] == json({"aws", "security", "external/cwe/cwe-798"}));
    CHECK(rule["properties"]["security-severity"] == "8.0");
    const std::string markdown = rule["help"]["markdown"];
    CHECK(markdown.find("## Why is this bad?\n\nEvery request is refused.") != std::string::npos);
    CHECK(markdown.find("## How to fix\n\nCopy all three lines.") != std::string::npos);
    CHECK(markdown.find("```\nAWS_ACCESS_KEY_ID=ASIA…\n```") != std::string::npos);
    for (const json& each : rules) {
        CHECK_FALSE(each["fullDescription"]["text"].get<std::string>().empty());
        CHECK_FALSE(each["help"]["text"].get<std::string>().empty());
        CHECK_FALSE(each["help"]["markdown"].get<std::string>().empty());
    }
    CHECK_FALSE(rules[1]["properties"].contains("security-severity"));
    CHECK_FALSE(rules[1].contains("helpUri"));
    CHECK(rules[1]["defaultConfiguration"]["level"] == "warning");
    CHECK(rules[2]["defaultConfiguration"]["level"] == "note");
}

TEST_CASE("sarif: results", "[report]") {
    OneFile file("\xF0\x9F\x98\x80=one\nB=two\n", "./a b/.env#1");
    file.hide("one").hide("two");
    Finding& finding = file.find(token_rule(), file.span("="), "key `X` is set twice");
    finding.notes.push_back({file.span("B"), "see [default](9) and {0}"});
    finding.help = "remove one";
    finding.fixes.push_back({"remove the line", Fix::Safety::unsafe, {{file.span("B=two\n"), ""}}});
    finding.fixes.push_back({"comment it out", Fix::Safety::safe, {{{9, 9}, "# "}}});
    file.find(twice_rule(), {0, 0});
    file.find(twice_rule(), {0, 0});
    const json results = json::parse(write("sarif", file.report()))["runs"][0]["results"];
    REQUIRE(results.size() == 3);
    const json& result = results[0];
    CHECK(result["ruleId"] == "aws-missing-session-token");
    CHECK(result["ruleIndex"] == 0);
    CHECK(results[1]["ruleIndex"] == 1);
    CHECK(result["level"] == "error");
    CHECK(result["message"]["text"] == "Key `X` is set twice. [See (default) (9) and {{0}}](1). Remove one.");
    CHECK(result["locations"][0]["physicalLocation"] ==
          json({{"artifactLocation", {{"uri", "a%20b/.env%231"}, {"uriBaseId", "%SRCROOT%"}}},
                {"region",
                 {{"startLine", 1},
                  {"startColumn", 3},  // the emoji is two units
                  {"endLine", 1},
                  {"endColumn", 4},
                  {"byteOffset", 4},
                  {"byteLength", 1}}}}));
    CHECK(result["relatedLocations"][0]["id"] == 1);
    CHECK(result["relatedLocations"][0]["message"]["text"] == "See [default] (9) and {{0}}.");
    CHECK(result["relatedLocations"][0]["physicalLocation"]["region"]["startLine"] == 2);
    REQUIRE(result["fixes"].size() == 2);
    const json& removal = result["fixes"][0];
    CHECK(removal["description"]["text"] == "Remove the line.");
    CHECK(removal["properties"]["safety"] == "unsafe");
    CHECK(removal["artifactChanges"][0]["replacements"][0]["deletedRegion"]["endLine"] == 3);
    CHECK_FALSE(removal["artifactChanges"][0]["replacements"][0].contains("insertedContent"));
    CHECK(result["fixes"][1]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"] == "# ");

    std::set<std::string> fingerprints;
    for (const json& each : results) {
        CHECK(each["partialFingerprints"].size() == 1);
        fingerprints.insert(each["partialFingerprints"]["credlint/v1"].get<std::string>());
        CHECK_FALSE(each.contains("suppressions"));
    }
    CHECK(fingerprints.size() == 3);
}

TEST_CASE("sarif: paths from the top of the repository, and none that would identify the machine",
          "[report]") {
    const auto location = [](const std::string& path) {
        OneFile file("A=1\n", path);
        file.find(twice_rule(), {0, 1});
        Report report = file.report();
        report.repository_info = {"/home/me/project", "web/", ""};
        return json::parse(
            write("sarif",
                  report))["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"];
    };
    const auto below = [](const char* uri) { return json({{"uri", uri}, {"uriBaseId", "%SRCROOT%"}}); };
    CHECK(location(".env") == below("web/.env"));
    CHECK(location("./.env") == below("web/.env"));
    CHECK(location("../api/.env") == below("api/.env"));
    CHECK(location("/home/me/project/a b") == below("a%20b"));
    CHECK(location("../../.env") == json({{"uri", "../../.env"}}));
    CHECK(location("/home/me/.env") == json({{"uri", "file:///home/me/.env"}}));
    CHECK(location("<environment>") == json({{"uri", "%3Cenvironment%3E"}}));
}

TEST_CASE("sarif: sorted by severity, then by path and place", "[report]") {
    OneFile a("A=1\nB=2\n", "a.env"), b("A=1\n", "b.env");
    a.find(crlf_rule(), {0, 1});
    a.find(twice_rule(), {0, 1});
    a.find(token_rule(), {4, 5});
    b.find(twice_rule(), {0, 1});
    b.find(token_rule(), {0, 1});
    Report report = a.report();
    report.files.push_back(b.file());
    std::vector<std::string> order;
    const json log = json::parse(write("sarif", report));
    for (const json& each : log["runs"][0]["results"]) {
        const json& place = each["locations"][0]["physicalLocation"];
        order.push_back(each["level"].get<std::string>() + " " +
                        place["artifactLocation"]["uri"].get<std::string>() + ":" +
                        place["region"]["startLine"].dump());
    }
    CHECK(order == std::vector<std::string>{"error a.env:2", "error b.env:1", "warning a.env:1",
                                            "warning b.env:1", "note a.env:1"});
}

TEST_CASE("sarif: large reports are written in pieces", "[report]") {
    OneFile file("A=1\n");
    for (int i = 0; i < 100; ++i) file.find(i % 2 == 0 ? twice_rule() : token_rule(), {0, 1});
    Report report = file.report();
    report.files.resize(250, report.files.front());
    std::size_t longest = 0;
    std::string out;
    sarif_reporter.write(report, {}, [&](std::string_view piece) {
        longest = std::max(longest, piece.size());
        out += piece;
    });
    CHECK(longest < 100'000);
    CHECK(out.size() > 100 * longest);
    CHECK(json::parse(out)["runs"][0]["results"].size() == 25'000);
}

TEST_CASE("paths as URIs", "[report]") {
    CHECK(to_uri(".env.local") == ".env.local");
    CHECK(to_uri("./a/.env") == "a/.env");
    CHECK(to_uri(".//a") == "a");
    CHECK(to_uri("../a") == "../a");
    CHECK(to_uri("/etc/a b") == "file:///etc/a%20b");
    CHECK(to_uri("//host/a") == "file:///host/a");
    CHECK(to_uri("c:d?#%[]") == "c%3Ad%3F%23%25%5B%5D");
    CHECK(to_uri("\xC3\x89\xFF\n") == "%C3%89%FF%0A");
}

TEST_CASE("fixes that would contain a value stay out of reports", "[report]") {
    OneFile file("A = swordfish\nB=1\n");
    file.hide("swordfish");
    const FileView view(file.file());
    const auto ok = [&](std::vector<Edit> edits) {
        return safe_to_publish(view, {"x", Fix::Safety::safe, std::move(edits)});
    };
    CHECK(ok({{{0, 0}, "# "}}));
    CHECK(ok({{{1, 4}, "="}}));
    CHECK(ok({{{0, 13}, "A=\r\n"}}));
    CHECK_FALSE(ok({}));
    CHECK_FALSE(ok({{{0, 13}, "A=swordfish"}}));
    CHECK_FALSE(ok({{{0, 14}, ""}, {{14, 14}, "A=swordfish\n"}}));
    CHECK_FALSE(ok({{{4, 13}, "swordfis"}}));
    CHECK_FALSE(ok({{{0, 0}, "abcdefgh12345678"}}));
    CHECK_FALSE(ok({{{0, 0}, "\x1B"}}));
}

TEST_CASE("sarif: only the rules of findings are described, so that a report of one is small") {
    const std::string text =
        written(report_on(lint_text("a.env", "A=1\nA=2\n", Format::dotenv, Exposure::ignored)), "sarif");
    CHECK(text.size() < 10 * 1024);
    const json driver = json::parse(text)["runs"][0]["tool"]["driver"];
    REQUIRE(driver["rules"].size() == 1);
    CHECK(driver["rules"][0]["id"] == "duplicate-key");
}
