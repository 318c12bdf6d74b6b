// A finding in one line, for formats with room for one text.
#pragma once

#include <string>

#include "lint/finding.h"

namespace credlint {

// What is wrong; and what to do, if the finding says so. Printable.
std::string message_of(const Finding& finding);

// For people: what is wrong, and whether somebody has decided to live with it. Printable.
std::string marked_message_of(const Finding& finding);

}  // namespace credlint
