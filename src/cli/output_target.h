// Which files a report must not replace: those that are linted, and those that configure the run, which a
// mistake on the command line would destroy. A file with any other name may be an earlier report. Writes
// nothing.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "run/request.h"
#include "text/files.h"
#include "text/result.h"

namespace credlint::cli {

// Before a run. Nullopt: the report may be written there; also for an empty path, which is standard output.
std::optional<Failure> refusal_of_target(const std::string& path, const Request& request, const Files& files);

// Whether it is one of these files, under any name.
std::optional<Failure> refusal_to_replace(const std::string& path, const std::vector<std::string>& linted);

}  // namespace credlint::cli
