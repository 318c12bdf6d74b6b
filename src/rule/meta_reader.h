// Reads the keys that describe a rule, which are the same for tokens and checks. Internal to rule/; does not
// know which of them are optional, nor their defaults.
#pragma once

#include <optional>
#include <string>

#include "rule/toml_reader.h"

namespace credlint {

class MetaReader : public TomlReader {
public:
    using TomlReader::TomlReader;

    // All but id, example and severity. `need` applies to title, description, rationale, remedy and tags;
    // `docs` is always required. What is missing or invalid stays empty.
    void read_meta(const toml::table& table, Need need, RuleMeta& meta);
    std::optional<Severity> read_severity(const toml::table& table, Need need);

    // For an example that cannot be expanded.
    void fail_example(const toml::node& node, const Failure& why);
};

}  // namespace credlint
