// The table of all checks as C++ source: what rules/checks/*.toml say, as constants, and the functions of
// src/lint/checks/*.cpp. Each TOML file needs the source file of the same name, and vice versa.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rule/check_file.h"

namespace credlint {

// What is missing, for `paths` of TOML files and source files in any order; in the order of the paths.
// `rules` are those of the TOML files, in their order.
std::vector<Failure> unmatched_checks(std::span<const std::string> paths, std::span<const CheckRule> rules);

std::string check_table(std::vector<CheckRule> rules);

}  // namespace credlint
