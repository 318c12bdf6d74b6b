#include "lint/suppression_findings.h"

#include <algorithm>
#include <map>
#include <string>

#include "lint/check.h"
#include "lint/selection.h"
#include "text/nearest.h"
#include "text/printable.h"

namespace credlint {

namespace checks {
extern const Check unused_suppression;
extern const Check unknown_suppression;
extern const Check suppression_without_reason;
}  // namespace checks

const RuleMeta& unused_suppression_rule = checks::unused_suppression.meta;
const RuleMeta& unknown_suppression_rule = checks::unknown_suppression.meta;
const RuleMeta& suppression_without_reason_rule = checks::suppression_without_reason.meta;

namespace {

using Kind = Directive::Kind;
using Fault = Directive::Fault;
using State = DirectiveName::State;

constexpr std::string_view all_words =
    "there are `ignore[rule]`, `ignore-file[rule]`, `disable[rule]` and `enable[rule]`";

class Teller {
public:
    Teller(const Reading& reading, std::span<const RuleMeta* const> rules,
           const std::vector<JudgedDirective>& directives, FindingSink& out)
        : reading_(reading),
          source_(*reading.source),
          rules_(rules),
          directives_(directives),
          unused_(unused_suppression_rule, out),
          unknown_(unknown_suppression_rule, out),
          reasonless_(suppression_without_reason_rule, out) {}

    void tell(const JudgedDirective& judged, bool require_reason) {
        const Directive& directive = judged.directive;
        if (directive.fault != Fault::none) return tell_fault(judged);
        for (std::size_t i = 0; i < judged.names.size(); ++i) tell_name(judged, i);
        // A document shows how it is written, above values that are sketches.
        if (reading_.format != Format::markdown) tell_idle(judged);
        if (require_reason && !directive.reasoned && directive.kind != Kind::enable) {
            reasonless_(head(directive), "this suppression gives no reason").help =
                "say behind the bracket why the finding is none, or may stay";
        }
    }

private:
    void tell_fault(const JudgedDirective& judged) {
        const Directive& directive = judged.directive;
        switch (directive.fault) {
            case Fault::trailing:
                return tell_trailing(directive);
            case Fault::no_colon: {
                Finding& finding = unknown_(head(directive), "this suppresses nothing: there is no colon");
                write_instead(finding, {directive.comment.begin, directive.word.begin},
                              std::string(sign(directive)) + " credlint: ");
                return;
            }
            case Fault::unknown_word:
                return tell_word(directive);
            case Fault::no_brackets:
                return tell_nameless(judged);
            case Fault::open_bracket:
                unknown_(head(directive), "this suppresses nothing: `[` is left open").help =
                    "close it behind the last rule";
                return;
            default:
                unknown_(head(directive), "this suppresses nothing: no rule stands between the brackets")
                    .help = "name the rules, or remove the line";
                return;
        }
    }

    void tell_trailing(const Directive& directive) {
        Finding& finding =
            unknown_(head(directive), "this suppresses nothing: a directive has a line of its own");
        finding.help = "write it on the line above; behind a value many programs read it as part of that";
        const std::string_view bytes = source_.bytes();
        const Span line = line_round(bytes, directive.comment.begin);
        const std::size_t behind = bytes.find_last_not_of(" \t", directive.comment.begin - 1);
        const Span cut{static_cast<std::uint32_t>(behind + 1), directive.comment.end};
        const Span first = line_round(bytes, directive.behind);
        std::string moved(margin(reading_.parts[directive.part].document, source_.text(first)));
        moved.append(source_.text(directive.comment));
        moved.append(source_.text(line).ends_with("\r\n") ? "\r\n" : "\n");
        finding.fixes.push_back({"move it to a line of its own, above",
                                 Fix::Safety::unsafe,
                                 {{{first.begin, first.begin}, std::move(moved)}, {cut, {}}}});
    }

    void tell_word(const Directive& directive) {
        const std::string_view word = source_.text(directive.word);
        Finding& finding =
            unknown_(head(directive), word.empty() ? "this suppresses nothing: no directive stands here"
                                                   : "`" + printable_key(word) + "` is no directive");
        finding.help = all_words;
        const std::optional<Kind> kind = likely_kind(word);
        if (kind && !word.empty()) write_instead(finding, directive.word, std::string(to_string(*kind)));
    }

    void tell_nameless(const JudgedDirective& judged) {
        const Directive& directive = judged.directive;
        const std::string word(to_string(directive.kind));
        Finding& finding =
            unknown_(head(directive), "this suppresses nothing: `" + word + "` does not say which rules");
        finding.help = "name them: `" + word + "[rule]`";
        if (judged.found.empty()) return;
        std::string list;
        for (const std::string_view rule : judged.found) list.append(list.empty() ? "" : ", ").append(rule);
        write_instead(finding, directive.word, word + "[" + list + "]");
    }

    void tell_name(const JudgedDirective& judged, std::size_t index) {
        const Span place = judged.directive.rules[index];
        const std::string_view name = source_.text(place);
        const std::string shown = "`" + printable_key(name) + "`";
        switch (judged.names[index].state) {
            case State::unknown: {
                Finding& finding = unknown_(place, "no rule and no tag is called " + shown);
                const std::string_view meant = known_name(name);
                if (!meant.empty()) {
                    write_instead(finding, place, std::string(meant));
                } else {
                    finding.help = "`credlint rules` lists them all";
                    remove(judged, State::unknown, finding);
                }
                return;
            }
            case State::own:
                unknown_(place, shown + " cannot be suppressed by a comment").help =
                    "turn the rule off in the configuration: `ignore = [\"" + std::string(name) + "\"]`";
                return;
            case State::blanket:
                unknown_(place, "this suppresses nothing: " + shown + " would be every rule").help =
                    "name those that are meant";
                return;
            default:
                return;
        }
    }

    void tell_idle(const JudgedDirective& judged) {
        std::string names;
        Span place;
        std::size_t count = 0;
        for (std::size_t i = 0; i < judged.names.size(); ++i) {
            if (judged.names[i].state != State::idle) continue;
            place = judged.directive.rules[i];
            names += (count == 0 ? "`" : ", `") + printable_key(source_.text(place)) + "`";
            ++count;
        }
        if (count == 0) return;
        const bool enables = judged.directive.kind == Kind::enable;
        std::string message =
            enables ? "nothing to enable: nothing above disables " : "nothing to suppress: there is no ";
        message.append(names).append(reach(judged.directive.kind));
        Finding& finding = unused_(count == 1 ? place : head(judged.directive), std::move(message));
        finding.help = enables ? "name it as `disable` does, or remove it"
                               : "remove it, or it will hide what comes there later";
        remove(judged, State::idle, finding);
    }

    static std::string_view reach(Kind kind) {
        switch (kind) {
            case Kind::ignore:
                return " right below";
            case Kind::ignore_file:
                return " in this file";
            case Kind::disable:
                return " from here on";
            default:
                return "";
        }
    }

    // Takes the names of this state away, and the line if no other is left.
    void remove(const JudgedDirective& judged, State state, Finding& finding) const {
        std::vector<bool> gone;
        std::map<std::size_t, std::vector<bool>> ends;  // what ended a `disable` that goes
        for (const DirectiveName& name : judged.names) {
            gone.push_back(name.state == state);
            if (!gone.back() || !name.ended_by) continue;
            std::vector<bool>& ended = ends[name.ended_by->first];
            ended.resize(directives_[name.ended_by->first].names.size());
            ended[name.ended_by->second] = true;
        }
        const bool all = std::find(gone.begin(), gone.end(), false) == gone.end();
        Fix fix{all ? "remove the line" : "remove it from the list", Fix::Safety::safe, {}};
        fix.edits.push_back(without(judged.directive, gone));
        for (const auto& [index, ended] : ends) {
            fix.edits.push_back(without(directives_[index].directive, ended));
        }
        finding.fixes.push_back(std::move(fix));
    }

    Edit without(const Directive& directive, const std::vector<bool>& gone) const {
        std::string left;
        for (std::size_t i = 0; i < gone.size(); ++i) {
            if (!gone[i]) left.append(left.empty() ? "" : ", ").append(source_.text(directive.rules[i]));
        }
        if (!left.empty()) return {directive.list, std::move(left)};
        return {line_round(source_.bytes(), directive.comment.begin), {}};
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

    // The name that an unknown one was most likely meant to be. Each is compared once, and no more than
    // some, as a file may be full of them.
    std::string_view known_name(std::string_view name) {
        constexpr std::size_t most = 100;
        const auto known = meant_.find(name);
        if (known != meant_.end()) return known->second;
        if (meant_.size() == most) return {};
        return meant_[name] = nearest(name, known_names());
    }

    const std::vector<std::string_view>& known_names() {
        if (!names_.empty()) return names_;
        for (const RuleMeta* rule : rules_) {
            names_.push_back(rule->id);
            names_.insert(names_.end(), rule->tags.begin(), rule->tags.end());
        }
        std::sort(names_.begin(), names_.end());
        names_.erase(std::unique(names_.begin(), names_.end()), names_.end());
        return names_;
    }

    const Reading& reading_;
    const Source& source_;
    std::span<const RuleMeta* const> rules_;
    const std::vector<JudgedDirective>& directives_;
    Emit unused_, unknown_, reasonless_;
    std::vector<std::string_view> names_;                 // made when first asked for
    std::map<std::string_view, std::string_view> meant_;  // by unknown name
};

}  // namespace

void find_in(const Reading& reading, std::span<const RuleMeta* const> rules,
             const std::vector<JudgedDirective>& directives, bool require_reason, FindingSink& out) {
    Teller teller(reading, rules, directives, out);
    for (const JudgedDirective& judged : directives) teller.tell(judged, require_reason);
}

}  // namespace credlint
