// Shell completions for the command line, one function for each shell. What completes an argument is decided
// here; the hundreds of rule IDs come from `credlint rules` when they are needed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/command_doc.h"

namespace credlint::cli {

std::string bash_completions(const std::vector<CommandDoc>& pages);
std::string zsh_completions(const std::vector<CommandDoc>& pages);
std::string fish_completions(const std::vector<CommandDoc>& pages);

enum class Completion { nothing, choices, files, rules };

Completion completion_of(const OptionDoc& word);

// The names of commands with that many words.
std::vector<std::string> command_names_of(const std::vector<CommandDoc>& pages, std::size_t words);
// The names of the subcommands of a command: `check` for `rules`.
std::vector<std::string> commands_below(const std::vector<CommandDoc>& pages, const CommandDoc& page);

// In single quotes, as bash and zsh read them.
std::string shell_quoted(std::string_view text);

}  // namespace credlint::cli
