// Which files a run reads: what is named and what folders hold, without what is excluded.
#pragma once

#include <cstddef>
#include <functional>

#include "run/config_resolver.h"
#include "run/request.h"
#include "text/files.h"
#include "workspace/discover.h"
#include "workspace/git_index_files.h"

namespace credlint {

// Told now and then how many files are done, and of how many that are found so far. Called on the thread that
// the run was started on.
using Progress = std::function<void(std::size_t done, std::size_t files)>;

// `-`, standard input, is first among the files. `staged`: if the request is for what is staged; or null.
Discovery files_of(const Request& request, const Files& files, const GitIndexFiles* staged,
                   ConfigResolver& settings, const Progress& progress);
// The same for who has not asked git yet what is staged. Mistakes in configurations are among the failures.
Discovery files_of(const Request& request, const Files& files, const RuleBook& rules,
                   const Progress& progress);

}  // namespace credlint
