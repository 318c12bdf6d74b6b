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

constexpr const char* footer = R"(Commands (name a file like one of them as ./rules):
  explain ERROR...            which rules tell of what you see at run time
  explain RULE...             what a rule finds, why, and what to do
  rules                       list every rule with its severity
  rules check FILE...         prove rule files: every example must hold
  show credentials FILE       which credentials it gives, whether they can work
  show values FILE --as SDK   what an AWS SDK reads from it, values masked
  show document FILE          what a file was parsed into, values masked
  config [PATH...]            which settings hold for a path, and from where
  baseline create|prune       accept the findings that there are
  install-hook                make git run `credlint --staged` before a commit
  lsp                         the language server, for editors
  completions SHELL           completions for bash, zsh or fish
  man                         this as a manual page

Files: .env, .env.*, *.env (not .envrc), env.example and the like; credentials,
.aws/config, *.ini, *.cfg, .boto, .s3cfg, rclone.conf, .passwd-s3fs; *.json; the
console's *accessKeys*.csv, *credentials*.csv and rootkey.csv; the code blocks of
*.md. Folders are searched for these names, of JSON only for those that hold
credentials (*credentials*.json, secrets.json, mcp.json, the caches in .aws ...).
A file that you name is read whatever its name, if it begins like one of these.
Without PATH: the current folder. What programs read together (.env and
.env.local, AWS's config and credentials) is judged together, also when only one
file is named.

Exit codes: 0 clean (or nothing at --fail-level), 1 findings, 2 could not check
everything, or wrong usage; the same for every format. Everything is decided
offline, and no value is ever printed, unless --show-values asks for it.
)";

// Checks that the word is one of a few, with a suggestion for a mistyped one.
std::string one_of(std::string_view word, const std::vector<std::string_view>& words) {
    if (std::find(words.begin(), words.end(), word) != words.end()) return {};
    const std::string_view suggestion = nearest(word, words);
    std::string message = shown_word(word) + " is none of ";
    for (std::size_t i = 0; i < words.size(); ++i) message.append(i == 0 ? "" : ", ").append(words[i]);
    if (!suggestion.empty()) message.append("; did you mean `").append(suggestion).append("`?");
    return message;
}

// The option takes one of these values, which may be followed by a colon and more.
void choose_from(CLI::Option* option, FlagValues& flags, std::vector<std::string_view> names) {
    flags.choices[option] = names;
    option->check([names = std::move(names)](const std::string& word) {
        return one_of(std::string_view(word).substr(0, word.find(':')), names);
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
        app.add_option("--format", flags.format,
                       "Read every file as dotenv, ini, json, markdown, csv\nor s3fs, whatever its name")
            ->type_name("FORMAT");
    choose_from(format, flags, format_names());
}

void add_stdin_filename(CLI::App& app, Options& options) {
    app.add_option("--stdin-filename", options.request.stdin_filename,
                   "What `-` (standard input) is called: decides its\nformat and stands in reports")
        ->type_name("NAME");
}

void add_now(CLI::App& app, FlagValues& flags) {
    app.add_option("--now", flags.now,
                   "The time to judge by, instead of the clock:\n2025-10-28T12:37:18Z or unix seconds")
        ->type_name("TIME")
        ->check([](const std::string& word) {
            return point_in_time(word)
                       ? std::string()
                       : shown_word(word) +
                             " is no time; write it as 2025-10-28T12:37:18Z or in unix seconds";
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
                   "This configuration for all files, instead of the nearest\n"
                   ".credlint.toml of each")
        ->type_name("FILE");
    app.add_flag("--isolated", request.isolated, "No configuration");
    add_list(app, "--select", request.select, "Only these rules: ids, tags (aws, security), aws-*")
        ->delimiter(',')
        ->type_name("RULE,...");
    add_list(app, "--ignore", request.ignore, "Not these rules")->delimiter(',')->type_name("RULE,...");
}

void add_search(CLI::App& app, Options& options) {
    add_list(
        app, "--exclude", options.request.exclude,
        "Leave these files and folders out, also when named;\nas a line of .gitignore, from this folder on")
        ->type_name("GLOB");
    app.add_flag("--no-ignore", options.request.enter_ignored,
                 "Search the folders that .gitignore names, too");
    app.add_option("--threads", options.request.threads, "Default: as many as there are cores")
        ->type_name("N")
        ->check([](const std::string& word) {
            const bool number =
                !word.empty() && word.size() < 4 && word.find_first_not_of("0123456789") == word.npos;
            return number && word != "0" ? std::string() : shown_word(word) + " is no number from 1 to 999";
        });
}

void add_lint_options(CLI::App& app, Options& options, FlagValues& flags) {
    Request& request = options.request;
    app.description(
        "Lint .env and credential files: what each value is meant to be, and whether it can be right.");
    build_paths(app, options);

    app.option_defaults()->group("What is read");
    app.add_flag("--staged", request.staged,
                 "What git is about to commit: the staged contents of\nfiles, all or those below PATH");
    app.add_flag(
        "--environment", request.environment,
        "Lint the environment, too: what programs started from\nhere would use; alone or with PATHs");
    app.add_flag("--assume-committed", request.assume_committed,
                 "Judge secrets as in a tracked file wherever git cannot\ntell: outside of a repository, or "
                 "without git");
    add_stdin_filename(app, options);
    add_format(app, flags);
    add_now(app, flags);
    add_search(app, options);
    app.add_flag("--show-files", options.show_files, "List the files instead of linting them");

    app.option_defaults()->group("Which findings are told");
    add_settings(app, options);
    app.add_option("--baseline", request.baseline, "Without the findings in this file; see `baseline create`")
        ->type_name("FILE");
    app.add_flag("--ignore-suppressions", request.ignore_suppressions,
                 "As if no comment said `credlint: ignore[RULE]`");
    app.add_flag("--foreign-suppressions", request.third_party_suppressions,
                 "Heed the comments of gitleaks, detect-secrets,\ntrufflehog and ggshield, too");
    app.add_flag("--show-suppressed", request.show_suppressed,
                 "Tell suppressed findings, too, without counting them");

    app.option_defaults()->group("Fixes");
    app.add_flag("--fix", options.fix, "Mend what can be mended safely");
    app.add_flag("--unsafe-fixes", options.unsafe_fixes,
                 "With --fix or --diff: also where programs would read\nsomething else afterwards");
    app.add_flag("--diff", options.diff, "Print what --fix would do as a patch, write nothing");

    app.option_defaults()->group("Output");
    choose_from(add_list(app, "--output-format", flags.outputs, reporter_list())->type_name("FORMAT[:FILE]"),
                flags, reporter_names());
    app.add_option("--output-file", flags.output_file, "Into this file instead of standard output")
        ->type_name("FILE");
    CLI::Option* fail_level =
        app.add_option("--fail-level", flags.fail_level,
                       "The least severity that makes the exit code 1:\nerror, warning (default) or info")
            ->type_name("LEVEL");
    choose_from(fail_level, flags, {"error", "warning", "info"});
    app.add_flag("--exit-zero", options.exit_zero, "Exit with 0 also if there are findings");
    app.add_flag("--statistics", options.statistics, "How often each rule finds something, instead of where");
    app.add_flag("-q,--quiet", flags.quiet, "Findings and failures only");
    app.add_flag("-v,--verbose", flags.verbose, "Also which files were read, as what");
    CLI::Option* color =
        app.add_option("--color", flags.color,
                       "auto (default), always or never; auto follows NO_COLOR,\nFORCE_COLOR, CLICOLOR and "
                       "the terminal")
            ->type_name("WHEN");
    choose_from(color, flags, {"auto", "always", "never"});
    app.footer(footer);
}

void add_rules_options(CLI::App& app, Options& options) {
    options.command = Command::rules;
    app.description("List every rule with its severity");
    CLI::App* check = app.add_subcommand("check", "Prove rule files: every example must hold");
    check->add_option("FILE", options.request.paths, "Rule files (TOML)")->required()->type_name("");
    check->callback([&options] { options.command = Command::rules_check; });
}

void add_explain_options(CLI::App& app, Options& options) {
    options.command = Command::explain;
    app.description("Tell what a rule finds, why it is bad, and what to do; or which rules tell of an error");
    app.add_option("RULE|ERROR", options.request.paths,
                   "Ids of rules; `credlint rules` lists them. Or what\nyou see at run time: ExpiredToken, a "
                   "phrase, a line")
        ->required()
        ->type_name("");
}

void add_full_or_json(CLI::App& app, FlagValues& flags) {
    CLI::Option* format =
        app.add_option("--output-format", flags.outputs, "full: for people; json: for programs")
            ->expected(1)
            ->allow_extra_args(false)
            ->type_name("FORMAT");
    choose_from(format, flags, {"full", "json"});
}

std::vector<std::string_view> loader_names() {
    std::vector<std::string_view> names;
    for (const loader::Loader* each : loader::all_loaders()) names.push_back(each->name);
    return names;
}

void add_values_options(CLI::App& app, Options& options, FlagValues& flags) {
    std::string help = "The loader:";
    for (const loader::Loader* each : loader::all_loaders())
        help.append("\n").append(each->name).append(": ").append(each->title());
    CLI::Option* as = app.add_option("--as", options.as, help)->required()->type_name("LOADER");
    choose_from(as, flags, loader_names());
    app.add_option("--profile", options.profile, "Only this profile")->type_name("NAME");
    app.add_flag("--show-values", options.show_values, "Print the values in clear text");
    app.footer(
        "Of AWS's `config` or `credentials` only this file is read, not the other one. Of a .env file, an "
        "AWS SDK\n"
        "shows the variables that it takes its keys, region and profile from.\n"
        "Exit codes: 0 read, 1 the program refuses the file or finds no such profile, 2 wrong usage.");
}

void add_show_options(CLI::App& app, Options& options, FlagValues& flags) {
    app.description("Print a phase of the work on a file, values masked");
    app.require_subcommand(1);
    const auto phase = [&](const char* name, const char* purpose, Command command) {
        CLI::App* sub = app.add_subcommand(name, purpose);
        sub->add_option("FILE", options.request.paths, "The file; `-` is standard input")
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
    phase("document", "What the file was parsed into", Command::show_document);
    phase("credentials", "Which credentials it gives, and whether they can work", Command::show_credentials);
    phase("values", "What a program reads from it", Command::show_values);
}

void add_config_options(CLI::App& app, Options& options, FlagValues& flags) {
    options.command = Command::config;
    app.description("Tell which settings hold for a path, and where each is from");
    app.add_option("PATH", options.request.paths, "Files or folders; the current folder if none")
        ->type_name("");
    add_settings(app, options);
    app.add_flag("--schema", options.schema, "The JSON Schema of .credlint.toml, for editors");
    add_full_or_json(app, flags);
}

void add_baseline_options(CLI::App& app, Options& options, FlagValues& flags) {
    app.description("Accept the findings that there are, so that only new ones are told");
    app.require_subcommand(1);
    const auto verb = [&](const char* name, const char* purpose, Command command) {
        CLI::App* sub = app.add_subcommand(name, purpose);
        sub->add_option("PATH", options.request.paths, "Files or folders; the current folder if none")
            ->type_name("");
        sub->add_option("--baseline", options.baseline_file,
                        "Default: the configuration's, or\n"
                        ".credlint-baseline.json")
            ->type_name("FILE");
        add_settings(*sub, options);
        add_search(*sub, options);
        add_format(*sub, flags);
        add_now(*sub, flags);
        sub->callback([&options, command] { options.command = command; });
    };
    verb("create", "Write all findings of now into the baseline", Command::baseline_create);
    verb("prune", "Take out of it what is not found any more", Command::baseline_prune);
}

void add_install_hook_options(CLI::App& app, Options& options) {
    options.command = Command::install_hook;
    app.description("Make git run `credlint --staged` before each commit in this repository");
}

void add_completions_options(CLI::App& app, Options& options, FlagValues& flags) {
    options.command = Command::completions;
    app.description("Print completions for a shell");
    choose_from(app.add_option("SHELL", options.shell, "bash, zsh or fish")->required()->type_name(""), flags,
                {"bash", "zsh", "fish"});
}

void add_man_options(CLI::App& app, Options& options) {
    options.command = Command::man;
    app.description("Print the manual page");
}

void add_lsp_options(CLI::App& app, Options& options) {
    options.command = Command::lsp;
    app.description("Serve an editor by the Language Server Protocol, on standard input and output");
    app.add_flag_callback(
        "--stdio", [] {}, "What it does anyway; some clients say so");
}

}  // namespace

void build_paths(CLI::App& app, Options& options) {
    app.add_option("PATH", options.request.paths, "Files or folders to lint; `-` is standard input")
        ->type_name("");
}

void build_command(CLI::App& app, std::string_view command, Options& options, FlagValues& flags) {
    app.set_version_flag("--version", "credlint " CREDLINT_VERSION, "Print the version");
    if (command.empty()) return add_lint_options(app, options, flags);
    if (command == "rules") return add_rules_options(app, options);
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
