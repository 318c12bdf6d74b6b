// Connection strings of Azure (`AccountName=…;AccountKey=…`) and shared access signatures
// (`sv=…&se=…&sig=…`): their fields, and of the keys in them the length and, where they have one, the
// checksum. Facts: the documents of Azure Storage, Service Bus, Cosmos DB, IoT Hub and App Configuration.
#pragma once

#include "credential/structure.h"

namespace credlint::structures {

Inside azure_connection_string(std::string_view prefix, std::string_view value);
// Tells when it begins and ends.
Inside azure_shared_access_signature(std::string_view prefix, std::string_view value);

}  // namespace credlint::structures
