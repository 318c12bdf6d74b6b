// What an access key ID says about itself: it encodes the account that it belongs to. Whether the key exists
// is not known offline. Source: T. Be'ery, "A short note on AWS key ID", 2023.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace credlint::aws {

struct KeyId {
    std::optional<std::uint64_t> account;  // keys of the old generation do not contain it
    bool possible = true;                  // account numbers have twelve digits
};

// For 20 characters of which the last 16 are base32, whatever the first four; nothing for any other text.
std::optional<KeyId> decode_key_id(std::string_view id);

}  // namespace credlint::aws
