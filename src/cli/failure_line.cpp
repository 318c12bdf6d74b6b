#include "cli/commands.h"
#include "text/printable.h"

namespace credlint::cli {

std::string failure_line(const Failure& failure) {
    std::string out = "credlint: error: " + printable(failure.path);
    if (failure.line != 0) out += ":" + std::to_string(failure.line);
    if (failure.column != 0) out += ":" + std::to_string(failure.column);
    if (!failure.path.empty()) out += ": ";
    return out + printable(failure.message) + "\n";
}

}  // namespace credlint::cli
