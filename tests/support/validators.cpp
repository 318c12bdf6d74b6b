#include "support/validators.h"

#include <set>

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "support/fixture.h"
#include "support/process.h"
#include "support/programs.h"

namespace credlint::test {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

// Only asks whether a document fits; the schema names its draft.
constexpr const char* validate_json = R"(
import json, sys
import jsonschema
with open(sys.argv[1], encoding="utf-8") as file: schema = json.load(file)
with open(sys.argv[2], encoding="utf-8") as file: document = json.load(file)
kind = jsonschema.validators.validator_for(schema)
kind.check_schema(schema)
for error in list(kind(schema).iter_errors(document))[:5]:
    print("/".join(map(str, error.absolute_path)) + ": " + error.message[:300])
)";

bool jsonschema_is_here() {
    if (!is_installed("python3")) return false;
    Command command;
    command.words = {"python3", "-c", "import jsonschema"};
    if (run(command).exit_code == 0) return true;
    WARN("skipped: python3-jsonschema is not installed");
    return false;
}

fs::path multitool_folder() {
    return fs::path(CREDLINT_SOURCE_DIR) / "build/tools/node/node_modules/@microsoft/sarif-multitool-linux";
}

Outcome run_in(const TempFolder& folder, std::vector<std::string> words) {
    Command command;
    command.words = std::move(words);
    command.folder = folder.path();
    return run(command);
}

// All rules of GitHub, which are off by default, and none that asks the network.
std::string multitool_configuration(std::string exported) {
    const auto set = [&](const std::string& prefix, const std::string& value) {
        const std::string begin = "<Properties Key=\"" + prefix;
        const std::string old = "Value=\"Default\"";
        for (std::size_t at = 0; (at = exported.find(begin, at)) != exported.npos; at += begin.size()) {
            const std::size_t end = exported.find("</Properties>", at);
            const std::size_t place = exported.find(old, at);
            if (place < end) exported.replace(place, old.size(), "Value=\"" + value + "\"");
        }
    };
    set("GH", "Error");
    set("SARIF2006", "Disabled");
    return exported;
}

}  // namespace

fs::path schema_file(const std::string& name) {
    return fs::path(CREDLINT_SOURCE_DIR) / "tests/schemas" / name;
}

fs::path sarif_schema_file() {
    return multitool_folder() / "sarif-2.1.0.json";
}

std::string problems_by_json_schema(const std::string& document, const fs::path& schema) {
    if (!jsonschema_is_here()) return {};
    if (!fs::exists(schema)) {
        WARN("skipped: @microsoft/sarif-multitool is not installed");
        return {};
    }
    const TempFolder folder;
    write_file(folder.path() / "document", document);
    const Outcome outcome = run_in(folder, {"python3", "-c", validate_json, schema.string(), "document"});
    return outcome.out + outcome.error;
}

std::string problems_by_xml_schema(const std::string& document, const fs::path& schema) {
    if (!is_installed("xmllint")) return {};
    const TempFolder folder;
    write_file(folder.path() / "document", document);
    const Outcome outcome =
        run_in(folder, {"xmllint", "--noout", "--nonet", "--schema", schema.string(), "document"});
    return outcome.exit_code == 0 ? "" : outcome.out + outcome.error;
}

std::vector<std::string> judged_by_multitool(const std::string& document) {
    const std::string program = (multitool_folder() / "Sarif.Multitool").string();
    if (!fs::exists(program)) {
        WARN("skipped: @microsoft/sarif-multitool is not installed");
        return {};
    }
    const TempFolder folder;
    write_file(folder.path() / "in.sarif", document);
    run_in(folder, {program, "export-validation-config", "rules.xml"});
    write_file(folder.path() / "rules.xml", multitool_configuration(read_file(folder.path() / "rules.xml")));
    const Outcome outcome =
        run_in(folder, {program, "validate", "in.sarif", "--rule-kind", "Sarif;Ghas", "--config", "rules.xml",
                        "--level", "Error;Warning;Note", "-o", "out.sarif", "--log", "ForceOverwrite"});
    INFO(outcome.out << outcome.error);
    std::string out = read_file(folder.path() / "out.sarif");
    REQUIRE(!out.empty());
    if (out.starts_with("\xEF\xBB\xBF")) out.erase(0, 3);
    std::set<std::string> results;
    const json run = json::parse(out)["runs"][0];
    for (const json& result : run["results"]) {
        results.insert(result["ruleId"].get<std::string>() + " " + result.value("level", "warning"));
    }
    // What it could not read at all is not among the results.
    for (const json& invocation : run.value("invocations", json::array())) {
        for (const json& each : invocation.value("toolExecutionNotifications", json::array())) {
            if (each.value("level", "warning") == "error") results.insert(each["message"].dump());
        }
    }
    return {results.begin(), results.end()};
}

}  // namespace credlint::test
