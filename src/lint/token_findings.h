// What token rules find: each claimed value that cannot be right, under its token's own rule.
#pragma once

#include <vector>

#include "lint/check.h"

namespace credlint {

void token_findings(const Subject& subject, std::vector<Finding>& out);

}  // namespace credlint
