// Mends of a value that came out wrong from a paste: what was added is taken off again. Offered only if
// the value then has its token's form, which no wrong value has by chance.
#pragma once

#include <optional>

#include "lint/check.h"

namespace credlint {

std::optional<Fix> fix_value(const CheckContext& context, const Field& field);

// Gives each of two entries the other's key: nothing of the values is in the fix.
Fix exchange_keys(const CheckContext& context, const Entry& first, const Entry& second);

}  // namespace credlint
