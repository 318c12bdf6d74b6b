// What can be said of any token from its rule's own words, for rule files that say no more.
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
