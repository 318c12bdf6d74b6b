// templates/credlint.yml: its script runs as a GitLab runner runs it.
#include <set>
#include <string>

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "support/ci_workspace.h"
#include "support/yaml.h"

using namespace credlint::test;

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

const fs::path repository = CREDLINT_SOURCE_DIR;

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

Outcome gitlab_script(const Workspace& workspace, const Inputs& inputs, const Environment& more = {}) {
    const json job = gitlab_job(inputs);
    Environment environment{{"GITLAB_CI", "true"}};
    for (const auto& [variable, value] : job["variables"].items()) environment.emplace_back(variable, value);
    std::string script;
    for (const json& line : job["script"]) script += line.get<std::string>() + "\n";
    environment.insert(environment.end(), more.begin(), more.end());
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

TEST_CASE("GitLab template: installs the program of a release, checked and cached", "[ci]") {
    if (!yaml_is_here() || !can_download()) return;
    const Workspace workspace;
    const Packages packages;
    const std::string releases = release_folder(workspace, packages);
    const Inputs inputs{{"releases", "file://" + releases}};
    CHECK(gitlab_job({})["variables"]["CREDLINT_VERSION"] == CREDLINT_VERSION);
    const std::string cached = gitlab_job({})["cache"]["paths"][0].get<std::string>() + "/credlint";
    SECTION("and taken from the cache afterwards") {
        Outcome outcome = gitlab_script(workspace, inputs, without_credlint());
        INFO(outcome.out << outcome.error);
        CHECK(outcome.exit_code == 1);
        CHECK(outcome.out.find("duplicate-key") != std::string::npos);
        CHECK(fs::exists(workspace.at("checkout") / cached));
        fs::remove_all(releases);
        outcome = gitlab_script(workspace, inputs, without_credlint());
        INFO(outcome.out << outcome.error);
        CHECK(outcome.exit_code == 1);
    }
    SECTION("a wrong checksum ends the job") {
        const fs::path sums = fs::path(releases) / "v" CREDLINT_VERSION "/SHA256SUMS";
        std::string text = read_file(sums);
        for (char& c : text) c = c == '0' ? '1' : c == '1' ? '0' : c;
        write_file(sums, text);
        CHECK(gitlab_script(workspace, inputs, without_credlint()).exit_code == 2);
        CHECK_FALSE(fs::exists(workspace.at("checkout") / cached));
    }
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
        const std::string secrets = gitlab_job({})["artifacts"]["reports"]["secret_detection"];
        CHECK(json::parse(read_file(workspace.at("checkout") / secrets))["scan"]["type"] ==
              "secret_detection");
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
