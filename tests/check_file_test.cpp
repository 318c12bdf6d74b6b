// rules/checks/*.toml: how such a file is read, that the program says what they say, and that the build
// refuses a check of which a half is missing.
#include "rule/check_file.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "lint/check.h"
#include "lint/lint.h"
#include "support/fixture.h"
#include "support/process.h"
#include "support/rule_texts.h"

using namespace credlint;
using namespace credlint::test;

namespace {

const std::string sound = R"([check]
title = "key set twice"
severity = "warning"
description = """
Finds a key
that is set again.

In any file.
"""
rationale = "One value is lost."
remedy = "Remove one."
docs = "https://acme.example/"
tags = ["acme", "cwe-798"]
example = """
A={hex:8}
A=2
"""
)";

CheckRuleLoad load(std::string_view text, std::string_view path = "rules/checks/twice-set.toml") {
    const RuleText file{path, text};
    return load_check_rules({&file, 1});
}

std::string failures(std::string_view text) {
    return failure_lines(load(text).failures, "rules/checks/twice-set.toml");
}

bool same_tags(const RuleMeta& a, const RuleMeta& b) {
    return std::equal(a.tags.begin(), a.tags.end(), b.tags.begin(), b.tags.end());
}

}  // namespace

TEST_CASE("check file: every key is read, and the id is the file's name", "[rule]") {
    const CheckRuleLoad read =
        load(with(sound, "docs", "error_message = \"bang\"\nsymptoms = \"boom\"\ndocs"));
    REQUIRE(read.failures.empty());
    REQUIRE(read.rules.size() == 1);
    const RuleMeta& meta = read.rules[0].meta;
    CHECK(meta.id == "twice-set");
    CHECK(meta.title == "key set twice");
    CHECK(meta.severity == Severity::warning);
    CHECK(meta.description == "Finds a key that is set again.\n\nIn any file.");
    CHECK(meta.rationale == "One value is lost.");
    CHECK(meta.remedy == "Remove one.");
    CHECK(meta.error_message == "bang");
    CHECK(meta.symptoms == "boom");
    CHECK(meta.docs == "https://acme.example/");
    CHECK(meta.example == "A={hex:8}\nA=2\n");
    REQUIRE(meta.tags.size() == 2);
    CHECK(meta.tags[1] == "cwe-798");
    CHECK(read.rules[0].has_code);
    CHECK_FALSE(load(sound + "code = false\n").rules.at(0).has_code);
}

TEST_CASE("check file: errors are reported with their place", "[rule]") {
    CHECK(failures("[check]\n") ==
          "1:1: missing `title`\n1:1: missing `description`\n1:1: missing `rationale`\n"
          "1:1: missing `remedy`\n1:1: missing `docs`\n1:1: missing `tags`\n"
          "1:1: missing `severity`\n1:1: missing `example`\n");
    CHECK(failures(with(sound, "remedy", "remdy")) ==
          "1:1: missing `remedy`\n11:1: unknown key `remdy`; did you mean `remedy`?\n");
    CHECK(failures(with(sound, "\"One value is lost.\"", "1") + "keys = [\"A\"]\n") ==
          "10:13: `rationale` must be a string, not an integer\n18:1: unknown key `keys`\n");
    CHECK(failures(with(sound, "\"warning\"", "\"warnin\"")) ==
          "3:12: `severity` must be one of `error`, `warning`, `note`; did you mean `warning`?\n");
    CHECK(failures(with(sound, "twice\"", "twice.\"")) == "2:9: `title` must not end in a full stop\n");
    CHECK(failures(with(sound, "\"acme\"", "\"Acme\"")) ==
          "13:9: a tag must be kebab-case, like `cwe-798`\n");
    CHECK(failures(with(sound, "{hex:8}", "{hxe:8}")) ==
          "14:11: invalid example: unknown template `hxe`; did you mean `hex`? (line 1 of the example, "
          "column 3)\n");
    CHECK(failures(sound + "code = \"no\"\n") == "18:8: `code` must be `true` or `false`\n");
    CHECK(failures("check = 1\n") == "1:9: `check` must be a table, not an integer\n");
    CHECK(failures(sound + "[[token]]\n") == "18:3: unknown key `token`\n");
    CHECK(failures("[check\n").starts_with("1:7: "));
}

TEST_CASE("check file: the one that rules/README.md shows is valid", "[rule]") {
    const std::string text = read_file(std::filesystem::path(CREDLINT_SOURCE_DIR) / "rules/README.md");
    const std::size_t begin = text.find("```toml\n[check]");
    REQUIRE(begin != text.npos);
    CHECK(failures(text.substr(begin + 8, text.find("\n```", begin) - begin - 7)).empty());
}

TEST_CASE("check file: its name must be an id", "[rule]") {
    const CheckRuleLoad read = load(sound, "rules/checks/Twice_set.toml");
    REQUIRE(read.failures.size() == 1);
    CHECK(read.failures[0].message ==
          "the name of the file must be a rule ID in kebab-case, like `duplicate-key.toml`");
    CHECK(read.rules.empty());
}

TEST_CASE("check file: a user's rule file cannot describe a check", "[rule]") {
    CHECK(is_check_file({"c.toml", sound}));
    CHECK_FALSE(is_check_file({"r.toml", "provider = \"acme\"\n"}));
    const RuleLoad read = load_rules("r.toml", sound);
    REQUIRE(read.failures.size() == 1);
    CHECK(read.failures[0].line == 1);
    CHECK(read.failures[0].message ==
          "`[check]` is reserved for built-in checks; a rule file must use `[[token]]`");
}

TEST_CASE("built-in checks are what their files say", "[rule]") {
    const std::filesystem::path folder = std::filesystem::path(CREDLINT_SOURCE_DIR) / "rules/checks";
    std::vector<std::string> paths, texts;
    for (const std::filesystem::path& path : files_below(folder)) {
        paths.push_back(path.filename().string());
        texts.push_back(read_file(path));
    }
    std::vector<RuleText> files;
    for (std::size_t i = 0; i < paths.size(); ++i) files.push_back({paths[i], texts[i]});
    const CheckRuleLoad read = load_check_rules(files);
    for (const Failure& failure : read.failures) FAIL_CHECK(failure.path << ": " << failure.message);

    std::set<std::string_view> with_code;
    for (const Check& check : all_checks()) CHECK(with_code.insert(check.rule.id).second);
    REQUIRE(read.rules.size() == check_rules().size());
    for (std::size_t i = 0; i < read.rules.size(); ++i) {
        const RuleMeta &a = read.rules[i].meta, &b = check_rules()[i];
        INFO(a.id);
        CHECK(a.id == b.id);
        CHECK(a.title == b.title);
        CHECK(a.description == b.description);
        CHECK(a.rationale == b.rationale);
        CHECK(a.example == b.example);
        CHECK(a.remedy == b.remedy);
        CHECK(a.error_message == b.error_message);
        CHECK(a.symptoms == b.symptoms);
        CHECK(a.docs == b.docs);
        CHECK(a.severity == b.severity);
        CHECK(same_tags(a, b));
        CHECK(with_code.count(a.id) == (read.rules[i].has_code ? 1 : 0));
    }
}

TEST_CASE("no check has the id of a token's rule", "[rule]") {
    std::set<std::string_view> ids;
    for (const RuleMeta* rule : all_rules(builtin_rules())) {
        INFO(rule->id);
        CHECK(ids.insert(rule->id).second);
    }
}

TEST_CASE("check table: the build stops at a check without its other half", "[rule]") {
    const TempFolder folder;
    // What rulegen says, and what it writes, for files of these names.
    const auto rulegen = [&](const std::vector<std::string>& names) {
        Command command;
        command.folder = folder.path();
        command.words = {CREDLINT_RULEGEN, "checks", "out"};
        command.words.insert(command.words.end(), names.begin(), names.end());
        std::filesystem::remove(folder.path() / "out");
        Outcome outcome = run(command);
        const bool good = outcome.exit_code == 0;
        CHECK(std::filesystem::exists(folder.path() / "out") == good);
        return good ? read_file(folder.path() / "out") : outcome.error;
    };
    write_file(folder.path() / "twice-set.toml", sound);
    write_file(folder.path() / "no-code.toml", sound + "code = false\n");
    write_file(folder.path() / "broken.toml", with(sound, "rationale", "rationle"));

    const std::string table = rulegen({"no-code.toml", "twice_set.cpp", "twice-set.toml"});
    CHECK(table.find("void twice_set(const CheckContext&, FindingSink&);") != table.npos);
    CHECK(table.find("{rules[1], checks::twice_set}") != table.npos);
    CHECK(table.find("no_code_rule = rules[0];") != table.npos);

    CHECK(rulegen({"twice-set.toml"}) ==
          "twice-set.toml:1:1: error: missing `src/lint/checks/twice_set.cpp`, the code of this check; set "
          "`code = "
          "false` for a rule that the linter itself reports\n");
    CHECK(rulegen({"no-code.toml", "other_check.cpp"}) ==
          "other_check.cpp: error: missing `rules/checks/other-check.toml`, which describes this check\n");
    CHECK(rulegen({"no-code.toml", "no_code.cpp"}) ==
          "no-code.toml:1:1: error: `code` is `false`, but `src/lint/checks/no_code.cpp` exists\n");
    CHECK(rulegen({"broken.cpp", "broken.toml"}) ==
          "broken.toml:1:1: error: missing `rationale`\n"
          "broken.toml:10:1: error: unknown key `rationle`; did you mean `rationale`?\n");
}
