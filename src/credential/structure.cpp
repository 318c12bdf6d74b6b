#include "credential/structure.h"

#include <array>

#include "credential/structures/aws.h"
#include "credential/structures/azure_connection.h"
#include "credential/structures/crc.h"
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
    {"aws-access-key-id", structures::aws_access_key_id},
    {"aws-session-token", structures::aws_session_token},
    {"azure-connection-string", structures::azure_connection_string},
    {"azure-shared-access-signature", structures::azure_shared_access_signature},
    {"clerk-publishable-key", structures::clerk_publishable_key},
    {"crc32-base62", structures::crc32_base62},
    {"discord-bot-token", structures::discord_bot_token},
    {"google-service-account", structures::google_service_account},
    {"grafana-api-key", structures::grafana_api_key},
    {"grafana-cloud-token", structures::grafana_cloud_token},
    {"jfrog-reference-token", structures::jfrog_reference_token},
    {"jwt", structures::jwt},
    {"laravel-key", structures::laravel_key},
    {"mapbox-token", structures::mapbox_token},
    {"onepassword-service-account", structures::onepassword_service_account},
    {"openai-key", structures::openai_key},
    {"pem-certificate", structures::pem_certificate},
    {"pem-private-key", structures::pem_private_key},
    {"pypi-macaroon", structures::pypi_macaroon},
    {"sentry-org-token", structures::sentry_org_token},
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

Inside checksum(bool holds) {
    Inside inside;
    inside.state = holds ? Inside::State::proven : Inside::State::broken;
    inside.fault = holds ? Evidence::Fault::none : Evidence::Fault::checksum;
    inside.proof = holds ? "its checksum holds" : "";
    return inside;
}

Inside read_structure(const TokenRule& token, std::string_view prefix, std::string_view value) {
    if (token.structure == Structure::none) return {};
    return decoders[static_cast<std::size_t>(token.structure) - 1].read(prefix, value);
}

}  // namespace credlint
