#include "cli/completions.h"
#include "text/list.h"

namespace credlint::cli {
namespace {

constexpr const char* head = R"sh(# bash completion for credlint, written by `credlint completions bash`
# shellcheck shell=bash disable=SC2207  # one word a line

# Lists may be given with commas: what is completed is the last one.
_credlint_words() {
    local before='' IFS=$'\n'
    if [[ $cur == *,* ]]; then before=${cur%,*},; fi
    COMPREPLY=($(compgen -P "$before" -W "$1" -- "${cur##*,}"))
}

_credlint_rules() { _credlint_words "$(credlint rules 2>/dev/null | sed 's/ .*//')"; }

_credlint_files() {
    local IFS=$'\n'
    compopt -o filenames 2>/dev/null
    COMPREPLY=($(compgen -f -- "$cur"))
}

_credlint() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} at='' options='' commands=''
    # To bash, `--option=value` and `sarif:FILE` are three words.
    if [[ $cur == [=:] ]]; then cur=''; fi
    if [[ $prev == = ]]; then prev=${COMP_WORDS[COMP_CWORD - 2]}; fi
)sh";

// These names as patterns of a `case`.
std::string patterns(const std::vector<std::string>& names) {
    std::vector<std::string> quoted;
    for (const std::string& name : names) quoted.push_back(shell_quoted(name));
    return joined(quoted, " | ");
}

std::string where_we_are(const std::vector<CommandDoc>& pages) {
    std::string out;
    out += "    if ((COMP_CWORD > 1)); then\n        case ${COMP_WORDS[1]} in\n            ";
    out += patterns(command_names_of(pages, 1)) + ") at=${COMP_WORDS[1]} ;;\n        esac\n    fi\n";
    out += "    if ((COMP_CWORD > 2)); then\n        case \"$at ${COMP_WORDS[2]}\" in\n            ";
    out += patterns(command_names_of(pages, 2)) + ") at=\"$at ${COMP_WORDS[2]}\" ;;\n        esac\n    fi\n";
    return out;
}

// One candidate on each line, so that candidates may contain spaces.
std::string call_for(const OptionDoc& word) {
    switch (completion_of(word)) {
        case Completion::choices:
            return "_credlint_words " + shell_quoted(joined(word.choices, "\n"));
        case Completion::files:
            return "_credlint_files";
        case Completion::rules:
            return "_credlint_rules";
        case Completion::nothing:
            break;
    }
    return ":";
}

std::string values(const std::vector<CommandDoc>& pages) {
    std::string out = "    case \"$at:$prev\" in\n";
    for (const CommandDoc& page : pages) {
        for (const OptionDoc& option : page.options) {
            if (option.value.empty()) continue;
            std::vector<std::string> names;
            for (const std::string& name : option.names) names.push_back(page.name + ":" + name);
            out += "        " + patterns(names) + ")\n            " + call_for(option) +
                   "\n            return\n            ;;\n";
        }
    }
    return out + "    esac\n";
}

std::string words_and_arguments(const std::vector<CommandDoc>& pages) {
    std::string out = "    case $at in\n";
    for (const CommandDoc& page : pages) {
        std::vector<std::string> names;
        for (const OptionDoc& option : page.options) {
            names.insert(names.end(), option.names.begin(), option.names.end());
        }
        out += "        " + shell_quoted(page.name) +
               ")\n            options=" + shell_quoted(joined(names, "\n")) + "\n";
        if (const auto commands = commands_below(pages, page); !commands.empty()) {
            out += "            commands=" + shell_quoted(joined(commands, "\n")) + "\n";
        }
        if (!page.arguments.empty()) {
            out += "            if [[ $cur != -* ]]; then " + call_for(page.arguments.front()) + "; fi\n";
        }
        out += "            ;;\n";
    }
    return out + "    esac\n";
}

constexpr const char* tail = R"sh(    local IFS=$'\n' depth=1
    if [[ -n $at ]]; then depth=2; fi
    if [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W "$options" -- "$cur"))
    elif ((COMP_CWORD == depth)); then
        COMPREPLY+=($(compgen -W "$commands" -- "$cur"))
    fi
}

complete -F _credlint credlint
)sh";

}  // namespace

std::string bash_completions(const std::vector<CommandDoc>& pages) {
    return head + where_we_are(pages) + values(pages) + words_and_arguments(pages) + tail;
}

}  // namespace credlint::cli
