// What token rules find: each claimed value that cannot be right, under its token's own rule.
#pragma once

#include "lint/check.h"

namespace credlint {

void token_findings(const CheckContext& context, FindingCollector& out);

}  // namespace credlint
