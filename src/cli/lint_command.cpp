#include <cassert>

#include "cli/commands.h"
#include "cli/output_file.h"
#include "cli/output_target.h"
#include "cli/progress.h"
#include "fix/apply_fixes.h"
#include "report/place.h"
#include "report/reporter.h"
#include "run/run.h"
#include "run/source.h"
#include "text/nearest.h"

namespace credlint::cli {
namespace {

// A path that does not exist may have been meant as a command.
void suggest_command(Failure& failure, const Files& files) {
    if (files.kind(failure.path) != PathKind::missing) return;
    const std::string_view name = nearest(failure.path, command_names);
    if (!name.empty()) failure.message += "; did you mean the command `" + std::string(name) + "`?";
}

const Reporter& reporter_of(const OutputTarget& target) {
    const Reporter* reporter = find_reporter(target.format);
    assert(reporter != nullptr);  // the options have been checked
    return *reporter;
}

void write(const Reporter& reporter, const Report& report, const ReportStyle& style, Output& out) {
    reporter.write(report, style, [&](std::string_view text) { out.write(text); });
}

// Data that only some formats need.
void complete(Report& report, const Options& options) {
    bool from_top = false;
    bool describes_run = false;
    for (const OutputTarget& target : options.outputs) {
        from_top |= reporter_of(target).from_top;
        describes_run |= reporter_of(target).describes_run;
    }
    if (from_top) report.repository_info = find_repository_info(describes_run);
    if (describes_run) describe_rules(report);
}

// Files first, so that a failure to write one is reported with the rest.
void write_reports(Report& report, const Options& options, Output& out) {
    complete(report, options);
    for (const OutputTarget& target : options.outputs) {
        if (target.file.empty()) continue;
        if (std::optional<Failure> refusal = refusal_to_replace(target.file, report.linted)) {
            report.failures.push_back(std::move(*refusal));
            continue;
        }
        OutputFile file(target.file);
        ReportStyle style;
        style.color = options.color == Color::always;
        write(reporter_of(target), report, style, file.output());
        if (std::optional<Failure> failure = file.finish()) report.failures.push_back(std::move(*failure));
    }
    if (options.diff) return;
    const ReportStyle style = style_for(1, options.color);
    if (options.statistics) {
        write_statistics(report, style, [&](std::string_view text) { out.write(text); });
        return;
    }
    for (const OutputTarget& target : options.outputs) {
        if (target.file.empty()) write(reporter_of(target), report, style, out);
    }
}

Report run_with_progress(const Options& options, const Files& files) {
    ProgressLine line(2, options.verbosity != Verbosity::quiet);
    return run(options.request, files, builtin_rules(),
               [&](std::size_t done, std::size_t of) { line.show(done, of); });
}

int show_files(const Options& options, const Files& files, Output& out, Output& error) {
    Discovery found;
    {
        ProgressLine line(2, options.verbosity != Verbosity::quiet);
        found = files_of(options.request, files, builtin_rules(),
                         [&](std::size_t done, std::size_t of) { line.show(done, of); });
    }
    for (const std::string& path : found.files) {
        out.write(shown_path(name_of(path, options.request)) + "\n");
    }
    for (const Failure& failure : found.failures) error.write(failure_line(failure));
    return found.failures.empty() ? 0 : 2;
}

Fix::Safety permitted(const Options& options) {
    return options.unsafe_fixes ? Fix::Safety::unsafe : Fix::Safety::safe;
}

void count_fixable(Report& report, const Options& options) {
    const Fixable count = fixable(report, options.request);
    // The findings that remain after --fix cannot be fixed.
    if (!options.fix) report.fixable = count.safely;
    if (!options.fix || !options.unsafe_fixes) report.unsafely_fixable = count.unsafely;
}

// Fixes the files, and returns the report of the remaining findings.
Report fixed(Report report, const Options& options, const Files& files) {
    std::vector<Failure> failures;
    const std::uint32_t count = write_fixed(
        apply_fixes(report, options.request, files, builtin_rules(), permitted(options)), failures);
    if (count > 0) report = run(options.request, files, builtin_rules());
    report.failures.insert(report.failures.end(), failures.begin(), failures.end());
    report.fixed = count;
    return report;
}

// 1 if there is something to fix.
int write_patch(const FixPatch& patch, Report& report, const Options& options, Output& out) {
    out.write(patch.text);
    const auto note = [&](std::uint32_t count, const std::string& why) {
        if (count == 0) return;
        report.notices.push_back("fixes not in the patch because " + why + ": " + std::to_string(count) +
                                 "; `--fix` applies them");
    };
    note(patch.hidden, "their lines contain values");
    note(patch.elsewhere, "their files are outside of this folder and its repository");
    if (patch.without_context) {
        report.notices.push_back(
            "the patch does not contain lines with values; apply it with `git apply --unidiff-zero`");
    }
    if (!report.failures.empty()) return 2;
    return !options.exit_zero && patch.fixed + patch.hidden + patch.elsewhere > 0 ? 1 : 0;
}

}  // namespace

int lint_command(const Options& options, const Files& files, Output& out, Output& error) {
    if (options.show_files) return show_files(options, files, out, error);
    for (const OutputTarget& target : options.outputs) {
        const std::optional<Failure> refusal = refusal_of_target(target.file, options.request, files);
        if (!refusal) continue;
        error.write(failure_line(*refusal));
        return 2;
    }
    Report report = run_with_progress(options, files);
    if (options.fix) report = fixed(std::move(report), options, files);
    for (Failure& failure : report.failures) suggest_command(failure, files);
    if (options.fail_level) {
        report.fail_level = *options.fail_level;
        for (FileReport& file : report.files) file.fail_level.reset();
    }
    report.exit_zero = options.exit_zero;
    FixPatch patch;
    if (options.diff) patch = fix_patch(report, options.request, files, builtin_rules(), permitted(options));
    drop_unproved_fixes(report, options.request.threads);
    count_fixable(report, options);
    write_reports(report, options, out);
    const int exit_code = options.diff ? write_patch(patch, report, options, out) : report.exit_code();
    const SummaryParts parts{options.verbosity != Verbosity::quiet, options.verbosity == Verbosity::verbose};
    error.write(summary(report, style_for(2, options.color), parts));
    return exit_code;
}

}  // namespace credlint::cli
