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
    {"extend", Kind::path, true, false, &ConfigTable::extend, nullptr,
     "Another configuration, relative to this file's folder, which this one adds to and overrides."},
    {"select", Kind::selectors, true, true, &ConfigTable::select, nullptr,
     "Enable only these rules: rule IDs, tags such as `aws`, IDs with `*`, or `all`."},
    {"ignore", Kind::selectors, true, true, &ConfigTable::ignore, nullptr,
     "Disable these rules, even if they are selected here."},
    {"severity", Kind::severities, true, true, &ConfigTable::severity, severities_and_off,
     "Severity of rules; `off` disables a rule. The most specific selector takes precedence."},
    {"loaders", Kind::words, true, true, &ConfigTable::loaders, loader_names,
     "Programs that read the files: the first one that reads a file's format determines its values, and "
     "differences between AWS SDKs are reported only for those in the list."},
    {"paths", Kind::globs, false, true, &ConfigTable::paths, nullptr,
     "Files that the table applies to: .gitignore patterns relative to this file's folder."},
    {"format", Kind::word, false, true, &ConfigTable::format, format_names,
     "Format of the files, regardless of their names."},
    {"exclude", Kind::globs, true, false, &ConfigTable::exclude, nullptr,
     "Files that are never linted, even if given on the command line or piped in: .gitignore patterns "
     "relative to this file's folder."},
    {"fail-level", Kind::word, true, false, &ConfigTable::fail_level, severity_names,
     "Lowest severity that causes exit code 1."},
    {"baseline", Kind::path, true, false, &ConfigTable::baseline, nullptr,
     "Baseline file, relative to this file's folder: findings in it are not reported."},
    {"rules", Kind::paths, true, false, &ConfigTable::rules, nullptr,
     "Rule files, relative to this file's folder, whose tokens are added to the built-in ones."},
    {"assume-committed", Kind::flag, true, false, &ConfigTable::assume_committed, nullptr,
     "Treat files as committed when git cannot tell."},
    {"foreign-suppressions", Kind::flag, true, false, &ConfigTable::third_party_suppressions, nullptr,
     "Honor suppression comments of other secret scanners."},
    {"require-suppression-reason", Kind::flag, true, false, &ConfigTable::require_suppression_reason, nullptr,
     "Report suppressions without a reason."},
};

}  // namespace

std::span<const ConfigKey> config_keys() {
    return keys;
}

}  // namespace credlint
