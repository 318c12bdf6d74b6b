// What the command line asks for. Knows nothing of what the commands do; the library that parses the
// words is seen by options.cpp only.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "document/document.h"

namespace credlint::cli {

enum class Command { lint, rules, rules_check, explain, show_document, show_credentials, show_values };
enum class Colour { automatic, always, never };

struct Options {
    Command command = Command::lint;
    std::vector<std::string> paths;  // or the rules and errors that `explain` is asked about
    std::string stdin_filename;
    std::optional<Format> format;
    bool environment = false;       // lint the variables of this process, too
    bool assume_committed = false;  // files that git cannot tell of
    std::int64_t now = 0;           // unix seconds: `--now`, or the clock
    std::string output_format = "full";
    Colour colour = Colour::automatic;
    std::string as;            // show values: whose reading
    std::string profile;       // show values: this one only; empty: all
    bool show_values = false;  // show values: in clear text
};

// Help, version, or wrong usage: nothing to run.
struct Stop {
    int exit_code = 0;
    std::string out;
    std::string error;
};

std::variant<Options, Stop> parse_options(int argc, char** argv);
// The same by way of the library, for more than plain paths. Not to be called before its initialisers.
std::variant<Options, Stop> parse_words(int argc, char** argv);

// Names that stand first on the command line instead of a path.
inline constexpr std::string_view command_names[] = {"rules", "explain", "show"};

}  // namespace credlint::cli
