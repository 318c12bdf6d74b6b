// What is known about an AWS SDK, apart from how it reads its files: its name in lists, and the environment
// variables that it reads its credentials and region from.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "loader/loader.h"

namespace credlint::loader {

struct SdkVariable {
    std::string_view setting;                 // "session-token"
    std::span<const std::string_view> names;  // the first that is not empty is used
};

struct AwsSdk {
    std::string_view language;  // "Go" of "the Go and Rust SDKs"; empty: its programs are listed
    std::span<const std::string_view> readers;  // in the summary of a credential: "boto3", "cli"
    std::span<const SdkVariable> variables;
    int rank;  // its place in lists; they begin with the lowest
};

struct TakenVariable {
    std::string_view setting;
    const Binding* binding;
};
// What the SDK reads from variables; for a variable that is set twice, the last one is used.
std::vector<TakenVariable> taken_variables(const AwsSdk& sdk, const Bindings& variables);

// Names that several SDKs use.
namespace aws_variables {
inline constexpr std::string_view id[] = {"AWS_ACCESS_KEY_ID"};
inline constexpr std::string_view secret[] = {"AWS_SECRET_ACCESS_KEY"};
inline constexpr std::string_view token[] = {"AWS_SESSION_TOKEN"};
inline constexpr std::string_view region[] = {"AWS_REGION"};
inline constexpr std::string_view region_or_default[] = {"AWS_REGION", "AWS_DEFAULT_REGION"};
inline constexpr std::string_view profile[] = {"AWS_PROFILE"};
}  // namespace aws_variables

}  // namespace credlint::loader
