#include <algorithm>

#include "cli/commands.h"
#include "cli/shown_word.h"
#include "lint/lint.h"
#include "rule/symptoms.h"
#include "template/template.h"
#include "text/nearest.h"
#include "text/printable.h"

namespace credlint::cli {
namespace {

constexpr std::size_t line_width = 88;

// Words wrapped into lines, each indented by two.
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

// Lines unchanged, indented by four.
std::string verbatim(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        out.append("    ").append(printable(text.substr(0, end))).append("\n");
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

std::string page(const RuleMeta& rule) {
    std::string out =
        std::string(rule.id) + " (" + std::string(to_string(rule.severity)) + ")\n" + filled(rule.title);
    const auto part = [&](std::string_view title, const std::string& text) {
        out.append("\n").append(title).append("\n").append(text);
    };
    part("What it does", filled(rule.description));
    part("Why is this bad?", filled(rule.rationale));
    part("Example", verbatim(sketch(rule.example)));
    part("How to fix", filled(rule.remedy));
    if (!rule.symptoms.empty()) part("Symptoms", filled(rule.symptoms));
    part("References", filled(rule.docs));
    return out;
}

// The rules related to an error, and the next steps.
std::string list(const Symptoms& found) {
    std::size_t width = 0;
    for (const RuleMeta* rule : found.rules) width = std::max(width, rule->id.size());
    std::string out = "Rules related to " + shown_word(found.asked) + ":\n\n";
    for (const RuleMeta* rule : found.rules) {
        std::string line = "  " + std::string(rule->id);
        line.append(width + 4 - line.size(), ' ').append(rule->title).append("\n");
        out += line;
    }
    return out +
           "\nNext steps:\n\n"
           "  credlint FILE                   find out which of them applies\n"
           "  credlint show credentials FILE  show how each value is classified\n"
           "  credlint explain RULE           show the page of a rule\n";
}

std::string unknown(const std::string& asked, std::string_view suggestion) {
    return "credlint: error: no rule or known error matches " + shown_word(asked) +
           (suggestion.empty() ? "; `credlint rules` lists all rules"
                               : "; did you mean `" + std::string(suggestion) + "`?") +
           "\n";
}

}  // namespace

int explain_command(const Options& options, Output& out, Output& error) {
    const std::vector<const RuleMeta*> rules = all_rules(builtin_rules());
    std::vector<std::string_view> ids;
    for (const RuleMeta* rule : rules) ids.push_back(rule->id);
    bool first = true;
    for (const std::string& asked : options.request.paths) {
        const auto id = std::find(ids.begin(), ids.end(), asked);
        const Symptoms found = id == ids.end() ? symptoms(rules, asked) : Symptoms();
        if (id == ids.end() && found.rules.empty()) {
            const std::string_view like = nearest(asked, ids);
            error.write(unknown(asked, like.empty() ? found.suggestion : like));
            return 2;
        }
        if (!first) out.write("\n");
        first = false;
        out.write(id != ids.end() ? page(*rules[static_cast<std::size_t>(id - ids.begin())]) : list(found));
    }
    return 0;
}

}  // namespace credlint::cli
