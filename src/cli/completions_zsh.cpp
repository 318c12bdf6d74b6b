#include "cli/completions.h"
#include "text/list.h"

namespace credlint::cli {
namespace {

constexpr const char* head = R"sh(#compdef credlint
# zsh completion for credlint, written by `credlint completions zsh`

_credlint_rules() {
  local -a rules
  rules=(${${(f)"$(credlint rules 2>/dev/null)"}%% *})
  compadd "$@" -a rules
}

# A format, and behind a colon its file.
_credlint_choice() {
  if compset -P '*:'; then _files; else compadd -- "$@"; fi
}

_credlint() {
  local at=''
)sh";

std::string where_we_are(const std::vector<CommandDoc>& pages) {
    std::string out;
    const auto shift = [&](const std::string& patterns, const std::string& words) {
        out += "  case " + words + " in\n    " + patterns +
               ")\n      if (( CURRENT > 2 )); then at=" + words + "; shift words; (( CURRENT-- )); fi ;;\n" +
               "  esac\n";
    };
    const auto patterns = [&](std::size_t words) {
        std::vector<std::string> quoted;
        for (const std::string& name : command_names_of(pages, words)) quoted.push_back(shell_quoted(name));
        return joined(quoted, "|");
    };
    shift(patterns(1), "\"$words[2]\"");
    shift(patterns(2), "\"$at $words[2]\"");
    return out;
}

// Escaped for `_arguments`, in brackets or between colons.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '[' || c == ']' || c == ':' || c == '\\') out += '\\';
        out += c;
    }
    return out;
}

// `:what:how`.
std::string value_of(const OptionDoc& word) {
    const std::string what = ":" + escaped(word.value) + ":";
    switch (completion_of(word)) {
        case Completion::choices:
            return what + " _credlint_choice " + joined(word.choices, " ");
        case Completion::files:
            return what + "_files";
        case Completion::rules:
            return what + (word.names.empty() ? "_credlint_rules" : "_sequence _credlint_rules");
        case Completion::nothing:
            break;
    }
    return what;
}

std::string page_of(const std::vector<CommandDoc>& pages, const CommandDoc& page) {
    std::string out = "    " + shell_quoted(page.name) + ")\n";
    if (const auto commands = commands_below(pages, page); !commands.empty()) {
        out += "      if (( CURRENT == 2 )); then compadd -- " + joined(commands, " ") + "; fi\n";
    }
    out += "      _arguments -s -S :";
    for (const OptionDoc& option : page.options) {
        for (const std::string& name : option.names) {
            const bool is_long = name.starts_with("--");
            const std::string spec = "*" + name +
                                     (option.value.empty() ? ""
                                      : is_long            ? "="
                                                           : "+") +
                                     "[" + escaped(one_line(option)) + "]" +
                                     (option.value.empty() ? "" : value_of(option));
            out += " \\\n        " + shell_quoted(spec);
        }
    }
    for (const OptionDoc& argument : page.arguments)
        out += " \\\n        " + shell_quoted("*" + value_of(argument));
    return out + " ;;\n";
}

constexpr const char* tail = R"sh(  esac
}

if [[ $funcstack[1] == _credlint ]]; then _credlint "$@"; else compdef _credlint credlint; fi
)sh";

}  // namespace

std::string zsh_completions(const std::vector<CommandDoc>& pages) {
    std::string out = head + where_we_are(pages) + "  case $at in\n";
    for (const CommandDoc& page : pages) out += page_of(pages, page);
    return out + tail;
}

}  // namespace credlint::cli
