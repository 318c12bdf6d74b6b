#include "report/message.h"

#include "text/printable.h"

namespace credlint {

std::string message_of(const Finding& finding) {
    std::string out = printable(finding.message);
    if (!finding.help.empty()) out += "; " + printable(finding.help);
    return out;
}

}  // namespace credlint
