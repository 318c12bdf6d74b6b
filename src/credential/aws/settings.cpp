#include "credential/aws/settings.h"

#include <algorithm>
#include <array>

#include "credential/aws/services.h"
#include "rule/claim.h"
#include "text/ascii.h"

namespace credlint::aws {
namespace {

using Kind = SettingRule::Kind;
using Words = std::string_view[];

constexpr Words retry_modes{"legacy", "standard", "adaptive"};
constexpr Words defaults_modes{"legacy", "standard", "in-region", "cross-region", "mobile", "auto"};
constexpr Words outputs{"json", "table", "text", "yaml", "yaml-stream", "off"};
constexpr Words regional{"legacy", "regional"};
constexpr Words account_modes{"preferred", "disabled", "required"};
constexpr Words when{"when_supported", "when_required"};
constexpr Words ip_modes{"ipv4", "ipv6"};
constexpr Words discovery{"true", "false", "auto"};
constexpr Words sources{"Environment", "Ec2InstanceMetadata", "EcsContainer"};
constexpr Words addressing{"auto", "path", "virtual"};
constexpr Words signatures{"s3", "s3v4"};
constexpr Words transfer_clients{"auto", "classic", "crt", "default"};
constexpr Words error_formats{"enhanced", "json", "yaml", "text", "table", "legacy"};
constexpr Words timestamps{"wire", "iso8601", "none"};
constexpr Words binaries{"base64", "raw-in-base64-out"};
constexpr Words prompts{"on", "on-partial", "off"};
constexpr Words histories{"enabled", "disabled"};

// clang-format off
constexpr std::array table{
    SettingRule{"ANTHROPIC_MODEL", {}, Kind::model},
    SettingRule{"AWS_ACCOUNT_ID", "aws_account_id", Kind::account},
    SettingRule{"AWS_ACCOUNT_ID_ENDPOINT_MODE", "account_id_endpoint_mode", Kind::word, account_modes},
    SettingRule{"AWS_AUTH_SCHEME_PREFERENCE", "auth_scheme_preference"},
    SettingRule{"AWS_CA_BUNDLE", "ca_bundle"},
    SettingRule{"AWS_CLI_AUTO_PROMPT", "cli_auto_prompt", Kind::word, prompts},
    SettingRule{"AWS_CLI_DISTRIBUTION_SOURCE_OVERRIDE", {}},
    SettingRule{"AWS_CLI_ERROR_FORMAT", "cli_error_format", Kind::word, error_formats},
    SettingRule{"AWS_CLI_FILE_ENCODING", {}},
    SettingRule{"AWS_CLI_HISTORY_FILE", {}},
    SettingRule{"AWS_CLI_NO_BIN_DIR", {}},
    SettingRule{"AWS_CLI_OUTPUT_ENCODING", {}},
    SettingRule{"AWS_CLI_S3_MV_VALIDATE_SAME_S3_PATHS", {}, Kind::boolean},
    SettingRule{"AWS_CONFIG_FILE", {}},
    SettingRule{"AWS_CONTAINER_AUTHORIZATION_TOKEN", {}},
    SettingRule{"AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", {}},
    SettingRule{"AWS_CONTAINER_CREDENTIALS_FULL_URI", {}, Kind::url},
    SettingRule{"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", {}},
    SettingRule{"AWS_CREDENTIAL_EXPIRATION", "aws_credential_expiration", Kind::time},
    SettingRule{"AWS_CREDENTIAL_FILE", {}},
    SettingRule{"AWS_CSM_CLIENT_ID", "csm_client_id"},
    SettingRule{"AWS_CSM_ENABLED", "csm_enabled", Kind::boolean},
    SettingRule{"AWS_CSM_HOST", "csm_host"},
    SettingRule{"AWS_CSM_PORT", "csm_port", Kind::number, {}, 1, 65535},
    SettingRule{"AWS_DATA_PATH", "data_path"},
    SettingRule{"AWS_DEFAULTS_MODE", "defaults_mode", Kind::word, defaults_modes},
    SettingRule{"AWS_DEFAULT_OUTPUT", "output", Kind::word, outputs},
    SettingRule{"AWS_DEFAULT_PROFILE", {}, Kind::profile},
    SettingRule{"AWS_DEFAULT_REGION", {}, Kind::region},
    SettingRule{"AWS_DISABLE_HOST_PREFIX_INJECTION", "disable_host_prefix_injection", Kind::boolean},
    SettingRule{"AWS_DISABLE_REQUEST_COMPRESSION", "disable_request_compression", Kind::boolean},
    SettingRule{"AWS_EC2_METADATA_DISABLED", {}, Kind::boolean},
    SettingRule{"AWS_EC2_METADATA_SERVICE_ENDPOINT", "ec2_metadata_service_endpoint", Kind::url},
    SettingRule{"AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "ec2_metadata_service_endpoint_mode", Kind::word, ip_modes},
    SettingRule{"AWS_EC2_METADATA_V1_DISABLED", "ec2_metadata_v1_disabled", Kind::boolean},
    SettingRule{"AWS_ENABLE_ENDPOINT_DISCOVERY", {}, Kind::word, discovery},
    SettingRule{"AWS_ENDPOINT_DISCOVERY_ENABLED", "endpoint_discovery_enabled", Kind::word, discovery},
    SettingRule{"AWS_ENDPOINT_URL", "endpoint_url", Kind::endpoint},
    SettingRule{"AWS_EXECUTION_ENV", {}},
    SettingRule{"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "ignore_configured_endpoint_urls", Kind::boolean},
    SettingRule{"AWS_IMDS_USE_IPV6", "imds_use_ipv6", Kind::boolean},
    SettingRule{"AWS_LAMBDA_FUNCTION_NAME", {}},
    SettingRule{"AWS_LOGIN_CACHE_DIRECTORY", {}},
    SettingRule{"AWS_MAX_ATTEMPTS", "max_attempts", Kind::number},
    SettingRule{"AWS_METADATA_SERVICE_NUM_ATTEMPTS", "metadata_service_num_attempts", Kind::number},
    SettingRule{"AWS_METADATA_SERVICE_TIMEOUT", "metadata_service_timeout", Kind::number},
    SettingRule{"AWS_NEW_RETRIES_2026", {}, Kind::boolean},
    SettingRule{"AWS_PAGER", "cli_pager"},
    SettingRule{"AWS_PROFILE", {}, Kind::profile},
    SettingRule{"AWS_REGION", "region", Kind::region},
    SettingRule{"AWS_REQUEST_CHECKSUM_CALCULATION", "request_checksum_calculation", Kind::word, when},
    SettingRule{"AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES", "request_min_compression_size_bytes", Kind::number, {}, 0, 10485760},
    SettingRule{"AWS_RESPONSE_CHECKSUM_VALIDATION", "response_checksum_validation", Kind::word, when},
    SettingRule{"AWS_RETRY_MODE", "retry_mode", Kind::word, retry_modes},
    SettingRule{"AWS_ROLE_ARN", "role_arn", Kind::arn},
    SettingRule{"AWS_ROLE_SESSION_NAME", "role_session_name", Kind::session_name},
    SettingRule{"AWS_S3_DISABLE_EXPRESS_SESSION_AUTH", "s3_disable_express_session_auth", Kind::boolean},
    SettingRule{"AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS", "s3_disable_multiregion_access_points", Kind::boolean},
    SettingRule{"AWS_S3_USE_ARN_REGION", "s3_use_arn_region", Kind::boolean},
    SettingRule{"AWS_S3_US_EAST_1_REGIONAL_ENDPOINT", "s3_us_east_1_regional_endpoint", Kind::word, regional},
    SettingRule{"AWS_SDK_LOAD_CONFIG", {}},
    SettingRule{"AWS_SDK_UA_APP_ID", "sdk_ua_app_id"},
    SettingRule{"AWS_SHARED_CREDENTIALS_FILE", {}},
    SettingRule{"AWS_SIGV4A_SIGNING_REGION_SET", "sigv4a_signing_region_set"},
    SettingRule{"AWS_STS_REGIONAL_ENDPOINTS", "sts_regional_endpoints", Kind::word, regional},
    SettingRule{"AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint", Kind::boolean},
    SettingRule{"AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint", Kind::boolean},
    SettingRule{"AWS_WEB_IDENTITY_TOKEN_FILE", "web_identity_token_file"},
    SettingRule{"BEDROCK_MODEL", {}, Kind::model},
    SettingRule{"BEDROCK_MODEL_ID", {}, Kind::model},
    SettingRule{"CLAUDE_CODE_USE_BEDROCK", {}},
    SettingRule{{}, "api_versions"},
    SettingRule{{}, "cli_binary_format", Kind::word, binaries},
    SettingRule{{}, "cli_follow_urlparam", Kind::boolean},
    SettingRule{{}, "cli_history", Kind::word, histories},
    SettingRule{{}, "cli_timestamp_format", Kind::word, timestamps},
    SettingRule{{}, "credential_process"},
    SettingRule{{}, "credential_source", Kind::word, sources},
    SettingRule{{}, "duration_seconds", Kind::number, {}, 900, 43200},
    SettingRule{{}, "expiration", Kind::time},  // aws-mfa
    SettingRule{{}, "external_id"},
    SettingRule{{}, "login_session"},
    SettingRule{{}, "mfa_serial"},
    SettingRule{{}, "parameter_validation"},
    SettingRule{{}, "s3"},
    SettingRule{{}, "s3.addressing_style", Kind::word, addressing},
    SettingRule{{}, "s3.max_bandwidth"},
    SettingRule{{}, "s3.max_concurrent_requests", Kind::number},
    SettingRule{{}, "s3.max_queue_size", Kind::number},
    SettingRule{{}, "s3.multipart_chunksize"},
    SettingRule{{}, "s3.multipart_threshold"},
    SettingRule{{}, "s3.payload_signing_enabled", Kind::boolean},
    SettingRule{{}, "s3.preferred_transfer_client", Kind::word, transfer_clients},
    SettingRule{{}, "s3.signature_version", Kind::word, signatures},
    SettingRule{{}, "s3.target_bandwidth"},
    SettingRule{{}, "s3.us_east_1_regional_endpoint", Kind::word, regional},
    SettingRule{{}, "s3.use_accelerate_endpoint", Kind::boolean},
    SettingRule{{}, "s3.use_arn_region", Kind::boolean},
    SettingRule{{}, "s3.use_dualstack_endpoint", Kind::boolean},
    SettingRule{{}, "services"},
    SettingRule{{}, "source_profile", Kind::profile},
    SettingRule{{}, "sso_account_id", Kind::account},
    SettingRule{{}, "sso_region", Kind::region},
    SettingRule{{}, "sso_registration_scopes"},
    SettingRule{{}, "sso_role_name"},
    SettingRule{{}, "sso_session"},
    SettingRule{{}, "sso_start_url"},
    SettingRule{{}, "tcp_keepalive", Kind::boolean},
    SettingRule{{}, "x_security_token_expires", Kind::time},  // saml2aws
};
// clang-format on

constexpr SettingRule service_endpoint{"AWS_ENDPOINT_URL_", {}, Kind::endpoint};

constexpr std::size_t variables = static_cast<std::size_t>(
    std::find_if(table.begin(), table.end(), [](const SettingRule& rule) { return rule.variable.empty(); }) -
    table.begin());
static_assert(std::is_sorted(table.begin(), table.begin() + variables,
                             [](const SettingRule& a, const SettingRule& b) {
                                 return a.variable < b.variable;
                             }));

bool by_property(const SettingRule* a, const SettingRule* b) {
    return a->property < b->property;
}

// Those with a property, sorted by it.
constexpr auto properties = [] {
    constexpr auto has_property = [](const SettingRule& rule) { return !rule.property.empty(); };
    std::array<const SettingRule*, std::count_if(table.begin(), table.end(), has_property)> out{};
    std::size_t size = 0;
    for (const SettingRule& rule : table) {
        if (has_property(rule)) out[size++] = &rule;
    }
    std::sort(out.begin(), out.end(),
              [](const SettingRule* a, const SettingRule* b) { return a->property < b->property; });
    return out;
}();

const SettingRule* of_variable(std::string_view name) {
    const auto end = table.begin() + variables;
    const auto found = std::lower_bound(
        table.begin(), end, name,
        [](const SettingRule& rule, std::string_view wanted) { return rule.variable < wanted; });
    if (found != end && found->variable == name) return &*found;
    const std::string_view beginning = service_endpoint.variable;
    return name.starts_with(beginning) && is_service(name.substr(beginning.size())) ? &service_endpoint
                                                                                    : nullptr;
}

// Property names count in any case.
const SettingRule* of_property(std::string_view key, std::string_view parent) {
    std::array<char, 64> folded{};
    std::size_t size = 0;
    if (key.size() + parent.size() + 1 > folded.size()) return nullptr;
    const auto append = [&](std::string_view text) {
        for (const char c : text) folded[size++] = to_lower(c);
    };
    append(parent);
    if (!parent.empty()) append(".");
    append(key);
    std::string_view name(folded.data(), size);
    // Nested, it is the endpoint of one service.
    if (!parent.empty() && name.ends_with(".endpoint_url")) return &service_endpoint;
    SettingRule wanted{{}, name};
    const auto found = std::lower_bound(properties.begin(), properties.end(), &wanted, by_property);
    return found != properties.end() && (*found)->property == name ? *found : nullptr;
}

}  // namespace

std::size_t variable_begin(std::string_view key) {
    for (std::size_t at = key.find("AWS_"); at != key.npos; at = key.find("AWS_", at + 1)) {
        if (at == 0 || key[at - 1] == '_') return at;
    }
    return key.npos;
}

std::optional<SettingMatch> setting(std::string_view key, SharedFile file, std::string_view parent) {
    if (key.empty() || key.size() > max_claim_length) return std::nullopt;
    if (file != SharedFile::none) {
        const SettingRule* rule = of_property(key, parent);
        return rule != nullptr || parent.empty() ? std::optional(SettingMatch{rule, {}}) : std::nullopt;
    }
    const auto behind_words = [&](std::size_t at) { return key.substr(0, at > 0 ? at - 1 : 0); };
    // Few keys end so.
    if (key.ends_with("MODEL") || key.ends_with("MODEL_ID") || key == "CLAUDE_CODE_USE_BEDROCK") {
        const std::size_t bedrock = key.rfind("BEDROCK_MODEL");
        const std::size_t at = bedrock == key.npos ? 0 : bedrock;
        if (at > 0 && key[at - 1] != '_') return std::nullopt;
        if (const SettingRule* rule = of_variable(key.substr(at)))
            return SettingMatch{rule, behind_words(at)};
    }
    const std::size_t at = variable_begin(key);
    if (at == key.npos) return std::nullopt;
    return SettingMatch{of_variable(key.substr(at)), behind_words(at)};
}

std::span<const SettingRule> settings() {
    return table;
}

}  // namespace credlint::aws
