// The command line as data: every command with its options and arguments, and their help. The man page and
// the shell completions are generated from it. It is made from the tree of options, so that no option is
// declared twice; does not depend on the output.
#pragma once

#include <string>
#include <vector>

namespace credlint::cli {

struct OptionDoc {
    std::vector<std::string> names;    // `--quiet`, `-q`; none: a positional argument
    std::string value;                 // the placeholder of the value: `FORMAT`; empty: a flag
    std::string help;                  // one text, or one line for each choice
    std::string group;                 // its heading in the help text
    std::vector<std::string> choices;  // the possible values, if there are few
    bool required = false;
    bool many = false;       // arguments: one or more
    bool is_common = false;  // shown in the brief help
};

struct CommandDoc {
    std::string name;  // `show values`; empty: linting
    std::string purpose;
    std::vector<OptionDoc> options;
    std::vector<OptionDoc> arguments;
    std::string footer;       // below the options in the help text
    bool is_complete = true;  // no subcommand must follow
    std::string alias_of;     // the command that this is another name of; empty: none
};

// Linting first, then each command before its subcommands.
std::vector<CommandDoc> command_docs();

// The help in one line: its lines are one text, or one for each choice.
std::string one_line(const OptionDoc& word);
bool has_line_for_each_choice(const OptionDoc& word);

}  // namespace credlint::cli
