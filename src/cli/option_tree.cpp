#include "cli/option_tree.h"

#include <algorithm>

#include <CLI/CLI.hpp>

#include "cli/shown_word.h"
#include "loader/loader.h"
#include "report/reporter.h"
#include "text/nearest.h"
#include "workspace/config.h"

namespace credlint::cli {
namespace {

// Paragraphs, which the help text wraps.
constexpr const char* footer =
    "A file or folder with the name of a command: write `./rules`.\n\n"
    "Files: .env, .env.*, *.env (not .envrc), templates such as env.example; credentials, .aws/config, "
    "*.ini, *.cfg, "
    ".boto, .s3cfg, rclone.conf, .passwd-s3fs; *.json; exports of the AWS console (*accessKeys*.csv, "
    "*credentials*.csv, rootkey.csv); code blocks in *.md. Folders are searched for these names; JSON files "
    "are "
    "included only if their names suggest credentials (*credentials*.json, secrets.json, mcp.json, the "
    "caches in "
    ".aws, ...). A file given as PATH is read whatever its name, if its first line matches one of these "
    "formats. "
    "Without PATH, the current folder is searched. Files that programs read together (.env and .env.local; "
    "AWS's "
    "config and credentials) are checked together, even if only one of them is given.\n\n"
    "Exit codes: 0 no findings at or above --fail-level; 1 findings; 2 not everything could be checked, or a "
    "usage "
    "error. They are the same for all output formats.\n\n"
    "credlint works offline, and prints values only with --show-values.";

std::string invalid_value(std::string_view word, const std::string& option) {
    return "invalid value " + shown_word(word) + " for `" + option + "`";
}

// Checks that the word is one of a few, with a suggestion for a mistyped one.
std::string one_of(std::string_view word, const std::vector<std::string_view>& words,
                   const std::string& option) {
    if (std::find(words.begin(), words.end(), word) != words.end()) return {};
    const std::string_view suggestion = nearest(word, words);
    std::string message = invalid_value(word, option) + " [possible values: ";
    for (std::size_t i = 0; i < words.size(); ++i) message.append(i == 0 ? "" : ", ").append(words[i]);
    message += ']';
    if (!suggestion.empty()) message.append("; did you mean `").append(suggestion).append("`?");
    return message;
}

// The option takes one of these values, which may be followed by a colon and more.
void choose_from(CLI::Option* option, FlagValues& flags, std::vector<std::string_view> names) {
    flags.choices[option] = names;
    option->check([names = std::move(names), option = option->get_name()](const std::string& word) {
        return one_of(std::string_view(word).substr(0, word.find(':')), names, option);
    });
}

std::vector<std::string_view> reporter_names() {
    std::vector<std::string_view> names;
    for (const Reporter* reporter : reporters()) names.push_back(reporter->name);
    return names;
}

std::string reporter_list() {
    std::string out;
    for (const Reporter* reporter : reporters()) {
        out.append(out.empty() ? "" : "\n").append(reporter->name).append(": ").append(reporter->purpose);
    }
    return out;
}

std::vector<std::string_view> format_names() {
    std::vector<std::string_view> names;
    for (const Format format : file_formats) names.push_back(to_string(format));
    return names;
}

void add_format(CLI::App& app, FlagValues& flags) {
    CLI::Option* format =
        app.add_option(
               "--format", flags.format,
               "Read all files as dotenv, ini, json, markdown, csv or s3fs, regardless of their names")
            ->type_name("FORMAT");
    choose_from(format, flags, format_names());
}

void add_stdin_filename(CLI::App& app, Options& options) {
    app.add_option("--stdin-filename", options.request.stdin_filename,
                   "File name to use for standard input (`-`): appears in reports and determines the format")
        ->type_name("NAME");
}

void add_now(CLI::App& app, FlagValues& flags) {
    app.add_option("--now", flags.now,
                   "Use this time instead of the current time: 2025-10-28T12:37:18Z or Unix seconds")
        ->type_name("TIME")
        ->check([](const std::string& word) {
            return point_in_time(word)
                       ? std::string()
                       : invalid_value(word, "--now") + "; use 2025-10-28T12:37:18Z or Unix seconds";
        });
}

// A list: the option may be repeated, or its items are separated by commas. It takes no further arguments.
CLI::Option* add_list(CLI::App& app, const std::string& name, std::vector<std::string>& list,
                      const std::string& help) {
    return app.add_option(name, list, help)->expected(1)->take_all()->allow_extra_args(false);
}

// Options that decide which configuration and rules apply.
void add_settings(CLI::App& app, Options& options) {
    Request& request = options.request;
    app.add_option("--config", request.config,
                   "Use this configuration for all files, instead of "
                   "the nearest .credlint.toml")
        ->type_name("FILE");
    app.add_flag("--isolated", request.isolated, "Ignore all configuration files");
    add_list(app, "--select", request.select,
             "Enable only these rules: rule IDs, tags (such as aws, security) or patterns (aws-*)")
        ->delimiter(',')
        ->type_name("RULE,...");
    add_list(app, "--ignore", request.ignore, "Disable these rules")->delimiter(',')->type_name("RULE,...");
}

void add_search(CLI::App& app, Options& options) {
    add_list(app, "--exclude", options.request.exclude,
             "Exclude files and folders, even if given as PATH: a .gitignore pattern for the current folder")
        ->type_name("GLOB");
    app.add_flag("--no-ignore", options.request.enter_ignored,
                 "Also search folders that .gitignore excludes");
    app.add_option("--threads", options.request.threads, "Number of threads (default: one for each core)")
        ->type_name("N")
        ->check([](const std::string& word) {
            const bool number =
                !word.empty() && word.size() < 4 && word.find_first_not_of("0123456789") == word.npos;
            return number && word != "0" ? std::string() : "`--threads` must be between 1 and 999";
        });
}

void add_lint_options(CLI::App& app, Options& options, FlagValues& flags) {
    Request& request = options.request;
    app.description("Lint .env and credential files: identify each value, and check that it is valid");
    build_paths(app, options);

    app.option_defaults()->group("File selection");
    app.add_flag("--staged", request.staged,
                 "Lint what is staged for the next git commit: all files, or those in PATH");
    app.add_flag(
        "--environment", request.environment,
        "Lint the environment variables that programs started from here would use, and PATH if given");
    app.add_flag("--assume-committed", request.assume_committed,
                 "Treat files as committed when git cannot tell: outside of a repository, or without git");
    add_stdin_filename(app, options);
    add_format(app, flags);
    add_now(app, flags);
    add_search(app, options);
    app.add_flag("--show-files", options.show_files, "List the files instead of linting them");

    app.option_defaults()->group("Rule selection and suppressions");
    add_settings(app, options);
    app.add_option("--baseline", request.baseline,
                   "Hide the findings in this file; see `credlint baseline create`")
        ->type_name("FILE");
    app.add_flag("--ignore-suppressions", request.ignore_suppressions, "Disable inline suppressions");
    app.add_flag("--foreign-suppressions", request.third_party_suppressions,
                 "Honor suppression comments of gitleaks, detect-secrets, trufflehog and ggshield");
    app.add_flag("--show-suppressed", request.show_suppressed,
                 "Show suppressed findings (they do not affect the exit code)");

    app.option_defaults()->group("Fixes");
    app.add_flag("--fix", options.fix, "Apply safe fixes");
    app.add_flag("--unsafe-fixes", options.unsafe_fixes,
                 "With --fix or --diff: also apply fixes that may change the value a program reads");
    app.add_flag("--diff", options.diff, "Print the changes of --fix as a patch instead of writing them");

    app.option_defaults()->group("Output");
    choose_from(add_list(app, "--output-format", flags.outputs, reporter_list())->type_name("FORMAT[:FILE]"),
                flags, reporter_names());
    app.add_option("--output-file", flags.output_file,
                   "Write the report to this file instead of standard output")
        ->type_name("FILE");
    CLI::Option* fail_level =
        app.add_option("--fail-level", flags.fail_level,
                       "Lowest severity that causes exit code 1: error, warning (default) or note")
            ->type_name("LEVEL");
    choose_from(fail_level, flags, {"error", "warning", "note"});
    app.add_flag("--exit-zero", options.exit_zero, "Exit with code 0 even if there are findings");
    app.add_flag("--statistics", options.statistics,
                 "Show the number of findings of each rule instead of the findings");
    app.add_flag("-q,--quiet", flags.quiet, "Print only findings and errors");
    app.add_flag("-v,--verbose", flags.verbose, "Also print which files were read, and their format");
    CLI::Option* color =
        app.add_option(
               "--color", flags.color,
               "When to use color: auto (default), always, never; auto depends on the terminal, NO_COLOR, "
               "FORCE_COLOR and CLICOLOR")
            ->type_name("WHEN");
    choose_from(color, flags, {"auto", "always", "never"});
    for (const char* name : {"--help", "--version", "--staged", "--config", "--select", "--ignore",
                             "--baseline", "--fix", "--diff", "--output-format", "--fail-level"})
        flags.common.insert(app.get_option(name));
    app.footer(footer);
}

void add_full_or_json(CLI::App& app, FlagValues& flags) {
    CLI::Option* format = app.add_option("--output-format", flags.outputs, "full (default) or json")
                              ->expected(1)
                              ->allow_extra_args(false)
                              ->type_name("FORMAT");
    choose_from(format, flags, {"full", "json"});
}

void add_rules_options(CLI::App& app, Options& options, FlagValues& flags) {
    options.command = Command::rules;
    app.description("List rules with their severities");
    app.add_option("PATTERN", options.request.paths,
                   "Only rules whose ID or title contains one of these words, or whose ID matches a pattern "
                   "(stripe-*)")
        ->type_name("");
    app.add_option("--tag", options.tag, "Only rules with this tag, such as aws or security")
        ->type_name("TAG");
    add_full_or_json(app, flags);
    CLI::App* check = app.add_subcommand("check", "Check rule files and their examples");
    check->add_option("FILE", options.request.paths, "Rule files (TOML)")->required()->type_name("");
    check->callback([&options] { options.command = Command::rules_check; });
}

void add_explain_options(CLI::App& app, Options& options) {
    options.command = Command::explain;
    app.description("Show what a rule finds, why, and how to fix it; or find rules by runtime error");
    app.add_option(
           "RULE|ERROR", options.request.paths,
           "Rule ID (`credlint rules` lists them) or runtime error: ExpiredToken, a phrase, a line of a log")
        ->required()
        ->type_name("");
}

std::vector<std::string_view> loader_names() {
    std::vector<std::string_view> names;
    for (const loader::Loader* each : loader::all_loaders()) names.push_back(each->name);
    return names;
}

void add_values_options(CLI::App& app, Options& options, FlagValues& flags) {
    std::string help = "Program to read the file as:";
    for (const loader::Loader* each : loader::all_loaders())
        help.append("\n").append(each->name).append(": ").append(each->title());
    CLI::Option* as = app.add_option("--as", options.as, help)->required()->type_name("LOADER");
    choose_from(as, flags, loader_names());
    app.add_option("--profile", options.profile, "Show only this profile")->type_name("NAME");
    app.add_flag("--show-values", options.show_values, "Print values in clear text");
    app.footer(
        "Only FILE is read: AWS's `config` without `credentials`, or the reverse. "
        "For a .env file, an AWS SDK shows the variables from which it takes its keys, "
        "region and profile. "
        "Exit codes: 0 success, 1 the program rejects the file or does not find the "
        "profile, 2 usage error.");
}

void add_show_options(CLI::App& app, Options& options, FlagValues& flags) {
    app.description("Show how a file is interpreted, with values masked");
    app.require_subcommand(1);
    const auto phase = [&](const char* name, const char* purpose, Command command) {
        CLI::App* sub = app.add_subcommand(name, purpose);
        sub->add_option("FILE", options.request.paths, "File to read, or `-` for standard input")
            ->required()
            ->expected(1)
            ->type_name("");
        add_stdin_filename(*sub, options);
        add_format(*sub, flags);
        if (command == Command::show_credentials) add_now(*sub, flags);
        if (command == Command::show_values) add_values_options(*sub, options, flags);
        add_full_or_json(*sub, flags);
        sub->callback([&options, command] { options.command = command; });
    };
    phase("document", "Show how a file is parsed", Command::show_document);
    phase("credentials", "Show the credentials in a file and their state", Command::show_credentials);
    phase("values", "Show what a program reads from a file", Command::show_values);
}

void add_config_options(CLI::App& app, Options& options, FlagValues& flags) {
    options.command = Command::config;
    app.description("Show the effective settings for a path and their origin");
    app.add_option("PATH", options.request.paths, "Files or folders (default: the current folder)")
        ->type_name("");
    add_settings(app, options);
    app.add_flag("--schema", options.schema, "Print the JSON Schema of .credlint.toml, for editors");
    add_full_or_json(app, flags);
}

void add_baseline_options(CLI::App& app, Options& options, FlagValues& flags) {
    app.description("Accept current findings, so that only new ones are reported");
    app.require_subcommand(1);
    const auto verb = [&](const char* name, const char* purpose, Command command) {
        CLI::App* sub = app.add_subcommand(name, purpose);
        sub->add_option("PATH", options.request.paths, "Files or folders (default: the current folder)")
            ->type_name("");
        sub->add_option("--baseline", options.baseline_file,
                        "Baseline file (default: from the configuration, or "
                        ".credlint-baseline.json)")
            ->type_name("FILE");
        add_settings(*sub, options);
        add_search(*sub, options);
        add_format(*sub, flags);
        add_now(*sub, flags);
        sub->callback([&options, command] { options.command = command; });
    };
    verb("create", "Write all current findings to the baseline", Command::baseline_create);
    verb("prune", "Remove findings that no longer exist from the baseline", Command::baseline_prune);
}

void add_install_hook_options(CLI::App& app, Options& options) {
    options.command = Command::install_hook;
    app.description("Install a git hook that runs `credlint --staged` before each commit");
}

void add_completions_options(CLI::App& app, Options& options, FlagValues& flags) {
    options.command = Command::completions;
    app.description("Print shell completions");
    choose_from(app.add_option("SHELL", options.shell, "bash, zsh or fish")->required()->type_name(""), flags,
                {"bash", "zsh", "fish"});
}

void add_man_options(CLI::App& app, Options& options) {
    options.command = Command::man;
    app.description("Print the manual page");
}

void add_lsp_options(CLI::App& app, Options& options) {
    options.command = Command::lsp;
    app.description("Start the language server, on standard input and output");
    app.add_flag_callback(
        "--stdio", [] {}, "The default; accepted because some clients pass it");
}

}  // namespace

void build_paths(CLI::App& app, Options& options) {
    app.add_option("PATH", options.request.paths, "Files or folders to lint; `-` is standard input")
        ->type_name("");
}

void build_command(CLI::App& app, std::string_view command, Options& options, FlagValues& flags) {
    app.set_version_flag("-V,--version", "credlint " CREDLINT_VERSION, "Print the version");
    if (command.empty()) return add_lint_options(app, options, flags);
    if (command == "rules") return add_rules_options(app, options, flags);
    if (command == "explain") return add_explain_options(app, options);
    if (command == "show") return add_show_options(app, options, flags);
    if (command == "config") return add_config_options(app, options, flags);
    if (command == "baseline") return add_baseline_options(app, options, flags);
    if (command == "install-hook") return add_install_hook_options(app, options);
    if (command == "completions") return add_completions_options(app, options, flags);
    if (command == "man") return add_man_options(app, options);
    add_lsp_options(app, options);
}

}  // namespace credlint::cli
