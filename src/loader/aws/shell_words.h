// Python's shlex.split, with which botocore takes `profile "a b"` apart. Knows nothing of profiles.
// Internal to the module.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace credlint::loader {

// Nothing: a quote is left open, or a backslash ends the text.
std::optional<std::vector<std::string>> shell_words(std::string_view text);

}  // namespace credlint::loader
