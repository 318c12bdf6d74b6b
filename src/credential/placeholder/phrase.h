// Words that people write in place of a secret: `your_key_here`, `change-me`, the key's own name repeated.
// Decided by all words of the value, never by one somewhere in it: a random key may contain any short word by
// chance.
#pragma once

#include <string_view>

namespace credlint {

// `key` is the entry's key, whose words mean nothing if the value repeats them.
bool is_placeholder_phrase(std::string_view value, std::string_view key);

}  // namespace credlint
