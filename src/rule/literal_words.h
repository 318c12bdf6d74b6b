// Whether a text is worth looking for in every file. The scan stops at every occurrence of a literal, so one
// that ordinary lines contain costs time everywhere, and finds nothing that its key would not. Knows words
// and punctuation; no rule file and no automaton.
#pragma once

#include <string>
#include <string_view>

namespace credlint {

// What is wrong with it and what to write instead, in words for the author of a rule; empty: nothing.
std::string literal_fault(std::string_view literal);

}  // namespace credlint
