// Values that are no secret: empty ones, references, ciphertext, masks and phrases such as
// `your_key_here`. Judged by the whole value, never by a word somewhere in it: a random key may hold any
// short word by chance (facts/tokens.md, 2).
#pragma once

#include <optional>
#include <string_view>

#include "credential/credential.h"

namespace credlint {

// What kind of non-secret the value is, if it is one. `key` is the entry's key: a value that only says
// its own name over again is a placeholder.
std::optional<Verdict> non_secret(std::string_view value, std::string_view key);

// Whether a value of the right form is still only made up to fill the place: `AKIA` and sixteen `X`.
bool mask_or_sequence(std::string_view value);

// Whether the value is one of the keys in AWS's documentation, which have EXAMPLE in them, or made from one.
bool documentation_key(std::string_view value);

}  // namespace credlint
