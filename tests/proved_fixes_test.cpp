// Fixes in reports: each may be applied alone, so a report shows only fixes that leave what
// programs read of the rest of the file as it was.
#include "fix/proved_fixes.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "fix/apply_fixes.h"
#include "run/run.h"
#include "support/fixable_files.h"
#include "support/fixture.h"
#include "support/kept_files.h"
#include "support/memory_files.h"
#include "support/pipeline.h"

using namespace credlint;
using namespace credlint::test;
using nlohmann::json;

namespace {

// What `credlint --output-format FORMAT FILE` prints.
std::string report_on(const std::string& name, const std::string& text, const std::string& format) {
    MemoryFiles files;
    files.add(name, text);
    cli::Options options;
    options.request.paths = {name};
    options.request.now = fixture_time;
    options.outputs = {{format, {}}};
    return printed_by(options, files);
}

// The JSON that precedes what is printed for people.
json parsed(const std::string& output) {
    return json::parse(output.substr(0, output.find("\ncredlint: ")));
}

// As a tool would read them.
std::vector<Edits> fixes_in_json(const std::string& output) {
    std::vector<Edits> out;
    const json report = parsed(output);
    for (const json& finding : report["findings"]) {
        if (finding["fix"].is_null() || finding["fix"]["path"] != finding["path"]) continue;
        Edits edits;
        for (const json& edit : finding["fix"]["edits"]) {
            const std::uint32_t begin = edit["byte_offset"];
            const std::uint32_t length = edit["byte_length"];
            edits.push_back({{begin, begin + length}, edit["replacement"]});
        }
        out.push_back(std::move(edits));
    }
    return out;
}

std::size_t fixes_in_sarif(const std::string& output) {
    std::size_t count = 0;
    const json log = parsed(output);
    for (const json& result : log["runs"][0]["results"]) {
        if (result.contains("fixes")) count += result["fixes"].size();
    }
    return count;
}

std::size_t suggestions_in_rdjson(const std::string& output) {
    std::size_t count = 0;
    const json report = parsed(output);
    for (const json& diagnostic : report["diagnostics"]) count += diagnostic["suggestions"].size();
    return count;
}

std::size_t count(std::string_view text, std::string_view what) {
    std::size_t out = 0;
    for (std::size_t at = text.find(what); at != text.npos; at = text.find(what, at + 1)) ++out;
    return out;
}

void check_fixes(const std::string& name, const std::string& text, std::size_t expected) {
    CAPTURE(name, text);
    CHECK(fixes_in_json(report_on(name, text, "json")).size() == expected);
    CHECK(fixes_in_sarif(report_on(name, text, "sarif")) == expected);
    const std::string full = report_on(name, text, "full");
    CHECK(count(full, "= fix:") == expected);
    CHECK(count(full, "fixable with --fix") == (expected > 0 ? 1 : 0));
    // It has no form for those with several edits.
    CHECK(suggestions_in_rdjson(report_on(name, text, "rdjson")) <= expected);
}

Report report_of(const std::string& name, const std::string& text) {
    MemoryFiles files;
    files.add(name, text);
    Request request;
    request.paths = {name};
    request.now = fixture_time;
    Report report = run(request, files, builtin_rules());
    drop_unproved_fixes(report, 1);
    return report;
}

std::vector<const Fix*> fixes_in(const Report& report) {
    std::vector<const Fix*> out;
    for (const FileReport& file : report.files) {
        for (const Finding& finding : file.findings) {
            for (const Fix& fix : finding.fixes) {
                if (fix.elsewhere == nullptr) out.push_back(&fix);
            }
        }
    }
    return out;
}

std::string times(std::size_t count, const std::string& text) {
    std::string out;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = text.find("{n}");
        out += at == text.npos ? text : text.substr(0, at) + std::to_string(i) + text.substr(at + 3);
    }
    return out;
}

}  // namespace

TEST_CASE("reports show no fix that changes what a program reads from other lines", "[fix][report]") {
    // An open quote that the fix would move.
    const std::string key = Expanded("AWS_ACCESS_KEY_ID=\"'{aws-akia:123456789012}'\"\n", 7).text();
    check_fixes(".env", "1A=x\nFOO='bar\nFOO=2\n" + key + "X=1\n", 0);
    check_fixes(".env", "FOO='bar\n# credlint: ignore[nope] '\nX=1\n", 0);
    // The AWS SDK for Go ends lines at LF only, so the key is part of the comment.
    check_fixes(".aws/credentials", "[default]\n# credlint: ignore[nope]\rregion = us-east-1\n", 0);
}

TEST_CASE("reports show fixes that change nothing else", "[fix][report]") {
    check_fixes(".env", "FOO='bar'\n# credlint: ignore[nope] '\nX=1\n", 1);
    check_fixes(".env", "# credlint: ignore[nope] x\rAPI_URL=abc\rDB_NAME=app\r", 1);
    check_fixes(".aws/credentials", "[default]\nkeep = x\n# credlint: ignore[nope]\n  region = us-west-2\n",
                1);
    check_fixes("a.ini", "[a]\n; credlint: ignore[nope] x\rkeep = 1\nb = 2\n", 1);
    check_fixes(".env", "A_AWS_REGION=US-EAST-1\nB_AWS_REGION=US-EAST-1\nC_AWS_REGION=US-EAST-1\n", 3);
}

TEST_CASE("a fix that is not shown does not hide others", "[fix][report]") {
    const std::string open = "FOO='bar\n# credlint: ignore[nope] '\nX=1\n";
    check_fixes(".env", "A_AWS_REGION=US-EAST-1\nA=1\n" + open + "B_AWS_REGION=US-EAST-1\n", 2);
}

TEST_CASE("a fix whose harm another one would undo is not shown", "[fix][report]") {
    // python-dotenv reads the open quote up to the next one, in A's line. Without the quotes there it reads
    // it up to B's line, and no longer reads B; without both, all is well.
    const auto key = [](std::string_view name) {
        return std::string(name) + Expanded("_AWS_ACCESS_KEY_ID=\"'{aws-akia:123456789012}'\"\n", 7).text();
    };
    for (const std::string between : {"", "M=1\n"}) {
        const std::string text = "FOO='bar\n" + key("A") + between + key("B");
        check_fixes(".env", text, 1);
        CHECK(fixes_in_json(report_on(".env", text, "json"))[0][0].span.begin > text.find("B_AWS"));
    }
}

TEST_CASE("a file with very many fixes shows those that affect only their own lines", "[fix][report]") {
    CHECK(fixes_in(report_of(".env", times(5000, "P{n}_AWS_REGION=US-EAST-1\nA=1\n"))).size() == 1000);
    CHECK(fixes_in(report_of(".env", times(5000, "P{n}_AWS_REGION=US-EAST-1\n"))).size() == 1000);
    CHECK(fixes_in(report_of(".env", times(5000, "# credlint: ignore[syntax] x\nA{n}=1\n"))).size() == 1000);
    CHECK(fixes_in(report_of(".aws/config", times(5000, "[profile p{n}]\nregion = US-EAST-1\n"))).size() ==
          1000);
    // The others are verified with the whole file, so only those of small files are.
    const std::string quote = "# credlint: ignore[syntax] it's\nA{n}=1\n";
    CHECK(fixes_in(report_of(".env", times(20, quote))).size() == 20);
    CHECK(fixes_in(report_of(".env", times(5000, quote))).empty());
}

TEST_CASE("each fix of a report, made alone, changes no other key", "[fix][report]") {
    std::map<Format, std::size_t> fixes;
    for (std::uint32_t i = 0; i < CREDLINT_FILES / 2; ++i) {
        const FixableFile file = fixable_file(2'000'000 + i, i % 8 == 0 ? 6 : 1);
        CAPTURE(i, file.name, file.text);
        const Report report = report_of(file.name, file.text);
        for (const Fix* fix : fixes_in(report)) {
            ++fixes[file.format];
            CAPTURE(fix->title, edited(file.text, fix->edits));
            check_values(file, fix->edits);
        }
        if (i % 16 != 0) continue;
        for (const Edits& edits : fixes_in_json(report_on(file.name, file.text, "json")))
            check_values(file, edits);
    }
    for (const Format format : {Format::dotenv, Format::ini, Format::json, Format::markdown}) {
        INFO(to_string(format));
        CHECK(fixes[format] > CREDLINT_FILES / 80);
    }
}
