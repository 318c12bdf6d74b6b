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
    "aws-access-key-id",
    "aws-session-token",
    "azure-connection-string",
    "azure-shared-access-signature",
    "clerk-publishable-key",
    "crc32-base62",
    "discord-bot-token",
    "google-service-account",
    "grafana-api-key",
    "grafana-cloud-token",
    "jfrog-reference-token",
    "jwt",
    "laravel-key",
    "mapbox-token",
    "onepassword-service-account",
    "openai-key",
    "pem-certificate",
    "pem-private-key",
    "pypi-macaroon",
    "sentry-org-token",
    "supabase-anon-jwt",
    "supabase-service-jwt",
    "vault-token",
    "wireguard-private-key",
});

}  // namespace credlint
