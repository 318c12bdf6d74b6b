#include "credential/credential.h"

#include <random>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "credential/aws/key_id.h"
#include "credential/placeholder/placeholder.h"
#include "rule/rule_book.h"
#include "schema/aws/regions.h"
#include "schema/aws/settings.h"
#include "template/template.h"

using namespace credlint;
using Fault = Evidence::Fault;

namespace {

// A document kept alive with the credentials found in it.
struct Found {
    Source source;
    Document document;
    CredentialSet set;
};

Found found(const std::string& text, Format format = Format::dotenv, std::uint64_t seed = 1) {
    Source source("test", expand(text, seed)->text);
    Document document = parse(source, format);
    CredentialSet set = recognise(source, document, {source, document.format}, builtin_rules());
    return {std::move(source), std::move(document), std::move(set)};
}

Field only_field(const std::string& text) {
    const Found all = found(text);
    REQUIRE(all.set.credentials.size() == 1);
    REQUIRE(all.set.credentials[0].fields.size() == 1);
    return all.set.credentials[0].fields.front();
}

Verdict id_verdict(const std::string& value) {
    return only_field("AWS_ACCESS_KEY_ID=" + value).verdict;
}
Verdict secret_verdict(const std::string& value) {
    return only_field("AWS_SECRET_ACCESS_KEY=" + value).verdict;
}
Evidence secret_evidence(const std::string& value) {
    const Field field = only_field("AWS_SECRET_ACCESS_KEY=" + value);
    CHECK(field.verdict == Verdict::malformed);
    return *field.evidence;
}

}  // namespace

TEST_CASE("a token with a broken structure is malformed, and not in the place of itself") {
    const Field field = only_field("FOO=hvs.CAESI{base62:90}\n");
    CHECK(field.token->meta.id == "vault-malformed-service-token");
    CHECK(field.verdict == Verdict::malformed);
    CHECK(field.fits == nullptr);
}

TEST_CASE("in JSON, AWS's own names count in an object with a key ID and a secret") {
    const auto fields = [](const std::string& text) {
        std::size_t count = 0;
        for (const Credential& credential : found(text, Format::json).set.credentials)
            if (credential.is("aws")) count += credential.fields.size();
        return count;
    };
    CHECK(fields(R"({"AccessKeyId": "a", "SecretAccessKey": "b", "Token": "c"})") == 3);
    CHECK(fields(R"({"accessKeyId": "a", "secretAccessKey": "b", "sessionToken": "c"})") == 3);
    CHECK(fields(R"({"AccessKeyId": "a", "SecretAccessKey": "b"} {"Token": "c"})") == 2);
    CHECK(fields(R"({"AccessKeyId": "a", "AccessKeySecret": "b", "SessionToken": "c"})") == 0);
    CHECK(fields(R"({"AccessKeyId": "a", "x": {"SecretAccessKey": "b"}})") == 0);
    CHECK(fields(R"({"Token": "c", "Expiration": "d"})") == 0);
    const auto settings = [](const std::string& text) {
        std::vector<std::string> names;
        for (const SettingField& setting : found(text, Format::json).set.settings) {
            names.emplace_back(setting.rule->variable);
        }
        return names;
    };
    CHECK(settings(R"({"AccessKeyId": "a", "SecretAccessKey": "b", "Expiration": "c", "Region": "d"})") ==
          std::vector<std::string>{"AWS_CREDENTIAL_EXPIRATION", "AWS_REGION"});
    CHECK(settings(R"({"awscloudformation": {"Region": "a", "AccountId": "b"}, "Region": "c"})") ==
          std::vector<std::string>{"AWS_REGION"});
}

TEST_CASE("well-formed keys are well-formed, whatever words they contain by chance") {
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        const Found all = found(
            "AWS_ACCESS_KEY_ID={aws-asia:123456789012}\nAWS_SECRET_ACCESS_KEY={aws-secret}\n"
            "AWS_SESSION_TOKEN={aws-session-token:123456789012}\n",
            Format::dotenv, seed);
        REQUIRE(all.set.credentials.size() == 1);
        for (const Field& field : all.set.credentials[0].fields) {
            INFO(seed << " " << field.role());
            REQUIRE(field.real());
        }
        REQUIRE(all.set.credentials[0].find("access-key-id")->prefix == "ASIA");
    }
}

TEST_CASE("a damaged secret never passes for a placeholder") {
    const std::vector<std::string> damages{
        "{base64:39}",  "{base64:41}",  "{base64:20} {base64:19}", "{base64:10}%2F{base64:27}",
        "{base64:30}…", "{base64:38}=="};
    for (const std::string& damage : damages) {
        for (std::uint64_t seed = 0; seed < 500; ++seed) {
            const Found all = found("AWS_SECRET_ACCESS_KEY=" + damage + "\n", Format::dotenv, seed);
            INFO(damage << " " << seed);
            REQUIRE(all.set.credentials[0].fields.front().verdict == Verdict::malformed);
        }
    }
}

TEST_CASE("placeholders are no errors") {
    for (const char* value : {"your_key_here",
                              "YOUR_KEY_HERE",
                              "your-access-key",
                              "<KEY>",
                              "<your key>",

                              "%KEY%",
                              "__KEY__",
                              "[token]",
                              "xxxxxxxxxxxxxxxxxxxx",
                              "XXXX-XXXX",
                              "********",
                              "...",
                              "AKIA...",
                              "AKIAXXXXXXXX",
                              "changeme",
                              "change_me",
                              "replace-me",
                              "CHANGE_ME_PLEASE",
                              "secret",
                              "test",
                              "dummy",
                              "fake",
                              "minioadmin",
                              "accesskey",
                              "AKID",
                              "1234567890",
                              "abcdefghijkl",
                              "00000000",
                              "insert your key here",
                              "yourAccessKeyId",
                              "TODO",
                              "<...>",
                              "aws_access_key_id",
                              "your_aws_access_key_id_here",
                              "AKIA"
                              "XXXXXXXXXXXXXXXX",
                              "AKIA1234567890123456",
                              "some-long-random-string"}) {
        INFO(value);
        CHECK(id_verdict(value) == Verdict::placeholder);
        CHECK(secret_verdict(value) == Verdict::placeholder);
    }
}

TEST_CASE("a placeholder is no token, even where the token's form is loose") {
    for (const char* value :
         {"your_session_token", "your-session-token-here", "token", "xxxxxxxxxxxxxxxx", "changeme"}) {
        INFO(value);
        CHECK(only_field(std::string("AWS_SESSION_TOKEN=") + value).verdict == Verdict::placeholder);
    }
}

TEST_CASE("references to other values are told apart") {
    CHECK(id_verdict("") == Verdict::empty);
    CHECK(id_verdict("\"  \"") == Verdict::empty);
    CHECK(id_verdict("null") == Verdict::empty);
    CHECK(id_verdict("${KEY}") == Verdict::reference);
    CHECK(id_verdict("$KEY") == Verdict::reference);
    CHECK(id_verdict("{{ key }}") == Verdict::reference);
    CHECK(id_verdict("op://vault/item/field") == Verdict::reference);
    CHECK(id_verdict("encrypted:BE9Y7LKANx77X1pv1HnEoil93fPa5c9rpL") == Verdict::encrypted);
    const std::string id = "AKIAIOSFODNN7";
    CHECK(id_verdict(id + "EXAMPLE") == Verdict::known_public);
    const std::string secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCY";
    CHECK(secret_verdict(secret + "EXAMPLEKEY") == Verdict::known_public);
}

TEST_CASE("evidence says what is wrong and where, by position") {
    CHECK(secret_evidence("{base64:39}").fault == Fault::length);
    CHECK(secret_evidence("{base64:39}").length == 39);
    CHECK(secret_evidence("{base64:39}").expected_min == 40);

    const Evidence space = secret_evidence("\"{base64:12} {base64:27}\"");
    CHECK(space.fault == Fault::white_space);
    CHECK(space.position == 13);
    CHECK(space.length == 40);
    CHECK(space.count == 1);

    const Evidence percent = secret_evidence("{base64:7}%2B{base64:32}");
    CHECK(percent.fault == Fault::percent_escape);
    CHECK(percent.position == 8);

    CHECK(secret_evidence("\"'{base64:40}'\"").fault == Fault::quote);
    CHECK(secret_evidence("{base64:5}é{base64:34}").fault == Fault::non_ascii);
    CHECK(secret_evidence("{base64:5}é{base64:34}").position == 6);
    CHECK(secret_evidence("{base64:38}_-").fault == Fault::character);
    CHECK(secret_evidence("{base64:38}_-").position == 39);
}

TEST_CASE("identifiers of another kind are named") {
    const auto evidence = [](const std::string& value) {
        return *only_field("AWS_ACCESS_KEY_ID=" + value).evidence;
    };
    CHECK(evidence("AIDA{base32:17}").fault == Fault::other_prefix);
    CHECK(evidence("AROA{base32:17}").detail == "an IAM role's unique ID");
    CHECK(evidence("akia{lower:1}").fault != Fault::none);
    CHECK(evidence("QWER{base32:16}").fault == Fault::wrong_prefix);
    CHECK(evidence("AKIA{base32:15}").fault == Fault::length);
    CHECK(evidence("AKIA{base32:15}8").fault == Fault::character);
    CHECK(evidence("AKIA{base32:15}8").position == 20);
}

TEST_CASE("a value of the other kind is in the wrong slot") {
    const Found swapped =
        found("AWS_ACCESS_KEY_ID={aws-secret}\nAWS_SECRET_ACCESS_KEY={aws-akia:123456789012}\n");
    REQUIRE(swapped.set.credentials.size() == 1);
    const Credential& credential = swapped.set.credentials[0];
    const Field* id = credential.find("access-key-id");
    const Field* secret = credential.find("secret-access-key");
    CHECK(id->verdict == Verdict::wrong_slot);
    CHECK(id->fits == secret->token);
    CHECK(secret->verdict == Verdict::wrong_slot);
    CHECK(secret->fits == id->token);
}

TEST_CASE("credentials are grouped by section and by the words before the names") {
    const Found env = found(
        "AWS_ACCESS_KEY_ID=a\nPROD_AWS_ACCESS_KEY_ID=b\nAWS_SECRET_ACCESS_KEY=c\nprod_aws_secret_access_key="
        "d\n"
        "AWS_ACCESS_KEY_ID=e\nMYAWS_ACCESS_KEY_ID=f\n");
    REQUIRE(env.set.credentials.size() == 2);
    CHECK(env.set.credentials[0].group.empty());
    CHECK(env.set.credentials[0].fields.size() == 3);
    CHECK(env.source.text(env.set.credentials[0].find("access-key-id")->entry.value) == "e");
    CHECK(env.set.credentials[1].group == "PROD");
    CHECK(env.set.credentials[1].fields.size() == 2);

    const Found ini = found(
        "[a]\naws_access_key_id = x\n[profile b]\naws_access_key_id = y\naws_session_token =\n", Format::ini);
    REQUIRE(ini.set.credentials.size() == 2);
    CHECK(ini.set.credentials[0].section == 1);
    CHECK(ini.set.credentials[1].section == 2);
    CHECK(ini.set.credentials[1].find("session-token")->verdict == Verdict::empty);
    CHECK(ini.set.credentials[1].find("secret-access-key") == nullptr);
}

TEST_CASE("next to an endpoint that is not AWS's, keys may have any form, but no whitespace") {
    const auto verdict = [](const std::string& endpoint, const std::string& id) {
        return found("AWS_ACCESS_KEY_ID=" + id + "\n" + endpoint + "\n")
            .set.credentials[0]
            .fields.front()
            .verdict;
    };
    for (const char* endpoint : {"AWS_ENDPOINT_URL=http://localhost:9000", "S3_ENDPOINT=minio:9000",
                                 "AWS_ENDPOINT_URL_S3=https://s.example",
                                 "MY_S3_ENDPOINT_URL=\"https://{hex:32}.r2.cloudflarestorage.com\" # R2"}) {
        INFO(endpoint);
        CHECK(verdict(endpoint, "storageuser") == Verdict::third_party);
        CHECK(verdict(endpoint, "{hex:32}") == Verdict::third_party);
        CHECK(verdict(endpoint, "storage user") == Verdict::malformed);
        CHECK(verdict(endpoint, "{aws-akia:123456789012}") == Verdict::well_formed);
    }
    for (const char* endpoint : {"AWS_ENDPOINT_URL=https://s3.eu-west-1.amazonaws.com", "S3_ENDPOINT=",
                                 "HOST=x", "S3_ENDPOINT=https://s3.cn-north-1.amazonaws.com.cn/"}) {
        INFO(endpoint);
        CHECK(verdict(endpoint, "storageuser") == Verdict::malformed);
    }
    const Found ini = found(
        "[a]\nendpoint_url = http://x\naws_access_key_id = storageuser\n"
        "[b]\naws_access_key_id = storageuser\n",
        Format::ini);
    CHECK(ini.set.credentials[0].fields.front().verdict == Verdict::third_party);
    CHECK(ini.set.credentials[1].fields.front().verdict == Verdict::malformed);
}

TEST_CASE("random values are no masks or sequences") {
    std::mt19937 random(11);
    const std::string base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    for (int round = 0; round < 20000; ++round) {
        std::string value;
        for (int i = 0; i < 16; ++i) value.push_back(base32[random() % 32]);
        INFO(value);
        REQUIRE_FALSE(mask_or_sequence(value));
    }
}

TEST_CASE("regions, new ones included, belong to partitions") {
    CHECK(aws::find_region("eu-central-1") != nullptr);
    CHECK(aws::find_region("eu-central-2")->opt_in);
    CHECK_FALSE(aws::find_region("ap-northeast-3")->opt_in);
    CHECK(aws::find_region("us-east1") == nullptr);
    for (const Region& region : aws::regions()) CHECK(aws::partition_of(region.name) == region.partition);
    CHECK(aws::partition_of("eu-west-9") == "aws");
    CHECK(aws::partition_of("us-gov-west-7") == "aws-us-gov");
    for (const char* none :
         {"", "us-east1", "us-east-1a", "us-east-", "US-EAST-1", "moon-east-1", "aws-global", "us--1"}) {
        INFO(none);
        CHECK(aws::partition_of(none) == "");
    }
}

TEST_CASE("settings are known by their variable or their property") {
    CHECK(aws::variable_setting("AWS_REGION")->rule->type.kind == Type::Kind::region);
    CHECK(aws::variable_setting("PROD_AWS_REGION")->group == "PROD");
    CHECK(!aws::variable_setting("MYAWS_REGION"));
    CHECK(!aws::variable_setting("region"));
    CHECK(aws::property_setting("Region", "")->rule->variable == "AWS_REGION");
    CHECK(aws::property_setting("AWS_REGION", "")->rule == nullptr);
}

TEST_CASE("an access key ID contains its account") {
    for (const char* account : {"000000000000", "000000000001", "123456789012", "999999999999"}) {
        const std::string id = expand("{aws-asia:" + std::string(account) + "}", 1)->text;
        const auto key = aws::decode_key_id(id);
        REQUIRE(key.has_value());
        CHECK(key->account == std::stoull(account));
        CHECK(key->possible);
    }
    const std::string body(15, 'A');
    CHECK_FALSE(aws::decode_key_id("AKIAI" + body)->account.has_value());  // the old generation
    CHECK_FALSE(aws::decode_key_id("AKIAI" + body.substr(1)).has_value());
    CHECK_FALSE(aws::decode_key_id("AKIAI" + body.substr(1) + "8").has_value());
    // The largest account, and the one after it.
    CHECK(aws::decode_key_id("AKIA6RVFFB77" + std::string(8, '7'))->account == 999'999'999'999);
    CHECK(aws::decode_key_id("AKIA6RVFFB77" + std::string(8, '7'))->possible);
    CHECK_FALSE(aws::decode_key_id("AKIA6RVFFC" + std::string(10, 'A'))->possible);
}

TEST_CASE("in a document, made-up values are samples, and profiles excerpts") {
    const auto block = [](const std::string& text) {
        const Source source("test", expand("```ini\n[profile dev]\n" + text + "```\n", 1)->text);
        const std::vector<Document> parts = parse_parts(source, Format::markdown);
        REQUIRE(parts.size() == 1);
        CredentialSet set = recognise(source, parts[0], {source, parts[0].format}, builtin_rules());
        REQUIRE(set.credentials.size() == 1);
        CHECK(set.profiles == nullptr);
        const std::list<Field>& fields = set.credentials[0].fields;
        return std::vector<Field>(fields.begin(), fields.end());
    };
    const std::string id = "aws_access_key_id = {aws-akia:123456789012}\n";
    CHECK(block("aws_secret_access_key = short+and+wrong\n")[0].verdict == Verdict::placeholder);
    CHECK(block(id + "aws_secret_access_key = short+and+wrong\n")[1].verdict == Verdict::malformed);
    CHECK(block(id + "aws_secret_access_key = cut+here...\n")[1].verdict == Verdict::placeholder);
    CHECK(block(id + "aws_secret_access_key = abc+12***34+xyz\n")[1].verdict == Verdict::placeholder);
    CHECK(block("aws_secret_access_key = {aws-akia:123456789012}\n")[0].verdict == Verdict::wrong_slot);
}
