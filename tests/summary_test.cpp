// What is said about a credential as a whole.
#include "credential/summary.h"

#include <string>

#include <catch2/catch.hpp>

#include "rule/rule_book.h"
#include "template/template.h"

using namespace credlint;
using Kind = Summary::Kind;
using State = Summary::State;
using Readers = std::vector<std::string_view>;

namespace {

constexpr std::int64_t issued = 1761655038;
constexpr std::int64_t hour = 3600;

// Of the last credential in the file.
Summary summary(const std::string& text, std::int64_t now = issued + hour, const char* path = ".env") {
    const Source source(path, expand(text, 1)->text);
    const bool ini = std::string_view(path) != ".env";
    const Document document = parse(source, ini ? Format::ini : Format::dotenv);
    const CredentialSet set = recognise(source, document, {source, document.format}, builtin_rules());
    REQUIRE(!set.credentials.empty());
    return summarise(source, document, {source, document.format}, set, now).back();
}

const std::string id = "AWS_ACCESS_KEY_ID={aws-asia:123456789012}\n";
const std::string secret = "AWS_SECRET_ACCESS_KEY={aws-secret}\n";
const std::string token = "AWS_SESSION_TOKEN={aws-session-token:123456789012,us-west-2}\n";
const std::string permanent = "AWS_ACCESS_KEY_ID={aws-akia:123456789012}\n" + secret;
const Readers every_reader{"boto3", "cli", "go", "java", "js", "rust"};

}  // namespace

TEST_CASE("summary: a temporary key says whose it is and when it expires") {
    const Summary whole =
        summary(id + secret + token + "AWS_DEFAULT_REGION=eu-west-1\nAWS_REGION=eu-north-1\n");
    CHECK(whole.kind == Kind::temporary);
    CHECK(whole.state == State::usable);
    CHECK(whole.account == 123456789012);
    CHECK(whole.token_region == "us-west-2");
    CHECK(whole.configured_region == "eu-north-1");
    CHECK(whole.issued == issued);
    CHECK(whole.expires == issued + 36 * hour);
    CHECK(whole.readers == every_reader);
    CHECK(whole.profile.empty());
}

TEST_CASE("summary: the state follows the clock") {
    const std::string file = id + secret + token;
    CHECK(summary(file, issued - hour).state == State::not_yet_valid);
    CHECK(summary(file, issued - 60).state == State::usable);
    CHECK(summary(file, issued + 12 * hour).state == State::usable);
    CHECK(summary(file, issued + 13 * hour).state == State::likely_expired);
    CHECK(summary(file, issued + 37 * hour).state == State::expired);
    const std::string stated = file + "AWS_CREDENTIAL_EXPIRATION=2025-10-29T06:37:18Z\n";  // 18 hours
    CHECK(summary(stated, issued + 13 * hour).state == State::usable);
    CHECK(summary(stated, issued + 19 * hour).state == State::expired);
    CHECK(summary(stated).expires == issued + 18 * hour);
}

TEST_CASE("summary: the state follows the parts") {
    CHECK(summary(permanent).kind == Kind::permanent);
    CHECK(summary(permanent).state == State::usable);
    CHECK(summary(id + secret).state == State::incomplete);
    CHECK(summary(id + secret).missing == Readers{"session-token"});
    CHECK(summary(permanent).missing.empty());
    CHECK(summary(id + secret + "AWS_SESSION_TOKEN=\n").state == State::incomplete);
    CHECK(summary(id).state == State::incomplete);
    CHECK(summary(permanent + token).state == State::contradictory);
    CHECK(summary(id + secret + "AWS_SESSION_TOKEN={aws-session-token:210987654321}\n").state ==
          State::contradictory);
    CHECK(summary(id + "AWS_SECRET_ACCESS_KEY={base64:39}\n" + token).state == State::malformed);
    CHECK(summary(id + secret + "AWS_SESSION_TOKEN=IQoJb3JpZ2luX2Vj{base64:80}\n").state == State::malformed);
    CHECK(summary("AWS_ACCESS_KEY_ID=your_key\nAWS_SECRET_ACCESS_KEY=your_secret\n").state ==
          State::placeholder);
    CHECK(summary("AWS_ACCESS_KEY_ID=${ID}\nAWS_SECRET_ACCESS_KEY=${SECRET}\n").state == State::elsewhere);
    CHECK(summary("AWS_ENDPOINT_URL=http://localhost:9000\nAWS_ACCESS_KEY_ID=root-of-it-all\n").state ==
          State::third_party);
}

TEST_CASE("summary: who reads it") {
    CHECK(summary(permanent).readers == every_reader);
    CHECK(summary("AWS_ACCESS_KEY={aws-akia}\nAWS_SECRET_KEY={aws-secret}\n").readers ==
          Readers{"go", "java-v1"});
    CHECK(summary(id + secret + "AWS_SECURITY_TOKEN={aws-session-token}\n").readers ==
          Readers{"boto3", "cli"});
    CHECK(summary("AWS_PROFILE=dev\n" + permanent).readers == Readers{"boto3", "cli", "go", "java", "rust"});
    CHECK(summary("PROD_AWS_ACCESS_KEY_ID={aws-akia}\nPROD_AWS_SECRET_ACCESS_KEY={aws-secret}\n")
              .readers.empty());
    CHECK(summary("aws_access_key_id={aws-akia}\naws_secret_access_key={aws-secret}\n").readers.empty());

    const std::string keys = "aws_access_key_id = {aws-akia}\naws_secret_access_key = {aws-secret}\n";
    const Summary profile = summary("[profile dev]\n" + keys, issued, "home/.aws/config");
    CHECK(profile.readers == every_reader);
    CHECK(profile.profile == "dev");
    CHECK(summary("[dev]\n" + keys, issued, "home/.aws/credentials").profile == "dev");
    CHECK(summary("[dev]\n" + keys, issued, "home/.aws/config").readers.empty());
    CHECK(summary("[Credentials]\n" + keys, issued, "boto.ini").readers.empty());
}
