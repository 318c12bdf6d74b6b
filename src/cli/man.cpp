#include "cli/man.h"

#include <algorithm>

#include "cli/commands.h"

namespace credlint::cli {
namespace {

// The page contains no build time, so that builds are reproducible.
constexpr const char* head = R"(.Dd November 26, 2026
.Dt CREDLINT 1
.Os
.Sh NAME
.Nm credlint
.Nd lint .env and credential files
)";

constexpr const char* description = R"(.Sh DESCRIPTION
.Nm
reads
.Pa .env
and credential files, identifies each value, and reports which ones cannot work, the resulting runtime error,
and how to fix it.
It works offline, on the contents of files alone, and does not print secrets.
Folders are searched for such files; without
.Ar PATH ,
the current folder is searched.
Findings go to standard output, everything else to standard error.
)";

constexpr const char* tail = R"(.Sh ENVIRONMENT
.Bl -tag -width Ds
.It Ev NO_COLOR , FORCE_COLOR , CLICOLOR_FORCE , CLICOLOR , TERM
Whether output is colored, unless
.Fl -color
is given.
.It Ev CREDLINT_CONFIG
The configuration of all files, unless
.Fl -config
or
.Fl -isolated
is given.
.It Ev XDG_CONFIG_HOME
Where
.Pa credlint/credlint.toml
is, which files without a configuration use; by default
.Pa ~/.config .
.It Ev CI
If it is set, that file is ignored.
.El
.Sh EXIT STATUS
.Bl -tag -width Ds
.It 0
No findings at or above
.Fl -fail-level .
.It 1
Findings.
.It 2
Not everything could be checked, or a usage error.
.El
.Sh EXAMPLES
Lint a file:
.Pp
.Dl $ credlint .env.local
.Pp
Find possible causes of an error message:
.Pp
.Dl $ credlint explain InvalidClientTokenId
.Pp
Write a report for GitHub code scanning in addition to the default output:
.Pp
.Dl $ credlint --output-format full --output-format sarif:credlint.sarif
)";

// Literal text: no character of it is part of a macro or an escape.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const bool first = out.empty() || out.back() == '\n';
        if (first && (c == '.' || c == '\'')) out += "\\&";
        if (c == '\\') {
            out += "\\e";
        } else if (c == '-') {
            out += "\\-";
        } else {
            out += c;
        }
    }
    return out;
}

// One sentence on each line, as is usual in mdoc.
std::string sentences(std::string text) {
    for (std::size_t at = text.find(". "); at != text.npos; at = text.find(". ", at)) text[++at] = '\n';
    return escaped(text) + "\n";
}

std::string help_of(const OptionDoc& word) {
    if (!has_line_for_each_choice(word)) return sentences(one_line(word));
    std::string out;
    for (std::size_t begin = 0; begin < word.help.size();) {
        const std::size_t end = std::min(word.help.find('\n', begin), word.help.size());
        out += (begin == 0 ? "" : ".br\n") + escaped(word.help.substr(begin, end - begin)) + "\n";
        begin = end + 1;
    }
    return out;
}

// `Fl -quiet`: the macro adds the first dash.
std::string flag(const std::string& name) {
    return "Fl " + escaped(name.substr(1));
}

std::string option_line(const OptionDoc& option) {
    std::string out = ".It";
    for (const std::string& name : option.names) {
        out += (&name == &option.names.front() ? " " : " , ") + flag(name);
    }
    return out + (option.value.empty() ? "" : " Ar " + escaped(option.value)) + "\n";
}

// Arguments and options without their own heading come first.
constexpr std::string_view no_heading = "Options";

// Every command has them; listing them for linting is enough.
bool is_everywhere(const OptionDoc& option) {
    return option.names.back() == "--help" || option.names.back() == "--version";
}

bool is_listed(const CommandDoc& page, const OptionDoc& option) {
    return page.name.empty() || !is_everywhere(option);
}

std::string list_of(const CommandDoc& page, std::string_view group) {
    std::string out;
    for (const OptionDoc& argument : page.arguments) {
        if (argument.group == group) out += ".It Ar " + escaped(argument.value) + "\n" + help_of(argument);
    }
    for (const OptionDoc& option : page.options) {
        if (option.group == group && is_listed(page, option)) out += option_line(option) + help_of(option);
    }
    return out.empty() ? out : ".Bl -tag -width Ds\n" + out + ".El\n";
}

std::string options_of(const CommandDoc& page) {
    std::vector<std::string_view> groups{no_heading};
    for (const OptionDoc& option : page.options) {
        if (std::find(groups.begin(), groups.end(), option.group) == groups.end()) {
            groups.push_back(option.group);
        }
    }
    std::string out;
    for (const std::string_view group : groups) {
        if (group != no_heading) out += ".Ss " + escaped(group) + "\n";
        out += list_of(page, group);
    }
    return out;
}

std::string synopsis(const std::vector<CommandDoc>& pages) {
    std::string out = ".Sh SYNOPSIS\n";
    for (const CommandDoc& page : pages) {
        if (!page.is_complete || !page.alias_of.empty()) continue;
        out += ".Nm\n";
        if (!page.name.empty()) out += ".Cm " + escaped(page.name) + "\n";
        const bool has_options =
            std::any_of(page.options.begin(), page.options.end(),
                        [&](const OptionDoc& option) { return is_listed(page, option); });
        if (has_options) out += ".Op Ar option ...\n";
        for (const OptionDoc& argument : page.arguments) {
            out += std::string(argument.required ? ".Ar " : ".Op Ar ") + escaped(argument.value) +
                   (argument.many ? " ...\n" : "\n");
        }
    }
    return out;
}

std::string commands(const std::vector<CommandDoc>& pages) {
    std::string out = ".Sh COMMANDS\n";
    for (const CommandDoc& page : pages) {
        if (page.name.empty() || !page.is_complete || !page.alias_of.empty()) continue;
        out += ".Ss credlint " + escaped(page.name) + "\n" + sentences(page.purpose + ".") + options_of(page);
    }
    return out;
}

}  // namespace

std::string man_page(const std::vector<CommandDoc>& pages) {
    std::string out = head + synopsis(pages) + description;
    for (const CommandDoc& page : pages) {
        if (page.name.empty()) out += ".Sh OPTIONS\n" + options_of(page);
    }
    return out + commands(pages) + tail;
}

int man_command(Output& out) {
    out.write(man_page(command_docs()));
    return 0;
}

}  // namespace credlint::cli
