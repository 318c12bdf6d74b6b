// Reporters over reports made by hand: what people and programs get to see, and that it is never a value.
#include <algorithm>
#include <functional>
#include <memory>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "report/publishable.h"
#include "report/reporter.h"
#include "report/shown_line.h"
#include "report/uri.h"
#include "text/mask.h"

using namespace credlint;
using namespace std::string_literals;
using nlohmann::json;

namespace {

const std::string_view security_tags[] = {"aws", "security", "cwe-798"};

RuleMeta make_rule(std::string_view id, std::string_view title, Severity severity) {
    RuleMeta rule;
    rule.id = id;
    rule.title = title;
    rule.severity = severity;
    return rule;
}

const RuleMeta& token_rule() {
    static const RuleMeta rule = [] {
        RuleMeta meta = make_rule("aws-missing-session-token",
                                  "temporary access key without its session token", Severity::error);
        meta.what = "Finds temporary access keys without a session token.";
        meta.why = "Every request is refused.";
        meta.example = "AWS_ACCESS_KEY_ID=«{aws-asia:123456789012}»\n";
        meta.instead = "Copy all three lines.";
        meta.docs = "https://example.com/keys";
        meta.tags = security_tags;
        return meta;
    }();
    return rule;
}
const RuleMeta& twice_rule() {
    static const RuleMeta rule = make_rule("dotenv-duplicate-key", "a key is set twice", Severity::warning);
    return rule;
}
const RuleMeta& crlf_rule() {
    static const RuleMeta rule = make_rule("text-crlf", "lines end in CRLF", Severity::info);
    return rule;
}

// A report on one source; spans are named by the text they cover.
class OneFile {
public:
    explicit OneFile(std::string bytes, std::string path = ".env") {
        file_.source = std::make_shared<const Source>(std::move(path), std::move(bytes));
    }

    Span span(std::string_view text, std::size_t nth = 0) const {
        std::size_t at = file_.source->bytes().find(text);
        for (; nth > 0; --nth) at = file_.source->bytes().find(text, at + 1);
        REQUIRE(at != std::string_view::npos);
        return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + text.size())};
    }
    OneFile& hide(std::string_view value) {
        for (std::size_t at = 0; (at = file_.source->bytes().find(value, at)) != std::string_view::npos;) {
            file_.masked.push_back(
                {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + value.size())});
            at += value.size();
        }
        std::sort(file_.masked.begin(), file_.masked.end(), [](Span a, Span b) { return a.begin < b.begin; });
        return *this;
    }
    Finding& find(const RuleMeta& rule, Span place, std::string message = "something is wrong") {
        Finding finding;
        finding.rule = &rule;
        finding.severity = rule.severity;
        finding.span = place;
        finding.message = std::move(message);
        file_.findings.push_back(std::move(finding));
        return file_.findings.back();
    }
    Report report() const {
        Report report;
        if (!file_.findings.empty()) report.files.push_back(file_);
        report.files_checked = 1;
        report.rules = {&token_rule(), &twice_rule(), &crlf_rule()};
        return report;
    }
    FileReport& file() { return file_; }

private:
    FileReport file_;
};

std::string write(std::string_view format, const Report& report, const ReportStyle& style = {}) {
    std::string out;
    for (const Reporter& reporter : reporters()) {
        if (reporter.name == format) {
            reporter.write(report, style, [&](std::string_view piece) { out += piece; });
            return out;
        }
    }
    FAIL("no reporter " << format);
    return out;
}

std::string full(const OneFile& file, std::uint32_t width = 100) {
    return write("full", file.report(), {false, width});
}

// Only what is drawn: the lines after the place, up to the blank one.
std::string frame(const OneFile& file, std::uint32_t width = 100) {
    const std::string out = full(file, width);
    const std::size_t begin = out.find('\n', out.find("-->")) + 1;
    return out.substr(begin, out.size() - 1 - begin);
}

}  // namespace

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
    CHECK(report.count(Severity::info) == 1);
    CHECK(report.exit_code() == 1);
    report.failures.push_back({"x", 0, 0, "cannot read"});
    CHECK(report.exit_code() == 2);
}

TEST_CASE("full: the whole block", "[report]") {
    OneFile file("AWS_ACCESS_KEY_ID=hunter2\n# comment\nAWS_SESSION_TOKEN=swordfish\n", ".env.local");
    file.hide("hunter2").hide("swordfish");
    Finding& finding = file.find(token_rule(), file.span("AWS_ACCESS_KEY_ID"),
                                 "temporary access key without its session token");
    finding.notes.push_back({file.span("hun"), "this key begins with `ASIA`"});
    finding.notes.push_back({file.span("AWS_SESSION_TOKEN"), "the token here is of another key"});
    finding.help = "copy all three lines again";
    finding.fixes.push_back({"comment the line out", Fix::Safety::unsafe, {{{0, 0}, "# "}}});
    CHECK(full(file) == R"(error[aws-missing-session-token]: temporary access key without its session token
  --> .env.local:1:1
   |
 1 | AWS_ACCESS_KEY_ID=****
   | ^^^^^^^^^^^^^^^^^ ---- this key begins with `ASIA`
...
 3 | AWS_SESSION_TOKEN=****
   | ----------------- the token here is of another key
   |
   = help: copy all three lines again
   = unsafe fix: comment the line out

)");
}

TEST_CASE("full: labels, rows and gaps", "[report]") {
    OneFile file("A=1\nB=2\nA=3\n\n\n\n\n\n\nA=4\n");
    file.hide("1").hide("2").hide("3").hide("4");
    Finding& finding = file.find(twice_rule(), file.span("A", 1), "key `A` is set twice");
    finding.notes.push_back({file.span("A", 0), "first here"});
    finding.notes.push_back({file.span("B"), "and this between"});
    finding.notes.push_back({finding.span, "this one wins"});
    finding.notes.push_back({file.span("3"), "by its value"});
    finding.notes.push_back({file.span("A", 2), "or this"});
    CHECK(full(file) == R"(warning[dotenv-duplicate-key]: key `A` is set twice
   --> .env:3:1
    |
  1 | A=****
    | - first here
  2 | B=****
    | - and this between
  3 | A=****
    | ^ this one wins
    |   ---- by its value
...
 10 | A=****
    | - or this

)");
}

TEST_CASE("full: tabs, wide and combining characters keep the caret in place", "[report]") {
    OneFile file(
        "\tk\t\xE4\xB8\xAD"
        "e\xCC\x81\xF0\x9F\x98\x80=v\n");
    file.hide("v");
    SECTION("after them") {
        file.find(twice_rule(), file.span("="));
        CHECK(frame(file) ==
              "   |\n 1 |     k   \xE4\xB8\xAD"
              "e\xCC\x81\xF0\x9F\x98\x80=****\n   |              ^\n");
    }
    SECTION("on a wide one") {
        file.find(twice_rule(), file.span("\xF0\x9F\x98\x80"));
        CHECK(frame(file) ==
              "   |\n 1 |     k   \xE4\xB8\xAD"
              "e\xCC\x81\xF0\x9F\x98\x80=****\n   |            ^^\n");
    }
    SECTION("on a combining mark alone") {
        file.find(twice_rule(), file.span("\xCC\x81"));
        CHECK(frame(file) ==
              "   |\n 1 |     k   \xE4\xB8\xAD"
              "e\xCC\x81\xF0\x9F\x98\x80=****\n   |            ^\n");
    }
    SECTION("on a tab") {
        file.find(twice_rule(), {0, 1});
        CHECK(frame(file) ==
              "   |\n 1 |     k   \xE4\xB8\xAD"
              "e\xCC\x81\xF0\x9F\x98\x80=****\n   | ^^^^\n");
    }
}

TEST_CASE("full: control characters and invalid bytes are escaped, and underlined as such", "[report]") {
    OneFile file("K\x1B\xFF\xE2\x80\xAE=v");
    file.hide("v");
    file.find(twice_rule(), file.span("\xFF\xE2\x80\xAE"));
    CHECK(frame(file) == "   |\n 1 | K\\x1b\\xff\\u202e=****\n   |      ^^^^^^^^^^\n");
}

TEST_CASE("full: a span that touches a mask covers it, and tells no place in it", "[report]") {
    OneFile file("KEY=abcdefgh # x");
    file.hide("abcdefgh");
    const std::string line = "   |\n 1 | KEY=**** # x\n   | ";
    SECTION("inside") {
        file.find(twice_rule(), file.span("d"));
        CHECK(frame(file) == line + "    ^^^^\n");
    }
    SECTION("from before into it") {
        file.find(twice_rule(), file.span("Y=a"));
        CHECK(frame(file) == line + "  ^^^^^^\n");
    }
    SECTION("from it to after") {
        file.find(twice_rule(), file.span("h #"));
        CHECK(frame(file) == line + "    ^^^^^^\n");
    }
    SECTION("empty and inside") {
        file.find(twice_rule(), {8, 8});
        CHECK(frame(file) == line + "    ^^^^\n");
    }
    SECTION("empty and before") {
        file.find(twice_rule(), {4, 4});
        CHECK(frame(file) == line + "    ^\n");
    }
    SECTION("empty and after") {
        file.find(twice_rule(), {12, 12});
        CHECK(frame(file) == line + "        ^\n");
    }
}

TEST_CASE("full: values side by side are one mask", "[report]") {
    OneFile file("KEY=abcdefgh");
    file.hide("abcd").hide("efgh");
    file.find(twice_rule(), file.span("f"));
    CHECK(frame(file) == "   |\n 1 | KEY=****\n   |     ^^^^\n");
}

TEST_CASE("full: masks may overlap and come in any order", "[report]") {
    OneFile file("K=one two\nL=three\n");
    file.file().masked = {{12, 17}, {2, 9}, {4, 4}, {5, 6}, {2, 5}};
    file.find(twice_rule(), file.span("w")).notes.push_back({file.span("L"), "here"});
    CHECK(frame(file) == "   |\n 1 | K=****\n   |   ^^^^\n 2 | L=****\n   | - here\n");
}

TEST_CASE("full: masks reach over lines", "[report]") {
    OneFile file("K=\"one\ntwo\nthree\" # x\n");
    file.hide("\"one\ntwo\nthree\"");
    SECTION("first line") {
        file.find(twice_rule(), file.span("\"one\ntwo\nthree\""));
        CHECK(frame(file) == "   |\n 1 | K=****\n   |   ^^^^\n");
    }
    SECTION("middle") {
        file.find(twice_rule(), file.span("wo"));
        CHECK(frame(file) == "   |\n 2 | ****\n   | ^^^^\n");
    }
    SECTION("last") {
        file.find(twice_rule(), file.span("#"));
        CHECK(frame(file) == "   |\n 3 | **** # x\n   |      ^\n");
    }
}

TEST_CASE("full: what looks like a pasted secret is masked even where it is no value", "[report]") {
    const std::string pasted = "AKIA"s + "ABCD" + "EFGH" + "2345" + "WXYZ";
    OneFile file(pasted + "=1");
    file.hide("1");
    file.find(twice_rule(), file.span(pasted));
    CHECK(frame(file) == "   |\n 1 | ****=****\n   | ^^^^\n");
}

TEST_CASE("full: ends of files and lines", "[report]") {
    SECTION("empty file") {
        OneFile file("");
        file.find(twice_rule(), {0, 0});
        CHECK(frame(file) == "   |\n 1 |\n   | ^\n");
    }
    SECTION("no final newline, at the end") {
        OneFile file("A=");
        file.find(twice_rule(), {2, 2});
        CHECK(frame(file) == "   |\n 1 | A=\n   |   ^\n");
    }
    SECTION("after the final newline") {
        OneFile file("A=\n");
        file.find(twice_rule(), {3, 3});
        CHECK(frame(file) == "   |\n 2 |\n   | ^\n");
    }
    SECTION("past the end") {
        OneFile file("A=");
        file.find(twice_rule(), {7, 9});
        CHECK(frame(file) == "   |\n 1 | A=\n   |   ^\n");
    }
    SECTION("the CRLF itself") {
        OneFile file("A=\r\nB=\r\n");
        file.find(crlf_rule(), file.span("\r\n"));
        CHECK(frame(file) == "   |\n 1 | A=\n   |   ^\n");
    }
    SECTION("a lone CR is text") {
        OneFile file("A=\rB=\n");
        file.find(twice_rule(), file.span("\r"));
        CHECK(frame(file) == "   |\n 1 | A=\\rB=\n   |   ^^\n");
    }
    SECTION("over several lines: the first, to its end") {
        OneFile file("A=\nB=\nC=\n");
        file.find(twice_rule(), {1, 8});
        CHECK(frame(file) == "   |\n 1 | A=\n   |  ^\n");
    }
    SECTION("a byte order mark") {
        OneFile file(
            "\xEF\xBB\xBF"
            "A=");
        file.find(twice_rule(), {0, 3});
        CHECK(frame(file) == "   |\n 1 | \\ufeffA=\n   | ^^^^^^\n");
        CHECK(full(file).find("--> .env:1:1\n") != std::string::npos);
    }
}

TEST_CASE("full: long lines are cut round the caret", "[report]") {
    const std::string left(200, '<'), right(200, '>');
    SECTION("in the middle") {
        OneFile file(left + "HERE" + right);
        file.find(twice_rule(), file.span("HERE"));
        CHECK(frame(file, 25) == "   |\n 1 | …<<<<<<<<<HERE>>>>>…\n   |           ^^^^\n");
    }
    SECTION("at the start") {
        OneFile file("HERE" + right);
        file.find(twice_rule(), file.span("HERE"));
        CHECK(frame(file, 25) == "   |\n 1 | HERE>>>>>>>>>>>>>>>…\n   | ^^^^\n");
    }
    SECTION("at the end, with room for a caret after it") {
        OneFile file(left + "HERE");
        file.find(twice_rule(), {204, 204});
        CHECK(frame(file, 25) == "   |\n 1 | …<<<<<<<<<<<<<<HERE\n   |                    ^\n");
    }
    SECTION("notes out of sight point at the cut") {
        OneFile file(left + "HERE" + right + "!");
        Finding& finding = file.find(twice_rule(), file.span("HERE"));
        finding.notes.push_back({{0, 1}, "far left"});
        finding.notes.push_back({file.span("!"), "far right"});
        CHECK(frame(file, 25) ==
              "   |\n 1 | …<<<<<<<<<HERE>>>>>…\n   |           ^^^^\n   | - far left\n   |                   "
              " - far right\n");
    }
    SECTION("a long value takes no room") {
        OneFile file("KEY=" + left + " # here");
        file.hide(left);
        file.find(twice_rule(), file.span("here"));
        CHECK(frame(file, 25) == "   |\n 1 | KEY=**** # here\n   |            ^^^^\n");
    }
    SECTION("megabytes") {
        OneFile file(std::string(3'000'000, 'x') + "=" + std::string(3'000'000, 'y'));
        file.find(twice_rule(), file.span("="));
        CHECK(frame(file, 25) == "   |\n 1 | …xxxxxxxxx=yyyyyyyy…\n   |           ^\n");
    }
    SECTION("never wider than asked, whatever is in the line") {
        std::mt19937 random(7);
        const std::vector<std::string> pieces = {"a",    "\t",    "\xE4\xB8\xAD", "\xCC\x81",
                                                 "\xFF", "VALUE", "\x01"};
        for (int round = 0; round < 2000; ++round) {
            std::string bytes;
            for (auto i = random() % 90; i > 0; --i) bytes += pieces[random() % pieces.size()];
            OneFile file(bytes);
            file.hide("VALUE");
            const auto size = static_cast<std::uint32_t>(bytes.size());
            const std::uint32_t at = static_cast<std::uint32_t>(random()) % (size + 1);
            const ShownLine line(FileView(file.file()), {0, size}, {at, at}, 30);
            const Columns columns = line.columns({at, at});
            CHECK(columns.begin < columns.end);
            if (columns.end > 31 || line.text().find("VALUE") != std::string::npos) FAIL(bytes);
        }
    }
}

TEST_CASE("full: colour only when asked", "[report]") {
    OneFile file("A=1\n");
    file.hide("1");
    file.find(token_rule(), {0, 1}, "wrong").help = "do it";
    file.find(twice_rule(), {0, 1}, "odd");
    file.find(crlf_rule(), {0, 1}, "so");
    CHECK(full(file).find('\x1B') == std::string::npos);
    const std::string out = write("full", file.report(), {true, 100});
    CHECK(out.find("\x1B[1;31merror[aws-missing-session-token]\x1B[0m\x1B[1m: wrong\x1B[0m\n") == 0);
    CHECK(out.find("\x1B[1;33mwarning[") != std::string::npos);
    CHECK(out.find("\x1B[1;34minfo[") != std::string::npos);
    CHECK(out.find("\x1B[36m 1 |\x1B[0m A=****\n") != std::string::npos);
    CHECK(out.find("\x1B[1;31m^\x1B[0m\n") != std::string::npos);
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

TEST_CASE("no file can talk to a terminal or a CI runner", "[report]") {
    const std::string evil = "a\n::error::b\r\x1B[31m\xC2\x9B\xE2\x80\xAE##vso[task.complete]\xFF\x07";
    for (const std::string& path :
         {evil, "::stop-commands::x"s, "  ::error::x"s, "##[group]x"s, "##vso[x]"s}) {
        OneFile file(evil + "=1\n" + evil + "\n", path);
        Finding& finding = file.find(twice_rule(), {0, 1}, evil);
        finding.help = evil;
        finding.notes.push_back({{2, 4}, evil});
        finding.notes.push_back({{0, 1}, evil});
        finding.fixes.push_back({evil, Fix::Safety::safe, {{{0, 1}, evil}}});
        Report report = file.report();
        report.failures.push_back({path, 1, 1, evil});
        report.notices.push_back(evil);
        std::vector<std::string> outputs = {summary(report, {})};
        for (const Reporter& reporter : reporters()) outputs.push_back(write(reporter.name, report));
        for (const std::string& out : outputs) {
            INFO(out);
            for (std::size_t i = 0; i < out.size(); ++i) {
                const auto byte = static_cast<unsigned char>(out[i]);
                if ((byte < 0x20 && byte != '\n') || byte == 0x7F || byte == 0xFF) FAIL("byte at " << i);
            }
            CHECK(out.find("\xC2\x9B") == std::string::npos);
            CHECK(out.find("\xE2\x80\xAE") == std::string::npos);
            CHECK(out.find("##vso[") == std::string::npos);
            CHECK(out.find("##[") == std::string::npos);
            for (std::size_t at = 0; at != std::string::npos && at < out.size(); at = out.find('\n', at)) {
                if (out[at] == '\n') ++at;
                at = std::min(out.find_first_not_of(' ', at), out.size());
                CHECK(out.compare(at, 2, "::") != 0);
            }
        }
    }
}

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
        {"notes", json::array({{{"line", 1},
                                {"column", 1},
                                {"end_line", 1},
                                {"end_column", 2},
                                {"byte_offset", 0},
                                {"byte_length", 1},
                                {"message", "note"}}})},
        {"fix",
         {{"title", "quote it"},
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
          json({{"files_checked", 4}, {"errors", 1}, {"warnings", 0}, {"infos", 1}, {"exit_code", 2}}));
    // Streamed by hand, laid out as if by one writer.
    CHECK(out == nlohmann::ordered_json::parse(out).dump(2) + "\n");
}

TEST_CASE("json and sarif: nothing found", "[report]") {
    const Report report = OneFile("A=1\n").report();
    CHECK(write("json", report) ==
          "{\n  \"version\": 1,\n  \"tool_version\": \"" CREDLINT_VERSION
          "\",\n  \"findings\": [],\n  \"failures\": [],\n  \"summary\": {\n    \"files_checked\": 1,\n"
          "    \"errors\": 0,\n    \"warnings\": 0,\n    \"infos\": 0,\n    \"exit_code\": 0\n  }\n}\n");
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
          json({{"artifactLocation", {{"uri", "rules/x.toml"}}},
                {"region", {{"startLine", 3}, {"startColumn", 4}}}}));
    CHECK_FALSE(notifications[1].contains("locations"));
    CHECK(out == nlohmann::ordered_json::parse(out).dump(2) + "\n");
}

TEST_CASE("sarif: rules", "[report]") {
    const json rules =
        json::parse(write("sarif", OneFile("").report()))["runs"][0]["tool"]["driver"]["rules"];
    REQUIRE(rules.size() == 3);
    const json& rule = rules[0];
    CHECK(rule["id"] == "aws-missing-session-token");
    CHECK(rule["name"] == "AwsMissingSessionToken");
    CHECK(rule["shortDescription"]["text"] == "Temporary access key without its session token.");
    CHECK(rule["fullDescription"]["text"] ==
          "Finds temporary access keys without a session token. Every request is refused.");
    CHECK(rule["helpUri"] == "https://example.com/keys");
    CHECK(rule["defaultConfiguration"]["level"] == "error");
    CHECK(rule["properties"]["tags"] == json({"aws", "security", "external/cwe/cwe-798"}));
    CHECK(rule["properties"]["security-severity"] == "8.0");
    const std::string markdown = rule["help"]["markdown"];
    CHECK(markdown.find("## Why is this bad?\n\nEvery request is refused.") != std::string::npos);
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
          json({{"artifactLocation", {{"uri", "a%20b/.env%231"}}},
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

TEST_CASE("sarif: fingerprints outlive changes of values and lines", "[report]") {
    const auto fingerprint = [](const std::string& bytes) {
        OneFile file(bytes);
        file.find(twice_rule(), file.span("KEY"));
        return json::parse(write("sarif", file.report()))["runs"][0]["results"][0]["partialFingerprints"];
    };
    CHECK(fingerprint("KEY=one\n") == fingerprint("# more\n\nKEY=other\n"));
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

TEST_CASE("fixes that would carry a value stay out of reports", "[report]") {
    OneFile file("A = swordfish\nB=1\n");
    file.hide("swordfish");
    const FileView view(file.file());
    const auto ok = [&](std::vector<Edit> edits) {
        return publishable(view, {"x", Fix::Safety::safe, std::move(edits)});
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
    CHECK(summary(nothing, {}) == "credlint: error: gone: cannot read\ncredlint: nothing was checked\n");
}

TEST_CASE("every reporter has a name and a purpose", "[report]") {
    std::vector<std::string_view> names;
    for (const Reporter& reporter : reporters()) {
        names.push_back(reporter.name);
        CHECK_FALSE(reporter.purpose.empty());
    }
    CHECK(names == std::vector<std::string_view>{"full", "concise", "json", "sarif"});
}

// The promise of the product: whatever the spans, the widths and the bytes around it, no piece of a value
// gets out, and the same report gives the same bytes.
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
            // A check that forgot itself.
            finding.fixes.push_back(
                {"fix", Fix::Safety::safe, {{edit, "# " + std::string(file.source->text(edit))}}});
            file.findings.push_back(std::move(finding));
        }
        Report report;
        report.files.push_back(std::move(file));
        report.files_checked = 1;
        report.rules = {&token_rule(), &twice_rule()};
        for (const Reporter& reporter : reporters()) {
            const ReportStyle style{pick(2) == 0, pick(160)};
            const std::string out = write(reporter.name, report, style);
            CHECK(out == write(reporter.name, report, style));
            for (const std::string& value : values) {
                for (std::size_t at = 0; at == 0 || at + 6 <= value.size(); ++at) {
                    if (out.find(value.substr(at, 6)) != std::string::npos) {
                        FAIL(reporter.name << " shows " << value << " in\n" << out);
                    }
                }
            }
            if (reporter.name == "json" || reporter.name == "sarif") CHECK(json::accept(out));
        }
    }
}
