#include "lsp/diagnostics.h"

#include <algorithm>
#include <string>
#include <vector>

#include "lsp/limits.h"
#include "report/uri.h"

namespace credlint::lsp {
namespace {

int severity_number(Severity severity) {
    switch (severity) {
        case Severity::error:
            return 1;
        case Severity::warning:
            return 2;
        case Severity::note:
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

// About the document as a whole.
Json remark(const View& view, Severity severity, const std::string& text) {
    return {{"range", view.positions().range({0, 0})},
            {"severity", severity_number(severity)},
            {"source", "credlint"},
            {"message", text}};
}

// The most severe ones, in order of position.
std::vector<const Finding*> shown(const std::vector<Finding>& findings) {
    std::vector<const Finding*> out;
    for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
        for (const Finding& finding : findings) {
            if (out.size() == most_diagnostics) break;
            if (finding.severity == severity) out.push_back(&finding);
        }
    }
    std::sort(out.begin(), out.end());
    return out;
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
    if (view.outcome.obstacle != nullptr)
        all.push_back(remark(view, Severity::warning, view.outcome.obstacle));
    const std::vector<Finding>& findings = view.outcome.findings();
    const std::vector<const Finding*> first = shown(findings);
    for (const Finding* finding : first) all.push_back(diagnostic(view, *finding));
    if (const std::size_t more = findings.size() - first.size(); more > 0) {
        all.push_back(
            remark(view, Severity::note,
                   std::to_string(more) +
                       " more findings are not shown\nrun `credlint` on the file to see all of them"));
    }
    return all;
}

}  // namespace credlint::lsp
