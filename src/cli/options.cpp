#include "cli/options.h"

#include <charconv>
#include <ctime>

#include <CLI/CLI.hpp>

#include "loader/shared_reading.h"
#include "report/reporter.h"
#include "text/nearest.h"
#include "text/printable.h"
#include "text/timestamp.h"

namespace credlint::cli {
namespace {

constexpr const char* footer = R"(Commands (name a file like one of them as ./rules):
  explain ERROR...            which rules tell of what you see at run time
  explain RULE...             what a rule finds, why, and what to do
  rules                       list every rule with its severity
  rules check FILE...         prove rule files: every example must hold
  show credentials FILE       which credentials it gives, whether they can work
  show values FILE --as SDK   what an AWS SDK reads from it, values masked
  show document FILE          what a file was parsed into, values masked

Files: .env, .env.*, *.env (not .envrc), env.example and the like; credentials,
.aws/config, *.ini, *.cfg, .boto, .s3cfg, rclone.conf, .passwd-s3fs; *.json; the
console's *accessKeys*.csv, *credentials*.csv and rootkey.csv; the code blocks of
*.md. Folders are searched for these names, of JSON only for those that hold
credentials (*credentials*.json, secrets.json, mcp.json, the caches in .aws ...).
A file that you name is read whatever its name, if it begins like one of these.
Without PATH: the current folder. What programs read together (.env and
.env.local, AWS's config and credentials) is judged together, also when only one
file is named.

Exit codes: 0 clean (or notes only), 1 errors or warnings, 2 could not check
everything, or wrong usage. Everything is decided offline, and no value is ever
printed, unless --show-values asks for it.
)";

// One of a few words, with a suggestion for a mistyped one.
std::string one_of(std::string_view word, const std::vector<std::string_view>& words) {
    if (std::find(words.begin(), words.end(), word) != words.end()) return {};
    const std::string_view suggestion = nearest(word, words);
    std::string message = "`" + printable(word) + "` is none of ";
    for (std::size_t i = 0; i < words.size(); ++i) message.append(i == 0 ? "" : ", ").append(words[i]);
    if (!suggestion.empty()) message.append("; did you mean `").append(suggestion).append("`?");
    return message;
}

std::vector<std::string_view> reporter_names() {
    std::vector<std::string_view> names;
    for (const Reporter& reporter : reporters()) names.push_back(reporter.name);
    return names;
}

std::string reporter_list() {
    std::string out;
    for (const Reporter& reporter : reporters()) {
        out.append(out.empty() ? "" : "\n").append(reporter.name).append(": ").append(reporter.purpose);
    }
    return out;
}

// Unix seconds, or RFC 3339.
std::optional<std::int64_t> point_in_time(std::string_view word) {
    const bool digits = !word.empty() && word.find_first_not_of("0123456789") == word.npos;
    if (!digits) return parse_timestamp(word);
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), seconds);
    return error == std::errc() && seconds < 253'402'300'800 ? std::optional(seconds) : std::nullopt;
}

struct Words {
    std::string format;
    std::string now;
    std::string colour = "auto";
};

constexpr Format formats[] = {Format::dotenv,   Format::ini, Format::json,
                              Format::markdown, Format::csv, Format::s3fs};

std::vector<std::string_view> format_names() {
    std::vector<std::string_view> names;
    for (const Format format : formats) names.push_back(to_string(format));
    return names;
}

void add_format(CLI::App& app, Words& words) {
    app.add_option("--format", words.format,
                   "Read every file as dotenv, ini, json, markdown, csv\nor s3fs, whatever its name")
        ->type_name("FORMAT")
        ->check([](const std::string& word) { return one_of(word, format_names()); });
}

void add_stdin_filename(CLI::App& app, Options& options) {
    app.add_option("--stdin-filename", options.stdin_filename,
                   "What `-` (standard input) is called: decides its\nformat and stands in reports")
        ->type_name("NAME");
}

void add_now(CLI::App& app, Words& words) {
    app.add_option("--now", words.now,
                   "The time to judge by, instead of the clock:\n2025-10-28T12:37:18Z or unix seconds")
        ->type_name("TIME")
        ->check([](const std::string& word) {
            return point_in_time(word)
                       ? std::string()
                       : "`" + printable(word) +
                             "` is no time; write it as 2025-10-28T12:37:18Z or in unix seconds";
        });
}

void lint_words(CLI::App& app, Options& options, Words& words) {
    app.add_option("PATH", options.paths, "Files or folders to lint; `-` is standard input")->type_name("");
    app.add_flag(
        "--environment", options.environment,
        "Lint the environment, too: what programs started from\nhere would use; alone or with PATHs");
    app.add_flag("--assume-committed", options.assume_committed,
                 "Judge secrets as in a tracked file wherever git cannot\ntell: outside of a repository, or "
                 "without git");
    add_stdin_filename(app, options);
    add_format(app, words);
    add_now(app, words);
    app.add_option("--output-format", options.output_format, reporter_list())
        ->type_name("FORMAT")
        ->check([](const std::string& word) { return one_of(word, reporter_names()); });
    app.add_option(
           "--color", words.colour,
           "auto (default), always or never; auto follows NO_COLOR,\nFORCE_COLOR, CLICOLOR and the terminal")
        ->type_name("WHEN")
        ->check([](const std::string& word) {
            return one_of(word, {"auto", "always", "never"});
        });
    app.footer(footer);
}

void rules_words(CLI::App& app, Options& options) {
    app.description("List every rule with its severity");
    CLI::App* check = app.add_subcommand("check", "Prove rule files: every example must hold");
    check->add_option("FILE", options.paths, "Rule files (TOML)")->required()->type_name("");
    check->callback([&options] { options.command = Command::rules_check; });
}

void explain_words(CLI::App& app, Options& options) {
    app.description("Tell what a rule finds, why it is bad, and what to do; or which rules tell of an error");
    app.add_option("RULE|ERROR", options.paths,
                   "Ids of rules; `credlint rules` lists them. Or what\nyou see at run time: ExpiredToken, a "
                   "phrase, a line")
        ->required()
        ->type_name("");
}

std::vector<std::string_view> loader_names() {
    std::vector<std::string_view> names;
    for (const loader::SharedLoader& loader : loader::shared_loaders()) names.push_back(loader.name);
    return names;
}

void values_words(CLI::App& app, Options& options) {
    app.add_option("--as", options.as,
                   "Whose reading: boto3 (the AWS CLI's, too), aws-js, aws-go,\naws-rust or aws-java")
        ->required()
        ->type_name("SDK")
        ->check([](const std::string& word) { return one_of(word, loader_names()); });
    app.add_option("--profile", options.profile, "Only this profile")->type_name("NAME");
    app.add_flag("--show-values", options.show_values, "Print the values in clear text");
    app.footer(
        "Of `config` or `credentials` only this file is read, not the other one. Of a .env file, the "
        "variables\n"
        "that the SDK takes its keys, region and profile from.\n"
        "Exit codes: 0 read, 1 the SDK refuses the file or finds no such profile, 2 wrong usage.");
}

void show_words(CLI::App& app, Options& options, Words& words) {
    app.description("Print a phase of the work on a file, values masked");
    app.require_subcommand(1);
    const auto phase = [&](const char* name, const char* purpose, Command command) {
        CLI::App* sub = app.add_subcommand(name, purpose);
        sub->add_option("FILE", options.paths, "The file; `-` is standard input")
            ->required()
            ->expected(1)
            ->type_name("");
        add_stdin_filename(*sub, options);
        add_format(*sub, words);
        if (command == Command::show_credentials) add_now(*sub, words);
        if (command == Command::show_values) values_words(*sub, options);
        sub->add_option("--output-format", options.output_format, "full: for people; json: for programs")
            ->type_name("FORMAT")
            ->check([](const std::string& word) {
                return one_of(word, {"full", "json"});
            });
        sub->callback([&options, command] { options.command = command; });
    };
    phase("document", "What the file was parsed into", Command::show_document);
    phase("credentials", "Which credentials it gives, and whether they can work", Command::show_credentials);
    phase("values", "What an AWS SDK reads from it", Command::show_values);
}

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
    return "unknown option `" + printable(word) + "`" + suggestion(word, names);
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
    const std::vector<std::string> rest = app.remaining(true);
    const std::string said = error.what();
    if (!rest.empty() && rest.front().starts_with('-')) return unknown_option(command, rest.front());
    if (!rest.empty() && !subcommands.empty()) {
        return "unknown command `" + printable(rest.front()) + "`" + suggestion(rest.front(), subcommands);
    }
    if (!rest.empty()) return "too many arguments: `" + printable(rest.front()) + "`";
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
        // CLI11 puts the name first: `--format: 1 required FORMAT missing`.
        const std::string name = said.substr(0, said.find(':'));
        return name.starts_with('-') ? name + " needs a value" : "too many arguments: one " + name + " only";
    }
    if (!subcommands.empty()) {
        std::string names;
        for (const std::string& name : subcommands) names.append(names.empty() ? "" : " or ").append(name);
        return "say what to " + command.get_name().substr(command.get_name().rfind(' ') + 1) + ": " + names;
    }
    return printable(said);
}

}  // namespace

std::variant<Options, Stop> parse_words(int argc, char** argv) {
    Options options;
    Words words;
    // Only the command that was named is built: start-up is most of the time that a small file takes.
    const std::string_view first = argc > 1 ? argv[1] : "";
    const bool is_command =
        std::find(std::begin(command_names), std::end(command_names), first) != std::end(command_names);
    CLI::App app(
        "Lint .env and credential files: what each value is meant to be, and whether it can be right.",
        is_command ? "credlint " + std::string(first) : "credlint");
    app.set_version_flag("--version", "credlint " CREDLINT_VERSION, "Print the version");
    app.get_formatter()->column_width(30);
    if (first == "rules") {
        options.command = Command::rules;
        rules_words(app, options);
    } else if (first == "explain") {
        options.command = Command::explain;
        explain_words(app, options);
    } else if (first == "show") {
        show_words(app, options, words);
    } else {
        lint_words(app, options, words);
    }
    try {
        app.parse(is_command ? argc - 1 : argc, is_command ? argv + 1 : argv);
    } catch (const CLI::CallForHelp&) {
        return Stop{0, app.help(), {}};
    } catch (const CLI::CallForVersion&) {
        return Stop{0, "credlint " CREDLINT_VERSION "\n", {}};
    } catch (const CLI::ParseError& error) {
        return Stop{
            2,
            {},
            "credlint: error: " + usage_error(app, error) + "\nRun `credlint --help` for what there is.\n"};
    }
    for (const Format format : formats) {
        if (words.format == to_string(format)) options.format = format;
    }
    options.now =
        words.now.empty() ? static_cast<std::int64_t>(std::time(nullptr)) : *point_in_time(words.now);
    if (words.colour == "always") options.colour = Colour::always;
    if (words.colour == "never") options.colour = Colour::never;
    const bool reads_input =
        std::find(options.paths.begin(), options.paths.end(), "-") != options.paths.end();
    if (!options.stdin_filename.empty() && !reads_input) {
        return Stop{2, {}, "credlint: error: --stdin-filename names what `-` reads; there is no `-`\n"};
    }
    if (options.command == Command::lint && options.paths.empty() && !options.environment)
        options.paths.emplace_back(".");
    return options;
}

}  // namespace credlint::cli
