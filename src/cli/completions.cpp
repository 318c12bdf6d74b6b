#include "cli/completions.h"

#include <algorithm>

#include "cli/commands.h"

namespace credlint::cli {
namespace {

std::size_t words_in(std::string_view name) {
    return name.empty() ? 0 : 1 + static_cast<std::size_t>(std::count(name.begin(), name.end(), ' '));
}

}  // namespace

Completion completion_of(const OptionDoc& word) {
    if (!word.choices.empty()) return Completion::choices;
    const auto says = [&](std::string_view part) { return word.value.find(part) != std::string::npos; };
    if (says("RULE")) return says("FILE") ? Completion::files : Completion::rules;
    return says("FILE") || says("PATH") || says("GLOB") ? Completion::files : Completion::nothing;
}

std::vector<std::string> command_names_of(const std::vector<CommandDoc>& pages, std::size_t words) {
    std::vector<std::string> out;
    for (const CommandDoc& page : pages) {
        if (words_in(page.name) == words) out.push_back(page.name);
    }
    return out;
}

std::vector<std::string> commands_below(const std::vector<CommandDoc>& pages, const CommandDoc& page) {
    const std::string before = page.name.empty() ? "" : page.name + " ";
    std::vector<std::string> out;
    for (const std::string& name : command_names_of(pages, words_in(page.name) + 1)) {
        if (name.starts_with(before)) out.push_back(name.substr(before.size()));
    }
    return out;
}

std::string shell_quoted(std::string_view text) {
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'') {
            out += "'\\''";
        } else {
            out += c;
        }
    }
    return out + "'";
}

int completions_command(const Options& options, Output& out) {
    const std::vector<CommandDoc> pages = command_docs();
    if (options.shell == "bash") out.write(bash_completions(pages));
    if (options.shell == "zsh") out.write(zsh_completions(pages));
    if (options.shell == "fish") out.write(fish_completions(pages));
    return 0;
}

}  // namespace credlint::cli
