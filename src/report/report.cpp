#include "report/report.h"

namespace credlint {

std::uint32_t Report::count(Severity severity) const {
    std::uint32_t count = 0;
    for (const FileReport& file : files) {
        for (const Finding& finding : file.findings) count += finding.severity == severity ? 1 : 0;
    }
    return count;
}

int Report::exit_code() const {
    if (!failures.empty()) return 2;
    return count(Severity::error) + count(Severity::warning) > 0 ? 1 : 0;
}

}  // namespace credlint
