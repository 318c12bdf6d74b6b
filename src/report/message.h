// A finding in one line, for formats with room for one text.
#pragma once

#include <string>

#include "lint/finding.h"

namespace credlint {

// What is wrong; and what to do, if the finding says so. Printable.
std::string message_of(const Finding& finding);

}  // namespace credlint
