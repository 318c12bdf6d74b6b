#include <algorithm>

#include "cli/commands.h"
#include "lint/check_examples.h"
#include "lint/lint.h"
#include "lint/selection.h"
#include "lint/support/message.h"
#include "report/place.h"
#include "rule/check_file.h"
#include "rule/rule_file.h"
#include "text/ascii.h"
#include "text/printable.h"

namespace credlint::cli {

namespace {

bool is_asked_for(const RuleMeta& rule, const std::string& pattern) {
    if (pattern.find('*') != pattern.npos) return credlint::matches(pattern, rule);
    const std::string word = folded(pattern);
    return rule.id.find(word) != rule.id.npos || folded(rule.title).find(word) != std::string::npos;
}

std::vector<const RuleMeta*> chosen_rules(const Options& options) {
    std::vector<const RuleMeta*> out = all_rules(builtin_rules());
    const std::vector<std::string>& patterns = options.request.paths;
    std::erase_if(out, [&](const RuleMeta* rule) {
        const bool tagged = options.tag.empty() ||
                            std::find(rule->tags.begin(), rule->tags.end(), options.tag) != rule->tags.end();
        const bool named = patterns.empty() ||
                           std::any_of(patterns.begin(), patterns.end(), [&](const std::string& pattern) {
                               return is_asked_for(*rule, pattern);
                           });
        return !tagged || !named;
    });
    return out;
}

Json as_json(const std::vector<const RuleMeta*>& rules) {
    Json out = Json::array();
    for (const RuleMeta* rule : rules) {
        Json tags = Json::array();
        for (const std::string_view tag : rule->tags) tags.push_back(tag);
        out.push_back({{"id", rule->id},
                       {"severity", to_string(rule->severity)},
                       {"title", rule->title},
                       {"tags", std::move(tags)}});
    }
    return out;
}

}  // namespace

int rules_command(const Options& options, Output& out, Output& error) {
    const std::vector<const RuleMeta*> rules = chosen_rules(options);
    if (options.as_json()) {
        write_json(as_json(rules), out);
        return 0;
    }
    if (rules.empty()) error.write("credlint: note: no rule matches\n");
    std::size_t width = 0;
    for (const RuleMeta* rule : rules) width = std::max(width, rule->id.size());
    for (const RuleMeta* rule : rules) {
        std::string line(rule->id);
        line.append(width + 2 - line.size(), ' ').append(to_string(rule->severity));
        line.append(width + 11 - line.size(), ' ').append(rule->title).append("\n");
        out.write(line);
    }
    return 0;
}

int rules_check_command(const Options& options, const Files& files, Output& out, Output& error) {
    std::vector<std::string> texts;
    bool readable = true;
    for (const std::string& path : options.request.paths) {
        Result<std::string> text = files.read(path);
        if (!text) {
            error.write(failure_line(text.failure()));
            readable = false;
        } else {
            texts.push_back(std::move(*text));
        }
    }
    if (!readable) return 2;
    std::vector<RuleText> rule_texts, check_texts;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const RuleText text{options.request.paths[i], texts[i]};
        (is_check_file(text) ? check_texts : rule_texts).push_back(text);
    }
    const CheckRuleLoad checks = load_check_rules(check_texts);
    const RuleLoad load = load_rules(rule_texts);
    for (const Failure& failure : checks.failures) error.write(failure_line(failure));
    for (const Failure& failure : load.failures) error.write(failure_line(failure));
    if (!checks.failures.empty() || !load.failures.empty()) return 2;

    const RuleBook& book = load.rules.book();
    const std::vector<ExampleFailure> disproofs = check_examples(book);
    for (const ExampleFailure& disproof : disproofs) {
        const TokenPlaces& places = load.rules.places()[disproof.token];
        const RulePlace& place = (disproof.bad ? places.bad : places.good)[disproof.example];
        out.write(shown_place(place.path, place.line, place.column) + ": error: " +
                  std::string(to_string(disproof.kind)) + ": " + (disproof.bad ? "bad" : "good") +
                  " example " + std::to_string(disproof.example + 1) + ": " + printable(disproof.message) +
                  " [" + std::string(book.tokens[disproof.token].meta.id) + "]\n");
    }
    std::size_t examples = 0;
    for (const TokenRule& token : book.tokens) examples += token.good.size() + token.bad.size();
    if (!check_texts.empty())
        error.write("credlint: no errors in " +
                    plural(static_cast<std::uint32_t>(check_texts.size()), "check file") + "\n");
    if (!rule_texts.empty())
        error.write("credlint: " + std::to_string(examples - disproofs.size()) + " of " +
                    std::to_string(examples) + " examples pass\n");
    return disproofs.empty() ? 0 : 1;
}

}  // namespace credlint::cli
