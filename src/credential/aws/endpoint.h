// Endpoints that are not AWS: MinIO, R2, Spaces, LocalStack and the like speak its protocols with keys of
// their own form.
#pragma once

#include <string_view>

namespace credlint::aws {

// Whether a key names the endpoint that AWS clients talk to: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_S3,
// S3_ENDPOINT, endpoint_url … `name` as claim_name() writes it.
bool names_endpoint(std::string_view name);

// Of a name that names_endpoint(): whether it certainly belongs to AWS's protocols. For others (API_ENDPOINT)
// it depends on the keys next to it.
bool names_aws_endpoint(std::string_view name);

// Whether the value is the address of a server that is not AWS's own.
bool third_party_endpoint(std::string_view value);

// Whether the value is the address of a server on this machine or in a neighboring container: LocalStack,
// DynamoDB Local, MinIO.
bool local_endpoint(std::string_view value);

// The words before the keys that an endpoint is for: `PROD` of PROD_AWS_ENDPOINT_URL, `S3` of S3_ENDPOINT;
// empty: keys without such words. `name` as for names_endpoint().
std::string_view endpoint_group(std::string_view name);

// Whether one of the words before a key names a provider of S3-compatible storage: R2_AWS_ACCESS_KEY_ID.
bool third_party_group(std::string_view group);

}  // namespace credlint::aws
