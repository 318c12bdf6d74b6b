// A rule as a SARIF reportingDescriptor, with all that GitHub shows of it.
#pragma once

#include "report/json_writer.h"
#include "rule/rule.h"

namespace credlint {

// Writes the next item of an array.
void write_sarif_rule(JsonWriter& json, const RuleMeta& rule);

}  // namespace credlint
