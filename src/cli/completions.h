// Shells' completions for the command line, one function a shell. What completes a word is settled here;
// ids of rules are asked of `credlint rules` when they are wanted, since there are hundreds.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/command_doc.h"

namespace credlint::cli {

std::string bash_completions(const std::vector<CommandDoc>& pages);
std::string zsh_completions(const std::vector<CommandDoc>& pages);
std::string fish_completions(const std::vector<CommandDoc>& pages);

enum class Filling { nothing, choices, files, rules };

Filling filling_of(const WordPage& word);

// Names of commands with one word, or with two.
std::vector<std::string> command_names_of(const std::vector<CommandDoc>& pages, std::size_t words);
// The last word of each command that follows this one: `check` of `rules`.
std::vector<std::string> commands_below(const std::vector<CommandDoc>& pages, const CommandDoc& page);

std::string joined(const std::vector<std::string>& words, std::string_view between);
// In single quotes, as bash and zsh read them.
std::string shell_quoted(std::string_view text);

}  // namespace credlint::cli
