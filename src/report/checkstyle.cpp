// Checkstyle 4.3 XML, which Jenkins and many review bots read. Lines and columns start at 1, columns count
// code points.
#include "report/message.h"
#include "report/reporter.h"
#include "report/severity_names.h"
#include "report/xml_text.h"
#include "text/line_index.h"

namespace credlint {

static std::string error_element(std::string_view severity, std::string_view message,
                                 std::string_view source) {
    return xml_attribute("severity", severity) + xml_attribute("message", message) +
           xml_attribute("source", source) + "/>\n";
}

static std::string position_attributes(std::uint32_t line, std::uint32_t column) {
    std::string out;
    if (line != 0) out += xml_attribute("line", std::to_string(line));
    if (column != 0) out += xml_attribute("column", std::to_string(column));
    return out;
}

static void write_checkstyle(const Report& report, const ReportStyle&, const Sink& sink) {
    sink("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n");
    for (const FileReport& file : report.files) {
        const LineIndex index(file.source->bytes());
        sink("  <file" + xml_attribute("name", file.source->path()) + ">\n");
        for (const Finding& finding : file.findings) {
            if (finding.suppressed != Suppressed::no) continue;
            const Position at = index.position(finding.span.begin);
            sink("    <error" + position_attributes(at.line, at.column) +
                 error_element(names_of(finding.severity).checkstyle, message_of(finding),
                               "credlint." + std::string(finding.rule->id)));
        }
        sink("  </file>\n");
    }
    for (const Failure& failure : report.failures) {
        sink("  <file" + xml_attribute("name", failure.path) + ">\n    <error" +
             position_attributes(failure.line, failure.column) +
             error_element(names_of(Severity::error).checkstyle, failure.message, "credlint") +
             "  </file>\n");
    }
    sink("</checkstyle>\n");
}

constinit const Reporter checkstyle_reporter{
    .name = "checkstyle",
    .purpose = "Checkstyle XML, for CI and review bots",
    .write = write_checkstyle,
};

}  // namespace credlint
