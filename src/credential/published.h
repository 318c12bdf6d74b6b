// Values that anybody can read: defaults of products, keys of documents and emulators. The rule book knows
// them by their hashes alone.
#pragma once

#include <string_view>

#include "rule/rule_book.h"

namespace credlint {

// The published value that this one is, or null.
const Published* find_published(const RuleBook& rules, std::string_view value);

}  // namespace credlint
