#include "cli/help_text.h"

#include <algorithm>

#include "text/list.h"

namespace credlint::cli {
namespace {

constexpr std::size_t column = 26;  // where descriptions begin
constexpr std::size_t least_width = 40;

// Words wrapped at `width`; all lines but the first are indented. Line breaks in the text are kept.
std::string wrapped(std::string_view text, std::size_t width, std::size_t indent) {
    std::string out;
    std::size_t used = indent;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" \n"), text.size());
        const std::string_view word = text.substr(0, end);
        if (used > indent && used + 1 + word.size() > width) {
            out.append("\n").append(indent, ' ');
            used = indent;
        } else if (used > indent) {
            out += ' ';
            ++used;
        }
        out += word;
        used += word.size();
        if (end < text.size() && text[end] == '\n') {
            out.append("\n").append(indent, ' ');
            used = indent;
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out + "\n";
}

// `  --name VALUE    what it does`, on two lines if the name is long.
std::string entry(const std::string& name, const std::string& help, std::size_t width) {
    std::string out = "  " + name;
    if (out.size() + 2 > column) {
        out += '\n';
        out.append(column, ' ');
    } else {
        out.append(column - out.size(), ' ');
    }
    return out + wrapped(help, width, column);
}

std::string dots(const OptionDoc& argument) {
    return argument.many ? "..." : "";
}

std::string usage(const CommandDoc& doc) {
    std::string out = "Usage: credlint";
    if (!doc.name.empty()) out += " " + doc.name;
    out += " [OPTIONS]";
    for (const OptionDoc& argument : doc.arguments) {
        const std::string name = argument.value + dots(argument);
        out += argument.required ? " " + name : " [" + name + "]";
    }
    return out + (doc.is_complete ? "\n" : " COMMAND\n");
}

std::string commands(const std::vector<CommandDoc>& docs, const CommandDoc& doc, std::size_t width) {
    std::string out;
    for (const CommandDoc& each : docs) {
        const bool below = doc.name.empty() ? !each.name.empty() : each.name.starts_with(doc.name + " ");
        if (!below || !each.is_complete || !each.alias_of.empty()) continue;
        std::string name = each.name;
        for (const OptionDoc& argument : each.arguments)
            if (argument.required) name += " " + argument.value + dots(argument);
        out += entry(name, each.purpose, width);
    }
    return out.empty() ? out : "\nCommands:\n" + out;
}

// One line for each choice takes much room: in brief, only their names.
std::string help_of(const OptionDoc& option, bool brief) {
    return brief && has_line_for_each_choice(option) ? joined(option.choices, ", ") : option.help;
}

std::string options(const CommandDoc& doc, std::size_t width, bool brief) {
    std::vector<std::string> groups;
    for (const OptionDoc& option : doc.options) {
        if (std::find(groups.begin(), groups.end(), option.group) == groups.end())
            groups.push_back(option.group);
    }
    std::string out;
    for (const std::string& group : groups) {
        std::string entries;
        for (const OptionDoc& option : doc.options) {
            if (option.group != group || (brief && !option.is_common)) continue;
            const std::string value = option.value.empty() ? "" : " " + option.value;
            const std::string needed = option.required ? " (required)" : "";
            entries += entry(joined(option.names, ", ") + value + needed, help_of(option, brief), width);
        }
        if (!entries.empty()) out += "\n" + group + ":\n" + entries;
    }
    return out;
}

}  // namespace

std::string help_text(const std::vector<CommandDoc>& docs, const std::string& name, std::size_t width,
                      bool brief) {
    width = std::max(width, least_width);
    const auto doc =
        std::find_if(docs.begin(), docs.end(), [&](const CommandDoc& each) { return each.name == name; });
    brief = brief && std::any_of(doc->options.begin(), doc->options.end(),
                                 [](const OptionDoc& option) { return option.is_common; });
    std::string out = wrapped(doc->purpose, width, 0) + "\n" + usage(*doc);
    out += commands(docs, *doc, width);
    if (!doc->arguments.empty()) out += "\nArguments:\n";
    for (const OptionDoc& argument : doc->arguments)
        out += entry(argument.value + dots(argument), argument.help, width);
    out += options(*doc, width, brief);
    if (brief) return out + "\n" + wrapped("`--help` shows all options.", width, 0);
    return doc->footer.empty() ? out : out + "\n" + wrapped(doc->footer, width, 0);
}

}  // namespace credlint::cli
