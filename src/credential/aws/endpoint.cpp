#include "credential/aws/endpoint.h"

#include <algorithm>
#include <array>
#include <span>

#include "text/word_table.h"

namespace credlint::aws {
namespace {

// The partitions' suffixes.
constexpr auto aws_suffixes =
    word_table("amazonaws.com", "amazonaws.com.cn", "amazonaws.eu", "api.aws", "api.amazonwebservices.com.cn",
               "api.amazonwebservices.eu", "c2s.ic.gov", "api.aws.ic.gov", "sc2s.sgov.gov", "api.aws.scloud",
               "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk", "csp.hci.ic.gov", "api.aws.hci.ic.gov", "aws.dev");

// Endpoints of something else entirely, by a word in their names. Sorted.
constexpr auto other_services =
    word_table("AZURE", "GRAPHQL", "KAFKA", "OIDC", "OPENAI", "OTEL", "OTLP", "SENTRY");

// Vendors of S3-compatible storage, and the usual names for it in variables. Sorted.
constexpr auto other_providers = word_table(
    "ALIBABA", "ALIYUN", "B2", "BACKBLAZE", "CEPH", "CLOUDFLARE", "CONTABO", "COS", "DIGITALOCEAN", "DO",
    "DREAMHOST", "EXOSCALE", "FILEBASE", "GARAGE", "GCP", "GCS", "GOOGLE", "HETZNER", "HUAWEI", "IBM",
    "IDRIVE", "LINODE", "LOCALSTACK", "MINIO", "OCI", "ORACLE", "OSS", "OVH", "R2", "SCALEWAY", "SCW",
    "SPACES", "STORJ", "SUPABASE", "TENCENT", "TIGRIS", "VULTR", "WASABI", "YANDEX");
static_assert(std::is_sorted(other_providers.begin(), other_providers.end()));

// Usual names for an endpoint that speaks AWS's protocols, besides the names of providers. Sorted.
constexpr auto protocol_words =
    word_table("AMAZON", "AWS", "BEDROCK", "BUCKET", "DDB", "DYNAMO", "DYNAMODB", "EC2", "KINESIS", "KMS",
               "LAMBDA", "MEDIA", "OBJECT", "OBJECTSTORE", "S3", "SES", "SNS", "SQS", "STORAGE");
static_assert(std::is_sorted(protocol_words.begin(), protocol_words.end()));

// Ends of names that do not name an address, or name that of something else.
constexpr auto other_ends = word_table("FIPS_ENDPOINT", "DUALSTACK_ENDPOINT", "ACCELERATE_ENDPOINT",
                                       "REGIONAL_ENDPOINT", "METADATA_SERVICE_ENDPOINT");

// Whether one of the words between `_` is in the table.
bool has_word(std::string_view name, const auto& table) {
    while (!name.empty()) {
        const std::size_t end = std::min(name.find('_'), name.size());
        if (std::binary_search(table.begin(), table.end(), name.substr(0, end))) return true;
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    return false;
}

// `https://user@host:9000/path` and `host:9000` to `host`.
std::string_view host_of(std::string_view value) {
    const std::size_t scheme = value.find("://");
    if (scheme != value.npos) value.remove_prefix(scheme + 3);
    value = value.substr(0, value.find_first_of("/?#"));
    const std::size_t user = value.rfind('@');
    if (user != value.npos) value.remove_prefix(user + 1);
    if (value.starts_with('[')) return value.substr(0, value.find(']') + 1);
    return value.substr(0, value.rfind(':'));
}

}  // namespace

bool names_endpoint(std::string_view name) {
    if (name == "HOST_BASE") return true;  // s3cmd
    if (name.ends_with("BEDROCK_BASE_URL") || name.find("AWS_ENDPOINT_URL_") != name.npos) return true;
    if (!name.ends_with("ENDPOINT") && !name.ends_with("ENDPOINT_URL")) return false;
    const bool other = std::any_of(other_ends.begin(), other_ends.end(),
                                   [&](std::string_view end) { return name.ends_with(end); });
    return !other && !has_word(name, other_services);
}

bool names_aws_endpoint(std::string_view name) {
    if (name == "HOST_BASE" || name.starts_with("ENDPOINT") || name.ends_with("BEDROCK_BASE_URL"))
        return true;
    return has_word(name, protocol_words) || third_party_group(name);
}

bool third_party_endpoint(std::string_view value) {
    const std::string_view host = host_of(value);
    if (host.find_first_not_of(" \t") == host.npos) return false;
    return std::none_of(aws_suffixes.begin(), aws_suffixes.end(),
                        [&](std::string_view suffix) { return host.ends_with(suffix); });
}

bool local_endpoint(std::string_view value) {
    constexpr std::array<std::string_view, 13> hosts{
        "localhost",   "[::1]", "0.0.0.0",  "host.docker.internal",
        "localstack",  "minio", "dynamodb", "dynamodb-local",
        "elasticmq",   "moto",  "s3mock",   "azurite",
        "stripe-mock",
    };
    const std::string_view host = host_of(value);
    return std::find(hosts.begin(), hosts.end(), host) != hosts.end() || host.starts_with("127.") ||
           host.ends_with(".localhost") || host.ends_with("localhost.localstack.cloud");
}

std::string_view endpoint_group(std::string_view name) {
    const std::size_t at = name.find("ENDPOINT");
    std::string_view group = name.substr(0, std::min(at, name.size()));
    if (group.ends_with('_')) group.remove_suffix(1);
    if (group == "AWS") return {};
    if (group.ends_with("_AWS")) group.remove_suffix(4);
    return group;
}

bool third_party_group(std::string_view group) {
    return has_word(group, other_providers);
}

}  // namespace credlint::aws
