// SARIF 2.1.0 for code scanning. Holds no snippet, no hash of content, no time and no absolute path that
// was not given: the same run gives the same bytes. Columns in UTF-16 units, as GitHub and VS Code count.
#include <algorithm>
#include <map>

#include "report/elsewhere.h"
#include "report/json_text.h"
#include "report/publishable.h"
#include "report/reporter.h"
#include "report/sarif_rule.h"
#include "report/sarif_text.h"
#include "report/severity_names.h"
#include "report/uri.h"

namespace credlint {

namespace {

constexpr std::string_view schema = "https://json.schemastore.org/sarif-2.1.0.json";

Json region(Span span, const LineIndex& index) {
    const Position begin = index.position(span.begin, ColumnUnit::utf16);
    const Position end = index.position(span.end, ColumnUnit::utf16);
    Json out;
    out["startLine"] = begin.line;
    out["startColumn"] = begin.column;
    out["endLine"] = end.line;
    out["endColumn"] = end.column;
    out["byteOffset"] = span.begin;
    out["byteLength"] = span.size();
    return out;
}

// Writes the results of one file.
class FileResults {
public:
    FileResults(const FileReport& file, const std::vector<const RuleMeta*>& rules, Elsewhere& elsewhere)
        : file_(file), rules_(rules), elsewhere_(elsewhere), uri_(to_uri(file_.path)) {}

    Json result(const Finding& finding) {
        const std::string_view rule = finding.rule->id;
        Json out;
        out["ruleId"] = rule;
        const auto at =
            std::lower_bound(rules_.begin(), rules_.end(), rule,
                             [](const RuleMeta* meta, std::string_view id) { return meta->id < id; });
        if (at != rules_.end() && (*at)->id == rule) out["ruleIndex"] = at - rules_.begin();
        out["level"] = names_of(finding.severity).sarif;
        out["message"]["text"] = message(finding);
        out["locations"].push_back({{"physicalLocation", location(uri_, finding.span, file_.index)}});
        const std::size_t ordinal = ++ordinals_[rule];
        out["partialFingerprints"]["credlint/v1"] = fingerprint(rule, file_.path, ordinal);
        for (std::size_t i = 0; i < finding.notes.size(); ++i) {
            const Note& note = finding.notes[i];
            Json related;
            related["id"] = i + 1;
            related["physicalLocation"] =
                note.elsewhere == nullptr
                    ? location(uri_, note.span, file_.index)
                    : location(to_uri(note.elsewhere->path()), note.span, elsewhere_.index_of(note));
            related["message"]["text"] = sentence(note.text);
            out["relatedLocations"].push_back(std::move(related));
        }
        for (const Fix& fix : finding.fixes) {
            if (publishable(file_, fix)) out["fixes"].push_back(to_json(fix));
        }
        return out;
    }

private:
    // GitHub shows the message alone: notes as links to their places, and what to do.
    static std::string message(const Finding& finding) {
        std::string out = sentence(finding.message);
        for (std::size_t i = 0; i < finding.notes.size(); ++i) {
            out += ' ' + linked_sentence(finding.notes[i].text, i + 1);
        }
        if (!finding.help.empty()) out += ' ' + sentence(finding.help);
        return out;
    }

    static Json location(const std::string& uri, Span span, const LineIndex& index) {
        Json out;
        out["artifactLocation"]["uri"] = uri;
        out["region"] = region(span, index);
        return out;
    }

    Json to_json(const Fix& fix) const {
        const bool here = fix.elsewhere == nullptr;
        const LineIndex& index = here ? file_.index : elsewhere_.index_of(fix);
        Json change;
        change["artifactLocation"]["uri"] = here ? uri_ : to_uri(fix.elsewhere->path());
        for (const Edit& edit : fix.edits) {
            Json replacement;
            replacement["deletedRegion"] = region(edit.span, index);
            if (!edit.replacement.empty()) replacement["insertedContent"]["text"] = edit.replacement;
            change["replacements"].push_back(std::move(replacement));
        }
        Json out;
        out["description"]["text"] = sentence(fix.title);
        out["artifactChanges"].push_back(std::move(change));
        out["properties"]["safety"] = fix.safety == Fix::Safety::safe ? "safe" : "unsafe";
        return out;
    }

    FileView file_;
    const std::vector<const RuleMeta*>& rules_;
    Elsewhere& elsewhere_;
    std::string uri_;
    std::map<std::string_view, std::size_t> ordinals_;
};

Json tool(const Report& report) {
    Json driver;
    driver["name"] = "credlint";
    driver["fullName"] = "credlint " CREDLINT_VERSION;
    driver["version"] = CREDLINT_VERSION;
    driver["semanticVersion"] = CREDLINT_VERSION;
    driver["rules"] = Json::array();
    for (const RuleMeta* rule : report.rules) driver["rules"].push_back(sarif_rule(*rule));
    return {{"driver", std::move(driver)}};
}

Json notification(const Failure& failure) {
    Json out;
    out["level"] = "error";
    out["message"]["text"] = sentence(failure.message);
    if (failure.path.empty()) return out;
    Json location;
    location["artifactLocation"]["uri"] = to_uri(failure.path);
    if (failure.line != 0) {
        location["region"]["startLine"] = failure.line;
        if (failure.column != 0) location["region"]["startColumn"] = failure.column;
    }
    out["locations"].push_back({{"physicalLocation", std::move(location)}});
    return out;
}

Json invocation(const Report& report) {
    Json out;
    out["executionSuccessful"] = report.failures.empty();
    out["exitCode"] = report.exit_code();
    for (const Failure& failure : report.failures) {
        out["toolExecutionNotifications"].push_back(notification(failure));
    }
    return out;
}

}  // namespace

void write_sarif(const Report& report, const ReportStyle&, const Sink& sink) {
    std::string head = "{\n  \"$schema\": \"";
    head.append(schema).append("\",\n  \"version\": \"2.1.0\",\n  \"runs\": [\n    {\n      \"tool\": ");
    sink(head + json_text(tool(report), 3));
    sink(",\n      \"columnKind\": \"utf16CodeUnits\",\n      \"invocations\": ");
    JsonList invocations(sink, 3);
    invocations.add(invocation(report));
    invocations.close();
    sink(",\n      \"results\": ");
    JsonList results(sink, 3);
    Elsewhere elsewhere;
    for (const FileReport& file : report.files) {
        FileResults of_file(file, report.rules, elsewhere);
        for (const Finding& finding : file.findings) results.add(of_file.result(finding));
    }
    results.close();
    sink("\n    }\n  ]\n}\n");
}

}  // namespace credlint
