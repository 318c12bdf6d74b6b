#include "credential/aws/identifiers.h"

#include <algorithm>
#include <array>

namespace credlint::aws {
namespace {

struct Kind {
    std::string_view prefix;
    std::string_view name;
};

constexpr std::array<Kind, 13> kinds{{
    {"ABIA", "an STS service bearer token"},
    {"ABSK", "an Amazon Bedrock API key"},
    {"ACCA", "a service-specific credential"},
    {"AGPA", "an IAM group's unique ID"},
    {"AIDA", "an IAM user's unique ID"},
    {"AIPA", "an EC2 instance profile's unique ID"},
    {"ANPA", "a managed policy's unique ID"},
    {"ANVA", "a policy version's unique ID"},
    {"APKA", "a public key's ID"},
    {"AROA", "an IAM role's unique ID"},
    {"ASCA", "a server certificate's ID"},
    {"LKIA", "a LocalStack key"},
    {"LSIA", "a LocalStack key"},
}};

}  // namespace

std::string_view identifier_kind(std::string_view value) {
    for (const Kind& kind : kinds) {
        if (value.starts_with(kind.prefix)) return kind.name;
    }
    return {};
}

bool begins_like_session_token(std::string_view value) {
    constexpr std::array<std::string_view, 6> beginnings{"FQoDYXdz",     "FwoGZXIvYXdz", "AgoJb3JpZ2lu",
                                                         "IQoJb3JpZ2lu", "AQoDYXdz",     "AQoEXAMPLE"};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](std::string_view beginning) { return value.starts_with(beginning); });
}

}  // namespace credlint::aws
