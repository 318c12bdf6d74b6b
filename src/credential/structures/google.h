// The key file of a Google Cloud service account, JSON, as a value or in base64.
#pragma once

#include "credential/structure.h"

namespace credlint::structures {

Inside google_service_account(std::string_view prefix, std::string_view value);

}  // namespace credlint::structures
