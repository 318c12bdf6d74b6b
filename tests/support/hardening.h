// What an ELF program (64 bits) lacks of the hardening that cmake/hardening.cmake asks for. Read from its
// headers, so that a stripped program works as well. Knows no symbols and no code.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace credlint::test {

// One line for each thing that is missing.
std::vector<std::string> missing_hardening(std::string_view program);

}  // namespace credlint::test
