// GitLab's code quality report, for the widget of a merge request. Paths are relative to the top of the
// repository. Files that could not be checked cannot be reported in this format.
#include "report/fingerprint.h"
#include "report/json_writer.h"
#include "report/message.h"
#include "report/reporter.h"
#include "report/severity_names.h"
#include "text/line_index.h"
#include "text/printable.h"

namespace credlint {

static void write_gitlab(const Report& report, const ReportStyle&, const Sink& sink) {
    JsonWriter json(sink);
    const auto issues = json.array();
    for (const FileReport& file : report.files) {
        const LineIndex index(file.source->bytes());
        const std::vector<std::string> names = fingerprints(file, report.repository_info);
        const std::string path = printable(path_from_top(file.source->path(), report.repository_info));
        for (std::size_t i = 0; i < file.findings.size(); ++i) {
            const Finding& finding = file.findings[i];
            if (finding.suppressed != Suppressed::no) continue;
            const auto issue = json.object();
            json.member("description", message_of(finding));
            json.member("check_name", finding.rule->id);
            json.member("fingerprint", names[i]);
            json.member("severity", names_of(finding.severity).gitlab);
            const auto location = json.object("location");
            json.member("path", path);
            const auto lines = json.object("lines");
            json.member("begin", index.line_of(finding.span.begin));
            json.member("end", index.line_of(finding.span.end));
        }
    }
}

constinit const Reporter gitlab_reporter{
    .name = "gitlab",
    .purpose = "GitLab Code Quality report",
    .write = write_gitlab,
    .from_top = true,
};

}  // namespace credlint
