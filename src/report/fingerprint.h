// Identifies a finding across runs, even if it moves: made from its rule, path, section and key, and its
// index among such findings in the file. Line and value are left out: a hash of either would change with the
// file, and a hash of the value would help to guess it.
#pragma once

#include <string>
#include <vector>

#include "report/report.h"

namespace credlint {

// One for each finding of the file, in order; all are different.
std::vector<std::string> fingerprints(const FileReport& file, const RepositoryInfo& repository_info);

}  // namespace credlint
