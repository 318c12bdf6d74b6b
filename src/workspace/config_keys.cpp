#include "loader/loader.h"
#include "rule/rule.h"
#include "workspace/config.h"

namespace credlint {
namespace {

using Kind = ConfigKey::Kind;
using Names = std::vector<std::string_view>;

Names severity_names() {
    return {to_string(Severity::error), to_string(Severity::warning), to_string(Severity::note)};
}
Names severities_and_off() {
    Names names = severity_names();
    names.push_back("off");
    return names;
}
Names format_names() {
    Names names;
    for (const Format format : file_formats) names.push_back(to_string(format));
    return names;
}
Names loader_names() {
    Names names;
    for (const loader::Loader* each : loader::all_loaders()) names.push_back(each->name);
    return names;
}

constexpr ConfigKey keys[] = {
    {"select", Kind::selectors, true, true, &ConfigTable::select, nullptr,
     "Only these rules: ids, tags such as `aws`, ids with `*`, or `all`."},
    {"ignore", Kind::selectors, true, true, &ConfigTable::ignore, nullptr,
     "Not these rules, even if they are selected here."},
    {"severity", Kind::severities, true, true, &ConfigTable::severity, severities_and_off,
     "The severity of rules; `off` is like `ignore`, and the most exact selector counts."},
    {"loaders", Kind::words, true, true, &ConfigTable::loaders, loader_names,
     "The programs that read the files: the first one that reads a file's format decides what its values "
     "are, and "
     "findings about differences between AWS SDKs speak of those in the list only."},
    {"paths", Kind::globs, false, true, &ConfigTable::paths, nullptr,
     "Which files the table is for, as patterns of .gitignore from this file's folder."},
    {"format", Kind::word, false, true, &ConfigTable::format, format_names,
     "What the files are read as, whatever their names."},
    {"exclude", Kind::globs, true, false, &ConfigTable::exclude, nullptr,
     "Files that are never linted, also when they are named or piped in; patterns of .gitignore from this "
     "file's folder."},
    {"fail-level", Kind::word, true, false, &ConfigTable::fail_level, severity_names,
     "The least severity that makes the exit code 1."},
    {"baseline", Kind::path, true, false, &ConfigTable::baseline, nullptr,
     "A baseline, as from this file's folder: findings that it lists are not told."},
    {"rules", Kind::paths, true, false, &ConfigTable::rules, nullptr,
     "Rule files, as from this file's folder, whose tokens are added to the built-in ones."},
    {"assume-committed", Kind::flag, true, false, &ConfigTable::assume_committed, nullptr,
     "Judge secrets as in a tracked file wherever git cannot tell."},
    {"foreign-suppressions", Kind::flag, true, false, &ConfigTable::third_party_suppressions, nullptr,
     "Honour the suppression comments of other secret scanners."},
    {"require-suppression-reason", Kind::flag, true, false, &ConfigTable::require_suppression_reason, nullptr,
     "Tell of suppressions that give no reason."},
};

}  // namespace

std::span<const ConfigKey> config_keys() {
    return keys;
}

}  // namespace credlint
