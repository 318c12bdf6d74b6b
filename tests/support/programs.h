// Other programs: whether this machine has them, and an environment in which they find credlint
// and none of the user's own settings.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace credlint::test {

// The file that PATH leads to; empty if there is none.
std::string find_program(const std::string& name);

// False, with a line that says so: the test is skipped.
bool is_installed(const std::string& program);

// Whether the built credlint is one static file; else the same.
bool is_static_build();

// PATH with the built credlint first.
std::string path_with_credlint();

using Environment = std::vector<std::pair<std::string, std::optional<std::string>>>;

// For `Command::environment`: the built credlint first in PATH, `home` for HOME, no color, no git.
Environment clean_environment(const std::string& home);

}  // namespace credlint::test
