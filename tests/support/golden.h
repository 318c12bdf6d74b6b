// Expected outputs that are committed as files, with one switch for all of them: where the environment
// says CREDLINT_UPDATE_GOLDENS=1, the file is written instead of compared. Knows nothing about their content.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace credlint::test {

bool updating_goldens();

// Fails the test, with the lines that differ, unless the file contains `actual`. No file means an
// empty text.
void check_golden(const std::filesystem::path& golden, std::string_view actual);

// The lines that differ, `-` before those of `expected` only and `+` before those of `actual` only, with
// some lines around them; characters that show nothing are escaped. Empty: the texts are equal.
std::string line_diff(std::string_view expected, std::string_view actual);

}  // namespace credlint::test
