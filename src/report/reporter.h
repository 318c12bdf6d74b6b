// How a report is written: one function per format. A reporter is a constant `NAME_reporter` in a file of
// this folder, where CMake finds it; it writes to a sink that the command flushes, never touches the disk and
// never sees a value. Suppressed findings, if a report has any, are shown by the formats that can mark them:
// full, concise, json, sarif; in junit they pass.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "report/report.h"

namespace credlint {

struct ReportStyle {
    bool color = false;
    std::uint32_t width = 100;  // columns; longer lines are cut around the caret
    bool terminal = false;      // a person reads it there: text is wrapped
};

// Takes pieces of output in order.
using Sink = std::function<void(std::string_view)>;

struct Reporter {
    std::string_view name;     // of --output-format
    std::string_view purpose;  // one line for --help
    void (*write)(const Report&, const ReportStyle&, const Sink&);
    // What it reads in addition to findings and failures; others need not be given this.
    bool from_top = false;       // Report::repository_info
    bool describes_run = false;  // Report::rules and RepositoryInfo::remote
};

#define CREDLINT_FOUND(name, reporter) extern const Reporter reporter##_reporter;
#include "reporters.def"
#undef CREDLINT_FOUND

// Sorted by name.
std::span<const Reporter* const> reporters();
// Null if there is none with that name.
const Reporter* find_reporter(std::string_view name);

// How often each rule found something, the most frequent first.
void write_statistics(const Report&, const ReportStyle&, const Sink&);

struct SummaryParts {
    bool totals = true;  // and notices
    bool details = false;
};

// Failures, notices and the line of totals, for stderr: `1 error, 2 warnings in 1 of 3 files`.
std::string summary(const Report& report, const ReportStyle& style, const SummaryParts& parts = {});

}  // namespace credlint
