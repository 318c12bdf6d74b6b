#include <algorithm>
#include <filesystem>
#include <memory>

#include "cli/commands.h"
#include "lint/reading.h"
#include "report/reporter.h"
#include "text/nearest.h"
#include "text/printable.h"
#include "workspace/discover.h"
#include "workspace/git.h"

namespace credlint::cli {
namespace {

// Where AWS tools keep keys: a `.aws` folder, and the caches in it. Outside of a repository that is their
// place.
bool in_aws_folder(const std::string& path) {
    std::error_code error;
    const std::filesystem::path folder = std::filesystem::absolute(path, error).parent_path();
    return std::find(folder.begin(), folder.end(), ".aws") != folder.end();
}

Exposure exposure_of(GitState state, const std::string& path) {
    switch (state) {
        case GitState::tracked:
            return Exposure::tracked;
        case GitState::ignored:
            return Exposure::ignored;
        case GitState::untracked:
            return Exposure::untracked;
        case GitState::no_repository:
            return in_aws_folder(path) ? Exposure::at_home : Exposure::outside;
        case GitState::unknown:
            break;
    }
    return Exposure::unknown;
}

// Git is asked once for all files that have such a finding, and not at all if none has.
void settle_exposure(std::vector<FileReport>& files) {
    std::vector<FileReport*> open;
    std::vector<std::string> paths;
    for (FileReport& file : files) {
        const bool depends = std::any_of(file.findings.begin(), file.findings.end(),
                                         [](const Finding& finding) { return finding.depends_on_exposure; });
        if (!depends) continue;
        open.push_back(&file);
        paths.push_back(file.source->path());
    }
    if (open.empty()) return;
    const std::vector<GitState> states = git_states(paths);
    for (std::size_t i = 0; i < open.size(); ++i) {
        settle(open[i]->findings, exposure_of(states[i], paths[i]));
    }
    std::erase_if(files, [](const FileReport& file) { return file.findings.empty(); });
}

// A path that does not exist may have been meant as a command.
void suggest_command(Failure& failure) {
    const std::string_view name = nearest(failure.path, command_names);
    if (!name.empty()) failure.message += "; did you mean the command `" + std::string(name) + "`?";
}

void lint_file(const std::string& path, const Options& options, const Files& files, const RuleBook& rules,
               Report& report) {
    Result<Source> bytes = read_source(path, options, files);
    if (!bytes) {
        report.failures.push_back(bytes.failure());
        return;
    }
    const auto source = std::make_shared<const Source>(std::move(*bytes));
    const Result<Format> format = format_of(*source, options);
    if (!format) {
        report.failures.push_back(format.failure());
        return;
    }
    ++report.files_checked;
    if (source->bytes().empty()) {
        report.notices.push_back("`" + printable(source->path()) + "` is empty");
        return;
    }
    const Reading reading = read(source, *format, rules);
    Circumstances circumstances;
    circumstances.now = options.now;
    FileReport file{source, lint(reading, circumstances), {}};
    if (file.findings.empty()) return;
    file.masked = masked_spans(reading, file.findings);
    report.files.push_back(std::move(file));
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
    for (const std::string& path : found.files) lint_file(path, options, files, rules, report);
    settle_exposure(report.files);
    std::stable_sort(report.files.begin(), report.files.end(), [](const FileReport& a, const FileReport& b) {
        return a.source->path() < b.source->path();
    });
    report.rules = all_rules(rules);

    for (const Reporter& reporter : reporters()) {
        if (reporter.name != options.output_format) continue;
        reporter.write(report, style_for(1, options.colour), [&](std::string_view text) { out.write(text); });
    }
    error.write(summary(report, style_for(2, options.colour)));
    return report.exit_code();
}

}  // namespace credlint::cli
