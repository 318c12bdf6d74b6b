// How the rules judge AWS keys: documentation keys, canary keys, impossible ones, ambiguous names, and
// what a Bedrock key says.
#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "credential/aws/bedrock_key.h"
#include "credential/aws/canary_accounts.h"
#include "credential/aws/endpoint.h"
#include "lint/check_examples.h"
#include "rule/rule_file.h"
#include "support/pipeline.h"
#include "template/template.h"

using namespace credlint;
using namespace credlint::test;

namespace {

FileReport linted(const std::string& text, Exposure exposure = Exposure::ignored) {
    return lint_text(".env", expand(text, 1)->text, Format::dotenv, exposure);
}

std::vector<std::string> rules_of(const std::string& text, Exposure exposure = Exposure::ignored) {
    std::vector<std::string> out;
    for (const Finding& finding : linted(text, exposure).findings) out.emplace_back(finding.rule->id);
    return out;
}

using Rules = std::vector<std::string>;

}  // namespace

// In pieces, so that no text here looks like a key.
TEST_CASE("AWS's documentation keys raise no error, in any combination") {
    const std::string tail = "EXAMPLE";
    const std::vector<std::string> ids{"",
                                       "AKIAIOSFODNN7" + tail,
                                       "ASIAIOSFODNN7" + tail,
                                       "AKIAI44QH8DHB" + tail,
                                       "AIDACKCEVSQ6C2" + tail,
                                       "AROAEXAMPLEID" + tail,
                                       "APKAU72D8DYNX" + tail,
                                       std::string("AKIAIOSFODNN7") + "SECRETS",
                                       std::string("AKIAIOSFODNN7") + "EXAMPL2"};
    const std::string stem = "wJalrXUtnFEMI/K7MDENG";
    const std::vector<std::string> secrets{"",
                                           stem + "/bPxRfiCY" + tail + "KEY",
                                           stem + "+bPxRfiCY" + tail + "KEY",
                                           stem + "/bPxRfiCYz" + tail + "KEY",
                                           stem + "/bPxRfiCYYz" + tail + "KEY",
                                           "je7MtGbClwBF/2Zp9Utk/h3yCo8nvb" + tail + "KEY",
                                           "To6UDdyJwOOvEVPvLXCrrrUtdnniC" + tail + "…"};
    const std::vector<std::string> tokens{
        "",
        "AQoDYXdzEPT//////////w" + tail +
            "tc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoI",
        "AQo" + tail + "H4aoAH0gNCAPy/////////zrkuWNLvfwPsS0vDPDQ",
        "FwoGZXIvYXdzE...",
        "IQoJb3JpZ2luX2Vj...",
        "IQoJb3JpZ2luX2VjE" + tail};
    for (const std::string& id : ids) {
        for (const std::string& secret : secrets) {
            for (const std::string& token : tokens) {
                for (const std::string group : {"", "DEV_", "S3_"}) {
                    const std::string text = group + "AWS_ACCESS_KEY_ID=" + id + "\n" + group +
                                             "AWS_SECRET_ACCESS_KEY=" + secret + "\n" + group +
                                             "AWS_SESSION_TOKEN=" + token + "\n";
                    INFO(text);
                    for (const Finding& finding : linted(text, Exposure::tracked).findings) {
                        INFO(finding.message);
                        CHECK(finding.severity != Severity::error);
                    }
                }
            }
        }
    }
}

TEST_CASE("a key of a canary account is reported, but not as committed") {
    CHECK(aws::is_canary_account(52310077262));
    CHECK_FALSE(aws::is_canary_account(123456789012));
    CHECK(rules_of("AWS_ACCESS_KEY_ID={aws-akia:052310077262}\nAWS_SECRET_ACCESS_KEY={aws-secret}\n",
                   Exposure::tracked) == Rules{"aws-canary-key"});
    CHECK(rules_of("AWS_ACCESS_KEY_ID={aws-akia:123456789012}\nAWS_SECRET_ACCESS_KEY={aws-secret}\n",
                   Exposure::tracked) == Rules{"committed-secret"});
}

TEST_CASE("of half a credential, the secret is reported as committed, and the ID is not") {
    CHECK(rules_of("AWS_ACCESS_KEY_ID={aws-akia:123456789012}\nAWS_SECRET_ACCESS_KEY=\n",
                   Exposure::tracked) == Rules{"aws-partial-credential"});
    CHECK(rules_of("PROD_AWS_SECRET_ACCESS_KEY={aws-secret}\n", Exposure::tracked) ==
          Rules{"aws-partial-credential", "committed-secret"});
}

TEST_CASE("an ID whose account has 13 digits is malformed, except next to another provider's endpoint") {
    const std::string keys = "AWS_ACCESS_KEY_ID=AKIA7{base32:15}\nAWS_SECRET_ACCESS_KEY={aws-secret}\n";
    CHECK(rules_of(keys) == Rules{"aws-malformed-access-key-id"});
    CHECK(rules_of(keys + "AWS_ENDPOINT_URL=https://s3.example.com\n").empty());
}

TEST_CASE("a hexadecimal digest is no secret key, except next to another provider's endpoint") {
    const std::string keys = "AWS_ACCESS_KEY_ID={aws-akia}\nAWS_SECRET_ACCESS_KEY={hex:40}\n";
    CHECK(rules_of(keys) == Rules{"aws-malformed-secret-access-key"});
    CHECK(rules_of(keys + "S3_ENDPOINT=https://s3.example.com\n").empty());
    CHECK(rules_of("OSS_AWS_ACCESS_KEY_ID={aws-akia}\nOSS_AWS_SECRET_ACCESS_KEY={hex:40}\n").empty());
}

TEST_CASE("names that other providers share claim a value only next to one of AWS") {
    const std::string secret = "{base64:39}\n";
    const Rules found{"aws-malformed-secret-access-key"};
    for (const std::string pair :
         {"S3_ACCESS_KEY_ID S3_SECRET_ACCESS_KEY", "S3_ACCESS_KEY S3_SECRET_KEY",
          "ACCESS_KEY_ID SECRET_ACCESS_KEY", "ACCESS_KEY SECRET_KEY", "accessKeyId secretAccessKey",
          "CLOUDCUBE_ACCESS_KEY_ID CLOUDCUBE_SECRET_ACCESS_KEY", "AWS_KEY AWS_SECRET", "S3_KEY S3_SECRET",
          "SES_ACCESS_KEY SES_SECRET_KEY"}) {
        INFO(pair);
        const std::string id = pair.substr(0, pair.find(' '));
        const std::string key = pair.substr(pair.find(' ') + 1);
        for (const std::string value : {"{aws-akia}", "\"{aws-akia}\"", "AKIAIOSFODNN7EXAMPLE"}) {
            CHECK(rules_of(id + "=" + value + "\n" + key + "=" + secret) == found);
            CHECK(rules_of(key + "=" + secret + id + "=" + value + "\n") == found);
        }
        for (const std::string value : {"{hex:32}", "storageuser", "LTAI{base62:20}", "GOOG{upper:20}",
                                        "your_key", "asia-pacific", "ASIA", "", "${KEY}"}) {
            INFO(value);
            CHECK(rules_of(id + "=" + value + "\n" + key + "=" + secret).empty());
        }
    }
}

TEST_CASE("a rule file's hints claim a value next to one with the provider's prefix") {
    const std::string form =
        "severity = \"error\"\ndescription = \"w\"\nrationale = \"w\"\nremedy = \"i\"\ndocs = \"d\"\n";
    const std::string file =
        "provider = \"acme\"\n"
        "[[token]]\nid = \"acme-id\"\ntitle = \"t\"\nname = \"n\"\nrole = \"id\"\nconfidence = \"high\"\n" +
        form +
        "keys = [\"ACME_ID\"]\nambiguous_keys = [\"ID\"]\nprefixes = [\"ACM\"]\nlength = 20\n"
        "good = [\"ID=«ACM{upper:17}»\", \"ID={upper:12}\"]\nbad = [\"ID=«ACM{upper:12}»\"]\n"
        "[[token]]\nid = \"acme-key\"\ntitle = \"t\"\nname = \"n\"\nrole = \"key\"\nconfidence = \"high\"\n" +
        form +
        "keys = [\"ACME_KEY\"]\nambiguous_keys = [\"KEY\"]\nlength = 8\n"
        "good = [\"KEY={hex:9}\", \"ID=ACM{upper:17}\\nKEY=«{hex:8}»\", \"ID={upper:20}\\nKEY={hex:9}\"]\n"
        "bad = [\"ID=ACM{upper:17}\\nKEY=«{hex:9}»\"]\n"
        "[[set]]\nid = \"acme\"\nroles = [\"id\", \"key\"]\n";
    const RuleLoad load = load_rules("acme.toml", file);
    for (const Failure& failure : load.failures) FAIL_CHECK(failure.line << ": " << failure.message);
    for (const ExampleFailure& failure : check_examples(load.rules.book()))
        FAIL_CHECK(failure.example << failure.message);
    const std::size_t at = file.find("[\"ID\"]");
    const RuleLoad twice = load_rules("acme.toml", std::string(file).replace(at, 6, "[\"KEY\"]"));
    REQUIRE(twice.failures.size() == 1);
    CHECK(twice.failures[0].message.find("duplicate key `KEY`") != std::string::npos);
}

TEST_CASE("a principal's ID or a lowercase ID also identifies the provider") {
    const Rules found{"aws-malformed-access-key-id"};
    CHECK(rules_of("S3_ACCESS_KEY_ID=AROA{base32:17}\nS3_SECRET_ACCESS_KEY={aws-secret}\n") == found);
    CHECK(rules_of("S3_ACCESS_KEY_ID=akia{lower:16}\nS3_SECRET_ACCESS_KEY={aws-secret}\n") == found);
}

TEST_CASE("groups and sections of ambiguous names are separate") {
    CHECK(rules_of("UPLOAD_ACCESS_KEY_ID={aws-akia}\nUPLOAD_SECRET_ACCESS_KEY={aws-secret}\n"
                   "R2_ACCESS_KEY_ID={hex:32}\nR2_SECRET_ACCESS_KEY={hex:64}\n")
              .empty());
}

TEST_CASE("a framework's secret is not AWS's, wherever it is") {
    const std::string keys = "AWS_ACCESS_KEY_ID={aws-akia}\nAWS_SECRET_ACCESS_KEY={aws-secret}\n";
    const std::string secret = "SECRET_KEY=django-{base62:44}\n";
    CHECK(rules_of(keys + secret).empty());
    CHECK(rules_of(secret + keys).empty());
    CHECK(rules_of(secret + "AWS_ACCESS_KEY_ID={aws-akia}\nAWS_SECRET_ACCESS_KEY=${SECRET}\n").empty());
    // Nor is any other service's token.
    CHECK(rules_of("ACCESS_KEY_ID={aws-akia}\nSECRET_ACCESS_KEY={aws-secret}\nACCESS_TOKEN={base62:180}\n")
              .empty());
    CHECK(rules_of(
              "ACCESS_KEY_ID={aws-asia}\nSECRET_ACCESS_KEY={aws-secret}\nACCESS_TOKEN={aws-session-token}\n")
              .empty());
    CHECK(
        rules_of(
            "ACCESS_KEY_ID={aws-akia}\nSECRET_ACCESS_KEY={aws-secret}\nACCESS_TOKEN={aws-session-token}\n") ==
        Rules{"aws-stray-session-token"});
}

TEST_CASE("a short-term Bedrock key says when it expires") {
    const std::string key = "bedrock-api-key-" + expand("{aws-bedrock-url:1761655038,43200}", 1)->text;
    const auto decoded = aws::decode_bedrock_key(key);
    REQUIRE(decoded);
    CHECK(decoded->issued == 1761655038);
    CHECK(decoded->expires == 1761655038 + 43200);
    CHECK(decoded->whole);
    CHECK_FALSE(aws::decode_bedrock_key(expand("{aws-bedrock-key}", 1)->text));
    CHECK_FALSE(aws::decode_bedrock_key("bedrock-api-key-" + expand("{base64:400}", 1)->text));
    CHECK_FALSE(aws::decode_bedrock_key(""));
}

TEST_CASE("a short-term Bedrock key that was cut off is malformed, wherever the cut") {
    const std::string key = "bedrock-api-key-" + expand("{aws-bedrock-url}", 1)->text;
    for (std::size_t length = 400; length < key.size() - 20; length += 7) {
        const FileReport report =
            lint_text(".env", "AWS_BEARER_TOKEN_BEDROCK=" + key.substr(0, length) + "\n", Format::dotenv,
                      Exposure::ignored);
        INFO(length);
        REQUIRE(report.findings.size() == 1);
        CHECK(report.findings[0].rule->id == "aws-malformed-bedrock-api-key");
        CHECK(report.findings[0].message.find("is truncated") != std::string::npos);
    }
}

TEST_CASE("endpoints are AWS's, another's, or on this machine") {
    for (const char* url :
         {"https://s3.us-east-1.amazonaws.com", "s3.cn-north-1.amazonaws.com.cn",
          "https://bedrock.us-east-1.api.aws", "https://s3.us-isof-south-1.csp.hci.ic.gov", ""}) {
        INFO(url);
        CHECK_FALSE(aws::third_party_endpoint(url));
        CHECK_FALSE(aws::local_endpoint(url));
    }
    for (const char* url : {"http://localhost:4566", "http://127.0.0.1:9000", "http://[::1]:4566",
                            "http://[::1]", "localhost:4566", "http://s3.localhost.localstack.cloud:4566",
                            "http://host.docker.internal:4566/", "http://minio:9000"}) {
        INFO(url);
        CHECK(aws::third_party_endpoint(url));
        CHECK(aws::local_endpoint(url));
    }
    for (const char* url : {"https://abc.r2.cloudflarestorage.com", "https://localhost.example.com",
                            "https://fra1.digitaloceanspaces.com"}) {
        INFO(url);
        CHECK(aws::third_party_endpoint(url));
        CHECK_FALSE(aws::local_endpoint(url));
    }
    for (const char* name : {"AWS_USE_FIPS_ENDPOINT", "AWS_S3_US_EAST_1_REGIONAL_ENDPOINT",
                             "AWS_EC2_METADATA_SERVICE_ENDPOINT", "AZURE_OPENAI_ENDPOINT"}) {
        INFO(name);
        CHECK_FALSE(aws::names_endpoint(name));
    }
    for (const char* name : {"ENDPOINT", "ENDPOINT_URL", "AWS_ENDPOINT_URL_S3", "S3_ENDPOINT", "R2_ENDPOINT",
                             "PROD_STORAGE_ENDPOINT", "DYNAMODB_ENDPOINT_URL"}) {
        INFO(name);
        CHECK(aws::names_endpoint(name));
        CHECK(aws::names_aws_endpoint(name));
    }
    CHECK(aws::names_endpoint("API_ENDPOINT"));
    CHECK_FALSE(aws::names_aws_endpoint("API_ENDPOINT"));
    CHECK(aws::endpoint_group("AWS_ENDPOINT_URL").empty());
    CHECK(aws::endpoint_group("PROD_AWS_ENDPOINT_URL") == "PROD");
    CHECK(aws::endpoint_group("S3_ENDPOINT") == "S3");
    CHECK(aws::third_party_group("MY_R2"));
    CHECK_FALSE(aws::third_party_group("MINIONS"));
    CHECK_FALSE(aws::third_party_group(""));
}
