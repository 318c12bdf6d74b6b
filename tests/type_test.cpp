// Types of values: what fits each of them, and what is said about a value that does not.
#include "schema/type.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

using namespace credlint;
using Kind = Type::Kind;
using How = Suggestion::How;

namespace {

constexpr std::array<std::string_view, 3> modes = {"legacy", "standard", "Adaptive"};

Type type_of(Kind kind) {
    Type type{kind};
    if (kind == Kind::enumeration) type.values = modes;
    if (kind == Kind::integer) type.maximum = 9;
    return type;
}

struct Case {
    Kind kind;
    std::vector<std::string_view> right;
    std::vector<std::pair<std::string_view, std::string_view>> wrong;  // with the message
};

const std::string account(12, '7');
const std::string role = "arn:aws:iam::" + account + ":role/deploy";

const std::vector<Case> cases = {
    {Kind::string, {"", "anything at all"}, {}},
    {Kind::boolean,
     {"true", "False", "TRUE"},
     {{"yes", "is neither `true` nor `false`"}, {" true", "contains spaces or quotes"}}},
    {Kind::integer,
     {"1", "9"},
     {{"0", "must be at least 1"},
      {"10", "must be at most 9"},
      {"99999999999999999999999", "must be at most 9"},
      {"-1", "must be an integer"},
      {"1.5", "must be an integer"}}},
    {Kind::enumeration,
     {"legacy", "LEGACY", "Adaptive"},
     {{"adaptive", "has the wrong letter case"},
      {"fast", "must be one of `legacy`, `standard`, `Adaptive`"}}},
    {Kind::region,
     {"us-east-1", "eu-west-9"},
     {{"us-east-1a", "names an availability zone, not a region"},
      {"EU-WEST-1", "must name the region in lowercase"},
      {"here", "names an unknown AWS region"}}},
    {Kind::account_id,
     {account},
     {{"12", "has 2 digits; an account ID has 12"}, {"me", "is not an AWS account ID"}}},
    {Kind::role_arn, {role}, {{"deploy", "is not an ARN"}}},
    {Kind::url,
     {"https://acme.example", "HTTP://x"},
     {{"ftp://acme.example", "is not an `http` or `https` URL"},
      {"acme.example", "is a URL without `http://` or `https://`"}}},
    {Kind::endpoint,
     {"http://localhost:9000"},
     {{"localhost:9000", "is a URL without `http://` or `https://`"}}},
    {Kind::date_time,
     {"2025-10-28T12:37:18Z"},
     {{"2025-10-28T12:37:18", "has no time zone, so it cannot be compared with the current time"},
      {"tomorrow", "is not a valid RFC 3339 timestamp"}}},
    {Kind::profile, {"dev", "my dev"}, {}},
    {Kind::session_name,
     {"deploy-1"},
     {{"x", "has 1 character; a session name has 2 to 64"},
      {"a b", "contains characters that are not allowed in a session name"}}},
    {Kind::model,
     {"anthropic.claude-v2:1"},
     {{"gpt-4o-mini", "is a model name from the vendor's API, not a Bedrock model ID"}}},
};

Suggestion suggested(Kind kind, std::string_view value) {
    const auto found = mismatch(type_of(kind), value);
    REQUIRE(found);
    REQUIRE(found->suggestion);
    return *found->suggestion;
}

}  // namespace

TEST_CASE("type: what fits, and what is said about what does not", "[schema]") {
    for (const Case& each : cases) {
        for (const std::string_view value : each.right) {
            INFO(to_string(each.kind) << " " << value);
            CHECK_FALSE(mismatch(type_of(each.kind), value));
        }
        for (const auto& [value, message] : each.wrong) {
            INFO(to_string(each.kind) << " " << value);
            const auto found = mismatch(type_of(each.kind), value);
            REQUIRE(found);
            CHECK(found->message == message);
            CHECK_FALSE(found->help.empty());
        }
    }
    REQUIRE(cases.size() == type_names().size());  // none is missing
    for (std::size_t i = 0; i < cases.size(); ++i) CHECK(to_string(cases[i].kind) == type_names()[i]);
}

TEST_CASE("type: a suggestion says how to make the value fit", "[schema]") {
    CHECK(suggested(Kind::boolean, "on").text == "true");
    CHECK(suggested(Kind::boolean, "No").text == "false");
    CHECK_FALSE(mismatch(type_of(Kind::boolean), "maybe")->suggestion);
    CHECK(suggested(Kind::enumeration, "standrad").text == "standard");
    CHECK_FALSE(suggested(Kind::enumeration, "standrad").safe);
    CHECK(suggested(Kind::enumeration, "adaptive").safe);
    CHECK(suggested(Kind::region, "us-east-1a").text == "us-east-1");
    CHECK(suggested(Kind::account_id, "7777-7777-7777").how == How::remove);
    CHECK(suggested(Kind::url, "localhost:9000").how == How::insert);
    CHECK(mismatch(type_of(Kind::region), "nyc3")->doubtful);
    CHECK_FALSE(mismatch(type_of(Kind::region), "us-esat-1")->doubtful);
    CHECK(mismatch(type_of(Kind::date_time), "Tue, 28 Oct 2025 12:37:18 GMT")->doubtful);
}
