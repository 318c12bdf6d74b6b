// Which fixes of a file may be shown. Whoever applies one from a report applies it alone, so each must leave
// what programs read of the rest of the file as it was (fix_proof.h). Each proof reads the file again, so
// those that reach no further than their lines are proved together, by what is around them (local_fixes.h).
#pragma once

#include <vector>

#include "document/document.h"
#include "lint/finding.h"

namespace credlint {

// Removes the other fixes of this file from its findings, and of a file with very many those that there is no
// time to prove. Fixes of other files stay.
void drop_unproved_fixes(const Source& source, Format format, std::vector<Finding>& findings);

}  // namespace credlint
