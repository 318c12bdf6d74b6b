// SARIF 2.1.0 for code scanning. Contains no snippet, no hash of content, no time and no absolute path that
// was not given: the same run gives the same bytes. Each rule and each result is on one line.
#include <algorithm>

#include "report/reporter.h"
#include "report/sarif_result.h"
#include "report/sarif_rule.h"
#include "report/sarif_text.h"

namespace credlint {

namespace {

constexpr std::string_view schema = "https://json.schemastore.org/sarif-2.1.0.json";

void tool(JsonWriter& json, const Report& report) {
    const auto tool = json.object("tool");
    const auto driver = json.object("driver");
    json.member("name", "credlint");
    json.member("fullName", "credlint " CREDLINT_VERSION);
    json.member("version", CREDLINT_VERSION);
    json.member("semanticVersion", CREDLINT_VERSION);
    const auto rules = json.array("rules");
    for (const RuleMeta* rule : report.rules) write_sarif_rule(json, *rule);
}

void notification(JsonWriter& json, const Failure& failure, const RepositoryInfo& repository_info) {
    const auto object = json.object();
    json.member("level", "error");
    {
        const auto message = json.object("message");
        json.member("text", sentence(failure.message));
    }
    if (failure.path.empty()) return;
    const auto locations = json.array("locations");
    const auto location = json.object();
    const auto physical = json.object("physicalLocation");
    SarifArtifact(failure.path, repository_info).write(json);
    if (failure.line == 0) return;
    const auto region = json.object("region");
    json.member("startLine", failure.line);
    if (failure.column != 0) json.member("startColumn", failure.column);
}

void invocation(JsonWriter& json, const Report& report) {
    const auto invocations = json.array("invocations");
    const auto invocation = json.object();
    json.member("executionSuccessful", report.failures.empty());
    json.member("exitCode", report.exit_code());
    if (report.failures.empty()) return;
    const auto notifications = json.array("toolExecutionNotifications");
    for (const Failure& failure : report.failures) notification(json, failure, report.repository_info);
}

// What paths are relative to, but not where that is on this machine.
void base(JsonWriter& json, const RepositoryInfo& repository_info) {
    {
        const auto bases = json.object("originalUriBaseIds");
        const auto top = json.object(sarif_base);
        const auto description = json.object("description");
        json.member("text", "The root of the repository.");
    }
    if (repository_info.remote.empty()) return;
    const auto provenance = json.array("versionControlProvenance");
    const auto only = json.object();
    json.member("repositoryUri", repository_info.remote);
    const auto mapped = json.object("mappedTo");
    json.member("uriBaseId", sarif_base);
}

// The most severe first, since consumers with a limit drop what comes after it; then by path and line.
void results(JsonWriter& json, const Report& report) {
    const auto array = json.array("results");
    RelatedFiles elsewhere;
    for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
        const auto asked = [&](const Finding& finding) { return finding.severity == severity; };
        for (const FileReport& file : report.files) {
            if (std::none_of(file.findings.begin(), file.findings.end(), asked)) continue;
            SarifResults of_file(file, report, elsewhere);
            for (std::size_t i = 0; i < file.findings.size(); ++i) {
                if (asked(file.findings[i])) of_file.write(json, i);
            }
        }
    }
}

}  // namespace

static void write_sarif(const Report& report, const ReportStyle&, const Sink& sink) {
    JsonWriter json(sink);
    const auto log = json.object();
    json.member("$schema", schema);
    json.member("version", "2.1.0");
    const auto runs = json.array("runs");
    const auto run = json.object();
    tool(json, report);
    json.member("columnKind", "utf16CodeUnits");
    invocation(json, report);
    base(json, report.repository_info);
    results(json, report);
}

constinit const Reporter sarif_reporter{
    .name = "sarif",
    .purpose = "SARIF 2.1.0, for code scanning",
    .write = write_sarif,
    .from_top = true,
    .describes_run = true,
};

}  // namespace credlint
