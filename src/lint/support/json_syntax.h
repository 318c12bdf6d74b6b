// How the rule `syntax` describes errors in a JSON file. Knows which files are read by parsers that accept
// more than JSON: comments and trailing commas, or all of JSON5.
#pragma once

#include "lint/check.h"

namespace credlint {

void json_syntax(const CheckContext& context, const SyntaxError& error, std::uint32_t more,
                 FindingSink& emit);

}  // namespace credlint
