// The services of AWS, as the names of variables end that give one an endpoint of its own:
// `CLOUDWATCH_LOGS` of AWS_ENDPOINT_URL_CLOUDWATCH_LOGS. The service's ID in upper case, with `_`.
// Source: serviceId of every botocore/data/*/*/service-2.json; facts/aws.md, 4.2.
#pragma once

#include <span>
#include <string_view>

namespace credlint::aws {

// Every name, sorted.
std::span<const std::string_view> services();

bool is_service(std::string_view name);

// The service that is also called so, by its client or in its addresses: `CLOUDWATCH_LOGS` for `LOGS`; empty:
// none.
std::string_view service_of_client(std::string_view name);

}  // namespace credlint::aws
