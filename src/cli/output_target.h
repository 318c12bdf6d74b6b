// Which files a report must not take the place of: those that are linted, and those that say how. A slip of
// the command line would lose them. What is named like none of these may be an earlier report. Writes
// nothing.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "run/request.h"
#include "text/files.h"
#include "text/result.h"

namespace credlint::cli {

// Before a run. Nothing: the report may be written there; also for an empty path, which is standard output.
std::optional<Failure> refusal_of_target(const std::string& path, const Request& request, const Files& files);

// Whether it is one of these files, under whatever name.
std::optional<Failure> refusal_to_replace(const std::string& path, const std::vector<std::string>& linted);

}  // namespace credlint::cli
