// action.yml: its steps run as GitHub runs them.
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "support/ci_workspace.h"
#include "support/yaml.h"

using namespace credlint::test;

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

const fs::path repository = CREDLINT_SOURCE_DIR;

json action() {
    return yaml_documents(read_file(repository / "action.yml"))[0];
}

using Outputs = std::map<std::string, std::string>;

// Of the step that has just run.
Outputs outputs_in(const Workspace& workspace) {
    Outputs out;
    std::istringstream lines(workspace.output());
    for (std::string line; std::getline(lines, line);) {
        const std::size_t equals = line.find('=');
        out[line.substr(0, equals)] = line.substr(equals + 1);
    }
    return out;
}

// Runs the steps as GitHub does, up to the first that fails. What is not among the inputs is its default; a
// cache is always empty, and nothing is uploaded.
class Action {
public:
    explicit Action(const Workspace& workspace, Inputs inputs = {}, const Environment& more = {})
        : inputs_(std::move(inputs)) {
        const json steps = described_["runs"]["steps"];
        for (const json& step : steps) {
            if (!step.contains("run") || !is_needed(step)) continue;
            write_file(workspace.at("output"), "");
            Environment environment{{"GITHUB_OUTPUT", workspace.at("output").string()},
                                    {"GITHUB_ACTION_PATH", workspace.at("action").string()},
                                    {"GITHUB_ACTIONS", "true"},
                                    {"GITHUB_SERVER_URL", "file://" + workspace.at("forge").string()},
                                    {"RUNNER_ARCH", "X64"},
                                    {"RUNNER_OS", "Linux"},
                                    {"RUNNER_TEMP", workspace.at("temp").string()}};
            for (const auto& [variable, expression] : step["env"].items())
                environment.emplace_back(variable, value_of(expression));
            environment.insert(environment.end(), more.begin(), more.end());
            last_ = workspace.run_script({"bash", "--noprofile", "--norc", "-e", "-o", "pipefail"},
                                         step["run"], environment);
            names_.push_back(step["name"]);
            if (step.contains("id")) outputs_[step["id"]] = outputs_in(workspace);
            if (last_.exit_code != 0) return;
        }
    }
    // Of the last step.
    const Outcome& outcome() const { return last_; }
    const std::vector<std::string>& steps() const { return names_; }
    const Outputs& outputs_of(const std::string& step) { return outputs_[step]; }

private:
    // Conditions of steps that run are about outputs which are empty or not.
    bool is_needed(const json& step) {
        for (const std::string& output : named(step.value("if", ""), "steps.install.outputs.")) {
            if (outputs_["install"][output].empty()) return false;
        }
        return true;
    }
    std::string value_of(const std::string& expression) {
        if (expression == "${{ github.action_repository }}") return "owner/credlint";
        const std::set<std::string> outputs = named(expression, "steps.install.outputs.");
        if (!outputs.empty()) return outputs_["install"][*outputs.begin()];
        const std::string input = *named(expression, "inputs.").begin();
        for (const auto& [name, given] : inputs_) {
            if (name == input) return given;
        }
        return described_["inputs"][input]["default"];
    }

    json described_ = action();
    Inputs inputs_;
    Outcome last_;
    std::vector<std::string> names_;
    std::map<std::string, Outputs> outputs_;
};

Outcome run_action(const Workspace& workspace, const Inputs& inputs, const Environment& more = {}) {
    return Action(workspace, inputs, more).outcome();
}

// What the action finds in its own clone.
void write_clone(const Workspace& workspace) {
    for (const char* name : {"cmake", "rules", "src"}) fs::create_directories(workspace.at("action") / name);
    fs::copy_file(repository / "CMakeLists.txt", workspace.at("action/CMakeLists.txt"));
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
    for (const std::string& step : named(described.dump(), "steps.")) CHECK(steps.count(step) == 1);
    CHECK(described["runs"]["steps"].back()["if"].get<std::string>().starts_with("always() && "));
}

TEST_CASE("action: findings become annotations, a SARIF file and the exit code", "[ci]") {
    if (!yaml_is_here() || !is_installed("bash")) return;
    const Workspace workspace;
    const Outcome outcome = run_action(workspace, {});
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
        const Outcome outcome = run_action(workspace, {{"paths", "clean.env\nmy app\n"}});
        CHECK(outcome.exit_code == 1);
        CHECK(outcome.out.find("file=.env") == std::string::npos);
        CHECK(outcome.out.find("file=my app/.env") != std::string::npos);
    }
    SECTION("clean") {
        CHECK(run_action(workspace, {{"paths", "clean.env"}}).exit_code == 0);
        CHECK(workspace.output().ends_with("\nexit-code=0\n"));
    }
    SECTION("fail-level") {
        CHECK(run_action(workspace, {{"paths", ".env"}, {"fail-level", "error"}}).exit_code == 0);
    }
    SECTION("args") {
        CHECK(run_action(workspace, {{"args", "--exit-zero\n--now\n1761655638"}}).exit_code == 0);
    }
    SECTION("lines that end in CRLF") {
        const Outcome outcome = run_action(
            workspace, {{"args", "--exit-zero\r\n--now\r\n1761655638\r\n"}, {"paths", "my app\r\n"}});
        INFO(outcome.error);
        CHECK(outcome.exit_code == 0);
        CHECK(outcome.out.find("file=my app/.env") != std::string::npos);
    }
    SECTION("wrong args leave no report") {
        CHECK(run_action(workspace, {{"args", "--no-such-option"}}).exit_code == 2);
        CHECK(workspace.output() == "exit-code=2\n");
    }
    SECTION("nothing in them is run") {
        const std::string evil = "$(touch hit)`touch hit`\";touch hit;\"*\n--output-format=sarif:hit";
        CHECK(run_action(workspace, {{"paths", evil}}).exit_code == 2);
        CHECK_FALSE(fs::exists(workspace.at("checkout/hit")));
    }
}

TEST_CASE("action: installs the program of a release, checked against its checksum", "[ci]") {
    if (!yaml_is_here() || !is_installed("bash") || !can_download()) return;
    const Workspace workspace;
    write_clone(workspace);
    const Packages packages;
    const fs::path release = fs::path(release_folder(workspace, packages)) / "v" CREDLINT_VERSION;
    SECTION("of the action's own version, or a named one") {
        for (const char* version : {"", CREDLINT_VERSION, "v" CREDLINT_VERSION}) {
            Action run(workspace, {{"version", version}}, without_credlint());
            INFO(run.outcome().out << run.outcome().error);
            CHECK(run.steps() == std::vector<std::string>{"Install", "Lint"});
            CHECK(run.outputs_of("install").at("program") ==
                  workspace.at("temp/credlint-" CREDLINT_VERSION "/bin/credlint").string());
            CHECK(run.outcome().exit_code == 1);
            CHECK(run.outcome().out.find("::warning file=.env,line=2,") != std::string::npos);
        }
    }
    SECTION("a wrong checksum ends the job") {
        for (const fs::path& file : files_below(release)) {
            if (file.string().find("-linux-") != std::string::npos) write_file(file, read_file(file) + "x");
        }
        const Action run(workspace, {}, without_credlint());
        INFO(run.outcome().out << run.outcome().error);
        CHECK(run.outcome().exit_code != 0);
        CHECK(run.steps() == std::vector<std::string>{"Install"});
        CHECK_FALSE(fs::exists(workspace.at("temp/credlint-" CREDLINT_VERSION "/bin/credlint")));
    }
    SECTION("an unknown version") {
        const Outcome outcome = run_action(workspace, {{"version", "9.9.9"}}, without_credlint());
        CHECK(outcome.exit_code == 2);
        CHECK(outcome.out == "::error::credlint: version 9.9.9 has no program for Linux on X64\n");
    }
    SECTION("an invalid version") {
        const Outcome outcome = run_action(workspace, {{"version", "1;touch hit"}});
        CHECK(outcome.exit_code == 2);
        CHECK(outcome.out == "::error::credlint: version must be numbers, such as 0.2.0\n");
    }
}

TEST_CASE("action: builds the program where there is none of its version", "[ci]") {
    if (!yaml_is_here() || !is_installed("bash")) return;
    const Workspace workspace;
    write_clone(workspace);
    write_file(workspace.at("action/dev"),
               "#!/bin/sh\n[ \"$*\" = build ] && mkdir -p \"${0%/*}/build/release\" && "
               "cp " CREDLINT_BINARY " \"${0%/*}/build/release/credlint\"\n");
    fs::permissions(workspace.at("action/dev"), fs::perms::owner_all);
    Action run(workspace, {}, without_credlint());
    INFO(run.outcome().out << run.outcome().error);
    CHECK(run.steps() == std::vector<std::string>{"Install", "Build", "Lint"});
    CHECK(run.outcome().exit_code == 1);
    // What is cached depends on the sources only.
    const std::string key = run.outputs_of("install").at("key");
    CHECK(Action(workspace, {}, without_credlint()).outputs_of("install").at("key") == key);
    write_file(workspace.at("action/src/new.cpp"), "");
    CHECK(Action(workspace, {}, without_credlint()).outputs_of("install").at("key") != key);
}
