// The pages on CI and editors: each block that a reader copies is taken out of them and used.
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

// The block of this language after this heading of a page.
std::string block(const std::string& page, const std::string& heading, const std::string& language) {
    const std::string text = read_file(repository / "docs" / page);
    const std::size_t from = text.find("\n## " + heading + "\n");
    INFO(page << ", " << heading << ", " << language);
    REQUIRE(from != text.npos);
    const std::string fence = "```" + language + "\n";
    const std::size_t begin = text.find(fence, from);
    REQUIRE(begin != text.npos);
    return text.substr(begin + fence.size(), text.find("```", begin + 3) - begin - fence.size());
}

std::string replaced(std::string text, const std::string& what, const std::string& with) {
    for (std::size_t at = text.find(what); at != text.npos; at = text.find(what, at + with.size())) {
        text.replace(at, what.size(), with);
    }
    return text;
}

// A user's home and project: one warning in `.env`.
class Place {
public:
    Place() {
        fs::create_directories(at("project"));
        write_file(at("project/.env"), "NAME=a\nNAME=b\n");
    }
    fs::path at(const std::string& name) const { return folder_.path() / name; }

    Outcome start(std::vector<std::string> words, const fs::path& folder,
                  const Environment& more = {}) const {
        Command command;
        command.words = std::move(words);
        command.folder = folder;
        command.environment = clean_environment(folder_.path().string());
        command.environment.insert(command.environment.end(), more.begin(), more.end());
        return run(command);
    }
    Outcome shell(const std::string& script, const fs::path& folder) const {
        return start({"sh", "-ec", script}, folder);
    }
    void shell_succeeds(const std::string& script, const fs::path& folder) const {
        const Outcome outcome = shell(script, folder);
        INFO(outcome.out << outcome.error);
        REQUIRE(outcome.exit_code == 0);
    }
    std::size_t sarif_results(const std::string& name) const {
        return json::parse(read_file(at(name)))["runs"][0]["results"].size();
    }

private:
    TempFolder folder_;
};

}  // namespace

TEST_CASE("docs: the GitHub workflow uses the action's inputs", "[docs]") {
    if (!yaml_is_here()) return;
    const json workflow = yaml_documents(block("ci.md", "GitHub", "yaml"))[0];
    const json action = yaml_documents(read_file(repository / "action.yml"))[0];
    CHECK(workflow["permissions"]["security-events"] == "write");
    const json& step = workflow["jobs"]["credlint"]["steps"][1];
    REQUIRE(step["uses"] == "OWNER/credlint@COMMIT");
    for (const auto& [input, value] : step["with"].items()) {
        INFO(input);
        CHECK(action["inputs"].contains(input));
    }
}

TEST_CASE("docs: the GitLab job uses the template's inputs", "[docs]") {
    if (!yaml_is_here()) return;
    const json pipeline = yaml_documents(block("ci.md", "GitLab", "yaml"))[0];
    const json described = yaml_documents(read_file(repository / "templates/credlint.yml"))[0];
    const json& component = pipeline["include"][0];
    // A component has the name of its file in templates/.
    CHECK(component["component"].get<std::string>().find("/credlint/credlint@v") != std::string::npos);
    for (const auto& [input, value] : component["inputs"].items()) {
        INFO(input);
        CHECK(described["spec"]["inputs"].contains(input));
    }
}

TEST_CASE("docs: Azure's step writes the report that it publishes", "[docs]") {
    if (!yaml_is_here()) return;
    const Place place;
    const std::string steps = replaced(block("ci.md", "Azure Pipelines", "yaml"),
                                       "$(Build.ArtifactStagingDirectory)", place.at("staging").string());
    fs::create_directories(place.at("staging"));
    const json pipeline = yaml_documents(steps)[0];
    const Outcome outcome = place.shell(pipeline["steps"][0]["script"], place.at("project"));
    INFO(outcome.error);
    CHECK(outcome.exit_code == 1);
    CHECK(outcome.out.find("duplicate-key") != std::string::npos);
    CHECK(pipeline["steps"][1]["publish"] == place.at("staging/credlint.sarif").string());
    CHECK(place.sarif_results("staging/credlint.sarif") == 1);
}

TEST_CASE("docs: Jenkins's step writes the report that it records", "[docs]") {
    const Place place;
    const std::string pipeline = block("ci.md", "Jenkins", "groovy");
    const std::size_t begin = pipeline.find("sh '") + 4;
    const Outcome outcome =
        place.shell(pipeline.substr(begin, pipeline.find('\'', begin) - begin), place.at("project"));
    INFO(outcome.error);
    CHECK(outcome.exit_code == 0);
    CHECK(pipeline.find("sarif(pattern: 'credlint.sarif')") != std::string::npos);
    CHECK(place.sarif_results("project/credlint.sarif") == 1);
}

TEST_CASE("docs: Vim, set up as the page says", "[docs]") {
    if (!is_installed("vim")) return;
    const Place place;
    place.shell_succeeds(block("editors.md", "Vim", "sh"), repository);
    write_file(place.at("vimrc"), block("editors.md", "Vim", "vim"));
    // The map, typed; then what the quickfix list contains.
    const Outcome outcome = place.start(
        {"vim", "-Nu", place.at("vimrc").string(), "-i", "NONE", "-es", "-c", "execute \"normal \\\\l\"",
         "-c", "call writefile([json_encode(getqflist())], '../list')", "-c", "qall!", ".env"},
        place.at("project"));
    INFO(outcome.out << outcome.error);
    REQUIRE(outcome.exit_code == 0);
    const json list = json::parse(read_file(place.at("list")));
    REQUIRE(list.size() == 1);
    CHECK(list[0]["lnum"] == 2);
    CHECK(list[0]["type"] == "w");
}

TEST_CASE("docs: Emacs's command", "[docs]") {
    if (!is_installed("emacs")) return;
    const Place place;
    write_file(place.at("init.el"), block("editors.md", "Emacs", "elisp"));
    const Outcome outcome = place.start({"emacs", "-Q", "--batch", "-l", place.at("init.el").string(), "-l",
                                         (repository / "tests/editors/compilation.el").string()},
                                        place.at("project"), {{"COMPILE", std::nullopt}});
    INFO(outcome.out << outcome.error);
    REQUIRE(outcome.exit_code == 0);
    const json found = json::parse(outcome.out);
    REQUIRE(found.size() == 1);
    CHECK(found[0]["line"] == 2);
    CHECK(found[0]["type"] == 1);
}

TEST_CASE("docs: VS Code's task is where the page says", "[docs]") {
    const Place place;
    fs::create_directory_symlink(repository / "editors", place.at("project/editors"));
    place.shell_succeeds(block("editors.md", "VS Code", "sh"), place.at("project"));
    CHECK(read_file(place.at("project/.vscode/tasks.json")) ==
          read_file(repository / "editors/vscode/tasks.json"));
}

TEST_CASE("docs: completions are written where the page says", "[docs]") {
    const Place place;
    place.shell_succeeds(block("editors.md", "Shells", "sh"), place.at("project"));
    CHECK(read_file(place.at(".zfunc/_credlint")).starts_with("#compdef credlint\n"));
}
