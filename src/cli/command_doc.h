// The command line as data: every command with its options and arguments, and what they are for. The man
// page and the shells' completions are written from it. Made from the tree of options, so that no option is
// listed twice; knows nothing of what is written.
#pragma once

#include <string>
#include <vector>

namespace credlint::cli {

struct WordPage {
    std::vector<std::string> names;    // `--quiet`, `-q`; none: an argument, known by its place
    std::string value;                 // what stands for the value: `FORMAT`; empty: a switch
    std::string help;                  // in lines, as the help text shows it
    std::string group;                 // its heading in the help text
    std::vector<std::string> choices;  // all values that there are, where they are few
    bool required = false;
    bool many = false;  // arguments: one or more
};

struct CommandDoc {
    std::string name;  // `show values`; empty: no command, but linting
    std::string purpose;
    std::vector<WordPage> options;
    std::vector<WordPage> arguments;
    bool is_complete = true;  // no other word of a command must follow
};

// Linting first, then each command in front of its own commands.
std::vector<CommandDoc> command_docs();

// The help in one line: its lines are a text, or one for each choice.
std::string one_line(const WordPage& word);
bool has_line_for_each_choice(const WordPage& word);

}  // namespace credlint::cli
