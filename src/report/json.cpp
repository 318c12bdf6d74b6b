// One object for programs. Its `version` counts up when a key goes away or changes its meaning; new keys
// may come at any time. Lines and columns from 1, columns in code points, ends exclusive; byte offsets
// from 0. Paths and texts are printable: what is no UTF-8 or would disturb a terminal is escaped.
#include "report/elsewhere.h"
#include "report/json_text.h"
#include "report/publishable.h"
#include "report/reporter.h"
#include "report/severity_names.h"
#include "text/printable.h"

namespace credlint {

static constexpr int format_version = 1;

static void add_place(Json& out, Span span, const LineIndex& index) {
    const Position begin = index.position(span.begin);
    const Position end = index.position(span.end);
    out["line"] = begin.line;
    out["column"] = begin.column;
    out["end_line"] = end.line;
    out["end_column"] = end.column;
    out["byte_offset"] = span.begin;
    out["byte_length"] = span.size();
}

static Json to_json(const FileView& file, const Fix& fix) {
    Json out;
    out["title"] = printable(fix.title);
    out["safety"] = fix.safety == Fix::Safety::safe ? "safe" : "unsafe";
    out["path"] = printable(fix.elsewhere == nullptr ? file.path : fix.elsewhere->path());
    out["edits"] = Json::array();
    for (const Edit& edit : fix.edits) {
        Json item;
        item["byte_offset"] = edit.span.begin;
        item["byte_length"] = edit.span.size();
        item["replacement"] = edit.replacement;
        out["edits"].push_back(std::move(item));
    }
    return out;
}

static Json to_json(const FileView& file, const Finding& finding, Elsewhere& elsewhere) {
    Json out;
    out["rule"] = finding.rule->id;
    out["severity"] = names_of(finding.severity).plain;
    out["path"] = printable(file.path);
    add_place(out, finding.span, file.index);
    out["message"] = printable(finding.message);
    out["help"] = finding.help.empty() ? Json() : Json(printable(finding.help));
    out["notes"] = Json::array();
    for (const Note& note : finding.notes) {
        const bool here = note.elsewhere == nullptr;
        Json item;
        item["path"] = printable(here ? file.path : note.elsewhere->path());
        add_place(item, note.span, here ? file.index : elsewhere.index_of(note));
        item["message"] = printable(note.text);
        out["notes"].push_back(std::move(item));
    }
    const Fix* fix = published_fix(file, finding);
    out["fix"] = fix ? to_json(file, *fix) : Json();
    return out;
}

static Json to_json(const Failure& failure) {
    Json out;
    out["path"] = printable(failure.path);
    out["line"] = failure.line == 0 ? Json() : Json(failure.line);
    out["column"] = failure.column == 0 ? Json() : Json(failure.column);
    out["message"] = printable(failure.message);
    return out;
}

static Json totals(const Report& report) {
    Json out;
    out["files_checked"] = report.files_checked;
    out["errors"] = report.count(Severity::error);
    out["warnings"] = report.count(Severity::warning);
    out["infos"] = report.count(Severity::info);
    out["exit_code"] = report.exit_code();
    return out;
}

void write_json(const Report& report, const ReportStyle&, const Sink& sink) {
    sink("{\n  \"version\": " + std::to_string(format_version) + ",\n  \"tool_version\": ");
    sink(json_text(CREDLINT_VERSION, 1));
    sink(",\n  \"findings\": ");
    JsonList findings(sink, 1);
    Elsewhere elsewhere;
    for (const FileReport& file : report.files) {
        const FileView view(file);
        for (const Finding& finding : file.findings) findings.add(to_json(view, finding, elsewhere));
    }
    findings.close();
    sink(",\n  \"failures\": ");
    JsonList failures(sink, 1);
    for (const Failure& failure : report.failures) failures.add(to_json(failure));
    failures.close();
    sink(",\n  \"summary\": " + json_text(totals(report), 1) + "\n}\n");
}

}  // namespace credlint
