// Whether people made a value up: words with digits for letters, keys hit at random, a mark that says what it
// is. A generator makes none of these by chance. Knows no keys and no tokens.
#pragma once

#include <string>
#include <string_view>

namespace credlint {

// `P@ssw0rd2024` as it is pronounced, in the same case and without the number at its end. Empty: it has no
// digit or sign that stands for a letter, or too few letters.
std::string without_leet(std::string_view value);

// The same few keys again and again: `asldkfjalskdfjalskdjf`.
bool is_keyboard_mash(std::string_view value);

// `exampledonotuse7Hs92k…`: it says that it is not a secret, whatever else it contains.
bool says_not_secret(std::string_view value);

}  // namespace credlint
