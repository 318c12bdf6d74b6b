// A finding as one line, for formats with room for one text.
#pragma once

#include <string>

#include "lint/finding.h"

namespace credlint {

// What is wrong and, if the finding says so, what to do. Printable.
std::string message_of(const Finding& finding);

// For people: what is wrong, and whether the finding was suppressed. Printable.
std::string marked_message_of(const Finding& finding);

}  // namespace credlint
