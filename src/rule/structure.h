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
    "azure-connection-string",
    "azure-devops-pat",
    "azure-key",
    "azure-shared-access-signature",
    "bip32-private-key",
    "bitcoin-wif",
    "clerk-publishable-key",
    "crc32-base62",
    "crc32-base64",
    "crc32-hex",
    "crc32-hex-swapped",
    "crc32-upper-hex",
    "discord-bot-token",
    "dotenvx-ciphertext",
    "entra-client-secret",
    "github-fine-grained",
    "github-installation",
    "gitlab-routable",
    "google-service-account",
    "grafana-api-key",
    "grafana-cloud-token",
    "jfrog-reference-token",
    "jwt",
    "laravel-key",
    "mapbox-token",
    "nats-seed",
    "nostr-secret-key",
    "onepassword-service-account",
    "openai-key",
    "pem-certificate",
    "pem-private-key",
    "pypi-macaroon",
    "secp256k1-private-key",
    "secp256k1-public-key",
    "sentry-org-token",
    "stellar-seed",
    "supabase-anon-jwt",
    "supabase-service-jwt",
    "vault-token",
    "wireguard-private-key",
});

}  // namespace credlint
