// The JSON Schema of configurations: up to date in the tree, and consistent with the loader. Also the
// example of a configuration in docs/configuration.md.
#include <filesystem>

#include <catch2/catch.hpp>

#include "lint/lint.h"
#include "rule/rule_book.h"
#include "run/config_resolver.h"
#include "support/fixture.h"
#include "support/golden.h"
#include "support/memory_files.h"
#include "support/process.h"
#include "workspace/config.h"

using namespace credlint;
using namespace credlint::test;

namespace {

namespace fs = std::filesystem;

const fs::path root = CREDLINT_SOURCE_DIR;

// Values of every kind, right and wrong, for every key.
std::vector<std::string> values(const ConfigKey& key) {
    std::vector<std::string> out = {"true",
                                    "false",
                                    "1",
                                    "1.5",
                                    "1979-05-27",
                                    "\"x\"",
                                    "\"\"",
                                    "\"/abs\"",
                                    "[\"x\"]",
                                    "[]",
                                    "[1]",
                                    "[\"\"]",
                                    "[\"/abs\"]",
                                    "[[\"x\"]]",
                                    "[\"x\", true]",
                                    "{}",
                                    "{ x = 1 }",
                                    "{ x = \"off\" }",
                                    "{ x = \"loud\" }",
                                    "[{ x = \"off\" }]"};
    if (key.choices == nullptr) return out;
    for (const std::string_view choice : key.choices()) {
        const std::string word = "\"" + std::string(choice) + "\"";
        out.insert(out.end(), {word, "[" + word + "]", "{ x = " + word + " }"});
    }
    return out;
}

std::vector<std::string> samples() {
    std::vector<std::string> out = {"",
                                    "unknown = 1",
                                    "output-format = \"sarif\"",
                                    "files = []",
                                    "files = [1]",
                                    "[files]\npaths = [\"a\"]",
                                    "[[files]]",
                                    "[[files]]\npaths = [\"a\"]\nunknown = 1",
                                    "[[files]]\npaths = [\"a\"]\n[[files.files]]\npaths = [\"a\"]"};
    for (const ConfigKey& key : config_keys()) {
        for (const std::string& value : values(key)) {
            const std::string line = std::string(key.name) + " = " + value + "\n";
            out.push_back(line);
            out.push_back("[[files]]\n" + line + (key.name == "paths" ? "" : "paths = [\"a\"]\n"));
        }
    }
    return out;
}

constexpr const char* judge = R"(
import json, sys, tomllib
from jsonschema import Draft7Validator
schema = json.load(open(sys.argv[1]))
Draft7Validator.check_schema(schema)
for text in sys.stdin.read().split("\f"):
    print("valid" if Draft7Validator(schema).is_valid(tomllib.loads(text)) else "invalid")
)";

bool has_judge() {
    return fs::exists("/usr/bin/python3") &&
           run({{"/usr/bin/python3", "-c", "import jsonschema, tomllib"}, {}, {}, {}}).exit_code == 0;
}

}  // namespace

TEST_CASE("config schema: the one in the tree is up to date", "[config]") {
    const Outcome outcome = run({{CREDLINT_BINARY, "config", "--schema"}, {}, {}, {}});
    CHECK(outcome.exit_code == 0);
    check_golden(root / "schemas/credlint.schema.json", outcome.out);
}

TEST_CASE("config schema: it rejects what the loader rejects, and nothing else", "[config]") {
    if (!has_judge()) {
        WARN("skipped: python3-jsonschema is not installed");
        return;
    }
    const std::vector<std::string> all = samples();
    std::string input;
    for (const std::string& sample : all) input.append(sample).append("\f");
    input.pop_back();
    const Outcome outcome = run(
        {{"/usr/bin/python3", "-c", judge, (root / "schemas/credlint.schema.json").string()}, {}, input, {}});
    INFO(outcome.error);
    REQUIRE(outcome.exit_code == 0);
    std::string_view answers = outcome.out;
    std::size_t valid = 0;
    for (const std::string& sample : all) {
        const std::string_view answer = answers.substr(0, answers.find('\n'));
        answers.remove_prefix(answer.size() + 1);
        INFO(sample);
        CHECK((answer == "valid") == load_config("c.toml", sample).failures.empty());
        valid += answer == "valid" ? 1 : 0;
    }
    CHECK(answers.empty());
    CHECK(valid > config_keys().size());
    CHECK(valid < all.size() / 2);
}

TEST_CASE("config: the example of the page loads, and all of its words are known", "[config]") {
    const std::string text = read_file(root / "docs/configuration.md");
    const std::size_t begin = text.find("```toml\nignore") + 8;
    const std::string example = text.substr(begin, text.find("```", begin) - begin);
    MemoryFiles files;
    files.add(".git/HEAD", "").add(".credlint.toml", example).add("legacy/app.env", "");
    Request request;
    ConfigResolver settings(request, files, builtin_rules());
    const FileSettings& legacy = settings.of("legacy/app.env");
    for (const Failure& failure : settings.failures()) FAIL_CHECK(failure.line << ": " << failure.message);
    CHECK(legacy.format == Format::ini);
    CHECK(legacy.fail_level == Severity::warning);
    CHECK(legacy.loaders.size() == 2);
    CHECK(settings.of("app.env").tables.size() == 1);
    CHECK(legacy.tables.size() == 2);
    CHECK(settings.excludes("vendor", true));
    CHECK(settings.excludes("a/b.fixture.env", false));
    CHECK_FALSE(settings.excludes("app.env", false));
    const auto enabled = [&](const FileSettings& of, std::string_view id) {
        for (const RuleMeta* rule : all_rules(*of.rules)) {
            if (rule->id == id) return of.selection.enabled(*rule);
        }
        FAIL(id);
        return false;
    };
    CHECK_FALSE(enabled(legacy, "syntax"));
    CHECK(enabled(settings.of("app.env"), "syntax"));
    CHECK_FALSE(enabled(settings.of("app.env"), "old-key"));
}

TEST_CASE("config: the page names every key", "[config]") {
    const std::string text = read_file(root / "docs/configuration.md");
    for (const ConfigKey& key : config_keys()) {
        INFO(key.name);
        CHECK(text.find("`" + std::string(key.name) + "`") != text.npos);
    }
}
