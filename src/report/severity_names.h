// The name of each severity in each output format, and its color: the one table that all reporters use.
#pragma once

#include <string_view>

#include "rule/rule.h"

namespace credlint {

struct SeverityNames {
    std::string_view plain;    // full, json
    std::string_view gcc;      // concise: editors know only these three words
    std::string_view sarif;    // result.level
    std::string_view problem;  // properties.problem.severity, of rules that are not about security
    std::string_view score;    // properties.security-severity, of security rules; a string by definition
    std::string_view github;   // the workflow command
    std::string_view gitlab;   // code quality
    std::string_view gitlab_secret;  // secret detection
    std::string_view rdjson;
    std::string_view checkstyle;
    std::string_view color;  // parameters of an SGR sequence
};

const SeverityNames& names_of(Severity severity);

}  // namespace credlint
