// AWS settings: the tables against the data that they are made from, and what is taken for a typo of one of
// their names or values.
#include "schema/aws/settings.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "rule/claim.h"
#include "schema/aws/bedrock_model.h"
#include "schema/aws/name_typos.h"
#include "schema/aws/region_typo.h"
#include "schema/aws/regions.h"
#include "schema/aws/role_arn.h"
#include "schema/aws/services.h"
#include "support/fixture.h"
#include "support/pipeline.h"

using namespace credlint;
using namespace credlint::aws;
using namespace credlint::test;
using How = NameTypo::How;
using TypoKind = RegionTypo::Kind;

namespace {

// Null, with a warning, where the data is not available.
nlohmann::json shared_data(const std::string& name) {
    const auto path = std::filesystem::path(CREDLINT_SOURCE_DIR) / "../shared/data/aws" / name;
    if (!std::filesystem::exists(path)) {
        WARN("skipped: ../shared/data/aws/" << name << " is not here");
        return nullptr;
    }
    return nlohmann::json::parse(read_file(path));
}

std::string meant(std::string_view name) {
    const auto near = variable_typo(name);
    return near ? std::string(near->name) : std::string();
}

std::size_t findings_of(std::string_view rule, const std::string& text, Format format = Format::dotenv) {
    const Expanded file(text, 1);
    const FileReport report = lint_text("x", file.text(), format, Exposure::ignored);
    return static_cast<std::size_t>(std::count_if(report.findings.begin(), report.findings.end(),
                                                  [&](const Finding& f) { return f.rule->id == rule; }));
}

}  // namespace

TEST_CASE("settings: every variable that an AWS SDK reads is known") {
    const nlohmann::json names = shared_data("env-names.json");
    if (names.is_null()) return;
    for (const auto& [name, readers] : names.items()) {
        INFO(name);
        const bool token = claim(builtin_rules(), name).has_value();
        const auto match = variable_setting(name);
        CHECK((token || (match && match->rule != nullptr && match->rule->variable == name)));
    }
    CHECK(names.size() >= 72);
}

TEST_CASE("settings: the services are those of botocore, sorted") {
    std::vector<std::string> known;
    for (std::size_t i = 0; i < services().size(); ++i) known.emplace_back(services()[i]);
    CHECK(std::is_sorted(known.begin(), known.end()));
    const nlohmann::json all = shared_data("service-endpoint-env.json");
    if (all.is_null()) return;
    std::set<std::string> expected;
    for (const auto& service : all) expected.insert(service["env"].get<std::string>().substr(17));
    CHECK(expected == std::set<std::string>(known.begin(), known.end()));
    for (const auto& service : all) {
        std::string client = service["dir"];
        std::transform(client.begin(), client.end(), client.begin(),
                       [](char c) { return c == '-' ? '_' : static_cast<char>(std::toupper(c)); });
        const std::string_view other = service_of_alias(client);
        INFO(client);
        if (!other.empty()) CHECK("AWS_ENDPOINT_URL_" + std::string(other) == service["env"]);
    }
}

TEST_CASE("settings: the regions are those of partitions.json, each in its partition") {
    const nlohmann::json all = shared_data("partitions.json");
    if (all.is_null()) return;
    std::set<std::string> expected, known;
    for (const auto& partition : all["partitions"]) {
        for (const auto& [name, region] : partition["regions"].items()) {
            if (name.ends_with("-global")) continue;
            expected.insert(name + " " + partition["id"].get<std::string>());
            CHECK(partition_of(name) == partition["id"].get<std::string>());
            CHECK(region_typo(name).kind == TypoKind::none);
            // The part of the description that names the place.
            const std::string text = region["description"];
            const RegionTypo slip = region_typo(text);
            INFO(text);
            if (partition["id"] == "aws") CHECK(slip.meant == name);
        }
    }
    for (const Region& region : regions())
        known.insert(std::string(region.name) + " " + std::string(region.partition));
    CHECK(known == expected);
}

TEST_CASE("settings: variables are found after a prefix, properties in any case and nested ones in theirs") {
    CHECK(variable_setting("NEXT_PUBLIC_AWS_REGION")->group == "NEXT_PUBLIC");
    CHECK(variable_setting("MYAWS_X_AWS_REGION")->rule->variable == "AWS_REGION");
    CHECK(variable_setting("AWS_ENDPOINT_URL_CLOUDWATCH_LOGS")->rule->type.kind == Type::Kind::endpoint);
    CHECK(variable_setting("AWS_ENDPOINT_URL_DYNAMO")->rule == nullptr);
    CHECK(variable_setting("AWS_S3_BUCKET")->rule == nullptr);
    CHECK(!variable_setting("DATABASE_URL"));
    CHECK(!variable_setting("aws_region"));
    CHECK(variable_setting("MY_BEDROCK_MODEL_ID")->rule->type.kind == Type::Kind::model);
    CHECK(!variable_setting("OPENAI_MODEL"));
    CHECK(property_setting("Retry_Mode", "")->rule->variable == "AWS_RETRY_MODE");
    CHECK(property_setting("addressing_style", "s3")->rule->type.values.size() == 3);
    CHECK(property_setting("addressing_style", "")->rule == nullptr);
    CHECK(!property_setting("region", "s3"));
    CHECK(property_setting("endpoint_url", "dynamodb")->rule->type.kind == Type::Kind::endpoint);
    for (const SettingRule& rule : settings()) {
        INFO(rule.variable << rule.property);
        const std::string upper = claim_name(rule.property);
        if (!rule.property.empty() && rule.property.find('.') == rule.property.npos)
            CHECK(property_setting(upper, "")->rule == &rule);
        if (!rule.variable.empty()) CHECK(variable_setting(rule.variable)->rule == &rule);
    }
}

TEST_CASE("settings: mistyped names get the suggestion that was meant") {
    CHECK(meant("AWS_ACCES_KEY_ID") == "AWS_ACCESS_KEY_ID");
    CHECK(meant("AWS_ACCESSKEY_ID") == "AWS_ACCESS_KEY_ID");
    CHECK(meant("AWS_ACCESS_KEYID") == "AWS_ACCESS_KEY_ID");
    CHECK(meant("AWS_SECRET_ACCES_KEY") == "AWS_SECRET_ACCESS_KEY");
    CHECK(meant("AWS_SECERT_ACCESS_KEY") == "AWS_SECRET_ACCESS_KEY");
    CHECK(meant("AWS_SECRETS_ACCESS_KEY") == "AWS_SECRET_ACCESS_KEY");
    CHECK(meant("AWS_SECRET_ACCESSKEY") == "AWS_SECRET_ACCESS_KEY");
    CHECK(meant("AWS_SESION_TOKEN") == "AWS_SESSION_TOKEN");
    CHECK(meant("AWS_DEFAULT_REGON") == "AWS_DEFAULT_REGION");
    CHECK(meant("AWS_DEFUALT_REGION") == "AWS_DEFAULT_REGION");
    CHECK(meant("AWS_DEFUALT_REGOIN") == "AWS_DEFAULT_REGION");
    CHECK(meant("AWS_REIGON") == "AWS_REGION");
    CHECK(meant("AWS_PROFLIE") == "AWS_PROFILE");
    CHECK(meant("AWS_SHARED_CREDENTIAL_FILE") == "AWS_SHARED_CREDENTIALS_FILE");
    CHECK(meant("AWS_MAX_ATTEMPT") == "AWS_MAX_ATTEMPTS");
    CHECK(meant("AWS_ENDPOINT_URL_DYNAMO_DB") == "DYNAMODB");
    CHECK(meant("AWS_ENDPOINT_URL_DYNAMDB") == "DYNAMODB");
    for (const char* name : {"AWS_SECRET_KEY_ID", "AWS_SECRET_ACCESS_KEY_ID", "AWS_REGION_DEFAULT"}) {
        INFO(name);
        REQUIRE(variable_typo(name));
        CHECK(variable_typo(name)->how == How::reworded);
    }
    CHECK(variable_typo("AWS_ENDPOINT_URL_LOGS")->how == How::service);
    CHECK(meant("AWS_ENDPOINT_URL_LOGS") == "CLOUDWATCH_LOGS");
    CHECK(meant("AWS_ENDPOINT_URL_STEP_FUNCTIONS") == "SFN");
    CHECK(variable_typo("AWS_ENDPOINT_URL_INTERNAL_TOOLS")->how == How::unknown);
    CHECK(property_typo("aws_acess_key_id")->name == "aws_access_key_id");
    CHECK(property_typo("Regoin")->name == "region");
    CHECK(property_typo("sourc_profile")->name == "source_profile");
    // `ur` is too short to be `url` for certain.
    CHECK_FALSE(property_typo("sso_start_ur"));
}

TEST_CASE("settings: custom names are left alone") {
    for (const char* name : {"AWS_S3_BUCKET",
                             "AWS_BUCKET",
                             "AWS_BUCKET_NAME",
                             "AWS_BUCKET_REGION",
                             "AWS_S3_BUCKET_NAME",
                             "AWS_S3_REGION",
                             "AWS_S3_REGION_NAME",
                             "AWS_S3_ENDPOINT",
                             "AWS_S3_ENDPOINT_URL",
                             "AWS_S3_CUSTOM_DOMAIN",
                             "AWS_S3_ACCESS_KEY_ID",
                             "AWS_S3_SECRET_ACCESS_KEY",
                             "AWS_S3_ADDRESSING_STYLE",
                             "AWS_S3_SIGNATURE_VERSION",
                             "AWS_S3_OBJECT_PARAMETERS",
                             "AWS_S3_FILE_OVERWRITE",
                             "AWS_STORAGE_BUCKET_NAME",
                             "AWS_QUERYSTRING_AUTH",
                             "AWS_QUERYSTRING_EXPIRE",
                             "AWS_DEFAULT_ACL",
                             "AWS_IS_GZIPPED",
                             "AWS_LOCATION",
                             "AWS_URL",
                             "AWS_ENDPOINT",
                             "AWS_ENDPOINT_URI",
                             "AWS_USE_PATH_STYLE_ENDPOINT",
                             "AWS_KEY",
                             "AWS_KEY_ID",
                             "AWS_SECRET",
                             "AWS_TOKEN",
                             "AWS_ACCOUNT",
                             "AWS_ACCOUNT_IDS",
                             "AWS_ACCOUNT_NUMBER",
                             "AWS_ACCOUNT_NAME",
                             "AWS_REGIONS",
                             "AWS_REGION_NAME",
                             "AWS_REGION_2",
                             "AWS_REGION2",
                             "AWS_PROFILES",
                             "AWS_PROFILE_NAME",
                             "AWS_ROLE",
                             "AWS_ROLE_NAME",
                             "AWS_ROLE_ARNS",
                             "AWS_ROLE_TO_ASSUME",
                             "AWS_RULE_ARN",
                             "AWS_USER_ARN",
                             "AWS_SESSION_NAME",
                             "AWS_SESSION_DURATION",
                             "AWS_SES_REGION",
                             "AWS_SES_ACCESS_KEY_ID",
                             "AWS_SES_FROM_EMAIL",
                             "AWS_SNS_TOPIC_ARN",
                             "AWS_SNS_REGION",
                             "AWS_SQS_QUEUE_URL",
                             "AWS_SQS_HOST",
                             "AWS_SES_PORT",
                             "AWS_COGNITO_USER_POOL_ID",
                             "AWS_COGNITO_CLIENT_ID",
                             "AWS_COGNITO_REGION",
                             "AWS_USER_POOLS_ID",
                             "AWS_LAMBDA_FUNCTION_ARN",
                             "AWS_LAMBDA_RUNTIME_API",
                             "AWS_CLOUDFRONT_DOMAIN",
                             "AWS_CLOUDFRONT_DISTRIBUTION_ID",
                             "AWS_CLOUDFRONT_KEY_ID",
                             "AWS_DYNAMODB_TABLE",
                             "AWS_DYNAMODB_ENDPOINT",
                             "AWS_RDS_HOST",
                             "AWS_KMS_KEY_ID",
                             "AWS_SECRET_NAME",
                             "AWS_SECRET_ARN",
                             "AWS_SECRETS_MANAGER_ARN",
                             "AWS_ECR_REPOSITORY",
                             "AWS_ECS_CLUSTER",
                             "AWS_BEDROCK_REGION",
                             "AWS_BEDROCK_RUNTIME_ENDPOINT",
                             "AWS_BEARER_TOKEN_BEDROCK",
                             "AWS_VAULT",
                             "AWS_VAULT_BACKEND",
                             "AWS_MFA_SERIAL",
                             "AWS_CREDENTIAL_SCOPE",
                             "AWS_CREDENTIALS_FILE",
                             "AWS_SESSION_EXPIRATION",
                             "AWS_NODEJS_CONNECTION_REUSE_ENABLED",
                             "AWS_XRAY_TRACING_NAME",
                             "AWS_APP_ID",
                             "AWS_BRANCH",
                             "AWS_COMMIT_ID",
                             "AWS_PAGES",
                             "AWS_STS_ENDPOINT",
                             "AWS_ACCESS_KEY_IDS",
                             "AWS_SESSION_TOKENS",
                             "AWS_LOG_GROUP",
                             "AWS_INPUT_BUCKET",
                             "AWS_OUTPUT_BUCKET"}) {
        INFO(name);
        CHECK(meant(name).empty());
    }
    for (const char* name : {"regions", "mfa_process", "role", "profile", "bucket", "azure_tenant_id",
                             "include_profile", "host_base", "endpoint", "session_token"}) {
        INFO(name);
        CHECK(!property_typo(name));
    }
}

TEST_CASE("settings: suggestions for an unknown region") {
    const auto is = [](std::string_view value, TypoKind kind, std::string_view region) {
        INFO(value);
        CHECK(static_cast<int>(region_typo(value).kind) == static_cast<int>(kind));
        CHECK(region_typo(value).meant == region);
    };
    is("us-east-1", TypoKind::none, "");
    is("eu-west-9", TypoKind::none, "");
    is("us-gov-east-3", TypoKind::none, "");
    is("us-east-1a", TypoKind::zone, "us-east-1");
    is("us-gov-west-1b", TypoKind::zone, "us-gov-west-1");
    is("us-west-2-lax-1a", TypoKind::local_zone, "us-west-2");
    is("us-east-1-wl1-bos-wlz-1", TypoKind::local_zone, "us-east-1");
    is("us-east1", TypoKind::punctuation, "us-east-1");
    is("useast1", TypoKind::punctuation, "us-east-1");
    is("us_east_1", TypoKind::punctuation, "us-east-1");
    is("US East 1", TypoKind::punctuation, "us-east-1");
    is("eu-central", TypoKind::no_number, "eu-central-1");
    is("EU-CENTRAL-1", TypoKind::upper_case, "eu-central-1");
    is(" eu-central-1", TypoKind::white_space, "eu-central-1");
    is("\"eu-central-1\"", TypoKind::quotes, "eu-central-1");
    is("US East (N. Virginia)", TypoKind::display_name, "us-east-1");
    is("EU (Frankfurt)", TypoKind::display_name, "eu-central-1");
    is("us-esat-1", TypoKind::mistyped, "us-east-1");
    is("eu-centrl-1", TypoKind::mistyped, "eu-central-1");
    is("ap-southest-2", TypoKind::mistyped, "ap-southeast-2");
    is("aws-global", TypoKind::global, "");
    for (const char* other : {"auto", "nyc3", "fr-par", "us-central1", "cn-hangzhou", "garage", "westeurope"})
        is(other, TypoKind::unknown, "");
    is("us-ashburn-1", TypoKind::none, "");
    is("us-west-004", TypoKind::none, "");
}

TEST_CASE("settings: ARNs of roles") {
    CHECK(judge_role_arn("arn:aws:iam::730335384020:role/deploy") == RoleArn::right);
    CHECK(judge_role_arn("arn:aws-cn:iam::730335384020:role/path/deploy") == RoleArn::right);
    CHECK(judge_role_arn("deploy") == RoleArn::no_arn);
    CHECK(judge_role_arn("arn:iam:aws::730335384020:role/deploy") == RoleArn::partition);
    CHECK(judge_role_arn("arn:aws:iam:730335384020:role/deploy") == RoleArn::no_arn);
    CHECK(judge_role_arn("arn:aws:sts::730335384020:assumed-role/deploy/me") == RoleArn::session);
    CHECK(judge_role_arn("arn:aws:s3:::bucket") == RoleArn::service);
    CHECK(judge_role_arn("arn:aws:iam::73033538402:role/deploy") == RoleArn::account);
    CHECK(judge_role_arn("arn:aws:iam::730335384020:user/me") == RoleArn::other);
}

TEST_CASE("settings: Bedrock model IDs") {
    for (const char* id :
         {"anthropic.claude-3-sonnet-20240229-v1:0", "us.anthropic.claude-sonnet-4-20250514-v1:0",
          "anthropic.claude-v2:1", "anthropic.claude-opus-4-6-v1", "anthropic.claude-sonnet-4-6",
          "amazon.titan-embed-text-v2:0", "cohere.embed-english-v3", "openai.gpt-oss-120b-1:0", "sonnet",
          "global.anthropic.claude-sonnet-4-5-20250929-v1:0", "meta.llama3-70b-instruct-v1:0",
          "bedrock/anthropic.claude-3-sonnet-20240229-v1:0", "claude-3-sonnet",
          "arn:aws:bedrock:us-east-1:730335384020:application-inference-profile/abcdef"}) {
        INFO(id);
        CHECK(judge_model(id) == ModelFault::none);
    }
    CHECK(judge_model("anthropic.claude-3-sonnet-20240229") == ModelFault::no_version);
    CHECK(judge_model("eu.anthropic.claude-3-sonnet-20240229") == ModelFault::no_version);
    CHECK(judge_model("claude-3-5-sonnet-20241022") == ModelFault::no_vendor);
    CHECK(judge_model("gpt-4o-mini") == ModelFault::no_vendor);
    CHECK(other_geography("us.amazon.nova-pro-v1:0", "eu-west-1"));
    CHECK(other_geography("eu.amazon.nova-pro-v1:0", "ap-south-1"));
    CHECK(other_geography("us.amazon.nova-pro-v1:0", "us-gov-west-1"));
    CHECK(!other_geography("us.amazon.nova-pro-v1:0", "us-west-2"));
    CHECK(!other_geography("us.amazon.nova-pro-v1:0", "ca-central-1"));
    CHECK(!other_geography("global.amazon.nova-pro-v1:0", "eu-west-1"));
    CHECK(!other_geography("amazon.nova-pro-v1:0", "eu-west-1"));
}

TEST_CASE("settings: a region of another provider is reported only next to a key of AWS") {
    CHECK(findings_of("aws-unknown-region", "AWS_REGION=auto\n") == 0);
    CHECK(findings_of("aws-unknown-region", "AWS_REGION=auto\nAWS_ACCESS_KEY_ID={aws-akia:123456789012}\n") ==
          1);
    CHECK(findings_of("aws-unknown-region",
                      "AWS_REGION=auto\nAWS_ACCESS_KEY_ID={aws-akia:123456789012}\n"
                      "S3_ENDPOINT=http://localhost:9000\n") == 0);
    CHECK(findings_of("aws-unknown-region", "AWS_REGION=us-east-1a\nS3_ENDPOINT=http://localhost:9000\n") ==
          0);
    CHECK(findings_of("aws-unknown-region", "AWS_REGION=us-east-1a\n") == 1);
}

TEST_CASE("settings: checking the names of a long file has a bound") {
    std::string text;
    for (std::size_t i = 0; i < 20'000; ++i) text += "AWS_REGOIN" + std::string(i % 7, 'N') + "=x\n";
    CHECK(findings_of("aws-unknown-variable", text) <= 64);
}
