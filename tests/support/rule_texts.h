// Variants of the text of a rule file, and what is wrong with them.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "text/result.h"

namespace credlint::test {

// The text with one piece replaced; fails the test if it does not contain the piece.
std::string with(std::string text, std::string_view from, std::string_view to);

// One a line: `line:column: message`. All must be in the file of that path.
std::string failure_lines(std::span<const Failure> failures, std::string_view path);

}  // namespace credlint::test
