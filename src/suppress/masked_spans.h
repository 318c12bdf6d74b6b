// What must not be shown of a file: values, comments and broken text, except what is known not to be secret.
#pragma once

#include <vector>

#include "lint/finding.h"
#include "lint/parsed_file.h"

namespace credlint {

// What must not be shown on the lines that the findings touch: values, comments, broken text. In order.
std::vector<Span> masked_spans(const ParsedFile& parsed, const std::vector<Finding>& findings);

// What must not be shown of one part, on any of its lines. In order, without overlaps.
std::vector<Span> masked_spans(const Source& source, const Part& part, const RuleBook& rules);

}  // namespace credlint
