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
    return pages;
}

bool has_line_for_each_choice(const OptionDoc& word) {
    return !word.choices.empty() && word.help.starts_with(word.choices.front() + ": ") &&
           word.help.find('\n') != std::string::npos;
}

std::string one_line(const OptionDoc& word) {
    const std::string between = has_line_for_each_choice(word) ? "; " : " ";
    std::string out;
    for (const char c : word.help) {
        if (c == '\n') {
            out += between;
        } else {
            out += c;
        }
    }
    return out;
}

}  // namespace credlint::cli
