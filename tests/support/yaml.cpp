#include "support/yaml.h"

#include <catch2/catch.hpp>

#include "support/process.h"
#include "support/programs.h"

namespace credlint::test {
namespace {

Outcome python(const std::string& script, const std::string& input) {
    Command command;
    command.words = {"python3", "-c", script};
    command.input = input;
    return run(command);
}

}  // namespace

bool yaml_is_here() {
    if (!is_installed("python3")) return false;
    if (python("import yaml", "").exit_code == 0) return true;
    WARN("skipped: python3-yaml is not installed");
    return false;
}

nlohmann::json yaml_documents(const std::string& yaml) {
    const Outcome outcome =
        python("import json, sys, yaml; json.dump(list(yaml.safe_load_all(sys.stdin)), sys.stdout)", yaml);
    INFO(outcome.error);
    REQUIRE(outcome.exit_code == 0);
    return nlohmann::json::parse(outcome.out);
}

}  // namespace credlint::test
