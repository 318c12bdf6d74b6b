// YAML as JSON, by way of Python: the libraries of credlint do not support YAML.
#pragma once

#include <string>

#include <nlohmann/json.hpp>

namespace credlint::test {

// False, with a line that says so, on a machine that cannot read YAML: the test is skipped.
bool yaml_is_here();

nlohmann::json yaml_documents(const std::string& yaml);

}  // namespace credlint::test
