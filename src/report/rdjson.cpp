// reviewdog's diagnostic format. Lines start at 1; columns start at 1 and count bytes of the file's UTF-8,
// byte order mark included; ends are exclusive. A suggestion is one edit, so fixes with several are left out.
#include "report/file_view.h"
#include "report/json_writer.h"
#include "report/message.h"
#include "report/related_files.h"
#include "report/reporter.h"
#include "report/safe_to_publish.h"
#include "report/severity_names.h"
#include "report/uri.h"
#include "text/printable.h"

namespace credlint {

namespace {

void position(JsonWriter& json, std::string_view name, std::uint32_t offset, const LineIndex& index) {
    const std::uint32_t line = index.line_of(offset);
    const auto object = json.object(name, JsonWriter::Layout::line);
    json.member("line", line);
    json.member("column", offset - index.line(line).begin + 1);
}

void range(JsonWriter& json, Span span, const LineIndex& index) {
    const auto object = json.object("range");
    position(json, "start", span.begin, index);
    position(json, "end", span.end, index);
}

void location(JsonWriter& json, std::string_view path, Span span, const LineIndex& index) {
    const auto object = json.object("location");
    json.member("path", printable(path));
    range(json, span, index);
}

void code(JsonWriter& json, const RuleMeta& rule) {
    const auto object = json.object("code");
    json.member("value", rule.id);
    if (is_link(rule.docs)) json.member("url", rule.docs);
}

bool is_suggestion(const FileView& file, const Fix& fix) {
    return fix.elsewhere == nullptr && fix.edits.size() == 1 && safe_to_publish(file, fix);
}

void suggestions(JsonWriter& json, const FileView& file, const Finding& finding) {
    const auto array = json.array("suggestions");
    for (const Fix& fix : finding.fixes) {
        if (!is_suggestion(file, fix)) continue;
        const auto object = json.object();
        range(json, fix.edits.front().span, file.index);
        json.member("text", fix.edits.front().replacement);
    }
}

void related_locations(JsonWriter& json, const FileView& file, const Finding& finding,
                       RelatedFiles& elsewhere) {
    const auto array = json.array("related_locations");
    for (const Note& note : finding.notes) {
        const bool here = note.elsewhere == nullptr;
        const auto object = json.object();
        json.member("message", printable(note.text));
        location(json, here ? file.path : note.elsewhere->path(), note.span,
                 here ? file.index : elsewhere.index_of(note));
    }
}

void diagnostic(JsonWriter& json, const Failure& failure) {
    const auto object = json.object();
    json.member("message", printable(failure.message));
    json.member("severity", names_of(Severity::error).rdjson);
    const auto location = json.object("location");
    json.member("path", printable(failure.path));
    if (failure.line == 0) return;
    const auto range = json.object("range");
    const auto start = json.object("start", JsonWriter::Layout::line);
    json.member("line", failure.line);
}

}  // namespace

static void write_rdjson(const Report& report, const ReportStyle&, const Sink& sink) {
    JsonWriter json(sink);
    const auto result = json.object();
    {
        const auto source = json.object("source");
        json.member("name", "credlint");
    }
    const auto diagnostics = json.array("diagnostics");
    RelatedFiles elsewhere;
    for (const FileReport& each : report.files) {
        const FileView file(each);
        for (const Finding& finding : each.findings) {
            if (finding.suppressed != Suppressed::no) continue;
            const auto object = json.object();
            json.member("message", message_of(finding));
            location(json, file.path, finding.span, file.index);
            json.member("severity", names_of(finding.severity).rdjson);
            code(json, *finding.rule);
            suggestions(json, file, finding);
            related_locations(json, file, finding, elsewhere);
        }
    }
    for (const Failure& failure : report.failures) diagnostic(json, failure);
}

constinit const Reporter rdjson_reporter{
    .name = "rdjson",
    .purpose = "diagnostics for reviewdog",
    .write = write_rdjson,
};

}  // namespace credlint
