// Whether a file is the configuration of production, by its name or by what it sets.
#pragma once

#include "lint/check.h"

namespace credlint {

bool is_production_file(const CheckContext& context);

}  // namespace credlint
