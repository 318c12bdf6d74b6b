// Private keys and certificates as text: what credential/pem/ reads of them, said of a value.
#pragma once

#include "credential/structure.h"

namespace credlint::structures {

// Decoded::part is "encrypted" where a passphrase protects the key.
Inside pem_private_key(std::string_view prefix, std::string_view value);
// Tells until when the first certificate is good.
Inside pem_certificate(std::string_view prefix, std::string_view value);

}  // namespace credlint::structures
