// What the real editors make of real output, against what the JSON report says of the same files: each
// finding must point to its file, line and column, with its severity and its message.
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "support/fixture.h"
#include "support/process.h"
#include "support/programs.h"

using namespace credlint::test;

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

const fs::path repository = CREDLINT_SOURCE_DIR;
const fs::path scripts = repository / "tests/editors";

// One finding as an editor shows it: `path:line:column severity text`.
using Problems = std::vector<std::string>;

std::string problem(const json& place, const std::string& severity, const std::string& text) {
    return place["path"].get<std::string>() + ":" + std::to_string(place["line"].get<int>()) + ":" +
           std::to_string(place["column"].get<int>()) + " " + severity + " " + text;
}

// A folder with findings of every severity, in a path with a space.
class Project {
public:
    Project() {
        fs::create_directories(at("my app"));
        write_file(at(".env"), "NAME=a\nNAME=b\n\tOPEN=\"x\nDB_PASSWORD=postgres\n");
        write_file(at("my app/prod.env"), "# ä: 1:2: error: not one\nnot: an assignment [x]\n");
        const json reported = report();
        for (const json& finding : reported["findings"]) {
            const std::string severity = finding["severity"];
            expected_.push_back(problem(
                finding, severity,
                finding["message"].get<std::string>() + " [" + finding["rule"].get<std::string>() + "]"));
            severities_ += severity + " ";
        }
        for (const char* severity : {"error", "warning", "note"}) {
            INFO(severities_);
            REQUIRE(severities_.find(severity) != std::string::npos);
        }
    }

    fs::path at(const std::string& name) const { return folder_.path() / name; }
    const Problems& expected() const { return expected_; }

    Outcome start(std::vector<std::string> words, const Environment& more = {},
                  const std::string& input = "") const {
        Command command;
        command.words = std::move(words);
        command.folder = folder_.path();
        command.environment = clean_environment(folder_.path().string());
        command.environment.insert(command.environment.end(), more.begin(), more.end());
        command.input = input;
        return run(command);
    }

private:
    json report() const {
        const Outcome outcome = start({CREDLINT_BINARY, "--output-format", "json", "."});
        REQUIRE(outcome.exit_code == 1);
        return json::parse(outcome.out);
    }

    TempFolder folder_;
    Problems expected_;
    std::string severities_;
};

}  // namespace

TEST_CASE("editors: Vim's :make fills the quickfix list", "[editors]") {
    if (!is_installed("vim")) return;
    const Project project;
    const std::string list = project.at("quickfix.json").string();
    const Outcome outcome =
        project.start({"vim", "-Nu", "NONE", "-i", "NONE", "-es", "-S", (scripts / "quickfix.vim").string()},
                      {{"PLUGIN", (repository / "editors/vim").string()},
                       {"MAKE_ARGUMENTS", ". no-such-file.env"},
                       {"QUICKFIX", list}});
    INFO(outcome.out << outcome.error);
    REQUIRE(outcome.exit_code == 0);
    Problems found;
    Problems failed;
    for (const json& entry : json::parse(read_file(list))) {
        const std::string type = entry["type"];
        const std::string text = entry["text"];
        if (entry["path"] == "") {
            failed.push_back(type + " " + text);
        } else {
            found.push_back(problem(entry, type == "e" ? "error" : type == "w" ? "warning" : "note", text));
        }
    }
    CHECK(found == project.expected());
    CHECK(failed == Problems{"e no-such-file.env: no such file or directory"});
}

TEST_CASE("editors: Emacs's compilation mode reads concise output unaided", "[editors]") {
    if (!is_installed("emacs")) return;
    const Project project;
    const Outcome outcome =
        project.start({"emacs", "-Q", "--batch", "-l", (scripts / "compilation.el").string()},
                      {{"COMPILE", "credlint --output-format concise ."}});
    INFO(outcome.out << outcome.error);
    REQUIRE(outcome.exit_code == 0);
    Problems found;
    for (const json& message : json::parse(outcome.out)) {
        const char* const types[] = {"note", "warning", "error"};
        const std::string severity = types[message["type"].get<int>()];
        const std::string line = message["text"];
        const std::string before = ": " + severity + ": ";
        found.push_back(problem(message, severity, line.substr(line.find(before) + before.size())));
    }
    CHECK(found == project.expected());
}

TEST_CASE("editors: VS Code's problem matchers read what the task prints", "[editors]") {
    if (!is_installed("node")) return;
    const Project project;
    const fs::path file = repository / "editors/vscode/tasks.json";
    const json task = json::parse(read_file(file))["tasks"][0];
    std::vector<std::string> words{"env", task["command"]};
    for (const json& word : task["args"]) words.push_back(word);
    const Outcome linted = project.start(words, {{"FORCE_COLOR", "1"}});  // a task runs in a terminal
    REQUIRE(linted.exit_code == 1);
    const Outcome outcome = project.start({"node", (scripts / "problem_matcher.js").string(), file.string()},
                                          {}, linted.out + linted.error);
    INFO(outcome.error);
    REQUIRE(outcome.exit_code == 0);
    Problems found;
    for (const json& seen : json::parse(outcome.out)) {
        found.push_back(
            problem(seen, seen["severity"],
                    seen["message"].get<std::string>() + " [" + seen["code"].get<std::string>() + "]"));
    }
    CHECK(found == project.expected());
}
