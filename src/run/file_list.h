// Which files a run reads: those that are named and those in folders, without excluded ones.
#pragma once

#include <cstddef>
#include <functional>

#include "run/config_resolver.h"
#include "run/request.h"
#include "text/files.h"
#include "workspace/discover.h"
#include "workspace/git_index_files.h"

namespace credlint {

// Called now and then with the number of files that are done and found so far, on the thread that started the
// run.
using Progress = std::function<void(std::size_t done, std::size_t files)>;

// `-`, standard input, comes first. `staged`: null unless the request is for staged files.
Discovery files_of(const Request& request, const Files& files, const GitIndexFiles* staged,
                   ConfigResolver& settings, const Progress& progress);
// The same, but asks git which files are staged. Mistakes in configurations are among the failures.
Discovery files_of(const Request& request, const Files& files, const RuleBook& rules,
                   const Progress& progress);

}  // namespace credlint
