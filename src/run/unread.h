// The parts of a file that were not read because of a limit and that no finding reports: a report must not
// suggest that they were searched for secrets. Does not depend on the contents of the parts.
#pragma once

#include <optional>
#include <vector>

#include "lint/parsed_file.h"
#include "text/result.h"

namespace credlint {

// One failure for the file: the first such place, and how many there are. `findings`: those that are
// selected, even if suppressed, in order of position.
std::optional<Failure> unread_part(const ParsedFile& file, const std::vector<Finding>& findings);

}  // namespace credlint
