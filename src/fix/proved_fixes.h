// Which fixes of a file may be shown. A fix from a report is applied alone, so each one must not change what
// programs read from the rest of the file (fix_proof.h). Each proof reads the file again, so fixes that
// affect only their own lines are verified together, by the lines around them (local_fixes.h).
#pragma once

#include <vector>

#include "document/document.h"
#include "lint/finding.h"

namespace credlint {

// Removes the other fixes of this file from its findings, and those that there is no time to verify in a file
// with very many. Fixes of other files stay.
void drop_unproved_fixes(const Source& source, Format format, std::vector<Finding>& findings);

}  // namespace credlint
