#include "credential/aws/endpoint.h"

#include <algorithm>
#include <array>

namespace credlint::aws {
namespace {

// The partitions' suffixes (facts/aws.md, 4.6).
constexpr std::array<std::string_view, 7> aws_suffixes{
    "amazonaws.com", "amazonaws.com.cn", "amazonaws.eu",   "api.aws",
    "c2s.ic.gov",    "sc2s.sgov.gov",    "cloud.adc-e.uk",
};

// `https://user@host:9000/path` and `host:9000` to `host`.
std::string_view host_of(std::string_view value) {
    const std::size_t scheme = value.find("://");
    if (scheme != value.npos) value.remove_prefix(scheme + 3);
    value = value.substr(0, value.find_first_of("/?#"));
    const std::size_t user = value.rfind('@');
    if (user != value.npos) value.remove_prefix(user + 1);
    return value.substr(0, value.rfind(':'));
}

}  // namespace

bool names_endpoint(std::string_view name) {
    if (name == "HOST_BASE") return true;  // s3cmd
    if (name.ends_with("ENDPOINT") || name.ends_with("ENDPOINT_URL")) return true;
    return name.find("AWS_ENDPOINT_URL_") != name.npos;
}

bool foreign_endpoint(std::string_view value) {
    const std::string_view host = host_of(value);
    if (host.find_first_not_of(" \t") == host.npos) return false;
    return std::none_of(aws_suffixes.begin(), aws_suffixes.end(),
                        [&](std::string_view suffix) { return host.ends_with(suffix); });
}

}  // namespace credlint::aws
