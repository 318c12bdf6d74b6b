// The parsed command line. Does not depend on the commands; only few files include the library that parses it
// (option_tree.h).
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
enum class Color { automatic, always, never };
enum class Verbosity { quiet, usual, verbose };

// A report in one format. An empty file is standard output.
struct OutputTarget {
    std::string format;
    std::string file;
};

struct Options {
    Command command = Command::lint;
    Request request;  // its paths are also the rules and errors to explain
    std::vector<OutputTarget> outputs{{"full", {}}};
    Color color = Color::automatic;
    Verbosity verbosity = Verbosity::usual;
    std::optional<Severity> fail_level;  // nullopt: the configuration's, or Report's
    bool exit_zero = false;              // findings do not affect the exit code
    bool statistics = false;             // counts for each rule, instead of the findings
    bool show_files = false;             // list the files, instead of linting them
    bool fix = false;
    bool unsafe_fixes = false;
    bool diff = false;
    bool schema = false;        // config: its JSON Schema
    std::string baseline_file;  // baseline: which one
    std::string shell;          // completions
    std::string tag;            // rules: only those with this tag; empty: all
    std::string as;             // show values: as read by which program
    std::string profile;        // show values: this one only; empty: all
    bool show_values = false;   // show values: in clear text

    bool as_json() const { return outputs.front().format == "json"; }
};

// Help, version, or a usage error: nothing to run.
struct EarlyExit {
    int exit_code = 0;
    std::string out;
    std::string error;
};

std::variant<Options, EarlyExit> parse_options(int argc, char** argv);

// Names that can be the first argument instead of a path.
inline constexpr std::string_view command_names[] = {
    "explain", "rules", "show", "config", "baseline", "install-hook", "lsp", "completions", "man"};
// Other names of linting, which needs none.
inline constexpr std::string_view lint_names[] = {"lint", "check"};
// `help COMMAND` is `COMMAND --help`.
inline constexpr std::string_view help_name = "help";

}  // namespace credlint::cli
