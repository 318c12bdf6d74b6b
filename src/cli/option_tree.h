// The commands and their options, as the library for command lines sees them. What parses, helps, completes
// and documents is made from this tree, so that no option is told twice.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options.h"

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace credlint::cli {

// FlagValues that mean something else than themselves; read_words() puts it into the options.
struct FlagValues {
    std::string format;
    std::string now;
    std::string colour = "auto";
    std::string fail_level;
    std::vector<std::string> outputs;
    std::string output_file;
    bool quiet = false;
    bool verbose = false;
    // Of those that take one of a few words: which.
    std::map<const CLI::Option*, std::vector<std::string_view>> choices;
};

// Gives `app` the options of a command, one of `command_names`, or of linting if it is empty. Parsing then
// fills in `options` and `words`, which must live as long.
void build_command(CLI::App& app, std::string_view command, Options& options, FlagValues& words);

// Gives it the paths to lint and no option. All options together take longer to build than a small file to
// lint.
void build_paths(CLI::App& app, Options& options);

// Of unix seconds, or RFC 3339.
std::optional<std::int64_t> point_in_time(std::string_view word);

// Empty, or what is wrong with the words together.
std::string read_words(const FlagValues& words, Options& options);

}  // namespace credlint::cli
