#include <set>

#include "report/paint.h"
#include "report/place.h"
#include "report/reporter.h"
#include "report/severity_names.h"
#include "text/printable.h"

namespace credlint {

static std::string counted(std::uint32_t count, std::string_view noun) {
    std::string out = std::to_string(count);
    out.append(" ").append(noun);
    return count == 1 ? out : out + 's';
}

// What the next run could fix.
static std::string fixable_finding(const Report& report) {
    const bool some = report.fixable > 0;
    std::string out = some ? "; " + std::to_string(report.fixable) + " fixable with --fix" : "";
    if (report.unsafely_fixable == 0) return out;
    out += some ? ", " : "; ";
    out += std::to_string(report.unsafely_fixable);
    return out + (some ? " more with --unsafe-fixes" : " fixable with --fix --unsafe-fixes");
}

static std::string unchecked(const Report& report) {
    std::set<std::string_view> files;
    for (const Failure& failure : report.failures) files.insert(failure.path);
    // A failure without a path is about the whole run.
    if (files.contains(""))
        return report.files_checked == 0 ? "nothing was checked" : "not everything could be checked";
    return counted(static_cast<std::uint32_t>(files.size()), "file") + " could not be checked";
}

static std::string totals(const Report& report) {
    if (report.files_checked == 0)
        return report.failures.empty() ? "no files to check" : "error: " + unchecked(report);

    std::string out;
    std::uint32_t left = 0;
    for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
        const std::uint32_t count = report.count(severity);
        left += count;
        if (count == 0) continue;
        if (!out.empty()) out += ", ";
        out += counted(count, names_of(severity).plain);
    }
    const std::uint32_t bad = report.files_with_problems();
    const bool some_fixed = report.fixed && *report.fixed > 0;
    if (out.empty()) {
        if (!report.failures.empty() && !some_fixed) return "error: " + unchecked(report);
        out = some_fixed ? "no problems remaining in " : "no problems in ";
        out += counted(report.files_checked, "file");
    } else if (bad >= report.files_checked) {
        out += " in " + counted(bad, "file");
    } else {
        out += " in " + std::to_string(bad) + " of " + counted(report.files_checked, "file");
    }
    if (report.fixed && *report.fixed + left > 0) {
        const std::string fixed = "fixed " + counted(*report.fixed, "finding") + ", ";
        out = fixed + (left == 0 ? "" : std::to_string(left) + " remaining: ") + out;
    }
    out += fixable_finding(report);
    if (!report.failures.empty()) out += "; " + unchecked(report);
    return out;
}

std::string summary(const Report& report, const ReportStyle& style, const SummaryParts& parts) {
    const Paint paint(style.color);
    const std::string us = paint(bold, "credlint:") + ' ';
    std::string out;
    for (const Failure& failure : report.failures) {
        out += us + paint(names_of(Severity::error).color, "error:") + ' ';
        if (!failure.path.empty()) {
            out += shown_place(failure.path, failure.line, failure.column) + ": ";
        }
        out += printable(failure.message) + '\n';
    }
    if (parts.details) {
        for (const std::string& detail : report.details) out += us + printable(detail) + '\n';
    }
    if (!parts.totals) return out;
    for (const std::string& notice : report.notices) {
        out += us + paint(names_of(Severity::note).color, "note:") + ' ' + printable(notice) + '\n';
    }
    return out + us + totals(report) + '\n';
}

}  // namespace credlint
