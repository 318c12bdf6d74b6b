// The workflows of this repository, and the actions that they and action.yml use.
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "support/ci_workspace.h"
#include "support/hook_place.h"
#include "support/yaml.h"

using namespace credlint::test;

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

const fs::path repository = CREDLINT_SOURCE_DIR;

}  // namespace

TEST_CASE("action and workflows: actions are pinned to commits, and zizmor finds nothing", "[ci]") {
    std::vector<fs::path> files = files_below(repository / ".github/workflows");
    files.push_back(repository / "action.yml");
    CHECK(files.size() == 3);
    std::vector<std::string> words{"--offline", "--no-config", "--quiet"};
    for (const fs::path& file : files) {
        const std::string text = read_file(file);
        for (std::size_t at = text.find("uses: "); at != text.npos; at = text.find("uses: ", at + 1)) {
            const std::string uses = text.substr(at, text.find('\n', at) - at);
            INFO(uses);
            const std::size_t commit = uses.find('@') + 1;
            CHECK(uses.find_first_not_of("0123456789abcdef", commit) == commit + 40);
            CHECK(uses.find(" # v", commit) == commit + 40);
        }
        words.push_back(file.string());
    }
    const auto zizmor = tool("zizmor");
    if (!zizmor) return;
    Command command;
    command.words = std::move(words);
    command.words.insert(command.words.begin(), *zizmor);
    const Outcome outcome = run(command);
    INFO(outcome.out << outcome.error);
    CHECK(outcome.exit_code == 0);
}

TEST_CASE("workflows: no input of an event is run as code", "[ci]") {
    if (!yaml_is_here()) return;
    for (const fs::path& file : files_below(repository / ".github/workflows")) {
        const json workflow = yaml_documents(read_file(file))[0];
        CHECK(workflow["permissions"].empty());
        for (const json& job : workflow["jobs"]) {
            for (const json& step : job["steps"]) {
                if (!step.contains("run")) continue;
                CHECK(step["run"].get<std::string>().find("${{") == std::string::npos);
                shellcheck(step["run"], "bash");
            }
        }
    }
}
