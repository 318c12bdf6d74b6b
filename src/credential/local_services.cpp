#include "credential/local_services.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "credential/aws/endpoint.h"
#include "rule/claim.h"

namespace credlint {
namespace {

// `S3` of `S3_ENDPOINT_URL`; empty: the name is not that of an address. Databases are left out: a password
// for `DATABASE_URL` may be the one that is used elsewhere, too.
std::string service_of(const std::string& name) {
    constexpr std::array<std::string_view, 6> ends{"_ENDPOINT", "_ENDPOINT_URL", "_API_BASE",
                                                   "_API_URL",  "_BASE_URL",     "_URL"};
    const auto longest =
        std::max_element(ends.begin(), ends.end(), [&](std::string_view a, std::string_view b) {
            return (name.ends_with(a) ? a.size() : 0) < (name.ends_with(b) ? b.size() : 0);
        });
    return name.ends_with(*longest) ? name.substr(0, name.size() - longest->size()) : std::string();
}

bool is_web_address(std::string_view value) {
    return value.starts_with("http://") || value.starts_with("https://") || value.find("://") == value.npos;
}

}  // namespace

const LocalServices::Names& LocalServices::names() {
    if (names_) return *names_;
    names_.emplace();
    for (const Entry& entry : document_.entries) {
        if (entry.key.size() > max_claim_length) continue;
        std::string service = service_of(claim_name(source_.text(entry.key)));
        if (service.empty()) continue;
        const std::string value = values_(entry).text;
        if (is_web_address(value) && aws::local_endpoint(value))
            names_->emplace(entry.section, std::move(service));
    }
    return *names_;
}

const std::set<std::uint32_t>& LocalServices::azure_openai() {
    if (azure_openai_) return *azure_openai_;
    azure_openai_.emplace();
    for (const Entry& entry : document_.entries) {
        if (entry.key.size() > max_claim_length) continue;
        const std::string name = claim_name(source_.text(entry.key));
        const bool address = name.ends_with("_BASE") || name.ends_with("_URL") || name.ends_with("_ENDPOINT");
        const bool type = name.ends_with("OPENAI_API_TYPE");
        if ((!address && !type) || name.find("OPENAI") == name.npos) continue;
        const std::string value = values_(entry).text;
        if (type ? value.starts_with("azure") : value.find("azure.com") != value.npos)
            azure_openai_->insert(entry.section);
    }
    return *azure_openai_;
}

bool LocalServices::has_azure_openai(std::uint32_t section) {
    return azure_openai().contains(section);
}

bool LocalServices::has(const Entry& entry) {
    if (entry.key.size() > max_claim_length) return false;
    const std::string name = claim_name(source_.text(entry.key));
    for (std::size_t at = name.find('_'); at != name.npos; at = name.find('_', at + 1)) {
        if (names().contains({entry.section, name.substr(0, at)})) return true;
    }
    return false;
}

}  // namespace credlint
