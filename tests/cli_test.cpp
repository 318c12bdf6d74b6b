// fixtures/cli/<case>.txt: a command, the files that it works on and what it prints, in the format that
// tests/README.md describes.
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
#include "support/fixture.h"
#include "support/golden.h"
#include "support/process.h"
#include "support/programs.h"
#include "support/register_case.h"
#include "support/text_archive.h"
#include "template/template.h"
#include "text/printable.h"

using namespace credlint;
using namespace credlint::test;

namespace {

namespace fs = std::filesystem;

constexpr std::string_view input_folder = "in/";

// What is printed, and the exit code: all that `./dev goldens` may rewrite.
bool is_output(std::string_view section) {
    return section == "stdout" || section == "stderr" || section == "exit";
}

bool is_known(std::string_view section) {
    return is_output(section) || section == "command" || section == "stdin" || section == "not-as-root" ||
           section.starts_with(input_folder);
}

// Rule files keep their templates, which are for credlint to expand. File modes do not depend on who runs the
// tests; a case that is about them sets them in its command.
void write_inputs(const fs::path& file, const TextArchive& archive, const fs::path& folder) {
    for (const ArchiveSection& section : archive.sections) {
        if (!section.name.starts_with(input_folder)) continue;
        const fs::path copy = folder / section.name.substr(input_folder.size());
        const bool rules = copy.extension() == ".toml";
        write_file(copy, rules ? section.bytes : expanded_section(file, section).text());
        fs::permissions(copy, fs::perms::owner_read | fs::perms::owner_write);
    }
}

// Nothing from the machine that runs the tests: neither its colors nor its git.
Command in_shell(const std::string& script, const TempFolder& folder) {
    REQUIRE(fs::exists(CREDLINT_BINARY));
    Command command;
    command.words = {"/bin/sh", "-c", script};
    command.folder = folder.path();
    command.environment = {
        {"PATH", path_with_credlint()}, {"HOME", folder.path().string()}, {"LC_ALL", "C"}, {"TERM", "xterm"},
        {"GIT_CONFIG_NOSYSTEM", "1"},
    };
    for (const char* name :
         {"NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "XDG_CONFIG_HOME", "CI", "CREDLINT_CONFIG",
          "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_CONFIG_GLOBAL"}) {
        command.environment.emplace_back(name, std::nullopt);
    }
    return command;
}

// No case is about the version that the output contains.
std::string without_version(std::string text) {
    const std::string version = CREDLINT_VERSION;
    for (const std::string before :
         {"\"tool_version\": \"", "\"version\": \"", "\"semanticVersion\": \"", "credlint "}) {
        const std::string with_version = before + version;
        for (std::size_t at = text.find(with_version); at != text.npos;
             at = text.find(with_version, at + before.size())) {
            text.replace(at + before.size(), version.size(), "<version>");
        }
    }
    return text;
}

void check_case(const fs::path& file) {
    INFO(shown_path(file));
    TextArchive archive = parse_archive(read_file(file));
    for (const ArchiveSection& section : archive.sections) {
        INFO("section " << section.name);
        REQUIRE(is_known(section.name));
    }
    if (::geteuid() == 0 && archive.find("not-as-root") != nullptr) {
        WARN("skipped: root may do what this case forbids");
        return;
    }
    const TempFolder temporary;
    write_inputs(file, archive, temporary.path());
    REQUIRE(archive.find("command") != nullptr);
    Command command = in_shell(archive.find("command")->bytes, temporary);
    if (const ArchiveSection* input = archive.find("stdin")) {
        command.input = expanded_section(file, *input).text();
    }
    const Outcome outcome = run(command);
    CHECK(!outcome.timed_out);
    // No case may depend on where it ran.
    CHECK((outcome.out + outcome.error).find(temporary.path().string()) == std::string::npos);

    std::erase_if(archive.sections, [](const ArchiveSection& section) { return is_output(section.name); });
    const std::string out = without_version(outcome.out), error = without_version(outcome.error);
    if (!out.empty()) archive.sections.push_back({"stdout", out});
    if (!error.empty()) archive.sections.push_back({"stderr", error});
    archive.sections.push_back({"exit", std::to_string(outcome.exit_code) + "\n"});
    check_golden(file, archive_text(archive));
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
        {"What it does", text(rule.description)},
        {"Why is this bad?", text(rule.rationale)},
        {"Example", printable(text(sketch(rule.example)))},
        {"How to fix", text(rule.remedy)},
    };
    if (!rule.symptoms.empty()) sections.emplace_back("Symptoms", text(rule.symptoms));
    sections.emplace_back("References", text(rule.docs));
    for (const auto& [title, words] : sections) CHECK(!words.empty());
    return sections;
}

const bool registered = [] {
    for (const fs::path& file : fs::directory_iterator(fixtures_folder() / "cli")) {
        register_case("cli/" + file.stem().string(), [file] { check_case(file); });
    }
    return true;
}();

}  // namespace

TEST_CASE("cli: the example of a case in tests/README.md is correct", "[cli]") {
    const std::string page = read_file(fs::path(CREDLINT_SOURCE_DIR) / "tests/README.md");
    const std::size_t begin = page.find("```text\n") + 8;
    const TempFolder folder;
    const fs::path file = folder.path() / "example.txt";
    write_file(file, page.substr(begin, page.find("```", begin) - begin));
    check_case(file);
}

TEST_CASE("cli: every rule is explained and listed", "[cli]") {
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
        // For one rule of each kind, the layout is also checked.
        const fs::path golden = fixtures_folder() / "explain" / (std::string(rule->id) + ".txt");
        if (goldens.erase(golden) > 0) check_golden(golden, outcome.out);
    }
    CHECK(goldens.empty());
}
