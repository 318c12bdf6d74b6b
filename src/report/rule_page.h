// Everything that a rule's page says, for places with room for it: SARIF's help, an editor's hover.
#pragma once

#include <string>
#include <string_view>

#include "rule/rule.h"

namespace credlint {

// Markdown, or the same as plain text.
std::string rule_page(const RuleMeta& rule, bool markdown);

// Rule files contain text from users: everything except line breaks is made printable.
std::string paragraph(std::string_view text);

}  // namespace credlint
