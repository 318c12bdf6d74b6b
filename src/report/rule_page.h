// All that a rule has to say, for people to read where there is room for it: SARIF's help, an editor's hover.
#pragma once

#include <string>
#include <string_view>

#include "rule/rule.h"

namespace credlint {

// Markdown, or the same as plain text.
std::string rule_page(const RuleMeta& rule, bool markdown);

// Rule files are text of somebody's, too: all but line breaks becomes printable.
std::string paragraph(std::string_view text);

}  // namespace credlint
