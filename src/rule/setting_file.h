// Reads rules/aws/*.toml: settings, regions and services. Only for what is built into the program; as strict
// as for all rule files (rule_file.h). Does not validate values.
#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "rule/rule_file.h"
#include "rule/setting.h"

namespace credlint {

struct SettingLoad {
    std::shared_ptr<const RuleStorage> storage;  // what all text points into
    std::vector<SettingRule> settings;  // those with a variable first, sorted by it; then by property
    std::vector<OtherName> mistaken_names;
    std::vector<Partition> partitions;
    std::vector<Region> regions;             // by name
    std::vector<std::string_view> services;  // sorted
    std::vector<OtherName> service_aliases;  // by name
    std::vector<Failure> failures;           // in the order of the files and of their lines
};

// Settings, regions and services must be unique among all files.
SettingLoad load_settings(std::span<const RuleText> files);

}  // namespace credlint
