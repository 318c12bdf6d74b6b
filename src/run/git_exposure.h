// Who can see the files of a run: their names say so (templates), git does, or the user. Git is asked once
// for all files that have a finding which hangs on it, and not at all if none has.
#pragma once

#include <vector>

#include "report/report.h"
#include "run/config_resolver.h"
#include "run/request.h"
#include "text/files.h"

namespace credlint {

// Files whose last finding goes with it are taken out.
void apply_git_exposure(std::vector<FileReport>& reports, const Request& request, ConfigResolver& settings,
                        const Files& files);

// Nobody commits an environment.
void settle_environment(std::vector<FileReport>& reports);

}  // namespace credlint
