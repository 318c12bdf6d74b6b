// Completions and the manual, in the programs that use them: bash, zsh and fish complete the same lines,
// and mandoc shows the page.
#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "support/fixture.h"
#include "support/process.h"
#include "support/programs.h"

using namespace credlint::test;

namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

Words lines_of(const std::string& text) {
    Words out;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        out.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return out;
}

// Every `--option` that the help text lists.
std::set<std::string> options_in(const std::string& help) {
    std::set<std::string> out;
    for (const std::string& line : lines_of(help)) {
        const std::size_t begin = line.find("--");
        if (!line.starts_with("  -") || begin == line.npos) continue;
        const std::size_t end = line.find_first_not_of("abcdefghijklmnopqrstuvwxyz-", begin);
        out.insert(line.substr(begin, end - begin));
    }
    return out;
}

// One of the shells, with the completions that credlint writes for it, in a folder with one file.
class Shell {
public:
    explicit Shell(std::string name) : name_(std::move(name)) {
        fs::create_directories(at("project"));
        write_file(at("project/notes.txt"), "");
        write_file(at("script"), start({CREDLINT_BINARY, "completions", name_}).out);
    }

    Words offered(const std::string& line) const {
        const std::string script = std::string(CREDLINT_SOURCE_DIR) + "/tests/completions/complete." + name_;
        Words words{name_, script, at("script").string()};
        if (name_ == "bash") {
            words.insert(words.begin() + 1, "--norc");
            for (const std::string& word : split(line)) words.push_back(word);
        } else {
            if (name_ == "fish") words.insert(words.begin() + 1, "--no-config");
            if (name_ == "zsh") words.insert(words.begin() + 1, "-f");
            words.push_back(line);
        }
        if (name_ != "zsh") return sorted(lines_of(start(words).out));
        fs::remove(at("offered"));
        words.push_back(at("offered").string());
        start(words);
        Words out = lines_of(read_file(at("offered")));
        REQUIRE(!out.empty());
        out.pop_back();  // the end
        return sorted(out);
    }

private:
    fs::path at(const std::string& file) const { return folder_.path() / file; }

    // As bash does it: at spaces, and around `=` and `:`.
    static Words split(const std::string& line) {
        Words out{""};
        for (const char c : line) {
            if (c == ' ') {
                out.emplace_back();
            } else if (c == '=' || c == ':') {
                out.emplace_back(1, c);
                out.emplace_back();
            } else {
                out.back() += c;
            }
        }
        return out;
    }

    static Words sorted(Words words) {
        std::sort(words.begin(), words.end());
        words.erase(std::unique(words.begin(), words.end()), words.end());
        return words;
    }

    Outcome start(Words words) const {
        Command command;
        command.words = std::move(words);
        command.folder = at("project");
        command.environment = clean_environment(folder_.path().string());
        return run(command);
    }

    std::string name_;
    TempFolder folder_;
};

// What is offered for a line, where it is one word; fish and bash say the whole word, zsh the piece.
struct Line {
    std::string typed;
    std::string offered;
};

const Line lines[] = {
    {"credlint rul", "rules"},
    {"credlint not", "notes.txt"},
    {"credlint --output-fo", "--output-format"},
    {"credlint --output-format sar", "sarif"},
    {"credlint --output-format=sar", "sarif"},
    {"credlint --output-file not", "notes.txt"},
    {"credlint --format dot", "dotenv"},
    {"credlint --fail-level w", "warning"},
    {"credlint --select duplicate-k", "duplicate-key"},
    {"credlint --ignore duplicate-key,synt", "syntax"},
    {"credlint .env --output-fo", "--output-format"},
    {"credlint explain duplicate-k", "duplicate-key"},
    {"credlint rules che", "check"},
    {"credlint rules check not", "notes.txt"},
    {"credlint show val", "values"},
    {"credlint show values --as bo", "boto3"},
    {"credlint show values notes.txt --show-v", "--show-values"},
    {"credlint completions fi", "fish"},
};

void check_shell(const std::string& name) {
    if (!is_installed(name)) return;
    const Shell shell(name);
    for (const Line& line : lines) {
        INFO(name << ": " << line.typed);
        const Words offered = shell.offered(line.typed);
        REQUIRE(offered.size() == 1);
        CHECK(offered.front().ends_with(line.offered));
    }
    CHECK(shell.offered("credlint --now ").empty());

    Command help;
    help.words = {CREDLINT_BINARY, "--help"};
    const Words all = shell.offered("credlint --");
    for (const std::string& option : options_in(run(help).out)) {
        INFO(name << ": " << option);
        CHECK(std::count(all.begin(), all.end(), option) == 1);
    }
}

// Without the backspaces that make letters bold.
std::string plain(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c == '\b') {
            out.pop_back();
        } else {
            out += c;
        }
    }
    return out;
}

}  // namespace

TEST_CASE("completions: bash", "[completions]") {
    check_shell("bash");
}

TEST_CASE("completions: zsh", "[completions]") {
    check_shell("zsh");
}

TEST_CASE("completions: fish", "[completions]") {
    check_shell("fish");
}

TEST_CASE("man page: mandoc accepts it and shows every option", "[completions]") {
    if (!is_installed("mandoc")) return;
    Command command;
    command.words = {CREDLINT_BINARY, "man"};
    const std::string page = run(command).out;
    command.words = {"mandoc", "-Tlint", "-Wwarning"};
    command.input = page;
    const Outcome lint = run(command);
    CHECK(lint.out + lint.error == "");
    CHECK(lint.exit_code == 0);
    command.words = {"mandoc", "-Tascii"};
    const std::string shown = plain(run(command).out);
    command.words = {CREDLINT_BINARY, "--help"};
    const std::set<std::string> options = options_in(run(command).out);
    CHECK(options.size() > 20);
    for (const std::string& option : options) {
        INFO(option);
        CHECK(shown.find(option) != std::string::npos);
    }
    for (const char* name : {"credlint show values", "credlint rules check", "credlint explain"}) {
        CHECK(shown.find(name) != std::string::npos);
    }
}
