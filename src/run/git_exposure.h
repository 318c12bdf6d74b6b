// Applies the exposure of files to their findings: it follows from the name (templates), from git, or from
// the user's options. Git is asked once for all files that have a finding which depends on it, and not at all
// if there is none.
#pragma once

#include <vector>

#include "report/report.h"
#include "run/config_resolver.h"
#include "run/request.h"
#include "text/files.h"

namespace credlint {

// Removes files that have no finding left.
void apply_git_exposure(std::vector<FileReport>& reports, const Request& request, ConfigResolver& settings,
                        const Files& files);

// The environment is never committed.
void apply_environment_exposure(std::vector<FileReport>& reports);

}  // namespace credlint
