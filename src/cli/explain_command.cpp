#include "cli/commands.h"
#include "lint/lint.h"
#include "rule/template.h"
#include "text/nearest.h"
#include "text/printable.h"

namespace credlint::cli {
namespace {

constexpr std::size_t line_width = 88;

// Words filled into lines, each indented by two.
std::string filled(std::string_view text) {
    std::string out;
    std::size_t column = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (column == 0 || column + 1 + word.size() > line_width) {
            out.append(column == 0 ? "  " : "\n  ").append(word);
            column = 2 + word.size();
        } else {
            out.append(" ").append(word);
            column += 1 + word.size();
        }
    }
    return out + "\n";
}

// Lines as they are, indented by four.
std::string verbatim(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        out.append("    ").append(printable(text.substr(0, end))).append("\n");
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

}  // namespace

int explain_command(const Options& options, Output& out, Output& error) {
    const std::string& id = options.paths.front();
    std::vector<std::string_view> ids;
    for (const RuleMeta* rule : all_rules(builtin_rules())) {
        ids.push_back(rule->id);
        if (rule->id != id) continue;
        out.write(std::string(rule->id) + " (" + std::string(to_string(rule->severity)) + ")\n" +
                  filled(rule->title));
        out.write("\nWhat it does\n" + filled(rule->what));
        out.write("\nWhy it is bad\n" + filled(rule->why));
        out.write("\nExample\n" + verbatim(sketch(rule->example)));
        out.write("\nWhat to do instead\n" + filled(rule->instead));
        out.write("\nWhat you would see at run time\n" + filled(rule->symptom));
        out.write("\nSource\n" + filled(rule->docs));
        return 0;
    }
    const std::string_view suggestion = nearest(id, ids);
    error.write("credlint: error: no rule `" + printable(id) + "`" +
                (suggestion.empty() ? "; `credlint rules` lists them"
                                    : "; did you mean `" + std::string(suggestion) + "`?") +
                "\n");
    return 2;
}

}  // namespace credlint::cli
