// What the command line asks for. Knows nothing of what the commands do; the library that parses the
// words is seen by few files only (option_tree.h).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "rule/rule.h"
#include "run/request.h"

namespace credlint::cli {

enum class Command {
    lint,
    rules,
    rules_check,
    explain,
    show_document,
    show_credentials,
    show_values,
    config,
    baseline_create,
    baseline_prune,
    install_hook,
    completions,
    man,
    lsp,
};
enum class Colour { automatic, always, never };
enum class Verbosity { quiet, usual, verbose };

// A report in one format. An empty file is standard output.
struct OutputTarget {
    std::string format;
    std::string file;
};

struct Options {
    Command command = Command::lint;
    Request request;  // its paths are also the rules and errors that `explain` is asked about
    std::vector<OutputTarget> outputs{{"full", {}}};
    Colour colour = Colour::automatic;
    Verbosity verbosity = Verbosity::usual;
    std::optional<Severity> fail_level;  // nothing: the configuration's, or Report's
    bool exit_zero = false;              // findings do not count
    bool statistics = false;             // how often each rule, instead of the findings
    bool show_files = false;             // which files, instead of linting them
    bool fix = false;
    bool unsafe_fixes = false;
    bool diff = false;
    bool schema = false;        // config: its JSON Schema
    std::string baseline_file;  // baseline: which one
    std::string shell;          // completions
    std::string as;             // show values: whose reading
    std::string profile;        // show values: this one only; empty: all
    bool show_values = false;   // show values: in clear text

    bool as_json() const { return outputs.front().format == "json"; }
};

// Help, version, or wrong usage: nothing to run.
struct EarlyExit {
    int exit_code = 0;
    std::string out;
    std::string error;
};

std::variant<Options, EarlyExit> parse_options(int argc, char** argv);

// Names that stand first on the command line instead of a path.
inline constexpr std::string_view command_names[] = {
    "rules", "explain", "show", "config", "baseline", "install-hook", "completions", "man", "lsp"};

}  // namespace credlint::cli
