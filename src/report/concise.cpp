// `path:line:column: error: message [rule-id]`, GCC's format, which Vim, Emacs, VS Code and CI matchers read.
// For columns, see place.h.
#include "report/message.h"
#include "report/paint.h"
#include "report/place.h"
#include "report/reporter.h"
#include "report/severity_names.h"

namespace credlint {

static void write_concise(const Report& report, const ReportStyle& style, const Sink& sink) {
    const Paint paint(style.color);
    std::string line;
    for (const FileReport& file : report.files) {
        const LineIndex index(file.source->bytes());
        for (const Finding& finding : file.findings) {
            const Position at = index.position(finding.span.begin);
            const SeverityNames& names = names_of(finding.severity);
            line = paint(bold, shown_place(file.source->path(), at.line, at.column) + ':');
            line += ' ' + paint(names.color, std::string(names.gcc) + ':') + ' ';
            line += marked_message_of(finding);
            line.append(" [").append(finding.rule->id).append("]\n");
            sink(line);
        }
    }
}

constinit const Reporter concise_reporter{
    .name = "concise",
    .purpose = "one line per finding, in GCC style",
    .write = write_concise,
};

}  // namespace credlint
