// The recipe: rules → files → parse → recognise → lint → settle → report. What every front door calls;
// knows nothing of how the report is shown.
#pragma once

#include "recipe/request.h"
#include "report/report.h"
#include "rule/rule_book.h"
#include "text/files.h"

namespace credlint {

// Same bytes, same request, same `now`: same report.
Report run(const Request& request, const Files& files, const RuleBook& rules);

}  // namespace credlint
