#include "cli/options.h"

#include <algorithm>

#include <CLI/CLI.hpp>

#include "cli/command_words.h"
#include "cli/help_text.h"
#include "cli/option_tree.h"
#include "cli/shown_word.h"
#include "cli/terminal.h"
#include "text/list.h"
#include "text/nearest.h"

namespace credlint::cli {
namespace {

// The innermost command that was named: its options are the ones to suggest.
const CLI::App& innermost(const CLI::App& app) {
    const auto subcommands = app.get_subcommands();
    return subcommands.empty() ? app : innermost(*subcommands.front());
}

std::string suggestion(std::string_view word, const std::vector<std::string>& names) {
    const std::vector<std::string_view> views(names.begin(), names.end());
    const std::string_view like = nearest(word, views);
    return like.empty() ? std::string() : "; did you mean `" + std::string(like) + "`?";
}

std::string unknown_option(const CLI::App& command, std::string word) {
    word.resize(std::min(word.find('='), word.size()));
    std::vector<std::string> names;
    for (const CLI::Option* option : command.get_options()) {
        for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    }
    return "unknown option " + shown_word(word) + suggestion(word, names);
}

std::vector<std::string> subcommands_of(const CLI::App& command) {
    std::vector<std::string> names;
    for (const CLI::App* sub : command.get_subcommands([](const CLI::App*) { return true; })) {
        names.push_back(sub->get_name());
    }
    return names;
}

// ` [possible values: a, b]`, if the option or argument takes one of a few.
std::string choices_of(const CLI::App& command, const FlagValues& flags, const std::string& name) {
    for (const CLI::Option* option : command.get_options()) {
        const auto choices = flags.choices.find(option);
        if (choices == flags.choices.end() || option->get_name() != name) continue;
        return " [possible values: " + joined(choices->second, ", ") + "]";
    }
    return {};
}

std::string usage_error(const CLI::App& app, const FlagValues& flags, const CLI::ParseError& error) {
    const CLI::App& command = innermost(app);
    const std::vector<std::string> subcommands = subcommands_of(command);
    std::vector<std::string> rest = app.remaining(true);
    std::erase(rest, "--");  // not an error: no options follow
    const std::string said = error.what();
    if (!rest.empty() && rest.front().starts_with('-')) return unknown_option(command, rest.front());
    if (!rest.empty() && !subcommands.empty()) {
        return "unknown command " + shown_word(rest.front()) + suggestion(rest.front(), subcommands);
    }
    if (!rest.empty()) return "unexpected argument " + shown_word(rest.front());
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
        // CLI11 puts the name first: `--format: 1 required FORMAT missing`.
        const std::string name = said.substr(0, said.find(':'));
        return name.starts_with('-') ? "`" + name + "` requires one value" + choices_of(command, flags, name)
                                     : "too many arguments: only one " + name + " is allowed";
    }
    if (!subcommands.empty()) {
        return "missing subcommand [" + joined(subcommands, ", ") + "]";
    }
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
        const std::string name = said.substr(0, said.find(' '));
        return "missing required " + std::string(name.starts_with('-') ? "option" : "argument") + " `" +
               name + "`" + choices_of(command, flags, name);
    }
    // The messages of our checks name the option.
    if (dynamic_cast<const CLI::ValidationError*>(&error) != nullptr)
        return with_masked_words(said.substr(std::min(said.find(": ") + 2, said.size())));
    return with_masked_words(said);
}

// That of a terminal, but of lines that can be read.
std::size_t help_width() {
    constexpr std::size_t usual = 80, most = 100;
    const ReportStyle style = style_for(1, Color::never);
    return style.terminal ? std::min<std::size_t>(style.width, most) : usual;
}

// `show values`; empty: lint.
std::string command_path(const CLI::App& app) {
    const CLI::App& command = innermost(app);
    return &command == &app ? app.get_name() : app.get_name() + " " + command.get_name();
}

EarlyExit wrong_usage(const CLI::App& app, const std::string& what) {
    const std::string name = command_path(app);
    const std::string program = name.empty() ? "credlint" : "credlint " + name;
    return {2, {}, "credlint: error: " + what + "\nFor more information, try `" + program + " --help`.\n"};
}

// `-h`: the most common options only, where there are many.
bool wants_brief_help(const std::vector<std::string>& words) {
    return std::find(words.begin(), words.end(), "--help") == words.end();
}

}  // namespace

std::variant<Options, EarlyExit> parse_options(int argc, char** argv) {
    Options options;
    FlagValues flags;
    auto [command, words] = command_words({argv + std::min(argc, 1), argv + argc});
    CLI::App app({}, std::string(command));
    // Only the given command is built, and only if there are options: start-up is most of the time for a
    // small file.
    const bool has_options =
        std::any_of(words.begin(), words.end(), [](std::string_view word) { return word.starts_with('-'); });
    if (!command.empty() || has_options)
        build_command(app, command, options, flags);
    else
        build_paths(app, options);
    const bool brief = wants_brief_help(words);
    try {
        std::reverse(words.begin(), words.end());  // as the library takes them
        app.parse(std::move(words));
    } catch (const CLI::CallForHelp&) {
        return EarlyExit{0, help_text(command_docs(), command_path(app), help_width(), brief), {}};
    } catch (const CLI::CallForVersion&) {
        return EarlyExit{0, "credlint " CREDLINT_VERSION "\n", {}};
    } catch (const CLI::ParseError& error) {
        return wrong_usage(app, usage_error(app, flags, error));
    }
    if (const std::string wrong = apply_flags(flags, options); !wrong.empty()) return wrong_usage(app, wrong);
    Request& request = options.request;
    if (options.command == Command::lint && request.paths.empty() && !request.environment && !request.staged)
        request.paths.emplace_back(".");
    return options;
}

}  // namespace credlint::cli
