// Who can see the files of a run: their names say so (templates), git does, or the user. Git is asked once
// for all files that have a finding which hangs on it, and not at all if none has.
#pragma once

#include <vector>

#include "recipe/request.h"
#include "recipe/settings.h"
#include "report/report.h"
#include "text/files.h"

namespace credlint {

// Files whose last finding goes with it are taken out.
void settle_exposure(std::vector<FileReport>& reports, const Request& request, Settings& settings,
                     const Files& files);

// Nobody commits an environment.
void settle_environment(std::vector<FileReport>& reports);

}  // namespace credlint
