// Directives in comments: what they reach, in every format that has comments, and that they reach no more.
// What is reported about directives themselves is in fixtures/checks/.
#include "suppress/suppression.h"

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "support/fixture.h"
#include "support/pipeline.h"
#include "template/template.h"
#include "text/line_index.h"

using namespace credlint;
using namespace credlint::test;

namespace {

namespace fs = std::filesystem;

std::vector<Finding> judged(const ParsedFile& parsed, const SuppressionSettings& settings) {
    FileContext file_context;
    file_context.now = fixture_time;
    std::vector<Finding> findings = lint(parsed, file_context);
    suppress(parsed, builtin_rules(), settings, findings);
    return findings;
}

ParsedFile read_text(const std::string& text, Format format = Format::dotenv) {
    const Result<Expansion> expanded = expand(text, 1);
    REQUIRE(expanded);
    return read(std::make_shared<const Source>("a", expanded->text), format, builtin_rules());
}

// `3 duplicate-key` a line, with a `-` before what is suppressed.
std::string reported(const ParsedFile& parsed, const SuppressionSettings& settings = {}) {
    const LineIndex index(parsed.source->bytes());
    std::string out;
    for (const Finding& finding : judged(parsed, settings)) {
        out.append(finding.suppressed == Suppressed::in_source ? "-" : "");
        out.append(std::to_string(index.line_of(finding.span.begin))).append(" ");
        out.append(finding.rule->id).append("\n");
    }
    return out;
}

std::string reported(const std::string& text, Format format = Format::dotenv,
                     const SuppressionSettings& settings = {}) {
    return reported(read_text(text, format), settings);
}

// How many findings of the rule are reported.
std::size_t left(const std::vector<Finding>& findings, const RuleMeta* rule) {
    return static_cast<std::size_t>(
        std::count_if(findings.begin(), findings.end(), [&](const Finding& finding) {
            return finding.rule == rule && finding.suppressed == Suppressed::no;
        }));
}

SuppressionSettings third_party() {
    SuppressionSettings settings;
    settings.third_party = true;
    return settings;
}

}  // namespace

TEST_CASE("suppression: `ignore` applies to what comes next", "[suppression]") {
    CHECK(reported("A=1\n# credlint: ignore[duplicate-key] why\nA=2\nA=3\n") ==
          "-3 duplicate-key\n4 duplicate-key\n");
    CHECK(reported("A=1\n# credlint: ignore[duplicate-key]\n\n# so it is\n\nA=2\n") == "-6 duplicate-key\n");
    CHECK(reported("A=1\n#credlint:ignore[duplicate-key]\nA=2") == "-3 duplicate-key\n");
    CHECK(reported("A=1\n  ## Credlint : ignore [ duplicate-key , syntax ] both\nA=\"2\n") ==
          "-3 duplicate-key\n-3 syntax\n");
    CHECK(reported("A=1\r\n# credlint: ignore[duplicate-key]\r\nA=2\r\n") ==
          "1 encoding\n-3 duplicate-key\n");
    CHECK(reported("\xef\xbb\xbf# credlint: ignore[duplicate-key]\nA=1\nA=2\n") ==
          "1 encoding\n1 unused-suppression\n3 duplicate-key\n");
    // What follows is a name without a value, a broken line.
    CHECK(reported("# credlint: ignore[syntax]\nHTTP_PROXY\n# credlint: ignore[syntax]\n%%%\n") ==
          "-2 syntax\n-4 syntax\n");
}

TEST_CASE("suppression: several directives above one entry all apply to it", "[suppression]") {
    CHECK(reported("A=1\n# credlint: ignore[duplicate-key]\n# credlint: ignore[syntax]\nA=\"2\n") ==
          "-4 duplicate-key\n-4 syntax\n");
    CHECK(reported("A=1\n# credlint: ignore[duplicate-key]\n\n# credlint: ignore[syntax]\n# x\nA=\"2\n") ==
          "-6 duplicate-key\n-6 syntax\n");
    CHECK(reported("A=1\n# credlint: ignore[duplicate-key, syntax]\nA=\"2\n") ==
          "-3 duplicate-key\n-3 syntax\n");
}

TEST_CASE("suppression: an entry over several lines is covered whole, and no line more", "[suppression]") {
    const std::string key = "{pem:pkcs8-ec}";
    const ParsedFile parsed =
        read_text("# credlint: ignore[committed-secret] of the test account\nKEY=\"" + std::string("a\n") +
                  "  {github-crc32:ghp_}\n\"\nOTHER={github-crc32:ghp_}\n");
    CHECK(reported(parsed) == "-3 committed-secret\n5 committed-secret\n");
    CHECK(reported("# credlint: ignore[syntax]\nA=\"1\nB=\"2\n") == "-2 syntax\n3 syntax\n");
    // A comment in a value is part of it.
    CHECK(reported("A=1\nB=\"x\n# credlint: ignore[duplicate-key]\n\"\nA=2\n") == "5 duplicate-key\n");
}

TEST_CASE("suppression: a comment that contains a secret may itself be suppressed", "[suppression]") {
    CHECK(reported("# credlint: ignore[committed-secret] revoked\n# "
                   "OLD={github-crc32:ghp_}\nNEW={github-crc32:ghp_}\n") ==
          "-2 committed-secret\n3 committed-secret\n");
    CHECK(reported(
              "# credlint: ignore[committed-secret] revoked\n# nothing in here\nNEW={github-crc32:ghp_}\n") ==
          "-3 committed-secret\n");
    CHECK(reported("# credlint: ignore[committed-secret] revoked\n# OLD={github-crc32:ghp_}\n"
                   "# credlint: ignore[committed-secret] of tests\nNEW={github-crc32:ghp_}\n") ==
          "-2 committed-secret\n-4 committed-secret\n");
}

TEST_CASE("suppression: sections and nested lines of INI", "[suppression]") {
    CHECK(reported("[a]\nx = 1\n; credlint: ignore[duplicate-key] joined by a tool\n[a]\ny = 1\n",
                   Format::ini) == "-4 duplicate-key\n");
    CHECK(reported("[a]\nx =\n  k = 1\n  # credlint: ignore[duplicate-key]\n  k = 2\n  k = 3\n", Format::ini)
              .find("-5 duplicate-key") == std::string::npos);
    CHECK(reported("[default]\nregion = us-east-1\n; credlint: ignore[duplicate-key]\nregion = us-west-2\n",
                   Format::ini) == "-4 duplicate-key\n");
}

TEST_CASE("suppression: the file, and from here to there", "[suppression]") {
    CHECK(reported("A=1\nA=2\n# credlint: ignore-file[duplicate-key] made by a tool\nA=3\n") ==
          "-2 duplicate-key\n-4 duplicate-key\n");
    CHECK(reported("A=1\nA=2\n# credlint: disable[duplicate-key]\nA=3\nA=4\n# credlint: "
                   "enable[duplicate-key]\nA=5\n") ==
          "2 duplicate-key\n-4 duplicate-key\n-5 duplicate-key\n7 duplicate-key\n");
    CHECK(reported("A=1\n# credlint: disable[duplicate-key]\nA=3\n# credlint: enable[duplicate-key]\nA=4\n"
                   "# credlint: disable[duplicate-key]\nA=5\n") ==
          "-3 duplicate-key\n5 duplicate-key\n-7 duplicate-key\n");
    // One within another is of no use.
    CHECK(reported("A=1\n# credlint: disable[duplicate-key]\n# credlint: disable[duplicate-key]\nA=3\n") ==
          "3 unused-suppression\n-4 duplicate-key\n");
}

TEST_CASE("suppression: tags and patterns", "[suppression]") {
    const std::string secret = "KEY={github-crc32:ghp_}\n";
    CHECK(reported("# credlint: ignore[security]\n" + secret) == "-2 committed-secret\n");
    CHECK(reported("# credlint: ignore[committed-*]\n" + secret) == "-2 committed-secret\n");
    CHECK(reported("# credlint: ignore[aws]\n" + secret) == "1 unused-suppression\n2 committed-secret\n");
    CHECK(reported("# credlint: ignore[all]\n" + secret) == "1 unknown-suppression\n2 committed-secret\n");
    CHECK(reported("# credlint: ignore[*]\n" + secret) == "1 unknown-suppression\n2 committed-secret\n");
}

TEST_CASE("suppression: other formats", "[suppression]") {
    CHECK(reported("# credlint: ignore[aws-temporary-key-in-s3fs] of an old "
                   "s3fs\n{aws-asia:123456789012}:{aws-secret}\n",
                   Format::s3fs)
              .starts_with("-2 aws-temporary-key-in-s3fs\n"));
    CHECK(reported("{\n  // credlint: ignore[duplicate-key] both are read\n  \"a\": 1,\n"
                   "  // credlint: ignore[duplicate-key] both are read\n  \"a\": 2\n}\n",
                   Format::json) == "2 syntax\n2 unused-suppression\n-5 duplicate-key\n");
    const std::string block =
        "Set it:\n\n> ```sh\n> # credlint: ignore[committed-secret] of an example account\n"
        "> export A={github-crc32:ghp_}\n> export B={github-crc32:ghp_}\n> ```\n";
    CHECK(reported(block, Format::markdown) == "-5 committed-secret\n6 committed-secret\n");
}

TEST_CASE("suppression: nothing is said about rules that did not run", "[suppression]") {
    const std::string text = "# credlint: ignore[duplicate-key]\n# credlint: ignore[correctness]\nA=1\n";
    SuppressionSettings settings;
    CHECK(reported(text, Format::dotenv, settings) == "1 unused-suppression\n2 unused-suppression\n");
    SelectionLayer layer;
    layer.ignore = {"duplicate-key"};
    settings.selection.layers = {layer};
    CHECK(reported(text, Format::dotenv, settings) == "");
    layer.ignore = {"unused-suppression"};
    settings.selection.layers = {layer};
    CHECK(reported(text, Format::dotenv, settings) == "");
}

TEST_CASE("suppression: an audit shows findings as if there were no directives", "[suppression]") {
    SuppressionSettings settings;
    settings.honor = false;
    settings.third_party = true;
    CHECK(reported("A=1\n# credlint: ignore[duplicate-key, syntax]\nA=2\n", Format::dotenv, settings) ==
          "3 duplicate-key\n");
}

TEST_CASE("suppression: comments of other scanners count on request, and for secrets only", "[suppression]") {
    const std::string secret = "{github-crc32:ghp_}";
    for (const std::string mark : {"gitleaks:allow", "pragma: allowlist secret", "pragma: whitelist secret",
                                   "trufflehog:ignore", "ggignore"}) {
        INFO(mark);
        const std::string text = "A=" + secret + " # " + mark + "\nB=" + secret + "\n";
        CHECK(reported(text) == "1 committed-secret\n2 committed-secret\n");
        CHECK(reported(text, Format::dotenv, third_party()) == "-1 committed-secret\n2 committed-secret\n");
        CHECK(reported("A=1\nA=2 # " + mark + "\n", Format::dotenv, third_party()) == "2 duplicate-key\n");
        CHECK(reported("# " + mark + "\nA=" + secret + "\n", Format::dotenv, third_party()) ==
              "2 committed-secret\n");
        CHECK(reported("A=" + secret + " # " + mark + "-start\n", Format::dotenv, third_party()) ==
              "1 committed-secret\n");
    }
    const std::string above = "# pragma: allowlist nextline secret\n";
    CHECK(reported(above + "A=" + secret + "\nB=" + secret + "\n", Format::dotenv, third_party()) ==
          "-2 committed-secret\n3 committed-secret\n");
    CHECK(reported(above + "\nA=" + secret + "\n", Format::dotenv, third_party()) == "3 committed-secret\n");
    CHECK(reported("A=\"a\n" + secret + "\n\" # gitleaks:allow\n", Format::dotenv, third_party()) ==
          "2 committed-secret\n");
}

// The fix that an editor offers for a finding suppresses that finding and nothing else, and does not cause
// a finding.
TEST_CASE("suppression: `ignore` above any finding of any fixture", "[suppression]") {
    std::size_t tried = 0;
    for (const fs::path& file : files_below(fixtures_folder() / "checks")) {
        const std::string name = file.filename().string();
        if (name.ends_with(".expected") || name.ends_with(".fixed") || !name.starts_with("bad")) continue;
        INFO(shown_path(file));
        const Expanded text(file);
        const ParsedFile parsed = read(std::make_shared<const Source>(name, text.text()),
                                       format_of(name, text.text()), builtin_rules());
        const std::vector<Finding> before = judged(parsed, {});
        for (std::size_t i = 0; i < before.size(); ++i) {
            const std::optional<Fix> fix = ignore_above(parsed, before[i]);
            if (!fix || before[i].suppressed != Suppressed::no) continue;
            ++tried;
            INFO(before[i].rule->id << ": " << before[i].message << " at " << before[i].span.begin);
            const ParsedFile after =
                read(std::make_shared<const Source>(name, edited(text.text(), fix->edits)), parsed.format,
                     builtin_rules());
            const std::vector<Finding> now = judged(after, {});
            CHECK(left(now, before[i].rule) < left(before, before[i].rule));
            for (const RuleMeta* rule : all_rules(builtin_rules())) {
                if (rule == before[i].rule) continue;
                INFO(rule->id);
                CHECK(left(now, rule) == left(before, rule));
            }
        }
    }
    CHECK(tried > 300);
}

TEST_CASE("suppression: inserting or moving other lines changes nothing", "[suppression]") {
    std::mt19937 random(5);
    const auto upto = [&](std::size_t n) { return random() % (n + 1); };
    for (int round = 0; round < 300; ++round) {
        // Each group stays together; between them anything may happen.
        std::vector<std::string> groups;
        std::size_t expected = 0;
        for (std::size_t i = 0, n = 1 + upto(6); i < n; ++i) {
            const std::string key = "KEY_" + std::to_string(i);
            const bool suppressed = upto(1) == 0;
            std::string group;
            if (suppressed) group += "# credlint: ignore[syntax] " + std::string(upto(3), 'x') + "\n";
            if (suppressed && upto(2) == 0) group += "\n# remark\n";
            group += upto(1) == 0 ? key + "=\"open\n" : "export " + key + "\n";
            groups.push_back(group);
            if (!suppressed) ++expected;
        }
        std::shuffle(groups.begin(), groups.end(), random);
        std::string text;
        for (const std::string& group : groups) {
            for (std::size_t i = upto(3); i > 0; --i) text += upto(1) == 0 ? "\n" : "# credlint is here\n";
            if (upto(2) == 0) text += "OTHER_" + std::to_string(text.size()) + "=1\n";
            text += group;
        }
        INFO(text);
        const std::vector<Finding> findings = judged(read_text(text), {});
        CHECK(findings.size() == groups.size());
        CHECK(static_cast<std::size_t>(std::count_if(findings.begin(), findings.end(), [](const Finding& f) {
                  return f.suppressed == Suppressed::no && f.rule->id == "syntax";
              })) == expected);
    }
}
