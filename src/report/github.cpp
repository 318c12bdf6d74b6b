// Workflow commands, which GitHub's runners turn into annotations. A step shows ten of a kind, so each also
// contains all that the log needs. Paths are relative to the top of the repository; columns count code
// points, the end is exclusive, and they are given only within one line, as the runner drops them otherwise.
#include "report/message.h"
#include "report/place.h"
#include "report/reporter.h"
#include "report/severity_names.h"
#include "text/line_index.h"
#include "text/printable.h"

namespace credlint {

namespace {

// Printable text has no line breaks that would end a command; only the syntax's own characters need escaping.
std::string escaped(std::string_view text, std::string_view signs) {
    std::string out;
    for (const char c : text) {
        if (signs.find(c) == std::string_view::npos) {
            out += c;
            continue;
        }
        out += '%';
        out += "0123456789ABCDEF"[static_cast<unsigned char>(c) >> 4];
        out += "0123456789ABCDEF"[static_cast<unsigned char>(c) & 0xF];
    }
    return out;
}

class Annotation {
public:
    explicit Annotation(std::string_view command) : out_("::") { out_.append(command).append(" "); }

    void place(std::string_view path, const RepositoryInfo& repository_info) {
        if (path.empty() || path == environment_path || path == nameless) return;
        property("file", printable(path_from_top(path, repository_info)));
    }
    void number(std::string_view name, std::uint32_t value) {
        if (value != 0) property(name, std::to_string(value));
    }
    std::string line(std::string_view title, std::string_view text) {
        property("title", title);
        return out_ + "::" + escaped(text, "%") + '\n';
    }

private:
    void property(std::string_view name, std::string_view value) {
        if (!out_.ends_with(' ')) out_ += ',';
        out_.append(name).append("=").append(escaped(value, "%:,"));
    }

    std::string out_;
};

std::string annotation(const Finding& finding, const Source& source, const LineIndex& index,
                       const RepositoryInfo& repository_info) {
    const Position begin = index.position(finding.span.begin);
    const Position end = index.position(finding.span.end);
    const std::string rule(finding.rule->id);
    Annotation out(names_of(finding.severity).github);
    out.place(source.path(), repository_info);
    if (source.path() != environment_path) {
        out.number("line", begin.line);
        out.number("endLine", end.line);
    }
    if (source.path() != environment_path && begin.line == end.line) {
        out.number("col", begin.column);
        out.number("endColumn", end.column);
    }
    return out.line("credlint: " + rule, shown_place(source.path(), begin.line, begin.column) + ": " +
                                             message_of(finding) + " [" + rule + ']');
}

std::string annotation(const Failure& failure, const RepositoryInfo& repository_info) {
    Annotation out(names_of(Severity::error).github);
    out.place(failure.path, repository_info);
    out.number("line", failure.line);
    out.number("col", failure.column);
    std::string text = printable(failure.message);
    if (!failure.path.empty()) {
        text = shown_place(failure.path, failure.line, failure.column) + ": " + text;
    }
    return out.line("credlint", text);
}

}  // namespace

static void write_github(const Report& report, const ReportStyle&, const Sink& sink) {
    for (const FileReport& file : report.files) {
        const LineIndex index(file.source->bytes());
        for (const Finding& finding : file.findings) {
            if (finding.suppressed != Suppressed::no) continue;
            sink(annotation(finding, *file.source, index, report.repository_info));
        }
    }
    for (const Failure& failure : report.failures) sink(annotation(failure, report.repository_info));
}

constinit const Reporter github_reporter{
    .name = "github",
    .purpose = "annotations for GitHub Actions",
    .write = write_github,
    .from_top = true,
};

}  // namespace credlint
