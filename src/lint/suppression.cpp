#include "lint/suppression.h"

#include <algorithm>
#include <map>
#include <string>

#include "lint/foreign_suppression.h"
#include "lint/suppression_findings.h"

namespace credlint {
namespace {

using Kind = Directive::Kind;
using State = DirectiveName::State;

// What one name in one directive reaches.
struct Reach {
    std::size_t directive;
    std::size_t name;
    Span target;
    Span comment = {};          // goes before the target
    bool took_comment = false;  // the comment was meant
};

// All that one name reaches, in file order. The ranges of `disable` do not overlap.
struct Reaches {
    std::vector<Reach> whole_file, ranges, entries;
};

class Suppressor {
public:
    Suppressor(const Reading& reading, std::vector<const RuleMeta*> rules,
               const SuppressionSettings& settings, std::vector<Directive> directives)
        : reading_(reading), rules_(std::move(rules)), settings_(settings) {
        const std::vector<Scope> all_scopes = scopes(reading, directives);
        for (std::size_t i = 0; i < directives.size(); ++i) {
            std::vector<DirectiveName> names(directives[i].rules.size());
            directives_.push_back({std::move(directives[i]), all_scopes[i], std::move(names), {}});
        }
        for (std::size_t i = 0; i < directives_.size(); ++i) gather(i);
    }

    void mark(Finding& finding) {
        for (Reaches* reaches : reaches_of(finding.rule)) {
            for (Reach& reach : reaches->whole_file) use(reach, finding);
            mark_by_range(reaches->ranges, finding);
            for_each_above(reaches->entries, finding, [&](Reach& reach) { use(reach, finding); });
        }
        for_each_above(nameless_, finding,
                       [&](Reach& reach) { directives_[reach.directive].found.push_back(finding.rule->id); });
    }

    std::vector<Finding> told() const {
        std::vector<Finding> out = findings_of(reading_, rules_, directives_, settings_.require_reason);
        keep_selected(out, settings_.selection);
        return out;
    }

private:
    // Sorts out what the names of a directive mean and how far they reach.
    void gather(std::size_t index) {
        JudgedDirective& judged = directives_[index];
        if (judged.directive.fault == Directive::Fault::no_brackets && judged.directive.kind == Kind::ignore)
            nameless_.push_back({index, 0, judged.scope.target, judged.scope.comment});
        if (judged.directive.fault != Directive::Fault::none) return;
        for (std::size_t i = 0; i < judged.names.size(); ++i) {
            const std::string_view name = text(judged.directive.rules[i]);
            judged.names[i].state = meaning(name);
            if (judged.names[i].state == State::idle || judged.names[i].state == State::unjudged) {
                reach(index, i, by_name_[name]);
            }
        }
    }

    State meaning(std::string_view name) {
        const auto [known, is_new] = meanings_.try_emplace(name);
        if (is_new) known->second = find_meaning(name);
        return known->second;
    }

    State find_meaning(std::string_view name) const {
        if (name == "all" || name.find_first_not_of('*') == name.npos) return State::blanket;
        bool known = false, judged = true;
        for (const RuleMeta* rule : rules_) {
            if (!matches(name, *rule)) continue;
            if (name == rule->id && is_own(rule)) return State::own;
            known = true;
            judged &= settings_.selection.enabled(*rule);
        }
        return !known ? State::unknown : judged ? State::idle : State::unjudged;
    }

    void reach(std::size_t index, std::size_t name, Reaches& reaches) {
        const JudgedDirective& judged = directives_[index];
        const std::uint32_t here = judged.directive.comment.begin;
        const std::uint32_t end = reading_.source->size() + 1;
        std::vector<Reach>& ranges = reaches.ranges;
        const bool open = !ranges.empty() && ranges.back().target.end == end;
        switch (judged.directive.kind) {
            case Kind::ignore:
                reaches.entries.push_back({index, name, judged.scope.target, judged.scope.comment});
                break;
            case Kind::ignore_file:
                reaches.whole_file.push_back({index, name, {0, end}});
                break;
            case Kind::disable:
                // One that repeats what holds anyway stays idle.
                if (!open) ranges.push_back({index, name, {here, end}});
                break;
            case Kind::enable:
                if (!open) break;
                ranges.back().target.end = here;
                directives_[ranges.back().directive].names[ranges.back().name].ended_by = {index, name};
                directives_[index].names[name].state = State::used;
                break;
        }
    }

    void use(const Reach& reach, Finding& finding) {
        finding.suppressed = Suppressed::in_source;
        directives_[reach.directive].names[reach.name].state = State::used;
    }

    void mark_by_range(std::vector<Reach>& ranges, Finding& finding) {
        const auto behind =
            std::upper_bound(ranges.begin(), ranges.end(), finding.span.begin,
                             [](std::uint32_t at, const Reach& reach) { return at < reach.target.begin; });
        if (behind == ranges.begin()) return;
        const Reach& reach = *(behind - 1);
        if (reach.target.contains(finding.span.begin)) use(reach, finding);
    }

    // Of the directives above the finding those that are about its place. Findings come in file order, so
    // that those of a comment come before those of the entry below it.
    template <typename Do>
    void for_each_above(std::vector<Reach>& entries, const Finding& finding, Do act) {
        const std::uint32_t at = finding.span.begin;
        auto reach =
            std::upper_bound(entries.begin(), entries.end(), at, [&](std::uint32_t place, const Reach& each) {
                return place < directives_[each.directive].directive.comment.begin;
            });
        while (reach != entries.begin()) {
            --reach;
            const bool of_comment = reach->comment.contains(at);
            if (!of_comment && !reach->target.contains(at)) return;
            reach->took_comment |= of_comment;
            if (of_comment || !reach->took_comment) act(*reach);
        }
    }

    const std::vector<Reaches*>& reaches_of(const RuleMeta* rule) {
        const auto [known, is_new] = by_rule_.try_emplace(rule);
        if (is_new && !is_own(rule)) {
            for (auto& [name, reaches] : by_name_) {
                if (matches(name, *rule)) known->second.push_back(&reaches);
            }
        }
        return known->second;
    }

    static bool is_own(const RuleMeta* rule) {
        return rule == &unused_suppression_rule || rule == &unknown_suppression_rule ||
               rule == &suppression_without_reason_rule;
    }

    std::string_view text(Span span) const { return reading_.source->text(span); }

    const Reading& reading_;
    std::vector<const RuleMeta*> rules_;
    const SuppressionSettings& settings_;
    std::vector<JudgedDirective> directives_;
    std::map<std::string_view, State> meanings_;
    std::map<std::string_view, Reaches> by_name_;
    std::vector<Reach> nameless_;  // of `ignore` without brackets
    std::map<const RuleMeta*, std::vector<Reaches*>> by_rule_;
};

}  // namespace

void suppress(const Reading& reading, const RuleBook& rules, const SuppressionSettings& settings,
              std::vector<Finding>& findings) {
    if (!settings.honour) return;
    if (settings.foreign) {
        for (Finding& finding : findings) {
            if (bears_foreign_mark(reading.source->bytes(), finding))
                finding.suppressed = Suppressed::in_source;
        }
    }
    std::vector<Directive> found = directives(reading);
    if (found.empty()) return;
    Suppressor suppressor(reading, all_rules(rules), settings, std::move(found));
    for (Finding& finding : findings) suppressor.mark(finding);
    for (Finding& finding : suppressor.told()) findings.push_back(std::move(finding));
    put_in_order(findings);
}

}  // namespace credlint
