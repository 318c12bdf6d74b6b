#include "report/severity_names.h"

namespace credlint {

static constexpr SeverityNames note = {
    .plain = "note",
    .gcc = "note",
    .sarif = "note",
    .problem = "recommendation",
    .score = "2.0",
    .github = "notice",
    .gitlab = "info",
    .gitlab_secret = "Low",
    .rdjson = "INFO",
    .checkstyle = "info",
    .color = "1;34",
};
static constexpr SeverityNames warning = {
    .plain = "warning",
    .gcc = "warning",
    .sarif = "warning",
    .problem = "warning",
    .score = "5.0",
    .github = "warning",
    .gitlab = "major",
    .gitlab_secret = "Medium",
    .rdjson = "WARNING",
    .checkstyle = "warning",
    .color = "1;33",
};
static constexpr SeverityNames error = {
    .plain = "error",
    .gcc = "error",
    .sarif = "error",
    .problem = "error",
    .score = "8.0",
    .github = "error",
    .gitlab = "critical",
    .gitlab_secret = "High",
    .rdjson = "ERROR",
    .checkstyle = "error",
    .color = "1;31",
};

const SeverityNames& names_of(Severity severity) {
    switch (severity) {
        case Severity::note:
            return note;
        case Severity::warning:
            return warning;
        case Severity::error:
            break;
    }
    return error;
}

}  // namespace credlint
