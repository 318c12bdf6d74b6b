#include "loader/aws_environment.h"

namespace credlint::loader {
namespace {

constexpr std::string_view id[] = {"AWS_ACCESS_KEY_ID"};
constexpr std::string_view secret[] = {"AWS_SECRET_ACCESS_KEY"};
constexpr std::string_view token[] = {"AWS_SESSION_TOKEN"};
constexpr std::string_view region[] = {"AWS_REGION"};
constexpr std::string_view region_or_default[] = {"AWS_REGION", "AWS_DEFAULT_REGION"};
constexpr std::string_view profile[] = {"AWS_PROFILE"};

constexpr std::string_view boto3_token[] = {"AWS_SECURITY_TOKEN", "AWS_SESSION_TOKEN"};
constexpr std::string_view boto3_region[] = {"AWS_DEFAULT_REGION"};
constexpr std::string_view boto3_profile[] = {"AWS_DEFAULT_PROFILE", "AWS_PROFILE"};
constexpr std::string_view go_id[] = {"AWS_ACCESS_KEY_ID", "AWS_ACCESS_KEY"};
constexpr std::string_view go_secret[] = {"AWS_SECRET_ACCESS_KEY", "AWS_SECRET_KEY"};
constexpr std::string_view go_profile[] = {"AWS_PROFILE", "AWS_DEFAULT_PROFILE"};
constexpr std::string_view rust_secret[] = {"AWS_SECRET_ACCESS_KEY", "SECRET_ACCESS_KEY"};

constexpr EnvironmentSetting boto3[] = {{"access-key-id", id},
                                        {"secret-access-key", secret},
                                        {"session-token", boto3_token},
                                        {"region", boto3_region},
                                        {"profile", boto3_profile}};
constexpr EnvironmentSetting go[] = {{"access-key-id", go_id},
                                     {"secret-access-key", go_secret},
                                     {"session-token", token},
                                     {"region", region_or_default},
                                     {"profile", go_profile}};
constexpr EnvironmentSetting rust[] = {{"access-key-id", id},
                                       {"secret-access-key", rust_secret},
                                       {"session-token", token},
                                       {"region", region_or_default},
                                       {"profile", profile}};
constexpr EnvironmentSetting js_and_java[] = {{"access-key-id", id},
                                              {"secret-access-key", secret},
                                              {"session-token", token},
                                              {"region", region},
                                              {"profile", profile}};

}  // namespace

std::span<const EnvironmentSetting> environment_settings(std::string_view loader) {
    if (loader == "boto3") return boto3;
    if (loader == "aws-go") return go;
    if (loader == "aws-rust") return rust;
    if (loader == "aws-js" || loader == "aws-java") return js_and_java;
    return {};
}

}  // namespace credlint::loader
