// Test cases that are found when the test program starts, such as one for each fixture folder.
// tests/CMakeLists.txt gives them to ctest, by the same names.
#pragma once

#include <functional>
#include <string>

namespace credlint::test {

// To be called before main(). Their tag is `[fixture]`.
void register_case(const std::string& name, std::function<void()> body);

}  // namespace credlint::test
