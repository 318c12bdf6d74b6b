#include "cli/options.h"

#include <algorithm>

#include <CLI/CLI.hpp>

#include "cli/option_tree.h"
#include "cli/shown_word.h"
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

std::string usage_error(const CLI::App& app, const CLI::ParseError& error) {
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
        return name.starts_with('-') ? "`" + name + "` requires one value"
                                     : "too many arguments: only one " + name + " is allowed";
    }
    if (!subcommands.empty()) {
        return "missing subcommand [" + joined(subcommands, ", ") + "]";
    }
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
        const std::string name = said.substr(0, said.find(' '));
        return "missing required " + std::string(name.starts_with('-') ? "option" : "argument") + " `" +
               name + "`";
    }
    // The messages of our checks name the option.
    if (dynamic_cast<const CLI::ValidationError*>(&error) != nullptr)
        return with_masked_words(said.substr(std::min(said.find(": ") + 2, said.size())));
    return with_masked_words(said);
}

EarlyExit wrong_usage(const CLI::App& app, const std::string& what) {
    std::string name = app.get_name();
    if (const CLI::App& command = innermost(app); &command != &app) name += " " + command.get_name();
    return {2, {}, "credlint: error: " + what + "\nFor more information, try `" + name + " --help`.\n"};
}

}  // namespace

std::variant<Options, EarlyExit> parse_options(int argc, char** argv) {
    Options options;
    FlagValues flags;
    // Only the given command is built: start-up is most of the time for a small file.
    const std::string_view first = argc > 1 ? argv[1] : "";
    const bool is_command =
        std::find(std::begin(command_names), std::end(command_names), first) != std::end(command_names);
    const std::string_view command = is_command ? first : std::string_view();
    CLI::App app({}, is_command ? "credlint " + std::string(command) : "credlint");
    app.get_formatter()->column_width(30);
    app.get_formatter()->label("Positionals", "Arguments");
    app.get_formatter()->label("REQUIRED", "(required)");
    app.get_formatter()->label("SUBCOMMAND", "COMMAND");
    app.get_formatter()->label("Subcommands", "Commands");
    const bool has_options =
        std::any_of(argv, argv + argc, [](std::string_view word) { return word.starts_with('-'); });
    if (is_command || has_options)
        build_command(app, command, options, flags);
    else
        build_paths(app, options);
    try {
        app.parse(is_command ? argc - 1 : argc, is_command ? argv + 1 : argv);
    } catch (const CLI::CallForHelp&) {
        return EarlyExit{0, app.help(), {}};
    } catch (const CLI::CallForVersion&) {
        return EarlyExit{0, "credlint " CREDLINT_VERSION "\n", {}};
    } catch (const CLI::ParseError& error) {
        return wrong_usage(app, usage_error(app, error));
    }
    if (const std::string wrong = apply_flags(flags, options); !wrong.empty()) return wrong_usage(app, wrong);
    Request& request = options.request;
    if (options.command == Command::lint && request.paths.empty() && !request.environment && !request.staged)
        request.paths.emplace_back(".");
    return options;
}

}  // namespace credlint::cli
