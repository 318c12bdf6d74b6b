// The pages for users: links lead somewhere, every page is in the navigation, and what README repeats from
// other pages agrees with them.
#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "support/fixture.h"
#include "support/process.h"
#include "support/source_files.h"
#include "text/ascii.h"

using namespace credlint;
using namespace credlint::test;

namespace {

namespace fs = std::filesystem;

const fs::path root = CREDLINT_SOURCE_DIR;

std::string page(const std::string& name) {
    return read_file(root / name);
}

std::vector<std::string> pages_of_docs() {
    std::vector<std::string> out;
    for (const fs::path& path : files_below(root / "docs")) {
        if (path.extension() == ".md") out.push_back(path.lexically_relative(root).string());
    }
    return out;
}

// Without blocks of code.
std::string prose(const std::string& text) {
    std::string out;
    bool code = false;
    for (const std::string_view line : lines_of(text)) {
        if (line.starts_with("```")) {
            code = !code;
        } else if (!code) {
            out.append(line).append("\n");
        }
    }
    return out;
}

// As code forges make it from a heading: `## Files, read` is `#files-read`.
std::string anchor(std::string_view heading) {
    std::string out;
    for (const char c : heading) {
        if (c == ' ') {
            out += '-';
        } else if (is_letter_or_digit(c) || c == '-' || c == '_') {
            out += c;
        }
    }
    return folded(out);
}

std::set<std::string> anchors(const fs::path& file) {
    std::set<std::string> out;
    const std::string text = prose(read_file(file));
    for (const std::string_view line : lines_of(text)) {
        const std::size_t level = line.find_first_not_of('#');
        if (level != line.npos && level > 0 && line[level] == ' ') out.insert(anchor(line.substr(level + 1)));
    }
    return out;
}

Problems dead_links(const std::string& name) {
    Problems problems;
    const std::string text = prose(page(name));
    for (std::size_t at = text.find("]("); at != text.npos; at = text.find("](", at + 2)) {
        const std::string link = text.substr(at + 2, text.find(')', at) - at - 2);
        if (link.find("://") != link.npos) continue;
        const std::size_t hash = link.find('#');
        const fs::path here = root / name;
        const fs::path file = hash == 0 ? here : here.parent_path() / link.substr(0, hash);
        if (!fs::exists(file) || (hash != link.npos && !anchors(file).contains(link.substr(hash + 1))))
            problems.push_back(name + ": " + link);
    }
    return problems;
}

std::string between(const std::string& text, const std::string& begin, const std::string& end) {
    const std::size_t at = text.find(begin);
    INFO(begin);
    REQUIRE(at != text.npos);
    const std::size_t from = at + begin.size();
    return text.substr(from, text.find(end, from) - from);
}

}  // namespace

TEST_CASE("docs: links lead to files and headings that exist", "[docs]") {
    std::vector<std::string> pages = pages_of_docs();
    for (const char* name : {"README.md", "SECURITY.md", "CHANGELOG.md", "rules/README.md", "src/README.md"})
        pages.emplace_back(name);
    Problems problems;
    for (const std::string& name : pages) {
        for (std::string& each : dead_links(name)) problems.push_back(std::move(each));
    }
    require_none(problems);
}

TEST_CASE("docs: every page is in the index and in the navigation", "[docs]") {
    const std::string index = page("docs/README.md");
    const std::string navigation = page("mkdocs.yml");
    for (const std::string& name : pages_of_docs()) {
        const std::string path = name.substr(std::string("docs/").size());
        // Pages of single rules are listed in the page on rules.
        if (path.starts_with("rules/") && path != "rules/README.md") continue;
        INFO(path);
        CHECK(navigation.find(": " + path + "\n") != navigation.npos);
        if (path != "README.md") CHECK(index.find("](" + path + ")") != index.npos);
    }
}

TEST_CASE("readme: it is short", "[docs]") {
    CHECK(page("README.md").size() <= 10 * 1024);
}

TEST_CASE("readme: its number of checks in each area is that of the page on rules", "[docs]") {
    const std::string rules = page("docs/rules/README.md");
    const std::string areas = between(page("README.md"), "## What it finds\n", "\n## ");
    std::size_t count = 0;
    const std::string link = "](docs/rules/README.md#";
    for (std::size_t at = areas.find("| ["); at != areas.npos; at = areas.find("\n| [", at + 1)) {
        const std::string name = between(areas.substr(at), "[", "]");
        INFO(name);
        const std::string section = between(rules, "\n## " + name + "\n", "\n## ");
        std::size_t rows = 0;
        for (std::size_t row = section.find("\n| `"); row != section.npos;
             row = section.find("\n| `", row + 1))
            ++rows;
        CHECK(between(areas.substr(at), ") | ", " ").starts_with(std::to_string(rows)));
        ++count;
    }
    CHECK(count == 5);
}

TEST_CASE("readme: its hook and its CI step are those of the other pages", "[docs]") {
    const std::string readme = page("README.md");
    const std::string hook = between(readme, "# .pre-commit-config.yaml\n", "```");
    CHECK(page("docs/hooks.md").find(hook) != std::string::npos);
    const std::string inputs = between(readme, "- uses: OWNER/credlint@COMMIT\n", "```");
    CHECK(page("docs/ci.md").find(inputs) != std::string::npos);
}

TEST_CASE("migrating: the rule file passes its own examples", "[docs]") {
    const TempFolder place;
    write_file(place.path() / "acme.toml",
               between(page("docs/migrating.md"), "```toml\n# acme.toml\n", "```"));
    const Outcome outcome = run({{CREDLINT_BINARY, "rules", "check", "acme.toml"}, place.path(), {}, {}});
    INFO(outcome.out << outcome.error);
    CHECK(outcome.exit_code == 0);
}

TEST_CASE("migrating: checks of dotenv-linter have the equivalents that the page lists", "[docs]") {
    const struct {
        const char* check;
        const char* text;
        const char* rule;  // empty: none
    } samples[] = {
        {"DuplicatedKey", "FOO=a\nFOO=b\n", "duplicate-key"},
        {"KeyWithoutValue", "FOO\n", "syntax"},
        {"LeadingCharacter", "*FOO=x\n", "syntax"},
        {"LeadingCharacter", " FOO=x\n", ""},
        {"LeadingCharacter", ".FOO=x\n", ""},
        {"LeadingCharacter", "1FOO=x\n", ""},
        {"EndingBlankLine", "FOO=x", ""},
        {"ExtraBlankLine", "A=x\n\n\nB=y\n", ""},
        {"IncorrectDelimiter", "FOO-BAR=x\n", ""},
        {"LowercaseKey", "FOo_bar=x\n", ""},
        {"QuoteCharacter", "FOO=\"x\"\n", ""},
        {"SpaceCharacter", "FOO = x\n", ""},
        {"SubstitutionKey", "FOO=${BAR\n", ""},
        {"TrailingWhitespace", "FOO=x  \n", ""},
        {"UnorderedKey", "B=x\nA=y\n", ""},
        {"ValueWithoutQuotes", "FOO=hello world\n", ""},
    };
    const std::string table = between(page("docs/migrating.md"), "| check of dotenv-linter |", "\n\n");
    for (const auto& sample : samples) {
        INFO(sample.check << ": " << sample.text);
        const std::size_t at = table.find("`" + std::string(sample.check) + "`");
        REQUIRE(at != table.npos);
        const std::string row = table.substr(at, table.find('\n', at) - at);
        const std::string rule = sample.rule;
        const Outcome outcome = run(
            {{CREDLINT_BINARY, "-", "--isolated", "--stdin-filename", ".env", "--output-format", "concise"},
             {},
             sample.text,
             {}});
        CHECK(outcome.exit_code == (rule.empty() ? 0 : 1));
        if (!rule.empty()) {
            CHECK(outcome.out.find("[" + rule + "]") != std::string::npos);
            CHECK(row.find("`" + rule + "`") != std::string::npos);
        }
    }
}
