// What AWS calls its credentials in JSON: the responses of STS, the caches of the CLI, credential processes,
// container and instance metadata. Other clouds also use some of the names, so they count only in an object
// that contains a key ID and a secret.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace credlint::aws {

// Whether a member of this name counts only in such an object.
bool is_json_name(std::string_view key);

class JsonNames {
public:
    JsonNames() = default;  // for documents that are not JSON: knows none
    JsonNames(const Source& source, const Document& document);

    // The variable that corresponds to the member: `AWS_ACCESS_KEY_ID` for `AccessKeyId`; empty: none.
    std::string_view variable(std::string_view key, std::uint32_t section) const;

private:
    std::vector<std::uint32_t> keyed_;      // sections with a key ID and a secret, sorted
    std::vector<std::uint32_t> shortened_;  // those whose secret is `SecretKey`
    std::vector<std::uint32_t> placed_;     // those that only name a region: Amplify's `awscloudformation`
};

}  // namespace credlint::aws
