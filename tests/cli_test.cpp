// fixtures/cli/<case>/: `cmd` is what a person types into a shell, in a copy of `in/` with its templates
// expanded and with `stdin` as its standard input; `stdout`, `stderr` and `exit` are what comes of it.
// A missing file stands for an empty one. Cases with a file `not-as-root` are about what root may do.
#include <array>
#include <filesystem>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include <unistd.h>

#include "lint/lint.h"
#include "rule/template.h"
#include "support/fixture.h"
#include "support/golden.h"
#include "support/process.h"
#include "support/programs.h"
#include "text/printable.h"

using namespace credlint;
using namespace credlint::test;

namespace {

namespace fs = std::filesystem;

// Rule files stay as they are: their templates are for credlint to expand. The files' modes do not hang
// on who runs the tests; a case that is about them sets them in its `cmd`.
void copy_expanded(const fs::path& from, const fs::path& to) {
    if (!fs::exists(from)) return;
    for (const fs::path& file : files_below(from)) {
        const bool rules = file.extension() == ".toml";
        const fs::path copy = to / file.lexically_relative(from);
        write_file(copy, rules ? read_file(file) : Expanded(file).text());
        fs::permissions(copy, fs::perms::owner_read | fs::perms::owner_write);
    }
}

// Nothing of the machine that runs the tests: not its colours, not its git.
Command in_shell(const std::string& script, const TempFolder& folder) {
    REQUIRE(fs::exists(CREDLINT_BINARY));
    Command command;
    command.words = {"/bin/sh", "-c", script};
    command.folder = folder.path();
    command.environment = {
        {"PATH", path_with_credlint()}, {"HOME", folder.path().string()}, {"LC_ALL", "C"}, {"TERM", "xterm"},
        {"GIT_CONFIG_NOSYSTEM", "1"},
    };
    for (const char* name : {"NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "XDG_CONFIG_HOME",
                             "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_CONFIG_GLOBAL"}) {
        command.environment.emplace_back(name, std::nullopt);
    }
    return command;
}

// The version, where it is told, is not what a case is about.
std::string without_version(std::string text) {
    const std::string version = CREDLINT_VERSION;
    for (const std::string before :
         {"\"tool_version\": \"", "\"version\": \"", "\"semanticVersion\": \"", "credlint "}) {
        const std::string told = before + version;
        for (std::size_t at = text.find(told); at != text.npos; at = text.find(told, at + before.size())) {
            text.replace(at + before.size(), version.size(), "<version>");
        }
    }
    return text;
}

void check_case(const fs::path& folder) {
    INFO(shown_path(folder));
    if (::geteuid() == 0 && fs::exists(folder / "not-as-root")) {
        WARN("skipped: root may do what this case forbids");
        return;
    }
    const TempFolder temporary;
    copy_expanded(folder / "in", temporary.path());
    Command command = in_shell(read_file(folder / "cmd"), temporary);
    if (fs::exists(folder / "stdin")) command.input = Expanded(folder / "stdin").text();
    const Outcome outcome = run(command);
    CHECK(!outcome.timed_out);
    check_golden(folder / "stdout", without_version(outcome.out));
    check_golden(folder / "stderr", without_version(outcome.error));
    check_golden(folder / "exit", std::to_string(outcome.exit_code) + "\n");
    // No case may tell where it ran.
    CHECK((outcome.out + outcome.error).find(temporary.path().string()) == std::string::npos);
}

// Titles and texts of what `credlint explain` prints of a rule, without the wrapping.
using Sections = std::vector<std::pair<std::string, std::string>>;

std::string unwrapped(const std::string& text) {
    std::istringstream words(text);
    std::string out, word;
    while (words >> word) out += (out.empty() ? "" : " ") + word;
    return out;
}

Sections sections_of(const std::string& page) {
    Sections sections;
    std::istringstream lines(page);
    for (std::string line; std::getline(lines, line);) {
        if (!line.empty() && line[0] != ' ')
            sections.emplace_back(line, "");
        else if (!sections.empty())
            sections.back().second += line + "\n";
    }
    for (auto& [title, text] : sections) text = unwrapped(text);
    return sections;
}

Sections expected_sections(const RuleMeta& rule) {
    const auto text = [](std::string_view words) { return unwrapped(std::string(words)); };
    Sections sections = {
        {std::string(rule.id) + " (" + std::string(to_string(rule.severity)) + ")", text(rule.title)},
        {"What it does", text(rule.what)},
        {"Why it is bad", text(rule.why)},
        {"Example", printable(text(sketch(rule.example)))},
        {"What to do instead", text(rule.instead)},
    };
    if (!rule.symptom.empty()) sections.emplace_back("What you would see at run time", text(rule.symptom));
    sections.emplace_back("Source", text(rule.docs));
    for (const auto& [title, words] : sections) CHECK(!words.empty());
    return sections;
}

}  // namespace

TEST_CASE("cli: every case comes out as expected", "[cli]") {
    const std::vector<fs::path> cases = folders_in(fixtures_folder() / "cli");
    CHECK(!cases.empty());
    for (const fs::path& folder : cases) check_case(folder);
}

TEST_CASE("cli: every rule is explained, and listed", "[cli]") {
    const TempFolder folder;
    const std::string list = run(in_shell("credlint rules", folder)).out;
    std::set<fs::path> goldens;
    for (const fs::path& golden : files_below(fixtures_folder() / "explain")) goldens.insert(golden);
    CHECK(!goldens.empty());
    for (const RuleMeta* rule : all_rules(builtin_rules())) {
        INFO(rule->id);
        CHECK(list.find(std::string(rule->id) + " ") != list.npos);
        const Outcome outcome = run(in_shell("credlint explain " + std::string(rule->id), folder));
        CHECK(outcome.exit_code == 0);
        CHECK(outcome.error.empty());
        CHECK(sections_of(outcome.out) == expected_sections(*rule));
        // Of one rule of each kind also what it looks like.
        const fs::path golden = fixtures_folder() / "explain" / (std::string(rule->id) + ".txt");
        if (goldens.erase(golden) > 0) check_golden(golden, outcome.out);
    }
    CHECK(goldens.empty());
}
