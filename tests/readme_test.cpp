// Statements of README and of pages in docs/ that can be checked: the diagnostic that README opens with, the
// list of rules, the tables of output formats.
#include <algorithm>
#include <filesystem>
#include <set>
#include <string>

#include <catch2/catch.hpp>

#include "report/severity_names.h"
#include "rule/rule_book.h"
#include "support/fixture.h"
#include "support/pipeline.h"

using namespace credlint;
using namespace credlint::test;

namespace {

std::string page(const std::string& name) {
    return read_file(std::filesystem::path(CREDLINT_SOURCE_DIR) / name);
}

std::string between(const std::string& text, const std::string& begin, const std::string& end) {
    const std::size_t at = text.find(begin);
    REQUIRE(at != text.npos);
    const std::size_t from = at + begin.size();
    return text.substr(from, text.find(end, from) - from);
}

}  // namespace

TEST_CASE("readme: the first diagnostic is what credlint prints") {
    const Expanded file(
        "# temporary keys, from the access portal\nAWS_ACCESS_KEY_ID={aws-asia:123456789012}\n"
        "AWS_SECRET_ACCESS_KEY={aws-secret}\nAWS_REGION=us-east-1\n",
        1);
    const Report report = report_on(lint_text(".env.local", file.text(), Format::dotenv, Exposure::ignored));
    const std::string shown = between(page("README.md"), "$ ./dev lint .env.local\n", "```");
    CHECK(shown + "\n" == written(report, "full"));
}

TEST_CASE("docs: the tables of rules name every check once, and no unknown rule") {
    std::set<std::string> named;
    const std::string tables = page("docs/rules/README.md");
    for (std::size_t at = tables.find("\n| `"); at != tables.npos; at = tables.find("\n| `", at + 1)) {
        const std::size_t begin = at + 4;
        const std::string id = tables.substr(begin, tables.find('`', begin) - begin);
        INFO(id);
        CHECK(named.insert(id).second);
    }
    std::set<std::string> known;
    for (const RuleMeta* rule : all_rules(builtin_rules())) known.insert(std::string(rule->id));
    for (const std::string& id : named) {
        INFO(id);
        CHECK(known.count(id) == 1);
    }
    // Those of tokens are in rules/TOKENS.md.
    for (const RuleMeta& rule : check_rules()) {
        INFO(rule.id);
        CHECK(named.count(std::string(rule.id)) == 1);
    }
}

TEST_CASE("docs: the tables of output formats have no unknown one, and what each calls a severity") {
    const std::string section = page("docs/output-formats.md");
    const std::string rows = between(section, "|---|---|---|\n", "\n\n");
    std::size_t known = 0;
    for (const Reporter* reporter : reporters()) {
        if (("\n" + rows).find("\n| `" + std::string(reporter->name) + "` |") != rows.npos) ++known;
    }
    CHECK(known >= 10);
    CHECK(known == static_cast<std::size_t>(std::count(rows.begin(), rows.end(), '\n')) + 1);
    for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
        const SeverityNames& names = names_of(severity);
        std::string row = "\n| " + std::string(names.plain) + " |";
        for (const std::string_view name :
             {names.sarif, names.github, names.gitlab, names.gitlab_secret, names.rdjson, names.checkstyle}) {
            row.append(" `").append(name).append("` |");
        }
        CHECK(section.find(row) != section.npos);
    }
}

TEST_CASE("docs: the page on rule files names every structure") {
    const std::string table = between(page("rules/README.md"), "### Structures\n", "### Keys\n");
    for (const std::string_view name : structure_names) {
        INFO(name);
        CHECK(table.find("`" + std::string(name) + "`") != std::string::npos);
    }
}
