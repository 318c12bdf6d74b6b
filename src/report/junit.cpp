// JUnit XML as CI systems read it: a file is a suite, a finding is a test that fails or, below
// `--fail-level`, passes. All files without findings are one test.
#include <map>

#include "credential/shown_name.h"
#include "report/message.h"
#include "report/place.h"
#include "report/reporter.h"
#include "report/severity_names.h"
#include "report/xml_text.h"
#include "text/line_index.h"

namespace credlint {

namespace {

struct Counts {
    std::size_t tests = 0;
    std::size_t failures = 0;
    std::size_t errors = 0;
};

Counts counts_of(const FileReport& file, const Report& report) {
    Counts counts{file.findings.size()};
    for (const Finding& finding : file.findings) counts.failures += report.fails(file, finding) ? 1 : 0;
    return counts;
}

std::string attributes(std::string_view name, const Counts& counts) {
    return xml_attribute("name", name) + xml_attribute("tests", std::to_string(counts.tests)) +
           xml_attribute("failures", std::to_string(counts.failures)) +
           xml_attribute("errors", std::to_string(counts.errors));
}

// The name of a test identifies it across runs: the key does not move, but the line does.
class Names {
public:
    std::string of(const Finding& finding, const Source& source) {
        std::string name(finding.rule->id);
        if (finding.rest != 0) name += " (more)";
        if (!finding.key.empty()) name += ' ' + shown_name(source.text(finding.key));
        const unsigned nth = ++counts_[name];
        return nth == 1 ? name : name + " (" + std::to_string(nth) + ')';
    }

private:
    std::map<std::string, unsigned> counts_;
};

void write_test(const Finding& finding, bool fails, const Source& source, const LineIndex& index,
                const std::string& name, const Sink& sink) {
    const Position at = index.position(finding.span.begin);
    const std::string place = shown_place(source.path(), at.line, at.column);
    const std::string message = message_of(finding);
    sink("    <testcase" + xml_attribute("name", name) + xml_attribute("classname", source.path()) + ">\n");
    if (fails) {
        sink("      <failure" + xml_attribute("type", names_of(finding.severity).plain) +
             xml_attribute("message", message) + ">" + xml_text(place + ": " + message) + "</failure>\n");
    } else {
        sink("      <system-out>" + xml_text(place + ": " + message) + "</system-out>\n");
    }
    sink("    </testcase>\n");
}

void write_failure(const Failure& failure, const Sink& sink) {
    sink("  <testsuite" + attributes(failure.path, {1, 0, 1}) + ">\n");
    sink("    <testcase" + xml_attribute("name", "can be checked") +
         xml_attribute("classname", failure.path) + ">\n");
    sink("      <error" + xml_attribute("type", names_of(Severity::error).plain) +
         xml_attribute("message", failure.message) + ">" +
         xml_text(shown_place(failure.path, failure.line, failure.column) + ": " + failure.message) +
         "</error>\n    </testcase>\n  </testsuite>\n");
}

}  // namespace

static void write_junit(const Report& report, const ReportStyle&, const Sink& sink) {
    // Programs treat a report without tests as a mistake.
    const bool clean =
        report.files_checked > report.files.size() || (report.files.empty() && report.failures.empty());
    Counts all{report.failures.size() + (clean ? 1 : 0), 0, report.failures.size()};
    for (const FileReport& file : report.files) {
        const Counts counts = counts_of(file, report);
        all.tests += counts.tests;
        all.failures += counts.failures;
    }
    sink("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites" + attributes("credlint", all) + ">\n");
    for (const FileReport& file : report.files) {
        const LineIndex index(file.source->bytes());
        Names names;
        sink("  <testsuite" + attributes(file.source->path(), counts_of(file, report)) + ">\n");
        for (const Finding& finding : file.findings) {
            write_test(finding, report.fails(file, finding), *file.source, index,
                       names.of(finding, *file.source), sink);
        }
        sink("  </testsuite>\n");
    }
    for (const Failure& failure : report.failures) write_failure(failure, sink);
    if (clean) {
        sink("  <testsuite" + attributes("credlint", {1}) + ">\n    <testcase" +
             xml_attribute("name", "files without findings") + xml_attribute("classname", "credlint") +
             "/>\n  </testsuite>\n");
    }
    sink("</testsuites>\n");
}

constinit const Reporter junit_reporter{
    .name = "junit",
    .purpose = "JUnit XML, for test reports",
    .write = write_junit,
};

}  // namespace credlint
