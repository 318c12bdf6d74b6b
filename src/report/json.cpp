// One object for programs. Its `version` is incremented when a key is removed or changes its meaning; new
// keys may be added at any time. Lines and columns start at 1, columns count code points, ends are exclusive;
// byte offsets start at 0. Paths and texts are printable: invalid UTF-8 and what would disturb a terminal is
// escaped.
#include "report/json_writer.h"
#include "report/related_files.h"
#include "report/reporter.h"
#include "report/safe_to_publish.h"
#include "report/severity_names.h"
#include "text/printable.h"

namespace credlint {

static constexpr int format_version = 1;

static void place(JsonWriter& json, Span span, const LineIndex& index) {
    const Position begin = index.position(span.begin);
    const Position end = index.position(span.end);
    json.member("line", begin.line);
    json.member("column", begin.column);
    json.member("end_line", end.line);
    json.member("end_column", end.column);
    json.member("byte_offset", span.begin);
    json.member("byte_length", span.size());
}

static void note(JsonWriter& json, const FileView& file, const Note& note, RelatedFiles& elsewhere) {
    const bool here = note.elsewhere == nullptr;
    const auto object = json.object();
    json.member("path", printable(here ? file.path : note.elsewhere->path()));
    place(json, note.span, here ? file.index : elsewhere.index_of(note));
    json.member("message", printable(note.text));
}

static void fix(JsonWriter& json, const FileView& file, const Fix& fix) {
    const auto object = json.object("fix");
    json.member("title", printable(fix.title));
    json.member("safety", fix.safety == Fix::Safety::safe ? "safe" : "unsafe");
    json.member("path", printable(fix.elsewhere == nullptr ? file.path : fix.elsewhere->path()));
    const auto edits = json.array("edits");
    for (const Edit& edit : fix.edits) {
        const auto item = json.object();
        json.member("byte_offset", edit.span.begin);
        json.member("byte_length", edit.span.size());
        json.member("replacement", edit.replacement);
    }
}

static void finding(JsonWriter& json, const FileView& file, const Finding& finding, RelatedFiles& elsewhere) {
    const auto object = json.object();
    json.member("rule", finding.rule->id);
    json.member("severity", names_of(finding.severity).plain);
    if (finding.rest != 0) json.member("count", finding.rest);
    json.member("path", printable(file.path));
    place(json, finding.span, file.index);
    json.member("message", printable(finding.message));
    if (finding.help.empty()) {
        json.member("help", nullptr);
    } else {
        json.member("help", printable(finding.help));
    }
    if (finding.suppressed != Suppressed::no) {
        json.member("suppressed", finding.suppressed == Suppressed::in_source ? "in source" : "in baseline");
    }
    {
        const auto notes = json.array("notes");
        for (const Note& each : finding.notes) note(json, file, each, elsewhere);
    }
    if (const Fix* published = published_fix(file, finding)) {
        fix(json, file, *published);
    } else {
        json.member("fix", nullptr);
    }
}

static void number_or_null(JsonWriter& json, std::string_view key, std::uint32_t number) {
    if (number == 0) {
        json.member(key, nullptr);
    } else {
        json.member(key, number);
    }
}

static void failure(JsonWriter& json, const Failure& failure) {
    const auto object = json.object();
    json.member("path", printable(failure.path));
    number_or_null(json, "line", failure.line);
    number_or_null(json, "column", failure.column);
    json.member("message", printable(failure.message));
}

static void totals(JsonWriter& json, const Report& report) {
    const auto object = json.object("summary");
    json.member("files_checked", report.files_checked);
    json.member("errors", report.count(Severity::error));
    json.member("warnings", report.count(Severity::warning));
    json.member("notes", report.count(Severity::note));
    json.member("exit_code", report.exit_code());
}

static void write_json(const Report& report, const ReportStyle&, const Sink& sink) {
    JsonWriter json(sink);
    const auto object = json.object();
    json.member("version", format_version);
    json.member("tool_version", CREDLINT_VERSION);
    {
        const auto findings = json.array("findings");
        RelatedFiles elsewhere;
        for (const FileReport& file : report.files) {
            const FileView view(file);
            for (const Finding& each : file.findings) finding(json, view, each, elsewhere);
        }
    }
    {
        const auto failures = json.array("failures");
        for (const Failure& each : report.failures) failure(json, each);
    }
    totals(json, report);
}

constinit const Reporter json_reporter{
    .name = "json",
    .purpose = "JSON with a version, for scripts",
    .write = write_json,
};

}  // namespace credlint
