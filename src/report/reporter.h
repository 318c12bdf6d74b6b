// How a report is written: one function a format, in a table. A reporter writes to a string sink that
// the front door flushes; it never touches the disk and never sees a value. Suppressed findings, if a report
// has any, are told by the formats that can mark them: full, concise, json, sarif; in junit they pass.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "report/report.h"

namespace credlint {

struct ReportStyle {
    bool colour = false;
    std::uint32_t width = 100;  // columns of the terminal; what is longer is cut round the caret
};

// Takes pieces of output in order.
using Sink = std::function<void(std::string_view)>;

struct Reporter {
    std::string_view name;     // of --output-format
    std::string_view purpose;  // one line for --help
    void (*write)(const Report&, const ReportStyle&, const Sink&);
    // What it reads beside findings and failures, and others need not be given.
    bool from_top = false;       // Report::checkout
    bool describes_run = false;  // Report::rules, and the checkout's remote
};

std::span<const Reporter> reporters();

void write_full(const Report&, const ReportStyle&, const Sink&);
void write_concise(const Report&, const ReportStyle&, const Sink&);
void write_json(const Report&, const ReportStyle&, const Sink&);
void write_sarif(const Report&, const ReportStyle&, const Sink&);
void write_github(const Report&, const ReportStyle&, const Sink&);
void write_gitlab(const Report&, const ReportStyle&, const Sink&);
void write_gitlab_secret_detection(const Report&, const ReportStyle&, const Sink&);
void write_junit(const Report&, const ReportStyle&, const Sink&);
void write_rdjson(const Report&, const ReportStyle&, const Sink&);
void write_checkstyle(const Report&, const ReportStyle&, const Sink&);

// How often each rule found something, the most frequent first.
void write_statistics(const Report&, const ReportStyle&, const Sink&);

struct SummaryParts {
    bool totals = true;  // and notices
    bool details = false;
};

// Failures, notices and the line of totals, for stderr: `1 error, 2 warnings in 1 of 3 files`.
std::string summary(const Report& report, const ReportStyle& style, const SummaryParts& parts = {});

}  // namespace credlint
