#include "lsp/diagnostics.h"

#include <algorithm>

#include "report/uri.h"

namespace credlint::lsp {
namespace {

int severity_number(Severity severity) {
    switch (severity) {
        case Severity::error:
            return 1;
        case Severity::warning:
            return 2;
        case Severity::info:
            break;
    }
    return 3;
}

constexpr int unnecessary = 1;
constexpr int deprecated = 2;

bool has_tag(const RuleMeta& rule, std::string_view tag) {
    return std::find(rule.tags.begin(), rule.tags.end(), tag) != rule.tags.end();
}

Json tags_of(const RuleMeta& rule) {
    Json tags = Json::array();
    if (has_tag(rule, "unused")) tags.push_back(unnecessary);
    if (has_tag(rule, "deprecated")) tags.push_back(deprecated);
    return tags;
}

Json related(const View& view, const Finding& finding) {
    Json all = Json::array();
    for (const Note& note : finding.notes) {
        Json location;
        if (note.elsewhere == nullptr) {
            location = {{"uri", view.document.uri}, {"range", view.positions().range(note.span)}};
        } else {
            location = {{"uri", view.uri_of(note.elsewhere->path())},
                        {"range", view.positions_in(*note.elsewhere).range(note.span)}};
        }
        all.push_back({{"location", std::move(location)}, {"message", note.text}});
    }
    return all;
}

Json not_checked(const View& view) {
    return {{"range", view.positions().range({0, 0})},
            {"severity", severity_number(Severity::warning)},
            {"source", "credlint"},
            {"message", view.outcome.obstacle}};
}

}  // namespace

Json diagnostic(const View& view, const Finding& finding) {
    const RuleMeta& rule = *finding.rule;
    Json out{{"range", view.positions().range(finding.span)},
             {"severity", severity_number(finding.severity)},
             {"code", rule.id},
             {"source", "credlint"},
             {"message", finding.help.empty() ? finding.message : finding.message + "\n" + finding.help}};
    if (is_link(rule.docs)) out["codeDescription"] = {{"href", rule.docs}};
    if (Json tags = tags_of(rule); !tags.empty()) out["tags"] = std::move(tags);
    if (!finding.notes.empty()) out["relatedInformation"] = related(view, finding);
    return out;
}

Json diagnostics(const View& view) {
    Json all = Json::array();
    if (view.outcome.obstacle != nullptr) all.push_back(not_checked(view));
    for (const Finding& finding : view.outcome.findings()) all.push_back(diagnostic(view, finding));
    return all;
}

}  // namespace credlint::lsp
