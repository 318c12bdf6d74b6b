#include "rule/rule.h"

namespace credlint {

std::string_view to_string(Severity severity) {
    switch (severity) {
        case Severity::info:
            return "info";
        case Severity::warning:
            return "warning";
        case Severity::error:
            return "error";
    }
    return {};
}

std::string_view to_string(Grade grade) {
    constexpr std::string_view letters = "ABCD";
    return letters.substr(static_cast<std::size_t>(grade), 1);
}

}  // namespace credlint
