// What holds for each file of a run: the nearest configuration with its extra rules, and over it the command
// line. Each configuration is read once, when the first of its files is asked about; without any, a file
// costs two looks at its folder. May be asked by several threads. Knows nothing of findings.
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

struct FileSettings {
    const RuleBook* rules = nullptr;
    Selection selection;
    std::optional<Format> format;  // nothing: as its name says
    std::vector<std::string_view> loaders;
    bool assume_committed = false;
    bool third_party_suppressions = false;
    bool require_suppression_reason = false;
    std::optional<Severity> fail_level;
    std::string baseline;  // a path as from the current folder; empty: none
    bool broken = false;   // the configuration has mistakes, so that nothing is known
    // For those who tell where all this is from; null: no configuration.
    const Config* config = nullptr;
    std::vector<const ConfigTable*> tables;  // those of its `[[files]]` that match
};

class ConfigResolver {
public:
    ConfigResolver(const Request& request, const Files& files, const RuleBook& built_in);
    ~ConfigResolver();

    // By the name that reports use, which for standard input is the one that it was given. Good as long as
    // this is.
    const FileSettings& of(const std::string& path);
    // Whether the configuration wants it never to be looked at.
    bool excludes(const std::string& path, bool is_folder);

    // Of configurations, extra rules and the command line's selectors, of what was asked about so far.
    std::vector<Failure> failures();
    // What rules of findings may point into.
    std::vector<std::shared_ptr<const LoadedRules>> added_rules();
    // Where a configuration would have been found.
    std::vector<std::string> looked_into(const std::string& folder);

private:
    LoadedConfig* config_of(const std::string& folder);
    LoadedConfig* load(const std::string& path);

    const Request& request_;
    const Files& files_;
    const RuleBook& built_in_;
    std::mutex mutex_;
    ConfigSearch search_;
    FileSettings without_;                                         // of files that have no configuration
    std::map<std::string, std::unique_ptr<LoadedConfig>> loaded_;  // by path
};

}  // namespace credlint
