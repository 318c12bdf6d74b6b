// How arguments of the command line are quoted in messages. An argument that may be a piece of a secret is
// masked. Paths are not masked, only escaped for a terminal.
#pragma once

#include <string>
#include <string_view>

namespace credlint::cli {

// In backticks.
std::string shown_word(std::string_view word);

// A whole line, such as an error to look up; `****` if any word of it looks like a secret.
std::string shown_words(std::string_view text);

// A message of the command line library, with words that look like secrets masked.
std::string with_masked_words(std::string_view message);

}  // namespace credlint::cli
