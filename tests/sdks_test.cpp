// Findings about differences between AWS SDKs, where it is known which of them are used.
#include "lint/support/sdks.h"

#include <catch2/catch.hpp>

#include "lint/parsed_file.h"
#include "template/template.h"

using namespace credlint;

namespace {

using Loaders = std::vector<std::string_view>;

// The messages of one rule on a file that these SDKs read.
std::vector<std::string> messages(std::string_view rule, const char* path, std::string_view text,
                                  const Loaders& loaders) {
    const Format format = std::string_view(path) == ".env" ? Format::dotenv : Format::ini;
    const ParsedFile parsed =
        read(std::make_shared<const Source>(path, expand(text, 1)->text), format, builtin_rules());
    FileContext file_context;
    file_context.loaders = loaders;
    std::vector<std::string> out;
    for (const Finding& finding : lint(parsed, file_context)) {
        if (finding.rule->id == rule) out.push_back(finding.message);
    }
    return out;
}

std::vector<std::string> disagreements(std::string_view line, const Loaders& loaders) {
    return messages("aws-sdk-disagreement", ".aws/credentials",
                    "[default]\naws_access_key_id = {aws-akia:123456789012}\n" + std::string(line) + "\n",
                    loaders);
}

using Messages = std::vector<std::string>;

}  // namespace

TEST_CASE("sdks: a colon is reported for SDKs that do not read it", "[sdks]") {
    const char* line = "aws_secret_access_key: {aws-secret}";
    CHECK(disagreements(line, {}) ==
          Messages{"`:` after `aws_secret_access_key` is read only by boto3, the AWS CLI and the Go SDK; the "
                   "JavaScript SDK skips the line, the Rust and Java SDKs reject the whole file"});
    CHECK(disagreements(line, {"boto3", "aws-go"}).empty());
    CHECK(disagreements(line, {"aws-js"}) ==
          Messages{"`:` after `aws_secret_access_key` is not read: the JavaScript SDK skips the line"});
    CHECK(disagreements(line, {"aws-rust", "aws-go"}) ==
          Messages{"`:` after `aws_secret_access_key` is read only by the Go SDK; the Rust SDK rejects the "
                   "whole file"});
}

TEST_CASE("sdks: uppercase, comments and indentation", "[sdks]") {
    const char* upper = "AWS_SECRET_ACCESS_KEY = {aws-secret}";
    CHECK(disagreements(upper, {"boto3", "aws-go", "aws-rust"}).empty());
    CHECK(disagreements(upper, {"aws-java"}) ==
          Messages{"`AWS_SECRET_ACCESS_KEY` in uppercase is not found by the Java SDK"});
    CHECK(
        disagreements(upper, {"aws-java", "aws-rust"}) ==
        Messages{"`AWS_SECRET_ACCESS_KEY` in uppercase is not found by the Java SDK; the Rust SDK reads it"});

    const char* comment = "aws_secret_access_key = {aws-secret} # laptop";
    CHECK(disagreements(comment, {"aws-js", "aws-go", "aws-rust", "aws-java"}).empty());
    CHECK(disagreements(comment, {"boto3"}) ==
          Messages{"boto3 and the AWS CLI keep this comment as part of `aws_secret_access_key` in profile "
                   "`default`"});
    CHECK(disagreements(comment, {"boto3", "aws-js"}).front().ends_with("; the other SDKs ignore it"));

    const char* indented = "region = eu-west-1\n  aws_secret_access_key = {aws-secret}";
    CHECK(disagreements(indented, {"aws-js", "aws-go"}).empty());
    CHECK(disagreements(indented, {"boto3", "aws-go"}) ==
          Messages{"boto3 and the AWS CLI treat this indented `aws_secret_access_key` as part of the value "
                   "above; the Go SDK reads it as a key"});
    const auto profile = [](const Loaders& loaders) {
        return messages("aws-sdk-disagreement", ".aws/credentials",
                        "[default]\n  aws_access_key_id = {aws-akia:123456789012}\n  aws_secret_access_key = "
                        "{aws-secret}\n",
                        loaders);
    };
    CHECK(profile({"boto3", "aws-js"}).empty());
    CHECK(profile({"aws-rust"}) ==
          Messages{"the Rust SDK rejects the whole file because this first line of a profile is indented"});
}

TEST_CASE("sdks: settings that SDKs read differently", "[sdks]") {
    const std::string keys =
        "AWS_ACCESS_KEY_ID={aws-akia:123456789012}\nAWS_SECRET_ACCESS_KEY={aws-secret}\n";
    const auto region = [&](const char* variable, const Loaders& loaders) {
        return messages("aws-region-variable", ".env", keys + variable + "=eu-west-1\n", loaders).size();
    };
    CHECK(region("AWS_REGION", {}) == 1);
    CHECK(region("AWS_REGION", {"boto3"}) == 1);
    CHECK(region("AWS_REGION", {"aws-js", "aws-go"}) == 0);
    CHECK(region("AWS_DEFAULT_REGION", {"aws-js"}) == 1);
    CHECK(region("AWS_DEFAULT_REGION", {"boto3"}) == 0);

    const auto profile = [&](const Loaders& loaders) {
        return messages("aws-profile-beside-keys", ".env", keys + "AWS_PROFILE=dev\n", loaders).size();
    };
    CHECK(profile({}) == 1);
    CHECK(profile({"boto3", "aws-js"}) == 1);
    CHECK(profile({"aws-rust"}) == 1);
    CHECK(profile({"boto3", "aws-go"}) == 0);
    CHECK(profile({"aws-js"}) == 0);

    const auto twice = [&](const Loaders& loaders) {
        return messages("aws-default-profile-twice", ".aws/config",
                        "[default]\nregion = eu-west-1\n[profile default]\nregion = eu-west-2\n", loaders)
            .size();
    };
    CHECK(twice({}) == 1);
    CHECK(twice({"boto3", "aws-go"}) == 1);
    CHECK(twice({"boto3"}) == 0);
    CHECK(twice({"aws-js", "aws-go"}) == 0);
}
