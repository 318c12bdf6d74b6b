// Publicly known values: defaults of products, keys of documentation and emulators. The rule book knows them
// by their hashes alone.
#pragma once

#include <string_view>

#include "rule/rule_book.h"

namespace credlint {

// The published value that equals this one, or null.
const Published* find_published(const RuleBook& rules, std::string_view value);

}  // namespace credlint
