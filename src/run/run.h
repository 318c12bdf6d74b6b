// The recipe: rules → files → parse → recognise → lint → apply_exposure → report. What every front door
// calls; knows nothing of how the report is shown.
#pragma once

#include "report/report.h"
#include "rule/rule_book.h"
#include "run/file_list.h"
#include "run/request.h"
#include "text/files.h"

namespace credlint {

// Same bytes, same request, same `now`: same report, whatever the number of threads.
Report run(const Request& request, const Files& files, const RuleBook& rules, const Progress& progress = {});

}  // namespace credlint
