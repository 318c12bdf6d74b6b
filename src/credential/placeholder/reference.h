// Values that stand for a secret without being one: templates that something fills in, addresses in a secret
// manager, ciphertext and hashes (facts/tokens.md, 2, P9 to P12). Knows how they begin and end; whether what
// they name exists is nobody's to know offline.
#pragma once

#include <string_view>

namespace credlint {

bool is_reference(std::string_view value);
// Of a known tool, which can turn it back.
bool encrypted(std::string_view value);
// Of a password, which nobody can turn back: bcrypt, argon2, crypt(3).
bool hashed(std::string_view value);

}  // namespace credlint
