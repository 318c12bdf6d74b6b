// Keys of Azure in which four letters say of what service they are, and a Marvin32 of all before them ends
// them (microsoft/security-utilities, IdentifiableMetadata.cs and IdentifiableSecrets.cs).
#pragma once

#include "credential/structure.h"

namespace credlint::structures {

// Base64 of 32, 39, 40 or 64 bytes with the letters right before the checksum. Without letters that are
// known: silent, as older keys have none.
Inside azure_key(std::string_view prefix, std::string_view value);

// Common annotated security keys, 84 or 88 characters: tells the month in which it was made, and the service.
Inside azure_cask(std::string_view prefix, std::string_view value);

// Client secrets of Entra: `8Q~` at the fourth character, and three of the checksum's six digits at the end.
// One of 287,496 texts has them by chance.
Inside entra_client_secret(std::string_view prefix, std::string_view value);

// Personal access tokens of Azure DevOps until 2025: base32 in lower case, four bytes of which are a CRC-32
// with a constant for users or for applications (SEC101_102_AdoPat.cs).
Inside azure_devops_pat(std::string_view prefix, std::string_view value);

}  // namespace credlint::structures
