#include "report/message.h"

#include "text/printable.h"

namespace credlint {

std::string message_of(const Finding& finding) {
    std::string out = printable(finding.message);
    if (!finding.help.empty()) out += "; " + printable(finding.help);
    return out;
}

std::string marked_message_of(const Finding& finding) {
    std::string out = printable(finding.message);
    if (finding.suppressed == Suppressed::in_source) out += " (suppressed)";
    if (finding.suppressed == Suppressed::in_baseline) out += " (in the baseline)";
    return out;
}

}  // namespace credlint
