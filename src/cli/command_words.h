// Which command a command line names. Options may stand before the command, `lint` and `check` name the
// default one, and `help COMMAND` is `COMMAND --help`. Does not depend on the parser of the options.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace credlint::cli {

struct CommandWords {
    std::string_view command;        // one of `command_names`; empty: lint
    std::vector<std::string> words;  // all others; a subcommand comes first
};

// `words`: the arguments without the program's name.
CommandWords command_words(std::vector<std::string> words);

}  // namespace credlint::cli
