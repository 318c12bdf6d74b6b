// The effective settings of each file of a run: the nearest configuration, or else the user's own, with those
// that it extends and their extra rules, overridden by the command line. Each configuration is read once, for
// the first of its files; without one, a file costs two lookups in its folder. Thread-safe. Does not depend
// on findings.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/selection.h"
#include "rule/rule_file.h"
#include "run/request.h"
#include "text/files.h"
#include "workspace/config.h"
#include "workspace/config_search.h"

namespace credlint {

struct LoadedConfig;

// A table of a configuration that applies to a file.
struct AppliedTable {
    const Config* config = nullptr;
    const ConfigTable* table = nullptr;
    bool at_top = true;  // false: one of its `[[files]]`
};

struct FileSettings {
    const RuleBook* rules = nullptr;
    Selection selection;
    std::optional<Format> format;  // nullopt: by its name
    std::vector<std::string_view> loaders;
    bool assume_committed = false;
    bool third_party_suppressions = false;
    bool require_suppression_reason = false;
    std::optional<Severity> fail_level;
    std::string baseline;  // a path relative to the current folder; empty: none
    bool broken = false;   // the configuration has mistakes, so its settings are unknown
    // To show where the settings come from; null: no configuration.
    const Config* config = nullptr;
    std::vector<AppliedTable> tables;  // of it and of those that it extends; later ones take precedence
};

class ConfigResolver {
public:
    ConfigResolver(const Request& request, const Files& files, const RuleBook& built_in);
    ~ConfigResolver();

    // By the name that reports use, which for standard input is the one that it was given. Valid for the
    // lifetime of this object.
    const FileSettings& of(const std::string& path);
    // Whether the configuration excludes it.
    bool excludes(const std::string& path, bool is_folder);

    // In the configurations and extra rules used so far, and in the command line's selectors.
    std::vector<Failure> failures();
    // Owners of rules that findings may point to.
    std::vector<std::shared_ptr<const LoadedRules>> added_rules();
    // The folders in which a configuration was searched for.
    std::vector<std::string> looked_into(const std::string& folder);

private:
    LoadedConfig* config_of(const std::string& folder);
    LoadedConfig* load(const std::string& path);
    void load_extended(LoadedConfig& loaded);

    const Request& request_;
    const Files& files_;
    const RuleBook& built_in_;
    std::mutex mutex_;
    ConfigSearch search_;
    FileSettings without_;                                         // for files that have no configuration
    std::map<std::string, std::unique_ptr<LoadedConfig>> loaded_;  // by path
    std::vector<std::string> loading_;                             // each extends the next one
};

}  // namespace credlint
