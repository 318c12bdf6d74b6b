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

}  // namespace

class Suppressor {
public:
    Suppressor(const Reading& reading, std::vector<const RuleMeta*> rules, SuppressionSettings settings,
               std::vector<Directive> directives)
        : reading_(reading), rules_(std::move(rules)), settings_(std::move(settings)) {
        const std::vector<Scope> all_scopes = scopes(reading, directives);
        for (std::size_t i = 0; i < directives.size(); ++i) {
            std::vector<DirectiveName> names(directives[i].rules.size());
            directives_.push_back({std::move(directives[i]), all_scopes[i], std::move(names), {}});
        }
        for (std::size_t i = 0; i < directives_.size(); ++i) gather(i);
    }

    bool cover(const RuleMeta& rule, std::uint32_t at) {
        for (Reaches* reaches : reaches_of(&rule)) {
            if (!reaches->whole_file.empty() || range_at(reaches->ranges, at) != nullptr) return true;
            bool above = false;
            for_each_above(reaches->entries, at, [&](Reach&, bool) { above = true; });
            if (above) return true;
        }
        return false;
    }

    // To be called for all findings before mark(): a directive above a comment that holds one is about that,
    // and not about the entry below.
    void look_for_comments(const RuleMeta* rule, std::uint32_t at) {
        const auto look = [](Reach& reach, bool of_comment) { reach.took_comment |= of_comment; };
        for (Reaches* reaches : reaches_of(rule)) for_each_above(reaches->entries, at, look);
        for_each_above(nameless_, at, look);
    }

    // Whether a finding of the rule that begins there is suppressed.
    bool mark(const RuleMeta* rule, std::uint32_t at) {
        bool suppressed = false;
        const auto use = [&](const Reach& reach) {
            directives_[reach.directive].names[reach.name].state = State::used;
            suppressed = true;
        };
        for (Reaches* reaches : reaches_of(rule)) {
            for (const Reach& reach : reaches->whole_file) use(reach);
            if (const Reach* reach = range_at(reaches->ranges, at)) use(*reach);
            for_each_above(reaches->entries, at, [&](const Reach& reach, bool of_comment) {
                if (of_comment || !reach.took_comment) use(reach);
            });
        }
        for_each_above(nameless_, at, [&](const Reach& reach, bool of_comment) {
            if (of_comment || !reach.took_comment) directives_[reach.directive].found.insert(rule->id);
        });
        return suppressed;
    }

    Findings own() const {
        FindingSink sink(
            {[&](const RuleMeta& rule) { return settings_.selection.enabled(rule); }, {}, settings_.limit});
        find_in(reading_, rules_, directives_, settings_.require_reason, sink);
        std::vector<Finding> listed = sink.take_listed();
        return {std::move(listed), sink.take_unlisted()};
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

    State find_meaning(std::string_view name) {
        if (name == "all" || name.find_first_not_of('*') == name.npos) return State::blanket;
        bool known = false, judged = true;
        for (const RuleMeta* rule : candidates(name)) {
            if (!matches(name, *rule)) continue;
            if (name == rule->id && is_own(rule)) return State::own;
            known = true;
            judged &= settings_.selection.enabled(*rule);
        }
        return !known ? State::unknown : judged ? State::idle : State::unjudged;
    }

    // Rules that the name may mean. The index is worth its making where a file has many names.
    const std::vector<const RuleMeta*>& candidates(std::string_view name) {
        constexpr std::size_t many = 50;
        if (meanings_.size() < many || name.find('*') != name.npos) return rules_;
        if (named_.empty()) {
            for (const RuleMeta* rule : rules_) {
                named_[rule->id].push_back(rule);
                for (const std::string_view tag : rule->tags) named_[tag].push_back(rule);
            }
        }
        static const std::vector<const RuleMeta*> none;
        const auto found = named_.find(name);
        return found == named_.end() ? none : found->second;
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

    // Null: none contains the place.
    static const Reach* range_at(const std::vector<Reach>& ranges, std::uint32_t place) {
        const auto behind =
            std::upper_bound(ranges.begin(), ranges.end(), place,
                             [](std::uint32_t at, const Reach& reach) { return at < reach.target.begin; });
        if (behind == ranges.begin() || !(behind - 1)->target.contains(place)) return nullptr;
        return &*(behind - 1);
    }

    // Of the directives above the place those that are about it, or about the comment that it lies in.
    template <typename Do>
    void for_each_above(std::vector<Reach>& entries, std::uint32_t at, Do act) {
        auto reach =
            std::upper_bound(entries.begin(), entries.end(), at, [&](std::uint32_t place, const Reach& each) {
                return place < directives_[each.directive].directive.comment.begin;
            });
        while (reach != entries.begin()) {
            --reach;
            const bool of_comment = reach->comment.contains(at);
            if (!of_comment && !reach->target.contains(at)) return;
            act(*reach, of_comment);
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
    SuppressionSettings settings_;
    std::vector<JudgedDirective> directives_;
    std::map<std::string_view, State> meanings_;
    std::map<std::string_view, std::vector<const RuleMeta*>> named_;  // by id or tag; see candidates()
    std::map<std::string_view, Reaches> by_name_;
    std::vector<Reach> nameless_;  // of `ignore` without brackets
    std::map<const RuleMeta*, std::vector<Reaches*>> by_rule_;
};

Suppressions::Suppressions(const Reading& reading, const RuleBook& rules, const SuppressionSettings& settings)
    : reading_(reading), settings_(settings) {
    if (!settings.honour) return;
    std::vector<Directive> found = directives(reading);
    if (!found.empty())
        directives_ =
            std::make_unique<Suppressor>(reading, unsorted_rules(rules), settings, std::move(found));
}

Suppressions::~Suppressions() = default;

bool Suppressions::cover(const RuleMeta& rule, std::uint32_t at) {
    return directives_ != nullptr && directives_->cover(rule, at);
}

void Suppressions::apply(Findings& findings) {
    if (!settings_.honour) return;
    if (settings_.foreign) {
        ForeignMarks marks(reading_.source->bytes());
        for (Finding& finding : findings.listed) {
            if (marks.cover(*finding.rule, finding.span)) finding.suppressed = Suppressed::in_source;
        }
        for (auto& [rule, places] : findings.unlisted) {
            for (UnlistedFinding& each : places)
                each.suppressed = marks.cover(*rule, {each.begin, each.begin});
        }
    }
    if (directives_ == nullptr) return;
    for (const Finding& finding : findings.listed)
        directives_->look_for_comments(finding.rule, finding.span.begin);
    for (const auto& [rule, places] : findings.unlisted) {
        for (const UnlistedFinding& each : places) directives_->look_for_comments(rule, each.begin);
    }
    for (Finding& finding : findings.listed) {
        if (directives_->mark(finding.rule, finding.span.begin)) finding.suppressed = Suppressed::in_source;
    }
    for (auto& [rule, places] : findings.unlisted) {
        for (UnlistedFinding& each : places) each.suppressed |= directives_->mark(rule, each.begin);
    }
    Findings own = directives_->own();
    for (Finding& finding : own.listed) findings.listed.push_back(std::move(finding));
    findings.unlisted.merge(own.unlisted);
    put_in_order(findings.listed);
}

void suppress(const Reading& reading, const RuleBook& rules, const SuppressionSettings& settings,
              std::vector<Finding>& findings) {
    Findings all{std::move(findings), {}};
    Suppressions(reading, rules, settings).apply(all);
    findings = with_rest(std::move(all));
}

}  // namespace credlint
