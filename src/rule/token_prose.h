// Default texts for any token, generated from its rule, for rule files that omit them.
#pragma once

#include <string>
#include <string_view>

#include "rule/rule.h"

namespace credlint {

// `an AWS session token`, `a GitHub token`, `an npm token`.
std::string with_article(std::string_view name);

std::string token_description(const TokenRule& rule);
std::string token_rationale(const TokenRule& rule);
std::string token_remedy(const TokenRule& rule);

}  // namespace credlint
