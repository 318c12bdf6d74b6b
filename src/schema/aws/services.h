// The services of AWS by their IDs, as rules/aws/services.toml lists them: `CLOUDWATCH_LOGS`, the end of the
// variable that sets the service's endpoint.
#pragma once

#include <string_view>

#include "text/packed_text.h"

namespace credlint::aws {

// Every ID, sorted.
TextTable services();

bool is_service(std::string_view name);

// The ID of the service that has this name in clients or URLs: `CLOUDWATCH_LOGS` for `LOGS`; empty: none.
std::string_view service_of_alias(std::string_view name);

}  // namespace credlint::aws
