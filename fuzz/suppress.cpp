// Suppressions: the positions and scopes of directives, and that suppress() only marks findings and adds
// findings about the directives themselves. Doing it twice changes nothing.
#include <algorithm>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "support/documents.h"
#include "support/require.h"
#include "suppress/suppression.h"
#include "suppress/suppression_comments.h"
#include "suppress/suppression_findings.h"
#include "suppress/suppression_scope.h"

namespace {

using namespace credlint;
using fuzz::inside;
using fuzz::require;

void require_sound(const Directive& directive, const Directives& all, const ParsedFile& parsed) {
    const Source& source = *parsed.source;
    require(directive.part < parsed.parts.size(), "a directive is in a part of the file");
    require(inside(directive.comment, {0, source.size()}), "a directive is in the file");
    require(directive.behind <= source.size(), "what precedes a directive is in the file");
    for (const Span span : {directive.word, directive.list}) {
        require(span.empty() || inside(span, directive.comment), "a directive's pieces are in its comment");
    }
    require(directive.first_name + directive.names <= all.names.size(), "every rule of a directive is kept");
    for (std::uint32_t i = 0; i < directive.names; ++i) {
        const Span rule = all.names[directive.first_name + i];
        const std::string_view name = source.text(rule);
        require(inside(rule, directive.list) && !rule.empty(), "a rule is in its brackets");
        require(name.find_first_of(",]\n") == name.npos && name.front() != ' ' && name.back() != ' ',
                "a rule is what is between commas");
    }
    for (const bool shows : {true, false}) {
        const std::string_view comment = source.text(directive.comment);
        require(shown_head(comment, [shows](std::string_view) { return shows; }) <= comment.size(),
                "what is shown of a comment is a piece of it");
    }
}

void require_sound(const Directives& found, const ParsedFile& parsed) {
    const std::deque<Directive>& directives = found.all;
    const std::uint32_t end = parsed.source->size() + 1;  // findings may be at the very end
    for (std::size_t i = 0; i < directives.size(); ++i) {
        require_sound(directives[i], found, parsed);
        require(i == 0 || directives[i - 1].comment.end <= directives[i].comment.begin,
                "directives are in order and apart");
    }
    const std::vector<Scope> all = scopes(parsed, directives);
    require(all.size() == directives.size(), "every directive has a scope");
    for (std::size_t i = 0; i < all.size(); ++i) {
        require(inside(all[i].target, {0, end}) && inside(all[i].comment, {0, end}),
                "a scope is in the file");
        require(all[i].target.empty() || all[i].target.begin >= directives[i].comment.end,
                "a scope follows its directive");
    }
}

bool is_own(const Finding& finding) {
    return finding.rule == &unused_suppression_rule || finding.rule == &unknown_suppression_rule ||
           finding.rule == &suppression_without_reason_rule;
}

bool same(const Finding& a, const Finding& b) {
    return a.rule == b.rule && a.span == b.span && a.message == b.message && a.severity == b.severity;
}

bool alike(const std::vector<Finding>& a, const std::vector<Finding>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Finding& x, const Finding& y) {
        return same(x, y) && x.suppressed == y.suppressed;
    });
}

void require_sound(const ParsedFile& parsed, const SuppressionSettings& settings,
                   const std::vector<Finding>& before) {
    std::vector<Finding> after = before;
    suppress(parsed, builtin_rules(), settings, after);
    for (const Finding& finding : after) {
        require(finding.span.begin <= finding.span.end && finding.span.end <= parsed.source->size(),
                "a finding is in the file");
        require(!is_own(finding) || finding.suppressed == Suppressed::no,
                "directives cannot hide themselves");
    }
    std::vector<Finding> others = after;
    std::erase_if(others, is_own);
    require(std::equal(others.begin(), others.end(), before.begin(), before.end(), same),
            "suppressions take nothing away and add only what is wrong with them");

    std::vector<Finding> again = after;
    suppress(parsed, builtin_rules(), settings, again);
    require(alike(after, again), "suppressing twice changes nothing");

    SuppressionSettings off = settings;
    off.honor = false;
    std::vector<Finding> untouched = before;
    suppress(parsed, builtin_rules(), off, untouched);
    require(alike(untouched, before), "suppressions that are turned off do nothing");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string input = fuzz::bytes_of(data, size);
    const fuzz::Budget budget(size);
    std::string_view rest = input;
    const Format format = fuzz::take_format(rest);
    const ParsedFile parsed = fuzz::parsed_file(fuzz::expanded(rest), format);
    require_sound(directives(parsed), parsed);
    const std::vector<Finding> findings = fuzz::findings_of(parsed);
    SuppressionSettings settings;
    require_sound(parsed, settings, findings);
    settings.third_party = settings.require_reason = true;
    require_sound(parsed, settings, findings);
    for (const Finding& finding : findings) {
        const auto fix = ignore_above(parsed, finding);
        if (!fix) continue;
        for (const Edit& edit : fix->edits)
            require(inside(edit.span, {0, parsed.source->size()}), "a directive is added in the file");
    }
    return 0;
}
