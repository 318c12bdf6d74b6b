#include "lint/lint.h"

#include <algorithm>
#include <cassert>
#include <tuple>

#include "credential/shown_name.h"
#include "lint/token_findings.h"

namespace credlint {
namespace {

auto order(const Finding& finding) {
    return std::tuple(finding.span.begin, finding.span.end, finding.rule->id);
}

// Whether no finding repeats a key or secret of a form that no word has by chance. For builds with
// assertions: the tests under sanitizers and the fuzz targets.
[[maybe_unused]] bool shows_no_value(const CheckContext& context, const std::vector<Finding>& findings) {
    for (const Credential& credential : context.credentials.credentials) {
        for (const Field& field : credential.fields) {
            if (!field.real() || field.token->max_length == 0) continue;
            const std::string value = context.value(field.entry).text;
            const auto shows = [&](const std::string& text) { return text.find(value) != text.npos; };
            for (const Finding& finding : findings) {
                if (shows(finding.message) || shows(finding.help)) return false;
                for (const Note& note : finding.notes) {
                    if (shows(note.text)) return false;
                }
            }
        }
    }
    return true;
}

// A check of the file's form, unrelated to credentials.
bool of_form(const RuleMeta& rule) {
    return std::none_of(rule.tags.begin(), rule.tags.end(),
                        [](std::string_view tag) { return tag == "aws" || tag == "security"; });
}

// False for formats in which a line cannot be commented out or moved.
bool fixable_finding(Format format) {
    return format != Format::csv && format != Format::environment;
}

// Sets the section and entry of each finding, if these have a name that may be shown. Both lists are in file
// order.
void place(const Source& source, const Document& document, std::vector<Finding>& findings) {
    auto entry = document.entries.begin();
    const auto end = document.entries.end();
    for (Finding& finding : findings) {
        const std::uint32_t at = finding.span.begin;
        while (entry != end && entry->whole.end < at) ++entry;
        if (entry != end && entry->whole.begin <= at) {
            if (may_show_name(source, *entry)) finding.key = entry->key;
            finding.section = document.sections[entry->section].name;
            continue;
        }
        const auto after =
            std::upper_bound(document.sections.begin(), document.sections.end(), at,
                             [](std::uint32_t offset, const Section& s) { return offset < s.header.begin; });
        if (after != document.sections.begin()) finding.section = std::prev(after)->name;
    }
}

}  // namespace

std::vector<Finding> lint(const CheckContext& context) {
    FindingCollector sink;
    Findings findings{lint(context, sink), sink.take_unlisted()};
    return with_rest(std::move(findings));
}

std::vector<Finding> lint(const CheckContext& context, FindingCollector& sink) {
    const bool form = form_matters(context.document);
    for (const Check& check : all_checks()) {
        if (!form && of_form(check.rule)) continue;
        FindingSink emit(check.rule, sink);
        check.run(context, emit);
    }
    token_findings(context, sink);
    std::vector<Finding> findings = sink.take_listed();
    if (!fixable_finding(context.document.format)) {
        for (Finding& finding : findings) finding.fixes.clear();
    }
    put_in_order(findings);
    if (!findings.empty()) place(context.source, context.document, findings);
    assert(shows_no_value(context, findings));
    return findings;
}

void put_in_order(std::vector<Finding>& findings) {
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return order(a) < order(b); });
    const auto same = [](const Finding& a, const Finding& b) {
        return order(a) == order(b) && a.message == b.message;
    };
    findings.erase(std::unique(findings.begin(), findings.end(), same), findings.end());
}

std::vector<const RuleMeta*> unsorted_rules(const RuleBook& rules) {
    std::vector<const RuleMeta*> all;
    for (const TokenRule& token : rules.tokens) all.push_back(&token.meta);
    for (const RuleMeta& rule : check_rules()) all.push_back(&rule);
    return all;
}

std::vector<const RuleMeta*> all_rules(const RuleBook& rules) {
    std::vector<const RuleMeta*> all = unsorted_rules(rules);
    std::sort(all.begin(), all.end(), [](const RuleMeta* a, const RuleMeta* b) { return a->id < b->id; });
    return all;
}

}  // namespace credlint
