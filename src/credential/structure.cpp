#include "credential/structure.h"

#include <array>

#include "credential/structures/aws.h"
#include "credential/structures/azure.h"
#include "credential/structures/azure_connection.h"
#include "credential/structures/crc.h"
#include "credential/structures/curve_keys.h"
#include "credential/structures/github.h"
#include "credential/structures/gitlab.h"
#include "credential/structures/google.h"
#include "credential/structures/json_inside.h"
#include "credential/structures/jwt.h"
#include "credential/structures/macaroon.h"
#include "credential/structures/pem.h"
#include "credential/structures/told.h"

namespace credlint {
namespace {

struct Decoder {
    std::string_view name;
    Inside (*read)(std::string_view prefix, std::string_view value);
};

// One line a name of structure_names, in their order.
constexpr auto decoders = std::to_array<Decoder>({
    {"age-secret-key", structures::age_secret_key},
    {"aws-access-key-id", structures::aws_access_key_id},
    {"aws-session-token", structures::aws_session_token},
    {"azure-cask", structures::azure_cask},
    {"azure-connection-string", structures::azure_connection_string},
    {"azure-devops-pat", structures::azure_devops_pat},
    {"azure-key", structures::azure_key},
    {"azure-shared-access-signature", structures::azure_shared_access_signature},
    {"bip32-private-key", structures::bip32_private_key},
    {"bitcoin-wif", structures::bitcoin_wif},
    {"clerk-publishable-key", structures::clerk_publishable_key},
    {"crc32-base62", structures::crc32_base62},
    {"crc32-base64", structures::crc32_base64},
    {"crc32-hex", structures::crc32_hex},
    {"crc32-hex-swapped", structures::crc32_hex_swapped},
    {"crc32-upper-hex", structures::crc32_upper_hex},
    {"discord-bot-token", structures::discord_bot_token},
    {"dotenvx-ciphertext", structures::dotenvx_ciphertext},
    {"entra-client-secret", structures::entra_client_secret},
    {"github-fine-grained", structures::github_fine_grained},
    {"github-installation", structures::github_installation},
    {"gitlab-routable", structures::gitlab_routable},
    {"google-service-account", structures::google_service_account},
    {"grafana-api-key", structures::grafana_api_key},
    {"grafana-cloud-token", structures::grafana_cloud_token},
    {"jfrog-reference-token", structures::jfrog_reference_token},
    {"jwt", structures::jwt},
    {"laravel-key", structures::laravel_key},
    {"mapbox-token", structures::mapbox_token},
    {"nats-seed", structures::nats_seed},
    {"nostr-secret-key", structures::nostr_secret_key},
    {"onepassword-service-account", structures::onepassword_service_account},
    {"openai-key", structures::openai_key},
    {"pem-certificate", structures::pem_certificate},
    {"pem-private-key", structures::pem_private_key},
    {"pypi-macaroon", structures::pypi_macaroon},
    {"secp256k1-private-key", structures::secp256k1_private_key},
    {"secp256k1-public-key", structures::secp256k1_public_key},
    {"sentry-org-token", structures::sentry_org_token},
    {"stellar-seed", structures::stellar_seed},
    {"supabase-anon-jwt", structures::supabase_anon_jwt},
    {"supabase-service-jwt", structures::supabase_service_jwt},
    {"vault-token", structures::vault_token},
    {"wireguard-private-key", structures::wireguard_private_key},
});
static_assert(decoders.size() == structure_names.size());
static_assert([] {
    for (std::size_t i = 0; i < decoders.size(); ++i) {
        if (decoders[i].name != structure_names[i]) return false;
        if (i > 0 && decoders[i].name <= decoders[i - 1].name) return false;
    }
    return true;
}());

}  // namespace

Inside checksum(bool holds, std::size_t head) {
    Inside inside;
    inside.state = holds ? Inside::State::proven : Inside::State::broken;
    inside.fault = holds ? Evidence::Fault::none : Evidence::Fault::checksum;
    inside.proof = holds ? "its checksum holds" : "";
    inside.head = head;
    return inside;
}

Inside read_structure(const TokenRule& token, std::string_view prefix, std::string_view value) {
    if (token.structure == Structure::none) return {};
    return decoders[static_cast<std::size_t>(token.structure) - 1].read(prefix, value);
}

}  // namespace credlint
