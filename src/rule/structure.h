// What can be written inside a value, by name: which decoder reads it. Rule files use the names;
// credential/structure.cpp has the decoders, in the same order. Knows none of them.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace credlint {

// The place of a name in structure_names, from 1.
enum class Structure : std::uint8_t { none };

// Sorted. Of none there is no name.
inline constexpr auto structure_names = std::to_array<std::string_view>({
    "age-secret-key",
    "aws-access-key-id",
    "aws-session-token",
    "azure-cask",
    "azure-devops-pat",
    "azure-key",
    "bip32-private-key",
    "bitcoin-wif",
    "crc32-base62",
    "crc32-base64",
    "crc32-hex",
    "crc32-hex-swapped",
    "crc32-upper-hex",
    "dotenvx-ciphertext",
    "entra-client-secret",
    "github-fine-grained",
    "github-installation",
    "gitlab-routable",
    "nats-seed",
    "nostr-secret-key",
    "secp256k1-private-key",
    "secp256k1-public-key",
    "stellar-seed",
});

}  // namespace credlint
