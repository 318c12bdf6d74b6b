#include "suppress/suppression.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "suppress/suppression_findings.h"
#include "suppress/third_party_suppression.h"

namespace credlint {

namespace {

using Kind = Directive::Kind;
using State = DirectiveName::State;

// All directives that contain one name, as indices of their names, in file order.
struct Reaches {
    State state = State::idle;  // what the name means; idle or unjudged
    std::uint64_t letters = 0;  // see letters_of(); none unless it is a pattern
    std::vector<std::uint32_t> whole_file, entries;
    std::vector<std::uint32_t> ranges;  // of `disable`; they do not overlap
};

// Which characters are in a pattern or an ID, so that most IDs need not be compared with a pattern.
std::uint64_t letters_of(std::string_view text) {
    std::uint64_t letters = 0;
    for (const char c : text) {
        if (c != '*') letters |= std::uint64_t{1} << (static_cast<unsigned char>(c) % 64);
    }
    return letters;
}

bool is_pattern(std::string_view name) {
    return name.find('*') != name.npos;
}

bool is_own(const RuleMeta& rule) {
    return &rule == &unused_suppression_rule || &rule == &unknown_suppression_rule ||
           &rule == &suppression_without_reason_rule;
}

// Places where findings of one rule are suppressed.
class SuppressedPlaces {
public:
    void add(Span span) {
        if (spans_.empty() || !(spans_.back() == span)) spans_.push_back(span);
    }

    // To be called after all have been added.
    void put_in_order() {
        std::sort(spans_.begin(), spans_.end(), [](Span a, Span b) { return a.begin < b.begin; });
        std::size_t joined = 0;
        for (const Span span : spans_) {
            if (joined > 0 && span.begin <= spans_[joined - 1].end)
                spans_[joined - 1].end = std::max(spans_[joined - 1].end, span.end);
            else
                spans_[joined++] = span;
        }
        spans_.resize(joined);
    }

    bool contain(std::uint32_t place) const {
        const auto after = std::upper_bound(spans_.begin(), spans_.end(), place,
                                            [](std::uint32_t at, Span span) { return at < span.begin; });
        return after != spans_.begin() && (after - 1)->contains(place);
    }

private:
    std::vector<Span> spans_;
};

// The findings of one rule.
struct Found {
    std::size_t count = 0;
    std::vector<std::uint32_t> places;  // in order
    SuppressedPlaces suppressed;

    bool any_in(Span span) const {
        const auto first = std::lower_bound(places.begin(), places.end(), span.begin);
        return first != places.end() && *first < span.end;
    }
};

}  // namespace

class Suppressor {
public:
    Suppressor(const ParsedFile& parsed, std::vector<const RuleMeta*> rules, SuppressionSettings settings,
               Directives directives)
        : parsed_(parsed), rules_(std::move(rules)), settings_(std::move(settings)) {
        scopes_ = scopes(parsed, directives.all);
        judged_.names.resize(directives.names.size());
        judged_.directives = std::move(directives);
        for (std::uint32_t i = 0; i < judged_.directives.all.size(); ++i) gather(i);
    }

    bool cover(const RuleMeta& rule, std::uint32_t at) {
        const std::vector<const Reaches*>& all = reaches_of(rule);
        return std::any_of(all.begin(), all.end(), [&](const Reaches* reaches) {
            return !reaches->whole_file.empty() || last_reaches(reaches->ranges, at) ||
                   last_reaches(reaches->entries, at);
        });
    }

    // Marks the findings that are suppressed, and the names that suppress any of them.
    void judge(Findings& findings) {
        gather_places(findings);
        // For all rules first: a directive above a comment with a finding is about that comment, and not
        // about the entry below it.
        for (const auto& [rule, found] : found_) {
            for_each_reaches(*rule, [&, &places = found](const Reaches& reaches) {
                for (const std::uint32_t name : reaches.entries)
                    judged_.names[name].took_comment |= places.any_in(scope_of(name).comment);
            });
        }
        for (auto& [rule, found] : found_) suppress(*rule, found);
        for (Finding& finding : findings.listed) {
            if (found_[finding.rule].suppressed.contain(finding.span.begin))
                finding.suppressed = Suppressed::in_source;
        }
        for (auto& [rule, places] : findings.unlisted) {
            const SuppressedPlaces& suppressed = found_[rule].suppressed;
            for (UnlistedFinding& each : places) each.suppressed |= suppressed.contain(each.begin);
        }
    }

    Findings own() {
        FindingCollector sink(
            {[&](const RuleMeta& rule) { return settings_.selection.enabled(rule); }, {}, settings_.limit});
        std::size_t asked = 0;
        const auto found = [&](std::uint32_t directive) {
            // Findings past the limit are not listed, so their fixes are not needed.
            return asked++ < settings_.limit ? found_below(directive) : std::set<std::string_view>();
        };
        find_in(parsed_, rules_, judged_, found, settings_.require_reason, sink);
        std::vector<Finding> listed = sink.take_listed();
        return {std::move(listed), sink.take_unlisted()};
    }

private:
    // Determines what the names of a directive mean and how far they reach.
    void gather(std::uint32_t index) {
        const Directive& directive = judged_.directives.all[index];
        for (std::uint32_t i = 0; i < directive.names; ++i) {
            const std::uint32_t name = directive.first_name + i;
            judged_.names[name].directive = index;
            if (directive.fault != Directive::Fault::none) continue;
            const std::string_view text = parsed_.source->text(judged_.directives.names[name]);
            const State state = meaning(text);
            judged_.names[name].state = state;
            if (state != State::idle && state != State::unjudged) continue;
            Reaches& reaches = by_name_[text];
            reaches.state = state;
            if (is_pattern(text)) reaches.letters = letters_of(text);
            reach(name, reaches);
        }
    }

    // Patterns are cached, since many rules are compared with each; but a file may be full of them.
    State meaning(std::string_view name) {
        constexpr std::size_t most_remembered = 1000;
        if (name == "all" || name.find_first_not_of('*') == name.npos) return State::blanket;
        if (const auto known = by_name_.find(name); known != by_name_.end()) return known->second.state;
        if (!is_pattern(name)) return meaning_of_name(name);
        if (const auto known = patterns_.find(name); known != patterns_.end()) return known->second;
        const State state = meaning_of_pattern(name);
        if (patterns_.size() < most_remembered) patterns_.emplace(name, state);
        return state;
    }

    State meaning_of_name(std::string_view name) {
        bool known = false, judged = true;
        for (const RuleMeta* rule : candidates(name)) {
            if (!matches(name, *rule)) continue;
            if (name == rule->id && is_own(*rule)) return State::own;
            known = true;
            judged &= settings_.selection.enabled(*rule);
        }
        return !known ? State::unknown : judged ? State::idle : State::unjudged;
    }

    State meaning_of_pattern(std::string_view pattern) {
        if (ids_.empty()) {
            for (const RuleMeta* rule : rules_)
                ids_.push_back({letters_of(rule->id), rule, settings_.selection.enabled(*rule)});
        }
        const std::uint64_t letters = letters_of(pattern);
        bool known = false;
        for (const Id& id : ids_) {
            if ((letters & ~id.letters) != 0 || (known && id.enabled) || !matches(pattern, *id.rule))
                continue;
            known = true;
            if (!id.enabled) return State::unjudged;
        }
        return known ? State::idle : State::unknown;
    }

    // Rules that the name may mean. The index is worth building where a file has many names.
    const std::vector<const RuleMeta*>& candidates(std::string_view name) {
        constexpr std::size_t many = 50;
        if (++looked_up_ < many) return rules_;
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

    void reach(std::uint32_t name, Reaches& reaches) {
        std::vector<std::uint32_t>& ranges = reaches.ranges;
        const bool open = !ranges.empty() && judged_.names[ranges.back()].ended_by == DirectiveName::nothing;
        switch (directive_of(name).kind) {
            case Kind::ignore:
                reaches.entries.push_back(name);
                break;
            case Kind::ignore_file:
                reaches.whole_file.push_back(name);
                break;
            case Kind::disable:
                // A name that repeats what is in effect anyway stays idle.
                if (!open) ranges.push_back(name);
                break;
            case Kind::enable:
                if (!open) break;
                judged_.names[ranges.back()].ended_by = name;
                judged_.names[name].state = State::used;
                break;
        }
    }

    const Directive& directive_of(std::uint32_t name) const {
        return judged_.directives.all[judged_.names[name].directive];
    }

    const Scope& scope_of(std::uint32_t name) const { return scopes_[judged_.names[name].directive]; }

    // What a name is about if no finding is in the comment below it.
    Span target_of(std::uint32_t name) const {
        const std::uint32_t end = parsed_.source->size() + 1;
        switch (directive_of(name).kind) {
            case Kind::ignore:
                return scope_of(name).target;
            case Kind::ignore_file:
                return {0, end};
            default: {
                const std::uint32_t ended_by = judged_.names[name].ended_by;
                return {directive_of(name).comment.begin,
                        ended_by == DirectiveName::nothing ? end : directive_of(ended_by).comment.begin};
            }
        }
    }

    // Whether the last of the names above the place is about it.
    bool last_reaches(const std::vector<std::uint32_t>& names, std::uint32_t at) const {
        const auto below =
            std::upper_bound(names.begin(), names.end(), at, [&](std::uint32_t place, std::uint32_t name) {
                return place < directive_of(name).comment.begin;
            });
        if (below == names.begin()) return false;
        const std::uint32_t name = *(below - 1);
        return target_of(name).contains(at) || scope_of(name).comment.contains(at);
    }

    template <typename Visit>
    void for_each_reaches(const RuleMeta& rule, Visit visit) const {
        if (is_own(rule)) return;
        const std::uint64_t letters = letters_of(rule.id);
        for (const auto& [name, reaches] : by_name_) {
            if ((reaches.letters & ~letters) == 0 && matches(name, rule)) visit(reaches);
        }
    }

    // For cover(), which is called for each finding. It only decides which findings are listed, so in a file
    // that names a rule in very many ways the first ones are enough.
    const std::vector<const Reaches*>& reaches_of(const RuleMeta& rule) {
        constexpr std::size_t most = 16;
        const auto [known, is_new] = by_rule_.try_emplace(&rule);
        std::vector<const Reaches*>& out = known->second;
        if (!is_new) return out;
        for_each_reaches(rule, [&](const Reaches& reaches) {
            if (out.size() < most) out.push_back(&reaches);
        });
        return out;
    }

    void gather_places(const Findings& findings) {
        for (const Finding& finding : findings.listed) ++found_[finding.rule].count;
        for (const auto& [rule, places] : findings.unlisted) found_[rule].count += places.size();
        for (auto& [rule, found] : found_) found.places.reserve(found.count);
        for (const Finding& finding : findings.listed)
            found_[finding.rule].places.push_back(finding.span.begin);
        for (const auto& [rule, places] : findings.unlisted) {
            std::vector<std::uint32_t>& out = found_[rule].places;
            for (const UnlistedFinding& each : places) out.push_back(each.begin);
        }
        for (auto& [rule, found] : found_) std::sort(found.places.begin(), found.places.end());
    }

    void suppress(const RuleMeta& rule, Found& found) {
        const auto use = [&](std::uint32_t name, Span span) {
            if (!found.any_in(span)) return;
            judged_.names[name].state = State::used;
            found.suppressed.add(span);
        };
        for_each_reaches(rule, [&](const Reaches& reaches) {
            for (const std::uint32_t name : reaches.whole_file) use(name, target_of(name));
            for (const std::uint32_t name : reaches.ranges) use(name, target_of(name));
            for (const std::uint32_t name : reaches.entries) {
                const bool of_comment = judged_.names[name].took_comment;
                use(name, of_comment ? scope_of(name).comment : target_of(name));
            }
        });
        found.suppressed.put_in_order();
    }

    // The rules with findings where the directive is above, as ids.
    std::set<std::string_view> found_below(std::uint32_t directive) const {
        const Scope& scope = scopes_[directive];
        std::set<std::string_view> below;
        for (const Span span : {scope.comment, scope.target}) {
            for (const auto& [rule, found] : found_) {
                if (found.any_in(span)) below.insert(rule->id);
            }
            if (!below.empty()) break;
        }
        return below;
    }

    struct Id {
        std::uint64_t letters;
        const RuleMeta* rule;
        bool enabled;
    };

    const ParsedFile& parsed_;
    std::vector<const RuleMeta*> rules_;
    SuppressionSettings settings_;
    JudgedDirectives judged_;
    std::vector<Scope> scopes_;  // as Directives::all
    std::map<std::string_view, State> patterns_;
    std::size_t looked_up_ = 0;
    std::map<std::string_view, std::vector<const RuleMeta*>> named_;  // by id or tag; see candidates()
    std::vector<Id> ids_;
    std::map<std::string_view, Reaches> by_name_;
    std::map<const RuleMeta*, std::vector<const Reaches*>> by_rule_;
    std::map<const RuleMeta*, Found> found_;
};

Suppressions::Suppressions(const ParsedFile& parsed, const RuleBook& rules,
                           const SuppressionSettings& settings)
    : parsed_(parsed), settings_(settings) {
    if (!settings.honor) return;
    Directives found = directives(parsed);
    if (!found.all.empty())
        directives_ = std::make_unique<Suppressor>(parsed, unsorted_rules(rules), settings, std::move(found));
}

Suppressions::~Suppressions() = default;

bool Suppressions::cover(const RuleMeta& rule, std::uint32_t at) {
    return directives_ != nullptr && directives_->cover(rule, at);
}

void Suppressions::apply(Findings& findings) {
    if (!settings_.honor) return;
    if (settings_.third_party) {
        ThirdPartyMarks marks(parsed_.source->bytes());
        for (Finding& finding : findings.listed) {
            if (marks.cover(*finding.rule, finding.span)) finding.suppressed = Suppressed::in_source;
        }
        for (auto& [rule, places] : findings.unlisted) {
            for (UnlistedFinding& each : places)
                each.suppressed = marks.cover(*rule, {each.begin, each.begin});
        }
    }
    if (directives_ == nullptr) return;
    directives_->judge(findings);
    Findings own = directives_->own();
    for (Finding& finding : own.listed) findings.listed.push_back(std::move(finding));
    findings.unlisted.merge(own.unlisted);
    put_in_order(findings.listed);
}

void suppress(const ParsedFile& parsed, const RuleBook& rules, const SuppressionSettings& settings,
              std::vector<Finding>& findings) {
    Findings all{std::move(findings), {}};
    Suppressions(parsed, rules, settings).apply(all);
    findings = with_rest(std::move(all));
}

}  // namespace credlint
