// What of a file was not read because of a limit, where no finding says so: nobody may believe that secrets
// were looked for there. Knows nothing of what the parts hold.
#pragma once

#include <optional>
#include <vector>

#include "lint/parsed_file.h"
#include "text/result.h"

namespace credlint {

// Once for the file: the first such place, and how many there are. `findings`: those that are selected, also
// if they are suppressed, in the order of their places.
std::optional<Failure> unread_part(const ParsedFile& reading, const std::vector<Finding>& findings);

}  // namespace credlint
