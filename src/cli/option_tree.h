// The commands and their options, for the command line library. Parser, help, completions and documentation
// are made from this tree, so that no option is declared twice.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options.h"

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace credlint::cli {

// Option values that must be interpreted; apply_flags() stores the result in the options.
struct FlagValues {
    std::string format;
    std::string now;
    std::string color = "auto";
    std::string fail_level;
    std::vector<std::string> outputs;
    std::string output_file;
    bool quiet = false;
    bool verbose = false;
    // The possible values of options that have few.
    std::map<const CLI::Option*, std::vector<std::string_view>> choices;
    // Those in the brief help.
    std::set<const CLI::Option*> common;
};

// Adds the options of a command, one of `command_names`, or of linting if it is empty. Parsing then fills in
// `options` and `flags`, which must outlive `app`.
void build_command(CLI::App& app, std::string_view command, Options& options, FlagValues& flags);

// Adds only the paths to lint, without options. Building all options takes longer than linting a small file.
void build_paths(CLI::App& app, Options& options);

// From unix seconds, or RFC 3339.
std::optional<std::int64_t> point_in_time(std::string_view word);

// Empty, or what is wrong with the combination of options.
std::string apply_flags(const FlagValues& flags, Options& options);

}  // namespace credlint::cli
