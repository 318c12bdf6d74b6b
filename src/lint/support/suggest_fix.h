// Fixes for a value that was damaged when it was pasted: what was added is removed again. Offered only if the
// value then has its token's form, which no wrong value has by chance.
#pragma once

#include <optional>

#include "lint/check.h"

namespace credlint {

std::optional<Fix> fix_value(const CheckContext& context, const Field& field);

// Gives each of two entries the other's key: the fix contains no part of the values.
Fix exchange_keys(const CheckContext& context, const Entry& first, const Entry& second);

}  // namespace credlint
