// Default texts for any token, made from its rule's own names, for rule files that leave them out.
#pragma once

#include <string>
#include <string_view>

#include "rule/rule.h"

namespace credlint {

// `an AWS session token`, `a GitHub token`, `an npm token`.
std::string with_article(std::string_view name);

std::string token_what(const TokenRule& rule);
std::string token_why(const TokenRule& rule);
std::string token_instead(const TokenRule& rule);

}  // namespace credlint
