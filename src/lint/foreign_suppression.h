// The marks by which other scanners are told to leave a line alone, as those scanners read them: anywhere in
// the line, or for one of them in the line above. Knows nothing of our own directives.
#pragma once

#include <string_view>

#include "lint/finding.h"

namespace credlint {

// Whether the finding is of a security rule and stands on a line so marked.
bool bears_foreign_mark(std::string_view bytes, const Finding& finding);

}  // namespace credlint
