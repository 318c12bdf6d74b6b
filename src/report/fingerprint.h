// What a finding is called from one run to the next, whatever moves it about: of its rule, path, section and
// key, and which of such findings it is in its file. No line and no value goes in: a hash of either would
// change with the file, and of a value would help to guess it.
#pragma once

#include <string>
#include <vector>

#include "report/report.h"

namespace credlint {

// One for each finding of the file, in their order; no two are the same.
std::vector<std::string> fingerprints(const FileReport& file, const RepositoryInfo& repository_info);

}  // namespace credlint
