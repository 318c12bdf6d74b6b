// action.yml and the GitLab template: their scripts run as the runners run them, in a scratch repository,
// with the built program and no network.
#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "support/fixture.h"
#include "support/process.h"
#include "support/programs.h"
#include "support/yaml.h"

using namespace credlint::test;

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

const fs::path repository = CREDLINT_SOURCE_DIR;

Outcome start(std::vector<std::string> words, const std::string& input = "") {
    Command command;
    command.words = std::move(words);
    command.input = input;
    return run(command);
}

json action() {
    return yaml_documents(read_file(repository / "action.yml"))[0];
}

// The names after `word.` in `${{ … }}` of the text.
std::set<std::string> named(const std::string& text, const std::string& word) {
    std::set<std::string> out;
    for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
        const std::size_t begin = at + word.size();
        out.insert(text.substr(begin, text.find_first_not_of("abcdefghijklmnopqrstuvwxyz-_", begin) - begin));
    }
    return out;
}

void shellcheck(const std::string& script, const std::string& shell) {
    if (!is_installed("shellcheck")) return;
    CHECK(start({"shellcheck", "--shell", shell, "-"}, script).out == "");
}

// A runner's workspace: a checkout, its temporary folder, and the file for outputs.
class Workspace {
public:
    Workspace() {
        fs::create_directories(at("checkout/my app"));
        fs::create_directories(at("temp"));
        write_file(at("output"), "");
        if (!find_program("git").empty()) start({"git", "init", "--quiet", at("checkout").string()});
        write_file(at("checkout/.env"), "NAME=a\nNAME=b\n");
        write_file(at("checkout/clean.env"), "NAME=a\n");
        write_file(at("checkout/my app/.env"), "BROKEN=\"x\n");
    }
    fs::path at(const std::string& name) const { return folder_.path() / name; }
    std::string output() const { return read_file(at("output")); }

    Outcome run_script(std::vector<std::string> shell, const std::string& script, Environment more) const {
        write_file(at("script"), script);
        Command command;
        command.words = std::move(shell);
        command.words.push_back(at("script").string());
        command.folder = at("checkout");
        command.environment = clean_environment(folder_.path().string());
        command.environment.insert(command.environment.end(), more.begin(), more.end());
        return run(command);
    }

private:
    TempFolder folder_;
};

// --- GitHub ---

using Inputs = std::vector<std::pair<std::string, std::string>>;

// The step `lint`, as GitHub runs it. What is not among the inputs is its default.
Outcome lint_step(const Workspace& workspace, const Inputs& inputs, const Environment& more = {}) {
    const json described = action();
    const json& step = described["runs"]["steps"][0];
    Environment environment{{"GITHUB_OUTPUT", workspace.at("output").string()},
                            {"RUNNER_TEMP", workspace.at("temp").string()},
                            {"GITHUB_ACTION_PATH", workspace.at("action").string()},
                            {"GITHUB_ACTIONS", "true"}};
    for (const auto& [variable, expression] : step["env"].items()) {
        const std::string input = *named(expression, "inputs.").begin();
        std::string value = described["inputs"][input]["default"];
        for (const auto& [name, given] : inputs) {
            if (name == input) value = given;
        }
        environment.emplace_back(variable, value);
    }
    environment.insert(environment.end(), more.begin(), more.end());
    return workspace.run_script({"bash", "--noprofile", "--norc", "-e", "-o", "pipefail"}, step["run"],
                                environment);
}

}  // namespace

TEST_CASE("action: inputs are declared, used and never run as code", "[ci]") {
    if (!yaml_is_here()) return;
    const json described = action();
    std::set<std::string> declared;
    for (const auto& [name, input] : described["inputs"].items()) declared.insert(name);
    CHECK(named(described["runs"].dump(), "inputs.") == declared);
    std::set<std::string> steps;
    for (const json& step : described["runs"]["steps"]) {
        if (step.contains("id")) steps.insert(step["id"]);
        if (!step.contains("run")) continue;
        CHECK(step["run"].get<std::string>().find("${{") == std::string::npos);
        shellcheck(step["run"], "bash");
    }
    CHECK(named(described.dump(), "steps.") == steps);
    const json& upload = described["runs"]["steps"][1];
    CHECK(upload["if"].get<std::string>().starts_with("always() && "));
    // A commit, which cannot be moved.
    const std::string action = "github/codeql-action/upload-sarif@";
    const std::string uses = upload["uses"];
    REQUIRE(uses.starts_with(action));
    CHECK(uses.size() == action.size() + 40);
    CHECK(uses.find_first_not_of("0123456789abcdef", action.size()) == std::string::npos);
}

TEST_CASE("action: findings become annotations, a SARIF file and the exit code", "[ci]") {
    if (!yaml_is_here() || !is_installed("bash")) return;
    const Workspace workspace;
    const Outcome outcome = lint_step(workspace, {});
    INFO(outcome.out << outcome.error);
    CHECK(outcome.exit_code == 1);
    CHECK(outcome.out.find("::warning file=.env,line=2,") != std::string::npos);
    CHECK(outcome.out.find("::error file=my app/.env,line=1,") != std::string::npos);
    const std::string sarif = workspace.at("temp/credlint.sarif").string();
    CHECK(workspace.output() == "sarif-file=" + sarif + "\nexit-code=1\n");
    CHECK(json::parse(read_file(sarif))["runs"][0]["results"].size() == 2);
}

TEST_CASE("action: inputs", "[ci]") {
    if (!yaml_is_here() || !is_installed("bash")) return;
    const Workspace workspace;
    SECTION("paths, one a line") {
        const Outcome outcome = lint_step(workspace, {{"paths", "clean.env\nmy app\n"}});
        CHECK(outcome.exit_code == 1);
        CHECK(outcome.out.find("file=.env") == std::string::npos);
        CHECK(outcome.out.find("file=my app/.env") != std::string::npos);
    }
    SECTION("clean") {
        CHECK(lint_step(workspace, {{"paths", "clean.env"}}).exit_code == 0);
        CHECK(workspace.output().ends_with("\nexit-code=0\n"));
    }
    SECTION("fail-level") {
        CHECK(lint_step(workspace, {{"paths", ".env"}, {"fail-level", "error"}}).exit_code == 0);
    }
    SECTION("args") {
        CHECK(lint_step(workspace, {{"args", "--exit-zero\n--now\n1761655638"}}).exit_code == 0);
    }
    SECTION("lines that end in CRLF") {
        const Outcome outcome = lint_step(
            workspace, {{"args", "--exit-zero\r\n--now\r\n1761655638\r\n"}, {"paths", "my app\r\n"}});
        INFO(outcome.error);
        CHECK(outcome.exit_code == 0);
        CHECK(outcome.out.find("file=my app/.env") != std::string::npos);
    }
    SECTION("wrong args leave no report") {
        CHECK(lint_step(workspace, {{"args", "--no-such-option"}}).exit_code == 2);
        CHECK(workspace.output() == "exit-code=2\n");
    }
    SECTION("nothing in them is run") {
        const std::string evil = "$(touch hit)`touch hit`\";touch hit;\"*\n--output-format=sarif:hit";
        CHECK(lint_step(workspace, {{"paths", evil}}).exit_code == 2);
        CHECK_FALSE(fs::exists(workspace.at("checkout/hit")));
    }
}

TEST_CASE("action: builds the program where none is installed", "[ci]") {
    if (!yaml_is_here() || !is_installed("bash")) return;
    const Workspace workspace;
    fs::create_directories(workspace.at("action/build/release"));
    write_file(workspace.at("action/dev"), "#!/bin/sh\n[ \"$*\" = build ] && ln -s " CREDLINT_BINARY
                                           " \"${0%/*}/build/release/credlint\"\n");
    fs::permissions(workspace.at("action/dev"), fs::perms::owner_all);
    fs::create_directories(workspace.at("bin"));
    fs::create_symlink(find_program("ln"), workspace.at("bin/ln"));
    const Outcome outcome = lint_step(workspace, {}, {{"PATH", workspace.at("bin").string()}});
    INFO(outcome.out << outcome.error);
    CHECK(outcome.exit_code == 1);
    CHECK(fs::exists(workspace.at("action/build/release/credlint")));
}

// --- GitLab ---

namespace {

// The job, with GitLab's own way of filling in the inputs.
json gitlab_job(const Inputs& inputs) {
    const json both = yaml_documents(read_file(repository / "templates/credlint.yml"));
    json job = both[1]["credlint"];
    for (const auto& [variable, expression] : job["variables"].items()) {
        const std::string input = *named(expression, "inputs.").begin();
        std::string value = both[0]["spec"]["inputs"][input]["default"];
        for (const auto& [name, given] : inputs) {
            if (name == input) value = given;
        }
        job["variables"][variable] = value;
    }
    return job;
}

Outcome gitlab_script(const Workspace& workspace, const Inputs& inputs) {
    const json job = gitlab_job(inputs);
    Environment environment{{"GITLAB_CI", "true"}};
    for (const auto& [variable, value] : job["variables"].items()) environment.emplace_back(variable, value);
    std::string script;
    for (const json& line : job["script"]) script += line.get<std::string>() + "\n";
    return workspace.run_script({"sh", "-e"}, script, environment);
}

}  // namespace

TEST_CASE("GitLab template: inputs are declared, used and never run as code", "[ci]") {
    if (!yaml_is_here()) return;
    const json both = yaml_documents(read_file(repository / "templates/credlint.yml"));
    REQUIRE(both.size() == 2);
    std::set<std::string> declared;
    for (const auto& [name, input] : both[0]["spec"]["inputs"].items()) declared.insert(name);
    CHECK(named(both[1].dump(), "inputs.") == declared);
    const json& job = both[1]["credlint"];
    CHECK(named(job["script"].dump(), "inputs.").empty());
    CHECK(job["artifacts"]["when"] == "always");
    for (const json& line : job["script"]) shellcheck("export IFS PATH\n" + line.get<std::string>(), "sh");
}

TEST_CASE("GitLab template: its script leaves the report that it names", "[ci]") {
    if (!yaml_is_here()) return;
    const Workspace workspace;
    const std::string report = gitlab_job({})["artifacts"]["reports"]["codequality"];
    SECTION("findings") {
        const Outcome outcome = gitlab_script(workspace, {});
        INFO(outcome.out << outcome.error);
        CHECK(outcome.exit_code == 1);
        CHECK(outcome.out.find("duplicate-key") != std::string::npos);
        const json findings = json::parse(read_file(workspace.at("checkout") / report));
        REQUIRE(findings.size() == 2);
        CHECK(findings[0]["location"]["path"] == ".env");
    }
    SECTION("paths, one a line") {
        CHECK(gitlab_script(workspace, {{"paths", "clean.env\nmy app"}}).exit_code == 1);
        const json findings = json::parse(read_file(workspace.at("checkout") / report));
        REQUIRE(findings.size() == 1);
        CHECK(findings[0]["location"]["path"] == "my app/.env");
    }
    SECTION("paths whose lines end in CRLF") {
        CHECK(gitlab_script(workspace, {{"paths", "clean.env\r\nmy app\r\n"}}).exit_code == 1);
    }
    SECTION("clean, or below the level") {
        CHECK(gitlab_script(workspace, {{"paths", "clean.env"}}).exit_code == 0);
        CHECK(gitlab_script(workspace, {{"paths", ".env"}, {"fail-level", "error"}}).exit_code == 0);
    }
    SECTION("nothing in its inputs is run") {
        const std::string evil = "$(touch hit)`touch hit`\";touch hit;\"*";
        CHECK(gitlab_script(workspace, {{"paths", evil}}).exit_code == 2);
        CHECK_FALSE(fs::exists(workspace.at("checkout/hit")));
    }
}
