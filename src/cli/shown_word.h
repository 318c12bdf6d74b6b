// How words of the command line are repeated in messages. What was typed or pasted may be a piece of a
// secret: then it is a mask. Paths are shown as they are, made fit for a terminal.
#pragma once

#include <string>
#include <string_view>

namespace credlint::cli {

// In backticks.
std::string shown_word(std::string_view word);

// A whole line, such as an error that was looked up; `****` if any word of it looks like a secret.
std::string shown_words(std::string_view text);

// A message of the command line library, with a mask for each word that looks like a secret.
std::string with_masked_words(std::string_view message);

}  // namespace credlint::cli
