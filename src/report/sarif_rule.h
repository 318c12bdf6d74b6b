// A rule as SARIF's reportingDescriptor, with all that GitHub shows of it.
#pragma once

#include "report/json_text.h"
#include "rule/rule.h"

namespace credlint {

Json sarif_rule(const RuleMeta& rule);

}  // namespace credlint
