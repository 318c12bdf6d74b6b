// Values that represent a secret without being one: templates to be filled in, addresses in a secret manager,
// ciphertext and hashes. Knows how they begin and end; whether what they name
// exists is not known offline.
#pragma once

#include <string_view>

namespace credlint {

bool is_reference(std::string_view value);
// Of a known tool, which can decrypt it.
bool encrypted(std::string_view value);
// Of a password, which cannot be recovered from it: bcrypt, argon2, crypt(3).
bool hashed(std::string_view value);

}  // namespace credlint
