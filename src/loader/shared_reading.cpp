#include "loader/shared_reading.h"

#include <algorithm>

namespace credlint::loader {
namespace {

constexpr SharedLoader loaders[] = {
    {"boto3", "boto3 and the AWS CLI", read_as_boto3}, {"aws-js", "the JavaScript SDK", read_as_aws_js},
    {"aws-go", "the Go SDK", read_as_aws_go},          {"aws-rust", "the Rust SDK", read_as_aws_rust},
    {"aws-java", "the Java SDK", read_as_aws_java},
};

}  // namespace

const Property* Profile::find(std::string_view key) const {
    const std::size_t at = by_key.find(properties, &Property::key, key);
    return at == properties.size() ? nullptr : &properties[at];
}

Property* Profile::find(std::string_view key) {
    const std::size_t at = by_key.find(properties, &Property::key, key);
    return at == properties.size() ? nullptr : &properties[at];
}

const Profile* SharedReading::find(std::string_view profile) const {
    const auto at = std::find_if(profiles.begin(), profiles.end(),
                                 [&](const Profile& candidate) { return candidate.name == profile; });
    return at == profiles.end() ? nullptr : &*at;
}

std::span<const SharedLoader> shared_loaders() {
    return loaders;
}

const SharedLoader* find_shared_loader(std::string_view name) {
    const auto at = std::find_if(std::begin(loaders), std::end(loaders),
                                 [&](const SharedLoader& loader) { return loader.name == name; });
    return at == std::end(loaders) ? nullptr : at;
}

}  // namespace credlint::loader
