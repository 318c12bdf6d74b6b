// GitLab's secret detection report, version 15 of its schema: findings of security rules. Never fills
// `raw_source_code_extract`, which is meant for the secret itself. Paths are relative to the top of the
// repository; both times are the run's reference time, since a reporter has no clock.
#include <algorithm>

#include "report/fingerprint.h"
#include "report/json_writer.h"
#include "report/message.h"
#include "report/reporter.h"
#include "report/severity_names.h"
#include "report/uri.h"
#include "text/line_index.h"
#include "text/printable.h"
#include "text/timestamp.h"

namespace credlint {

namespace {

constexpr std::string_view schema_version = "15.2.1";
constexpr std::string_view schema =
    "https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/raw/v15.2.1/dist/"
    "secret-detection-report-format.json";
// What GitLab's own analyzer reports for files that it reads without their history.
constexpr std::string_view no_commit = "0000000";

void tool(JsonWriter& json, std::string_view role) {
    const auto object = json.object(role);
    json.member("id", "credlint");
    json.member("name", "credlint");
    json.member("version", CREDLINT_VERSION);
    const auto vendor = json.object("vendor");
    json.member("name", "credlint");
}

void scan(JsonWriter& json, const Report& report) {
    // GitLab's times have no zone.
    std::string time = format_timestamp(report.now);
    time.pop_back();
    const auto object = json.object("scan");
    tool(json, "analyzer");
    tool(json, "scanner");
    json.member("type", "secret_detection");
    json.member("start_time", time);
    json.member("end_time", time);
    json.member("status", report.failures.empty() ? "success" : "failure");
    if (report.failures.empty()) return;
    const auto messages = json.array("messages");
    for (const Failure& failure : report.failures) {
        const auto message = json.object();
        json.member("level", "warn");
        json.member("value", failure.path.empty()
                                 ? printable(failure.message)
                                 : printable(failure.path) + ": " + printable(failure.message));
    }
}

void identifiers(JsonWriter& json, const RuleMeta& rule) {
    const auto array = json.array("identifiers");
    {
        const auto own = json.object();
        json.member("type", "credlint_rule");
        json.member("name", "credlint rule " + std::string(rule.id));
        json.member("value", rule.id);
        if (is_link(rule.docs)) json.member("url", rule.docs);
    }
    for (const std::string_view tag : rule.tags) {
        constexpr std::string_view prefix = "cwe-";
        if (!tag.starts_with(prefix)) continue;
        const std::string number(tag.substr(prefix.size()));
        const auto weakness = json.object();
        json.member("type", "cwe");
        json.member("name", "CWE-" + number);
        json.member("value", number);
        json.member("url", "https://cwe.mitre.org/data/definitions/" + number + ".html");
    }
}

bool about_security(const RuleMeta& rule) {
    return std::find(rule.tags.begin(), rule.tags.end(), "security") != rule.tags.end();
}

}  // namespace

static void write_gitlab_secret_detection(const Report& report, const ReportStyle&, const Sink& sink) {
    JsonWriter json(sink);
    const auto log = json.object();
    json.member("version", schema_version);
    json.member("schema", schema);
    scan(json, report);
    const auto vulnerabilities = json.array("vulnerabilities");
    for (const FileReport& file : report.files) {
        const LineIndex index(file.source->bytes());
        const std::vector<std::string> names = fingerprints(file, report.repository_info);
        const std::string path = printable(path_from_top(file.source->path(), report.repository_info));
        for (std::size_t i = 0; i < file.findings.size(); ++i) {
            const Finding& finding = file.findings[i];
            if (!about_security(*finding.rule) || finding.suppressed != Suppressed::no) continue;
            const auto vulnerability = json.object();
            json.member("id", names[i]);
            json.member("name", printable(finding.rule->title));
            json.member("description", message_of(finding));
            json.member("severity", names_of(finding.severity).gitlab_secret);
            identifiers(json, *finding.rule);
            const auto location = json.object("location");
            json.member("file", path);
            json.member("start_line", index.line_of(finding.span.begin));
            json.member("end_line", index.line_of(finding.span.end));
            const auto commit = json.object("commit");
            json.member("sha", no_commit);
        }
    }
}

constinit const Reporter gitlab_secret_detection_reporter{
    .name = "gitlab-secret-detection",
    .purpose = "GitLab secret detection",
    .write = write_gitlab_secret_detection,
    .from_top = true,
};

}  // namespace credlint
