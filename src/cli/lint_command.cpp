#include <algorithm>
#include <memory>

#include "cli/commands.h"
#include "cli/exposure.h"
#include "cli/readings.h"
#include "report/reporter.h"
#include "text/nearest.h"
#include "text/printable.h"
#include "workspace/discover.h"

namespace credlint::cli {
namespace {

// A path that does not exist may have been meant as a command.
void suggest_command(Failure& failure) {
    const std::string_view name = nearest(failure.path, command_names);
    if (!name.empty()) failure.message += "; did you mean the command `" + std::string(name) + "`?";
}

// `path` is empty for what is no file.
void report_on(const std::shared_ptr<const Reading>& reading, const std::string& path, const Options& options,
               const Files& files, Readings& readings, Report& report) {
    ++report.files_checked;
    const Family family = path.empty() ? Family() : readings.family(path, reading);
    Circumstances circumstances;
    circumstances.now = options.now;
    if (!path.empty() && path != "-") circumstances.mode = files.mode(path);
    circumstances.family = family.cascades;
    FileReport file{reading->source, lint(*reading, circumstances), {}};
    if (file.findings.empty()) return;
    file.masked = masked_spans(*reading, file.findings);
    report.files.push_back(std::move(file));
}

void lint_file(const std::string& path, const Options& options, const Files& files, Readings& readings,
               Report& report) {
    const Result<std::shared_ptr<const Reading>> read = readings.read(path);
    if (!read) {
        report.failures.push_back(read.failure());
        return;
    }
    const Reading& reading = **read;
    if (reading.source->bytes().empty()) {
        ++report.files_checked;
        // Among the documents of a folder that is nothing to tell.
        if (reading.format != Format::markdown)
            report.notices.push_back("`" + printable(reading.source->path()) + "` is empty");
        return;
    }
    report_on(*read, path, options, files, readings, report);
}

void lint_environment(const Options& options, const Files& files, Readings& readings, Report& report) {
    const auto source = std::make_shared<const Source>(environment_source());
    const auto reading = std::make_shared<const Reading>(read(source, Format::environment, builtin_rules()));
    report_on(reading, {}, options, files, readings, report);
    settle_environment(report.files);
}

}  // namespace

int lint_command(const Options& options, const Files& files, Output& out, Output& error) {
    Report report;
    std::vector<std::string> named = options.paths;
    const bool standard_input = std::erase(named, "-") > 0;
    Discovery found = discover(named, files);
    for (Failure& failure : found.failures) {
        suggest_command(failure);
        report.failures.push_back(std::move(failure));
    }
    for (const std::string& folder : found.empty) {
        report.notices.push_back("no .env or credential files in `" + printable(folder) + "`");
    }
    if (standard_input) found.files.insert(found.files.begin(), "-");
    const RuleBook& rules = builtin_rules();
    Readings readings(options, files, rules, found.files);
    if (options.environment) lint_environment(options, files, readings, report);
    for (const std::string& path : found.files) lint_file(path, options, files, readings, report);
    settle_exposure(report.files, options, files);
    std::stable_sort(report.files.begin(), report.files.end(), [](const FileReport& a, const FileReport& b) {
        return a.source->path() < b.source->path();
    });

    for (const Reporter& reporter : reporters()) {
        if (reporter.name != options.output_format) continue;
        if (reporter.lists_rules) describe_rules(report, rules);
        reporter.write(report, style_for(1, options.colour), [&](std::string_view text) { out.write(text); });
    }
    error.write(summary(report, style_for(2, options.colour)));
    return report.exit_code();
}

}  // namespace credlint::cli
