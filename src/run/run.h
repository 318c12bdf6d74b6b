// A run: rules → files → parse → recognise → lint → apply_exposure → report. Called by every entry point;
// does not depend on how the report is shown.
#pragma once

#include "report/report.h"
#include "rule/rule_book.h"
#include "run/file_list.h"
#include "run/request.h"
#include "text/files.h"

namespace credlint {

// The same bytes, request and `now` give the same report, whatever the number of threads.
Report run(const Request& request, const Files& files, const RuleBook& rules, const Progress& progress = {});

}  // namespace credlint
