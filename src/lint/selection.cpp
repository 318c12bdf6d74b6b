#include "lint/selection.h"

#include <algorithm>
#include <set>

#include "credential/shown_name.h"
#include "rule/rule_syntax.h"

namespace credlint {
namespace {

// How specifically a selector refers to a rule.
enum class Exactness { none, all, tag, some_ids, id };

// `*` stands for any characters; the pattern contains at least one. Each piece between two of them is
// searched once, so no pattern takes long.
bool wildcard_matches(std::string_view pattern, std::string_view text) {
    const std::size_t first = pattern.find('*');
    const std::size_t last = pattern.rfind('*');
    const std::string_view tail = pattern.substr(last + 1);
    if (!text.starts_with(pattern.substr(0, first))) return false;
    text.remove_prefix(first);
    if (!text.ends_with(tail)) return false;
    text.remove_suffix(tail.size());
    for (std::size_t at = first + 1; at <= last;) {
        const std::size_t end = pattern.find('*', at);
        const std::string_view piece = pattern.substr(at, end - at);
        const std::size_t found = text.find(piece);
        if (found == text.npos) return false;
        text.remove_prefix(found + piece.size());
        at = end + 1;
    }
    return true;
}

Exactness exactness(std::string_view selector, const RuleMeta& rule) {
    if (selector == rule.id) return Exactness::id;
    if (selector == "all") return Exactness::all;
    if (selector.find('*') != selector.npos)
        return wildcard_matches(selector, rule.id) ? Exactness::some_ids : Exactness::none;
    const bool tagged = std::find(rule.tags.begin(), rule.tags.end(), selector) != rule.tags.end();
    return tagged ? Exactness::tag : Exactness::none;
}

bool any_matches(std::span<const std::string> selectors, const RuleMeta& rule) {
    return std::any_of(selectors.begin(), selectors.end(),
                       [&](const std::string& selector) { return matches(selector, rule); });
}

// The severity that a layer sets for the rule; null: none.
const SeverityChoice* choice(const SelectionLayer& layer, const RuleMeta& rule) {
    const SeverityChoice* best = nullptr;
    Exactness most = Exactness::all;
    for (const SeverityChoice& each : layer.severities) {
        const Exactness exact = exactness(each.selector, rule);
        if (exact < most) continue;
        most = exact;
        best = &each;
    }
    return best;
}

}  // namespace

bool matches(std::string_view selector, const RuleMeta& rule) {
    return exactness(selector, rule) != Exactness::none;
}

std::string selector_fault(std::string_view selector, std::span<const RuleMeta* const> rules) {
    const auto named = [&](const RuleMeta* rule) { return matches(selector, *rule); };
    if (selector == "all" || std::any_of(rules.begin(), rules.end(), named)) return {};
    if (selector.find('*') != selector.npos) return "no rule ID matches " + quoted(shown_name(selector));
    std::set<std::string_view> names{"all"};
    for (const RuleMeta* rule : rules) {
        names.insert(rule->id);
        names.insert(rule->tags.begin(), rule->tags.end());
    }
    const std::vector<std::string_view> known(names.begin(), names.end());
    return "unknown rule or tag " + quoted(shown_name(selector)) + did_you_mean(selector, known);
}

bool Selection::enabled(const RuleMeta& rule) const {
    bool is = true;
    for (const SelectionLayer& layer : layers) {
        if (layer.select) is = any_matches(*layer.select, rule);
        if (any_matches(layer.ignore, rule)) is = false;
        const SeverityChoice* said = choice(layer, rule);
        if (said != nullptr && !said->severity) is = false;
    }
    return is;
}

std::optional<Severity> Selection::severity(const RuleMeta& rule) const {
    std::optional<Severity> out;
    for (const SelectionLayer& layer : layers) {
        if (const SeverityChoice* said = choice(layer, rule)) out = said->severity;
    }
    return out;
}

void filter_selected(std::vector<Finding>& findings, const Selection& selection) {
    if (selection.layers.empty()) return;
    std::erase_if(findings, [&](const Finding& finding) { return !selection.enabled(*finding.rule); });
}

void apply_severities(std::vector<Finding>& findings, const Selection& selection) {
    for (Finding& finding : findings) {
        if (const auto severity = selection.severity(*finding.rule)) finding.severity = *severity;
    }
}

}  // namespace credlint
