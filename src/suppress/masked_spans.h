// What must not be shown of a file: values, comments and broken text, except what is known not to be secret.
#pragma once

#include <span>
#include <vector>

#include "lint/finding.h"
#include "lint/parsed_file.h"

namespace credlint {

// What must not be shown on the lines that the findings touch: values, comments, broken text. In order.
std::vector<Span> masked_spans(const ParsedFile& parsed, const std::vector<Finding>& findings);

// What must not be shown of one document on the lines that the findings touch. In order, without overlaps.
// `rules`: their names may be shown in a suppression.
std::vector<Span> masked_spans(const Source& source, const Document& document, const EntryValues& values,
                               const RuleBook& rules, std::span<const Finding> findings);
// The same for all of its lines.
std::vector<Span> masked_spans(const Source& source, const Document& document, const EntryValues& values,
                               const RuleBook& rules);

}  // namespace credlint
