// `.credlint.toml`: what is read from it, what is rejected, and which one applies to a file.
#include "workspace/config.h"

#include <random>
#include <set>

#include <catch2/catch.hpp>

#include "support/fixture.h"
#include "support/memory_files.h"
#include "support/rule_texts.h"
#include "text/printable.h"
#include "workspace/config_search.h"

using namespace credlint;
using namespace credlint::test;

namespace {

std::string faults(std::string_view text) {
    return failure_lines(load_config("c.toml", text).failures, "c.toml");
}

Config sound(std::string_view text) {
    INFO(text);
    ConfigLoad load = load_config("c.toml", text);
    for (const Failure& failure : load.failures) UNSCOPED_INFO(failure.message);
    REQUIRE(load.failures.empty());
    return load.config;
}

std::vector<std::string> texts(const Setting& setting) {
    std::vector<std::string> out;
    for (const ConfigWord& word : setting.words)
        out.push_back(word.value.empty() ? word.text : word.text + "=" + word.value);
    return out;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("config: an empty file says nothing", "[config]") {
    const Config config = sound("# nothing\n");
    for (const ConfigKey& key : config_keys()) CHECK_FALSE((config.top.*key.setting).given());
    CHECK(config.files.empty());
}

TEST_CASE("config: every key is read, with its line", "[config]") {
    const Config config = sound(R"(select = ["all"]
ignore = ["aws", "old-key"]
exclude = ["vendor/", "*.example"]
fail-level = "note"
baseline = "ci/baseline.json"
foreign-suppressions = true
require-suppression-reason = false
assume-committed = true
loaders = ["boto3", "aws-js"]
rules = ["ci/acme.toml"]

[severity]
aws-region-variable = "note"
"github-*" = "warning"
old-key = "off"

[[files]]
paths = ["legacy/**"]
ignore = ["syntax"]
severity = { duplicate-key = "note" }

[[files]]
paths = ["*.conf"]
format = "ini"
select = ["security"]
loaders = ["aws-go"]
)");
    const ConfigTable& top = config.top;
    CHECK(texts(top.select) == Texts{"all"});
    CHECK(texts(top.ignore) == Texts{"aws", "old-key"});
    CHECK(top.ignore.line == 2);
    CHECK(top.ignore.words[1].line == 2);
    CHECK(top.ignore.words[1].column == 18);
    CHECK(texts(top.exclude) == Texts{"vendor/", "*.example"});
    CHECK(top.fail_level.word() == "note");
    CHECK(top.baseline.word() == "ci/baseline.json");
    CHECK(top.third_party_suppressions.on());
    CHECK(top.require_suppression_reason.given());
    CHECK_FALSE(top.require_suppression_reason.on());
    CHECK(top.assume_committed.on());
    CHECK(texts(top.loaders) == Texts{"boto3", "aws-js"});
    CHECK(texts(top.rules) == Texts{"ci/acme.toml"});
    CHECK(texts(top.severity) == Texts{"aws-region-variable=note", "github-*=warning", "old-key=off"});
    CHECK(top.severity.words[1].line == 14);
    REQUIRE(config.files.size() == 2);
    CHECK(texts(config.files[0].paths) == Texts{"legacy/**"});
    CHECK(texts(config.files[0].ignore) == Texts{"syntax"});
    CHECK(texts(config.files[0].severity) == Texts{"duplicate-key=note"});
    CHECK(config.files[1].format.word() == "ini");
    CHECK(texts(config.files[1].select) == Texts{"security"});
    CHECK(texts(config.files[1].loaders) == Texts{"aws-go"});
    CHECK(config.files[1].paths.line == 23);
}

TEST_CASE("config: unknown keys and values are reported with their position and a suggestion", "[config]") {
    CHECK(faults("ignore = []\nselct = []\n") == "2:1: unknown key `selct`; did you mean `select`?\n");
    CHECK(faults("output-format = \"sarif\"\n") == "1:1: unknown key `output-format`\n");
    CHECK(faults("[[files]]\npaths = [\"a\"]\nexlude = []\nignroe = []\n") ==
          "3:1: unknown key `exlude`\n4:1: unknown key `ignroe`; did you mean `ignore`?\n");
    CHECK(faults("[[files]]\npaths = [\"a\"]\nexclude = []\n") ==
          "3:1: `exclude` is valid only at the top level, not in `[[files]]`\n");
    CHECK(faults("format = \"ini\"\n") == "1:1: `format` is valid only in `[[files]]`\n");
    CHECK(faults("fail-level = \"warn\"\n") ==
          "1:14: invalid value `warn`: must be one of `error`, `warning`, `note`\n");
    CHECK(
        faults("fail-level = \"warnin\"\n") ==
        "1:14: invalid value `warnin`: must be one of `error`, `warning`, `note`; did you mean `warning`?\n");
    CHECK(
        faults("[severity]\nsyntax = \"of\"\n") ==
        "2:10: invalid value `of`: must be one of `error`, `warning`, `note`, `off`; did you mean `off`?\n");
    const std::string unknown = faults("loaders = [\"boto3\", \"boto\"]\n");
    CHECK(unknown.starts_with("1:21: invalid value `boto`: must be one of `aws-go`, "));
    CHECK(unknown.ends_with("; did you mean `boto3`?\n"));
}

TEST_CASE("config: wrong types are reported with their position", "[config]") {
    CHECK(faults("select = \"all\"\n") == "1:10: `select` must be an array of strings, not a string\n");
    CHECK(faults("ignore = [\"a\", 1]\n") == "1:16: `ignore` must contain strings, not an integer\n");
    CHECK(faults("assume-committed = \"yes\"\n") ==
          "1:20: `assume-committed` must be `true` or `false`, not a string\n");
    CHECK(faults("fail-level = 1\n") == "1:14: `fail-level` must be a string, not an integer\n");
    CHECK(faults("severity = [\"off\"]\n") ==
          "1:12: `severity` must be a table, such as `aws-* = \"warning\"`, not an array\n");
    CHECK(faults("[severity]\nsyntax = false\n") == "2:10: `syntax` must be a string, not a boolean\n");
    CHECK(faults("[files]\npaths = [\"a\"]\n") == "1:1: `files` must be written as `[[files]]`\n");
    CHECK(faults("files = [1]\n") == "1:10: `files` must be a table, not an integer\n");
    CHECK(faults("[[files]]\nignore = [\"all\"]\n") == "1:1: missing `paths` in `[[files]]`\n");
    CHECK(faults("exclude = [\"\"]\n") == "1:12: empty string in `exclude`\n");
    CHECK(faults("rules = [\"/etc/x.toml\"]\n") ==
          "1:10: `rules` must be relative to this file's folder, not an absolute path\n");
    CHECK(faults("baseline = \"a\\u0000b\"\n") == "1:12: line break or NUL in `baseline`\n");
}

TEST_CASE("config: all errors are reported, in the order of their positions", "[config]") {
    CHECK(faults("selct = 1\nfail-level = \"x\"\nignore = [2]\n") ==
          "1:1: unknown key `selct`; did you mean `select`?\n"
          "2:14: invalid value `x`: must be one of `error`, `warning`, `note`\n"
          "3:11: `ignore` must contain strings, not an integer\n");
    CHECK(faults("select = [\n").starts_with("1:"));
    CHECK(faults("ignore = []\nignore = []\n").starts_with("2:"));
}

TEST_CASE("config: a file that is no configuration reveals nothing of itself", "[config]") {
    const std::string token = Expanded("T={github-crc32:ghp_}", 1).text();
    for (const std::string& text :
         {token, "[" + token, token.substr(2) + " = 1", "x = " + token.substr(2),
          "fail-level = \"" + token.substr(2) + "\"", "[severity]\n" + token.substr(2) + " = 1"}) {
        const std::string messages = faults(text);
        INFO(text << "\n" << messages);
        CHECK(!messages.empty());
        CHECK(messages.find(token.substr(2, 12)) == messages.npos);
    }
}

TEST_CASE("config: size and depth are limited", "[config]") {
    CHECK(faults(std::string(300'000, '#')) == "0:0: cannot read: larger than 256 KiB\n");
    std::string dots = "a";
    for (int i = 0; i < 100'000; ++i) dots += ".a";
    CHECK(faults("[" + dots + "]\n") == "1:1: too many dots in a line\n");
    CHECK(!faults("select = " + std::string(100'000, '[') + "\n").empty());
    std::string many = "select = [";
    for (int i = 0; i < 1001; ++i) many += "\"a\",";
    CHECK(faults(many + "]") == "1:10: `select` has more than 1000 elements\n");
}

// Pieces that configurations are made of, put together without sense.
TEST_CASE("config: no text crashes the loader", "[config]") {
    const std::vector<std::string> pieces = {"select",      "=",          "[",        "]",
                                             "\"all\"",     "{",          "}",        "\n",
                                             "[[files]]\n", "paths",      ",",        "'",
                                             "\"\"\"",      "severity",   ".",        "off",
                                             "1e9",         "1979-05-27", "true",     "[severity]\n",
                                             "\\u00e9",     "\xff",       "\xc2\xab", "#",
                                             " ",           "loaders",    "-",        "exclude",
                                             "\"x\"",       "inf",        "0x",       std::string(1, '\0'),
                                             "rules",       "=\"",        "format",   "\r\n"};
    std::mt19937 random(1);
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (auto i = random() % 24; i > 0; --i) text += pieces[random() % pieces.size()];
        const ConfigLoad load = load_config("c.toml", text);
        for (const Failure& failure : load.failures) CHECK(!failure.message.empty());
    }
}

TEST_CASE("config: the nearest one above a file applies, up to the top of the repository", "[config]") {
    MemoryFiles files;
    files.add(".git/HEAD", "").add(".credlint.toml", "").add("a/.credlint.toml", "").add("a/b/.env", "");
    files.add("sub/.git", "gitdir: x").add("../.credlint.toml", "");
    ConfigSearch search(files);
    CHECK(search.nearest(".") == ".credlint.toml");
    CHECK(search.nearest("a") == "a/.credlint.toml");
    CHECK(search.nearest("a/b") == "a/.credlint.toml");
    CHECK(search.nearest("a/b/../../c") == ".credlint.toml");
    CHECK(search.nearest("./a/") == "a/.credlint.toml");
    CHECK(search.nearest("c") == ".credlint.toml");
    // Another repository, of its own.
    CHECK(search.nearest("sub").empty());
    CHECK(search.nearest("sub/deep").empty());
    CHECK(search.looked_into("sub/deep") == Texts{"sub/deep", "sub"});
    CHECK(search.top_of("a/b") == ".");
    CHECK(search.top_of("sub/deep") == "sub");
}

TEST_CASE("config: a pyproject.toml counts if it has a table for it", "[config]") {
    MemoryFiles files;
    files.add(".git/HEAD", "").add(".credlint.toml", "").add("a/pyproject.toml", "[project]\nname = \"a\"\n");
    files.add("b/pyproject.toml", "[tool.credlint]\n").add("c/.credlint.toml", "");
    files.add("c/pyproject.toml", "[tool.credlint]\n");
    ConfigSearch search(files);
    CHECK(search.nearest("a") == ".credlint.toml");
    CHECK(search.nearest("b/deep") == "b/pyproject.toml");
    CHECK(search.nearest("c") == "c/.credlint.toml");
    const ConfigLoad load = load_config("b/pyproject.toml", "[other]\nx = 1\n[tool.credlint]\ntypo = 1\n");
    CHECK(failure_lines(load.failures, "b/pyproject.toml") == "4:1: unknown key `typo`\n");
}

TEST_CASE("config: above the current folder only a repository's own counts", "[config]") {
    MemoryFiles outside;
    outside.add("../.credlint.toml", "").add("a/.credlint.toml", "").add("/.credlint.toml", "");
    ConfigSearch search(outside);
    CHECK(search.nearest(".").empty());
    CHECK(search.nearest("a/b") == "a/.credlint.toml");
    CHECK(search.nearest("..").empty());
    CHECK(search.nearest("/").empty());
    CHECK(search.looked_into("a/b") == Texts{"a/b", "a", "."});
    CHECK(search.top_of("a") == "a");

    MemoryFiles inside;
    inside.add("../.credlint.toml", "").add("../../.git/HEAD", "").add("../../../.credlint.toml", "");
    ConfigSearch repository(inside);
    CHECK(repository.nearest(".") == "../.credlint.toml");
    CHECK(repository.nearest("a/b") == "../.credlint.toml");
    CHECK(repository.nearest("../..").empty());
    CHECK(repository.looked_into("a") == Texts{"a", ".", "..", "../.."});
}

TEST_CASE("config: folders of paths", "[config]") {
    CHECK(parent_folder("/x") == "/");
    CHECK(parent_folder("x") == ".");
    CHECK(in_folder("/", "x") == "/x");
}

TEST_CASE("config: links are followed to find the folder of a file", "[config]") {
    const TempFolder folder;
    const std::string root = folder.path().string();
    write_file(folder.path() / "repo/rules/a.toml", "");
    write_file(folder.path() / "other/b.toml", "");
    std::filesystem::create_symlink("../../other/b.toml", folder.path() / "repo/rules/link.toml");
    std::filesystem::create_directory_symlink("../other", folder.path() / "repo/away");
    std::filesystem::create_directory_symlink("repo", folder.path() / "same");
    CHECK(lies_in(root + "/repo", root + "/repo/rules/a.toml"));
    CHECK(lies_in(root + "/same", root + "/repo/rules/a.toml"));
    CHECK(lies_in(root + "/repo", root + "/repo/rules/missing.toml"));
    CHECK(lies_in(".", "no-such-file.toml"));
    CHECK_FALSE(lies_in(".", "../no-such-file.toml"));
    CHECK_FALSE(lies_in(root + "/repo", root + "/repo/rules/link.toml"));
    CHECK_FALSE(lies_in(root + "/repo", root + "/repo/away/b.toml"));
    CHECK_FALSE(lies_in(root + "/repo", root + "/repo/rules/../../other/b.toml"));
    CHECK_FALSE(lies_in(root + "/repo", root + "/repo2/a.toml"));
}
