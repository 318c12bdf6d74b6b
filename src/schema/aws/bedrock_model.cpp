#include "schema/aws/bedrock_model.h"

#include <algorithm>

#include "text/ascii.h"

namespace credlint::aws {
namespace {

// Ends with `-20241022`.
bool dated(std::string_view id) {
    return id.size() > 9 && id[id.size() - 9] == '-' && id.substr(id.size() - 8).starts_with("20") &&
           std::all_of(id.end() - 8, id.end(), is_digit);
}

struct Geography {
    std::string_view profile;  // what the ID begins with
    std::string_view regions;  // what the names of its regions begin with
};
constexpr Geography geographies[] = {
    {"us.", "us-"}, {"us-gov.", "us-gov-"}, {"eu.", "eu-"}, {"apac.", "ap-"}, {"jp.", "ap-"}, {"au.", "ap-"},
};

// Other regions (`ca-`, `il-`, `me-`) may be source regions of the profiles of another geography.
std::string_view area_of(std::string_view region) {
    for (const std::string_view area : {"us-gov-", "us-", "eu-", "ap-"}) {
        if (region.starts_with(area)) return area;
    }
    return {};
}

}  // namespace

ModelFault judge_model(std::string_view id) {
    const bool plain = std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || is_digit(c) || c == '-' || c == '.' || c == ':';
    });
    if (!plain || id.find(':') != id.npos) return ModelFault::none;
    const bool of_anthropic = id.starts_with("claude-") && (dated(id) || id.ends_with("-latest"));
    if (of_anthropic || id.starts_with("gpt-3") || id.starts_with("gpt-4")) return ModelFault::no_vendor;
    return id.find("anthropic.claude-") != id.npos && dated(id) ? ModelFault::no_version : ModelFault::none;
}

bool other_geography(std::string_view id, std::string_view region) {
    const std::string_view area = area_of(region);
    if (area.empty()) return false;
    for (const Geography& geography : geographies) {
        if (id.starts_with(geography.profile)) return area != geography.regions;
    }
    return false;
}

}  // namespace credlint::aws
