// Which setting of AWS clients a key names: regions, profiles, accounts, switches, as rules/aws/settings.toml
// lists them. Knows no values, and no names that are only similar to a setting's (name_typos.h).
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "rule/setting.h"

namespace credlint::aws {

struct SettingMatch {
    const SettingRule* rule = nullptr;  // null: a name like a setting's that no SDK reads
    std::string_view group;             // `PROD` of `PROD_AWS_REGION`, a piece of the key as it was given
};

// The setting that an environment variable names, possibly after other words and `_`. Of other keys, those
// that contain the beginning of an AWS variable match without a rule.
std::optional<SettingMatch> variable_setting(std::string_view key);

// The setting that a property of a shared file names, possibly nested in `parent`. All other properties that
// are not nested match without a rule.
std::optional<SettingMatch> property_setting(std::string_view key, std::string_view parent);

// Where in a key the AWS variable begins: after `PROD_` in `PROD_AWS_REGION`; npos: nowhere.
std::size_t variable_begin(std::string_view key);

// Every setting except those of single services: sorted by variable, those without one last.
std::span<const SettingRule> settings();

// `AWS_ENDPOINT_URL_` with a service's name after it.
const SettingRule& service_endpoint();

}  // namespace credlint::aws
