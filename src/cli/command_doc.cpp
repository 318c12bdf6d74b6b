#include "cli/command_doc.h"

#include <algorithm>

#include <CLI/CLI.hpp>

#include "cli/option_tree.h"

namespace credlint::cli {
namespace {

OptionDoc option_doc(const CLI::Option& option, const FlagValues& flags) {
    OptionDoc page;
    for (const std::string& name : option.get_snames()) page.names.push_back("-" + name);
    for (const std::string& name : option.get_lnames()) page.names.push_back("--" + name);
    if (option.get_positional()) {
        page.value = option.get_name(true);
    } else if (option.get_items_expected_max() > 0) {
        page.value = option.get_type_name();
    }
    page.help = option.get_description();
    page.group = option.get_group();
    page.required = option.get_required();
    page.many = option.get_items_expected_max() > 1;
    page.is_common = flags.common.contains(&option);
    if (const auto choices = flags.choices.find(&option); choices != flags.choices.end()) {
        page.choices.assign(choices->second.begin(), choices->second.end());
    }
    return page;
}

void add_pages(const CLI::App& app, const std::string& name, const FlagValues& flags,
               std::vector<CommandDoc>& pages) {
    CommandDoc page;
    page.name = name;
    page.purpose = app.get_description();
    page.footer = app.get_footer();
    page.is_complete = app.get_require_subcommand_min() == 0;
    for (const CLI::Option* option : app.get_options()) {
        (option->get_positional() ? page.arguments : page.options).push_back(option_doc(*option, flags));
    }
    pages.push_back(std::move(page));
    for (const CLI::App* sub : app.get_subcommands([](const CLI::App*) { return true; })) {
        add_pages(*sub, name + " " + sub->get_name(), flags, pages);
    }
}

}  // namespace

std::vector<CommandDoc> command_docs() {
    std::vector<std::string> names{""};
    names.insert(names.end(), std::begin(command_names), std::end(command_names));
    std::vector<CommandDoc> pages;
    for (const std::string& name : names) {
        CLI::App app;
        Options options;
        FlagValues flags;
        build_command(app, name, options, flags);
        add_pages(app, name, flags, pages);
    }
    // Other names of what is there.
    for (const std::string_view name : lint_names) {
        CommandDoc lint = pages.front();
        lint.name = name;
        lint.alias_of = "credlint";
        pages.push_back(std::move(lint));
    }
    CommandDoc help;
    help.name = help_name;
    help.purpose = "Show the help of a command";
    OptionDoc& command = help.arguments.emplace_back();
    command.value = "COMMAND";
    command.choices.assign(std::begin(command_names), std::end(command_names));
    pages.push_back(std::move(help));
    return pages;
}

bool has_line_for_each_choice(const OptionDoc& word) {
    return !word.choices.empty() && word.help.starts_with(word.choices.front() + ": ") &&
           word.help.find('\n') != std::string::npos;
}

std::string one_line(const OptionDoc& word) {
    std::string out = word.help;
    for (std::size_t at = out.find('\n'); at != out.npos; at = out.find('\n', at)) out.replace(at, 1, "; ");
    return out;
}

}  // namespace credlint::cli
