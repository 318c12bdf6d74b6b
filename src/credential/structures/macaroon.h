// Tokens that are binary messages: PyPI's macaroons (pypi/warehouse, warehouse/macaroons/; libmacaroons'
// format version 2) and HashiCorp Vault's tokens that carry a signature (hashicorp/vault,
// vault/request_handling.go).
#pragma once

#include "credential/structure.h"

namespace credlint::structures {

// Tells the expiry that one of its caveats may set.
Inside pypi_macaroon(std::string_view prefix, std::string_view value);
Inside vault_token(std::string_view prefix, std::string_view value);

}  // namespace credlint::structures
