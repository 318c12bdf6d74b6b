#include "suppress/suppression_findings.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "lint/check.h"
#include "lint/rule_names.h"
#include "lint/selection.h"
#include "text/ascii.h"
#include "text/line.h"
#include "text/printable.h"

namespace credlint {

namespace {

using Kind = Directive::Kind;
using Fault = Directive::Fault;
using State = DirectiveName::State;

constexpr std::string_view all_words =
    "use `ignore[rule]`, `ignore-file[rule]`, `disable[rule]` or `enable[rule]`";

class SuppressionReporter {
public:
    SuppressionReporter(const ParsedFile& parsed, std::span<const RuleMeta* const> rules,
                        const JudgedDirectives& judged, const FoundBelow& found_below, FindingCollector& out)
        : parsed_(parsed),
          source_(*parsed.source),
          rules_(rules),
          directives_(judged.directives),
          names_(judged.names),
          found_below_(found_below),
          unused_(unused_suppression_rule, out),
          unknown_(unknown_suppression_rule, out),
          reasonless_(suppression_without_reason_rule, out) {}

    void report(std::uint32_t index, bool require_reason) {
        const Directive& directive = directives_.all[index];
        if (directive.fault != Fault::none) return report_fault(index);
        for (std::uint32_t i = 0; i < directive.names; ++i) report_name(directive, directive.first_name + i);
        // A document shows the syntax, above values that are only examples.
        if (parsed_.format != Format::markdown) report_idle(directive);
        if (require_reason && !directive.reasoned && directive.kind != Kind::enable) {
            reasonless_(head(directive), "suppression without a reason").help =
                "give the reason after the brackets";
        }
    }

private:
    void report_fault(std::uint32_t index) {
        const Directive& directive = directives_.all[index];
        switch (directive.fault) {
            case Fault::trailing:
                return report_trailing(directive);
            case Fault::no_colon: {
                Finding& finding = unknown_(head(directive), "suppression has no effect: missing colon");
                write_instead(finding, {directive.comment.begin, directive.word.begin},
                              std::string(sign(directive)) + " credlint: ");
                return;
            }
            case Fault::unknown_word:
                return report_word(directive);
            case Fault::no_brackets:
                return report_nameless(index);
            case Fault::open_bracket:
                unknown_(head(directive), "suppression has no effect: missing `]`").help =
                    "close the bracket after the last rule";
                return;
            default:
                unknown_(head(directive), "suppression has no effect: no rule between the brackets").help =
                    "name the rules, or remove the line";
                return;
        }
    }

    void report_trailing(const Directive& directive) {
        Finding& finding = unknown_(head(directive), "suppression has no effect: it must be on its own line");
        finding.help = "move it to its own line above";
        const std::string_view bytes = source_.bytes();
        const Span line = line_at(bytes, directive.comment.end);
        const std::size_t before = bytes.find_last_not_of(" \t", directive.comment.begin - 1);
        const Span cut{static_cast<std::uint32_t>(before + 1), directive.comment.end};
        const Span first = line_at(bytes, directive.behind);
        std::string moved(margin(parsed_.parts[directive.part].document, source_.text(first)));
        moved.append(source_.text(directive.comment));
        moved.append(line_break_like(source_.text(line)));
        finding.fixes.push_back(
            {finding.help, Fix::Safety::unsafe, {{{first.begin, first.begin}, std::move(moved)}, {cut, {}}}});
    }

    // Do not show the word itself unless it is close to one of ours: it may be anything.
    void report_word(const Directive& directive) {
        const std::string_view word = source_.text(directive.word);
        const std::optional<Kind> kind = likely_kind(word);
        Finding& finding = unknown_(
            head(directive), word.empty() ? "suppression has no effect: missing directive"
                             : kind ? "suppression has no effect: unknown directive `" + printable(word) + "`"
                                    : "suppression has no effect: unknown directive");
        finding.help = all_words;
        if (kind && !word.empty()) write_instead(finding, directive.word, std::string(to_string(*kind)));
    }

    void report_nameless(std::uint32_t index) {
        const Directive& directive = directives_.all[index];
        const std::string word(to_string(directive.kind));
        Finding& finding =
            unknown_(head(directive), "suppression has no effect: `" + word + "` does not name any rules");
        finding.help = "name the rules: `" + word + "[rule]`";
        std::string list;
        for (const std::string_view rule : found_below_(index))
            list.append(list.empty() ? "" : ", ").append(rule);
        if (!list.empty()) write_instead(finding, directive.word, word + "[" + list + "]");
    }

    void report_name(const Directive& directive, std::uint32_t index) {
        const State state = names_[index].state;
        if (state != State::unknown && state != State::own && state != State::blanket) return;
        const Span place = directives_.names[index];
        const std::string_view name = source_.text(place);
        const std::string shown = "`" + names_of_rules().shown(name) + "`";
        switch (state) {
            case State::unknown: {
                Finding& finding = unknown_(place, "unknown rule or tag " + shown);
                const std::string_view meant = names_of_rules().nearest_to(name);
                if (!meant.empty()) {
                    write_instead(finding, place, std::string(meant));
                } else {
                    finding.help = "run `credlint rules` for a list";
                    remove_unknown(directive, finding);
                }
                return;
            }
            case State::own:
                unknown_(place, shown + " cannot be suppressed by a comment").help =
                    "disable the rule in the configuration: `ignore = [\"" + std::string(name) + "\"]`";
                return;
            case State::blanket:
                unknown_(place,
                         "suppression has no effect: `" + printable_key(name) + "` would match every rule")
                    .help = "name the rules to suppress";
                return;
            default:
                return;
        }
    }

    void report_idle(const Directive& directive) {
        std::string names;
        Span place;
        std::size_t count = 0;
        for (std::uint32_t i = 0; i < directive.names; ++i) {
            if (names_[directive.first_name + i].state != State::idle) continue;
            place = directives_.names[directive.first_name + i];
            names += (count == 0 ? "`" : ", `") + names_of_rules().shown(source_.text(place)) + "`";
            ++count;
        }
        if (count == 0) return;
        const bool enables = directive.kind == Kind::enable;
        std::string message =
            (enables ? "`enable` has no effect: nothing above disables " : "unused suppression: no ") + names;
        if (!enables) message.append(" finding").append(reach(directive.kind));
        Finding& finding = unused_(count == 1 ? place : head(directive), std::move(message));
        finding.help = enables ? "use the same name as `disable`, or remove it"
                               : "remove it; otherwise it hides future findings";
        remove(directive, State::idle, finding);
    }

    static std::string_view reach(Kind kind) {
        switch (kind) {
            case Kind::ignore:
                return " directly below";
            case Kind::ignore_file:
                return " in this file";
            case Kind::disable:
                return " below";
            default:
                return "";
        }
    }

    // The fix removes all such names at once, so in a long list only the first finding has it: a file may
    // consist of one list.
    void remove_unknown(const Directive& directive, Finding& finding) {
        constexpr std::uint32_t long_list = 100;
        if (directive.names > long_list && std::exchange(shortened_, &directive) == &directive) return;
        remove(directive, State::unknown, finding);
    }

    // Removes the names with this state, and the line if no other name is left.
    void remove(const Directive& directive, State state, Finding& finding) const {
        std::vector<bool> gone;
        std::map<std::uint32_t, std::vector<bool>> ends;  // by directive: what ended a removed `disable`
        for (std::uint32_t i = 0; i < directive.names; ++i) {
            const DirectiveName& name = names_[directive.first_name + i];
            gone.push_back(name.state == state);
            if (!gone.back() || name.ended_by == DirectiveName::nothing) continue;
            const std::uint32_t index = names_[name.ended_by].directive;
            std::vector<bool>& ended = ends[index];
            ended.resize(directives_.all[index].names);
            ended[name.ended_by - directives_.all[index].first_name] = true;
        }
        const bool all = std::find(gone.begin(), gone.end(), false) == gone.end();
        const char* const title = !all                           ? "remove it from the list"
                                  : keeps_lines_apart(directive) ? "remove the suppression"
                                                                 : "remove the line";
        Fix fix{title, Fix::Safety::safe, {}};
        fix.edits.push_back(without(directive, gone));
        for (const auto& [index, ended] : ends) fix.edits.push_back(without(directives_.all[index], ended));
        finding.fixes.push_back(std::move(fix));
    }

    Edit without(const Directive& directive, const std::vector<bool>& gone) const {
        std::string left;
        for (std::uint32_t i = 0; i < gone.size(); ++i) {
            if (gone[i]) continue;
            const Span name = directives_.names[directive.first_name + i];
            left.append(left.empty() ? "" : ", ").append(source_.text(name));
        }
        if (!left.empty()) return {directive.list, std::move(left)};
        if (keeps_lines_apart(directive)) return {directive.comment, std::string(sign(directive))};
        return {lines_of(source_.bytes(), directive.comment), {}};
    }

    // In INI an indented line is part of what is above it, unless that is a comment.
    bool keeps_lines_apart(const Directive& directive) const {
        if (parsed_.parts[directive.part].document.format != Format::ini) return false;
        const std::string_view below =
            source_.bytes().substr(lines_of(source_.bytes(), directive.comment).end);
        const std::size_t text = below.find_first_not_of(" \t\r\n");
        return text != below.npos && text > 0 && is_space_or_tab(below[text - 1]);
    }

    void write_instead(Finding& finding, Span place, std::string text) const {
        std::string shown = text;
        if (shown.ends_with(' ')) shown.pop_back();
        finding.fixes.push_back({"write `" + shown + "`", Fix::Safety::safe, {{place, std::move(text)}}});
    }

    std::string_view sign(const Directive& directive) const {
        const std::string_view comment = source_.text(directive.comment);
        return comment.substr(0, comment.find_first_not_of("#;/"));
    }

    // `# credlint: ignore[rule]`, without what follows.
    Span head(const Directive& directive) const {
        const std::uint32_t end =
            std::max({directive.word.end, directive.list.empty() ? 0 : directive.list.end + 1,
                      directive.comment.begin + 1});
        return {directive.comment.begin, end};
    }

    RuleNames& names_of_rules() {
        if (!names_of_rules_) names_of_rules_.emplace(rules_);
        return *names_of_rules_;
    }

    const ParsedFile& parsed_;
    const Source& source_;
    std::span<const RuleMeta* const> rules_;
    const Directives& directives_;
    const std::vector<DirectiveName>& names_;
    const FoundBelow& found_below_;
    FindingSink unused_, unknown_, reasonless_;
    std::optional<RuleNames> names_of_rules_;  // created on first use
    const Directive* shortened_ = nullptr;     // the last one with a fix that removes unknown names
};

}  // namespace

void find_in(const ParsedFile& parsed, std::span<const RuleMeta* const> rules, const JudgedDirectives& judged,
             const FoundBelow& found_below, bool require_reason, FindingCollector& out) {
    SuppressionReporter reporter(parsed, rules, judged, found_below, out);
    for (std::uint32_t i = 0; i < judged.directives.all.size(); ++i) reporter.report(i, require_reason);
}

}  // namespace credlint
