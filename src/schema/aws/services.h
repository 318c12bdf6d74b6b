// The services of AWS by their IDs, as rules/aws/services.toml lists them: `CLOUDWATCH_LOGS`, with which the
// variable ends that sets a service's endpoint.
#pragma once

#include <string_view>

#include "text/packed_text.h"

namespace credlint::aws {

// Every ID, sorted.
TextTable services();

bool is_service(std::string_view name);

// The ID of a service that clients or addresses call so: `CLOUDWATCH_LOGS` for `LOGS`; empty: none.
std::string_view service_of_alias(std::string_view name);

}  // namespace credlint::aws
