// Values that are not secret: empty ones, references, ciphertext, hashes, masks and phrases such as
// `your_key_here`. Decided by the whole value, never by a word somewhere in it: a random key may contain any
// short word by chance. The parts are in placeholder/.
#pragma once

#include <optional>
#include <string_view>

#include "credential/credential.h"
#include "credential/placeholder/mask.h"

namespace credlint {

// What kind of non-secret the value is, if it is one. `key` is the entry's key: a value that only repeats its
// own name is a placeholder.
std::optional<Verdict> non_secret(std::string_view value, std::string_view key);

// The same, also after the prefix of any token: `sk-your-api-key-here`, `Bearer <token>`.
std::optional<Verdict> non_secret(const RuleBook& rules, std::string_view value, std::string_view key);

// Whether the value is one of the keys in AWS's documentation, which have EXAMPLE in them, or made from one.
bool documentation_key(std::string_view value);

}  // namespace credlint
