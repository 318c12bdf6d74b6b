// Single keys of a `[[token]]`: its numbers, and whether it has names that claim it. Internal to rule/; knows
// nothing of the other keys and of places in the file.
#pragma once

#include <set>
#include <string_view>
#include <vector>

#include "rule/rule.h"
#include "rule/toml_reader.h"

namespace credlint {

// Stores it in the rule. What is wrong with the value; empty: nothing.
std::string_view read_lifetime(const toml::node& node, TokenRule& rule);
std::string_view read_length(const toml::node& node, TokenRule& rule);

bool has_names(const toml::table& token);
// The roles of all tokens that have names.
std::set<std::string_view> claimed_roles(const std::vector<const toml::table*>& tokens);

}  // namespace credlint
