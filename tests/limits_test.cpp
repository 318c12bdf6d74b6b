// Nothing is left out silently: what a limit on size, depth or length keeps from being read is reported, with
// the file's name and exit code 2, unless a finding says it.
#include <algorithm>
#include <string>

#include <catch2/catch.hpp>

#include "rule/rule_file.h"
#include "run/run.h"
#include "support/memory_files.h"
#include "support/pipeline.h"
#include "support/shell_place.h"

using namespace credlint;
using namespace credlint::test;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

struct LintOutput {
    std::string failures;  // `path:line: message`, a line each
    std::string rules;     // of the findings
    int exit_code = 0;
};

LintOutput lint(const std::string& name, std::string bytes, const std::vector<std::string>& ignore = {}) {
    MemoryFiles files;
    // In no repository.
    const std::string folder = "/nowhere/";
    files.add(folder + name, std::move(bytes));
    Request request;
    request.paths = {folder + name};
    request.ignore = ignore;
    request.assume_committed = true;
    request.now = fixture_time;
    const Report report = run(request, files, builtin_rules());
    LintOutput output;
    for (const Failure& failure : report.failures)
        output.failures += failure.path.substr(folder.size()) + ":" + std::to_string(failure.line) + ": " +
                           failure.message + "\n";
    for (const FileReport& file : report.files) {
        for (const Finding& finding : file.findings) output.rules.append(finding.rule->id).append(" ");
    }
    output.exit_code = report.exit_code();
    return output;
}

std::string repeated(const std::string& text, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i) out += text;
    return out;
}

std::string fenced() {
    return "```sh\n" + key_line() + "```\n";
}

}  // namespace

TEST_CASE("limits: Markdown that is too large to parse", "[limits]") {
    const std::string rest = std::string(std::size_t{64} << 20, '\n');
    const LintOutput output = lint("R.md", fenced() + rest);
    CHECK(output.failures == "R.md:0: cannot read: Markdown larger than 64 MiB\n");
    CHECK(output.exit_code == 2);
    CHECK(lint("R.md", fenced()).rules == "committed-secret ");
}

TEST_CASE("limits: a long line is a finding, or an error where its rule is off", "[limits]") {
    const std::string line = "LONG=" + std::string(70'000, 'x') + "\n";
    const LintOutput reported = lint(".env", "A=1\n" + line);
    CHECK(reported.rules == "syntax ");
    CHECK(reported.failures.empty());
    CHECK(reported.exit_code == 1);
    const LintOutput unreported = lint(".env", "A=1\n" + line, {"syntax"});
    CHECK(unreported.failures == ".env:2: a line longer than 64 KiB was not read\n");
    CHECK(unreported.exit_code == 2);
    const LintOutput many = lint(".env", "A=1\n" + line + "B=2\n" + line + line, {"syntax"});
    CHECK(many.failures == ".env:2: a line longer than 64 KiB was not read (1 of 3 such places)\n");
    // Whoever suppresses the finding has seen it.
    CHECK(lint(".env", "# credlint: ignore[syntax] a long one\n" + line).exit_code == 0);
}

TEST_CASE("limits: a long line in a code block", "[limits]") {
    const LintOutput output =
        lint("R.md", "# Use\n\n```sh\nexport A=1\nexport LONG=" + std::string(70'000, 'x') + "\n```\n");
    CHECK(output.failures == "R.md:5: a line longer than 64 KiB was not read\n");
    CHECK(output.exit_code == 2);
}

TEST_CASE("limits: JSON that is nested too deep", "[limits]") {
    const std::string deep = "{\"a\":" + repeated("[", 1100) + repeated("]", 1100) + "}\n";
    CHECK(lint("a.json", deep).rules == "syntax ");
    CHECK(lint("a.json", deep, {"syntax"}).failures ==
          "a.json:1: values nested more than 1000 levels deep were not read\n");
    CHECK(lint("a.json", deep, {"syntax"}).exit_code == 2);
}

TEST_CASE("limits: quotes and lists in Markdown that are nested too deep", "[limits]") {
    const auto quoted = [](std::size_t depth) {
        const std::string marks = repeated("> ", depth);
        return "Text.\n\n" + marks + "```sh\n" + marks + key_line() + marks + "```\n";
    };
    CHECK(lint("R.md", quoted(30)).rules == "committed-secret ");
    CHECK(lint("R.md", quoted(30)).exit_code == 1);
    const LintOutput output = lint("R.md", quoted(40));
    CHECK(output.failures ==
          "R.md:3: quotes and lists nested beyond column 64 were not read (1 of 3 such places)\n");
    CHECK(output.exit_code == 2);
    std::string list;
    for (std::size_t depth = 0; depth < 40; ++depth) list += std::string(depth * 2, ' ') + "- item\n";
    CHECK(lint("R.md", list + fenced()).exit_code == 2);
}

TEST_CASE("limits: lines that only look like deep quotes do not count", "[limits]") {
    const std::string far(70, ' ');
    for (const std::string& text :
         {repeated("-", 100) + "\n", repeated("- ", 60) + "\n", repeated("* ", 60) + "*\n",
          "```text\n" + far + "> arrow\n" + far + "- item\n```\n", far + "> in an indented block\n",
          repeated("1", 100) + " digits\n", "Words\n" + far + "12 34\n"}) {
        INFO(text);
        CHECK(lint("R.md", text + "\n" + fenced()).failures.empty());
    }
}

TEST_CASE("limits: more rows and code blocks than anyone has", "[limits]") {
    const std::string heading = "Access key ID,Secret access key\n";
    const LintOutput rows = lint("accessKeys.csv", heading + repeated("a,b\n", 10'001));
    CHECK(rows.failures == "accessKeys.csv:10002: rows after the first 10,000 were not read\n");
    CHECK(rows.exit_code == 2);
    CHECK(lint("accessKeys.csv", heading + repeated("a,b\n", 10'000)).failures.empty());
    const LintOutput lines = lint(".passwd-s3fs", repeated("a:b\n", 10'001));
    CHECK(lines.failures == ".passwd-s3fs:10001: rows after the first 10,000 were not read\n");
    CHECK(lint(".passwd-s3fs", repeated("a:b\n", 10'000)).failures.empty());
    const std::string block = "```env\nA=1\n```\n";
    const LintOutput blocks = lint("R.md", fenced() + repeated(block, 10'000));
    CHECK(blocks.failures == "R.md:30002: code blocks after the first 10,000 were not read\n");
    CHECK(blocks.rules == "committed-secret ");
    CHECK(blocks.exit_code == 2);
    CHECK(lint("R.md", fenced() + repeated(block, 9'999)).failures.empty());
}

TEST_CASE("limits: JSON in a value has no length limit", "[limits]") {
    const std::string secret = key_line();
    const std::string value = secret.substr(secret.find('=') + 1, secret.size() - secret.find('=') - 2);
    const std::string json =
        "{\"data\":\"" + std::string(80'000, 'x') + "\",\"STRIPE_SECRET_KEY\":\"" + value + "\"}";
    const FileReport report =
        lint_text("environment", "CONFIG=" + json + "\n", Format::environment, Exposure::tracked);
    REQUIRE(report.findings.size() == 1);
    CHECK(report.findings[0].rule->id == "committed-secret");
}

TEST_CASE("limits: long names claim as others do", "[limits]") {
    const std::string prefix = repeated("LONG_", 60);
    CHECK(lint(".env", prefix + "STRIPE_SECRET_KEY=sk_live_short\n").rules ==
          lint(".env", "STRIPE_SECRET_KEY=sk_live_short\n").rules);
    CHECK(lint(".env", "STRIPE_SECRET_KEY=sk_live_short\n").rules != "");
}

TEST_CASE("limits: a private key after any number of certificates", "[limits]") {
    const auto chain = [](int certificates) {
        std::string text = "TLS_PRIVATE_KEY=\"";
        for (int i = 0; i < certificates; ++i) text += "{certificate#" + std::to_string(i) + "}\n";
        return Expanded(text + "{pem}\"\n", 1).text();
    };
    CHECK(lint(".env", chain(20)).rules == lint(".env", chain(2)).rules);
    CHECK(lint(".env", chain(2)).exit_code == 1);
}

TEST_CASE("limits: the rule files of a configuration together", "[limits]") {
    const ShellPlace place;
    const auto outcome_of = [&](int files, std::size_t size) {
        std::string names;
        for (int i = 0; i < files; ++i) {
            const std::string name = "r" + std::to_string(i) + ".toml";
            names += "\"" + name + "\", ";
            place.write(name, "# " + std::string(size, 'x') + "\n");
        }
        place.write(".credlint.toml", "rules = [" + names + "]\n");
        place.write(".env", "A=1\n");
        return place.shell("credlint .env");
    };
    const Outcome together = outcome_of(4, 300'000);
    CHECK(together.exit_code == 2);
    CHECK(together.error.find(".credlint.toml:1:1: the rule files in total are larger than 1 MiB") !=
          std::string::npos);
    const Outcome alone = outcome_of(1, 1'100'000);
    CHECK(alone.exit_code == 2);
    CHECK(alone.error.find("`r0.toml`: cannot read: larger than 1 MiB") != std::string::npos);
}

TEST_CASE("limits: what a rule file may make a run do", "[limits]") {
    const auto faults = [](const std::string& text) {
        std::string out;
        const RuleText file{"r.toml", text};
        for (const Failure& failure : load_rules({&file, 1}, builtin_rules()).failures)
            out += failure.message + "\n";
        return out;
    };
    const auto token = [](const std::string& id, const std::string& more) {
        return "[[token]]\nid = \"" + id +
               "\"\nrole = \"key\"\nname = \"N\"\nconfidence = \"low\"\ndocs = \"d\"\n" + more;
    };
    const std::string head = "provider = \"acme\"\n";
    const std::string examples = "good = [\"A=«abcdefghij»\"]\nbad = [\"A=«x»\"]\n";
    SECTION("tokens") {
        std::string text = head;
        for (int i = 0; i < 2001; ++i) {
            const std::string name = std::to_string(i);
            text += token("t" + name, "shape = \"[a-z]{10}\"\nkeys = [\"ACME_" + name + "\"]\n" + examples);
        }
        CHECK(faults(text) == "more than 2000 tokens\n");
    }
    SECTION("prefixes") {
        std::string list;
        for (int i = 0; i < 1001; ++i) list += "\"acme" + std::to_string(i) + "_\", ";
        CHECK(has(faults(head + token("t", "keys = [\"ACME\"]\nprefixes = [" + list + "]\n" + examples)),
                  "more than 1000 prefixes\n"));
    }
    SECTION("templates in examples") {
        const std::string large =
            "good = [\"A=" + repeated("{base62:65000}", 35) + "\"]\nbad = [\"A=«x»\"]\n";
        CHECK(has(faults(head + token("t", "keys = [\"ACME\"]\nlength = 10\n" + large)),
                  "the examples are larger than 2 MiB\n"));
    }
    SECTION("mistakes") {
        const std::string many = faults(head + repeated("[[token]]\nshape = \"((a{30}){30})\"\n", 1000));
        CHECK(std::count(many.begin(), many.end(), '\n') < 200);
    }
}

TEST_CASE("limits: the configuration and the baseline", "[limits]") {
    const ShellPlace place;
    place.write(".env", "A=1\n");
    place.write(".credlint.toml", std::string(300'000, '#'));
    const Outcome config = place.shell("credlint .env");
    CHECK(config.exit_code == 2);
    CHECK(config.error.find(".credlint.toml: cannot read: larger than 256 KiB") != std::string::npos);
    place.write(".credlint.toml", "");
    place.write("b.json", std::string((std::size_t{16} << 20) + 1, ' '));
    for (const char* command :
         {"credlint --baseline b.json .env", "credlint baseline create --baseline b.json"}) {
        INFO(command);
        const Outcome baseline = place.shell(command);
        CHECK(baseline.exit_code == 2);
        CHECK(baseline.error.find("b.json: cannot read: larger than 16 MiB") != std::string::npos);
    }
}

TEST_CASE("limits: what is not compared is said with -v", "[limits]") {
    const ShellPlace place;
    place.write(".aws/credentials", "[default]\naws_access_key_id = x\n" + repeated("# comment\n", 4000));
    const Outcome outcome = place.shell("credlint -v .aws/credentials");
    INFO(outcome.error);
    CHECK(
        outcome.error.find("`.aws/credentials` is larger than 32 KiB: differences between AWS SDKs were not "
                           "checked (aws-sdk-disagreement)") != std::string::npos);
}
