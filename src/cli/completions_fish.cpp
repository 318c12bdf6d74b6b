#include "cli/completions.h"
#include "text/list.h"

namespace credlint::cli {
namespace {

constexpr const char* head = R"sh(# fish completion for credlint, written by `credlint completions fish`

function __credlint_rules
    credlint rules 2>/dev/null | string replace -r ' .*' ''
end

)sh";

std::string quoted(std::string_view text) {
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'' || c == '\\') out += '\\';
        out += c;
    }
    return out + "'";
}

std::string list(const std::vector<std::string>& words) {
    std::vector<std::string> out;
    for (const std::string& word : words) out.push_back(quoted(word));
    return joined(out, " ");
}

std::string where_we_are(const std::vector<CommandDoc>& pages) {
    std::string out =
        R"sh(# True if the words up to the cursor lead to this command, and, if asked for, to no word more.
function __credlint_at
    set -l words (commandline -opc)
    set -l at
    set -l rest $words[2..-1]
    if contains -- "$words[2]" )sh";
    out += list(command_names_of(pages, 1)) + R"sh(
        set at $words[2]
        set rest $words[3..-1]
    end
    if contains -- "$at $words[3]" )sh";
    out += list(command_names_of(pages, 2)) + R"sh(
        set at "$at $words[3]"
        set rest $words[4..-1]
    end
    test "$at" = "$argv[1]"; and test (count $argv) -eq 1 -o (count $rest) -eq 0
end

complete -c credlint -f
)sh";
    return out;
}

// What completes the value, as options of `complete`. `-x`: no file names.
std::string value_of(const OptionDoc& word) {
    switch (completion_of(word)) {
        case Completion::choices:
            return " -a " + quoted(joined(word.choices, " "));
        case Completion::files:
            return " -F";
        case Completion::rules:
            return word.names.empty() ? " -a '(__credlint_rules)'"
                                      : " -a '(__fish_complete_list , __credlint_rules)'";
        case Completion::nothing:
            break;
    }
    return "";
}

std::string page_of(const std::vector<CommandDoc>& pages, const CommandDoc& page) {
    const std::string here = "complete -c credlint -n " + quoted("__credlint_at " + quoted(page.name));
    std::string out = "\n";
    if (const auto commands = commands_below(pages, page); !commands.empty()) {
        out += "complete -c credlint -n " + quoted("__credlint_at " + quoted(page.name) + " first") + " -a " +
               quoted(joined(commands, " ")) + "\n";
    }
    for (const OptionDoc& argument : page.arguments) out += here + value_of(argument) + "\n";
    for (const OptionDoc& option : page.options) {
        out += here;
        for (const std::string& name : option.names) {
            out += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
        }
        if (!option.value.empty()) {
            out += (completion_of(option) == Completion::files ? " -r" : " -x") + value_of(option);
        }
        out += " -d " + quoted(one_line(option)) + "\n";
    }
    return out;
}

}  // namespace

std::string fish_completions(const std::vector<CommandDoc>& pages) {
    std::string out = head + where_we_are(pages);
    for (const CommandDoc& page : pages) out += page_of(pages, page);
    return out;
}

}  // namespace credlint::cli
