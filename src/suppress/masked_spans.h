// What of a file must not be shown: values, comments and broken text, apart from what is known to be no secret.
#pragma once

#include <span>
#include <vector>

#include "lint/finding.h"
#include "lint/parsed_file.h"

namespace credlint {

// What must not be shown of the lines that the findings touch: values, comments, broken text. In order.
std::vector<Span> masked_spans(const ParsedFile& reading, const std::vector<Finding>& findings);

// What of one document must not be shown of the lines that the findings touch. In order. `rules`: whose names
// may stand in a suppression.
std::vector<Span> masked_spans(const Source& source, const Document& document, const RuleBook& rules,
                               std::span<const Finding> findings);
// The same of all its lines.
std::vector<Span> masked_spans(const Source& source, const Document& document, const RuleBook& rules);

}  // namespace credlint
