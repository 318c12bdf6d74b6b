#include "cli/command_words.h"

#include <algorithm>
#include <optional>

#include "cli/command_doc.h"
#include "cli/options.h"

namespace credlint::cli {
namespace {

using Words = std::vector<std::string>;

bool is_option(std::string_view word) {
    return word.size() > 1 && word.starts_with('-');
}

bool takes_a_value(std::string_view word, const std::vector<CommandDoc>& docs) {
    for (const CommandDoc& doc : docs) {
        for (const OptionDoc& option : doc.options) {
            if (!option.value.empty() &&
                std::find(option.names.begin(), option.names.end(), word) != option.names.end())
                return true;
        }
    }
    return false;
}

// The first word from `from` on that is neither an option nor the value of one; the size: none, or after
// `--`.
std::size_t first_argument(const Words& words, std::size_t from) {
    std::optional<std::vector<CommandDoc>> docs;  // takes time, and is seldom necessary
    for (std::size_t i = from; i < words.size() && words[i] != "--"; ++i) {
        if (!is_option(words[i])) return i;
        if (!docs) docs = command_docs();
        if (takes_a_value(words[i], *docs)) ++i;
    }
    return words.size();
}

void move_to_front(Words& words, std::size_t at) {
    const auto word = words.begin() + static_cast<std::ptrdiff_t>(at);
    std::rotate(words.begin(), word, word + 1);
}

std::optional<std::string_view> command_named(std::string_view word) {
    for (const std::string_view name : lint_names) {
        if (word == name) return std::string_view();
    }
    for (const std::string_view name : command_names) {
        if (word == name) return name;
    }
    return std::nullopt;
}

bool names_a_command(const std::string& word) {
    return word == help_name || command_named(word).has_value();
}

}  // namespace

CommandWords command_words(Words words) {
    if (std::none_of(words.begin(), words.end(), names_a_command)) return {{}, std::move(words)};
    std::size_t at = first_argument(words, 0);
    if (at == words.size()) return {{}, std::move(words)};
    if (words[at] == help_name) {
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(at));
        words.emplace_back("--help");
        return command_words(std::move(words));
    }
    const std::optional<std::string_view> command = command_named(words[at]);
    if (!command) return {{}, std::move(words)};
    words.erase(words.begin() + static_cast<std::ptrdiff_t>(at));
    // A subcommand must be the first word. Other arguments keep their order.
    at = first_argument(words, 0);
    if (at < words.size()) move_to_front(words, at);
    return {*command, std::move(words)};
}

}  // namespace credlint::cli
