#include "report/severity_names.h"

namespace credlint {

static constexpr SeverityNames info = {"info", "note", "note", "recommendation", "2.0", "1;34"};
static constexpr SeverityNames warning = {"warning", "warning", "warning", "warning", "5.0", "1;33"};
static constexpr SeverityNames error = {"error", "error", "error", "error", "8.0", "1;31"};

const SeverityNames& names_of(Severity severity) {
    switch (severity) {
        case Severity::info:
            return info;
        case Severity::warning:
            return warning;
        case Severity::error:
            break;
    }
    return error;
}

}  // namespace credlint
