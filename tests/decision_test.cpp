// The decision table, row by row: each row has a case here by its name, and a row without one fails.
#include "credential/decision.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "credential/form.h"
#include "credential/judge.h"
#include "credential/neighbours.h"
#include "document/document.h"
#include "rule/claim.h"
#include "rule/rule_book.h"
#include "template/template.h"

using namespace credlint;

namespace {

std::vector<std::string_view> names_of(const std::vector<const DecisionRow*>& rows) {
    std::vector<std::string_view> names;
    for (const DecisionRow* row : rows) {
        INFO(row->name);
        CHECK_FALSE(row->reason.empty());
        names.push_back(row->name);
    }
    return names;
}

// The rows without a case, and the cases without a row.
template <typename Cases>
std::vector<std::string_view> unmatched(const std::vector<std::string_view>& rows, const Cases& cases) {
    std::vector<std::string_view> out;
    for (const std::string_view row : rows)
        if (!cases.contains(row)) out.push_back(row);
    for (const auto& [name, each] : cases)
        if (std::find(rows.begin(), rows.end(), name) == rows.end()) out.push_back(name);
    return out;
}

// --- the first stage: a value by itself ---

struct ValueCase {
    std::string_view key;
    std::string value;  // a template
    Verdict verdict;
    bool broken = false;
    bool reference = false;
    bool documentation = false;
};

const std::map<std::string_view, std::vector<ValueCase>> value_cases = {
    {"broken-syntax", {{"AWS_ACCESS_KEY_ID", "{aws-akia:123456789012}", Verdict::broken, true}}},
    {"reference", {{"AWS_ACCESS_KEY_ID", "$OTHER", Verdict::reference, false, true}}},
    {"published-value",
     {{"JWT_SECRET", "your-super-secret-jwt-token-with-at-least-32-characters-long", Verdict::known_public}}},
    {"proven", {{"GITHUB_TOKEN", "{github-crc32:ghp_}", Verdict::proven}}},
    {"emulator-key",
     {{"AZURE_STORAGE_CONNECTION_STRING", "UseDevelopmentStorage=true", Verdict::known_public}}},
    {"documentation-key", {{"AWS_ACCESS_KEY_ID", "AKIA{base32:9}EXAMPLE", Verdict::known_public}}},
    {"ciphertext", {{"DOTENVX_CIPHERTEXT", "{dotenvx-value}", Verdict::encrypted}}},
    {"structured-sample", {{"GOOGLE_SERVICE_ACCOUNT_JSON", "{}", Verdict::placeholder}}},
    {"weak", {{"DB_PASSWORD", "postgres", Verdict::weak}, {"DB_PASSWORD", "123456", Verdict::weak}}},
    {"mask-of-the-form", {{"AWS_ACCESS_KEY_ID", "AKIA" + std::string(16, 'X'), Verdict::placeholder}}},
    {"non-secret-of-the-form", {{"DB_PASSWORD", "your_password_here", Verdict::placeholder}}},
    {"words-of-the-form", {{"DB_PASSWORD", "correct horse battery staple", Verdict::wordlike}}},
    {"non-secret-of-another-form",
     {{"AWS_ACCESS_KEY_ID", "your-key-id", Verdict::placeholder}, {"AWS_ACCESS_KEY_ID", "", Verdict::empty}}},
    {"filled-up", {{"AWS_SESSION_TOKEN", "IQoJb3JpZ2luX2Vj_your_token", Verdict::placeholder}}},
    {"shortened",
     {{"AWS_SECRET_ACCESS_KEY", "{base64:12}...{base64:12}", Verdict::placeholder, false, false, true},
      {"AWS_SECRET_ACCESS_KEY", "{base64:9}***{base64:9}", Verdict::placeholder, false, false, true}}},
    {"another-token", {{"AWS_SECRET_ACCESS_KEY", "{aws-akia:123456789012}", Verdict::wrong_slot}}},
    {"malformed",
     {{"AWS_ACCESS_KEY_ID", "AKIA{base32:5}", Verdict::malformed},
      {"AWS_SECRET_ACCESS_KEY", "{base64:12}...{base64:12}", Verdict::malformed}}},
    {"another-provider", {{"DB_PASSWORD", "{github-crc32:ghp_}", Verdict::wrong_slot}}},
    {"random", {{"DB_PASSWORD", "{base62:32}", Verdict::random}}},
    {"well-formed", {{"AWS_SECRET_ACCESS_KEY", "{aws-secret}", Verdict::well_formed}}},
};

Judgement judged(const ValueCase& each) {
    const RuleBook& rules = builtin_rules();
    auto match = claim(rules, each.key);
    if (!match) match = claim_by_words(rules, each.key);
    REQUIRE(match);
    ValuePlace place;
    place.broken = each.broken;
    place.reference = each.reference;
    place.documentation = each.documentation;
    place.claimed = match->token;
    const std::string value = expand(each.value, 1)->text;
    return judge(rules, form_for(rules, *match->token, value), value, each.key, place);
}

// --- the second stage: what is next to it ---

// Two files that differ only in what the row looks at.
struct NeighbourCase {
    std::string with, without;
    std::string_view key;        // or the end of it
    std::string_view verdict;    // in the first file; empty: not a field
    std::string_view otherwise;  // in the second
    Format format = Format::dotenv;
};

const std::string id = "AWS_ACCESS_KEY_ID={aws-akia:123456789012}\n";
const std::string wrong_id = "AWS_ACCESS_KEY_ID=storageuser\n";

std::string json(const std::string& key_id, const std::string& secret) {
    return R"({"AccessKeyId": ")" + key_id + R"(", "SecretAccessKey": ")" + secret + "\"}\n";
}

std::string code_block(const std::string& text) {
    return "```ini\n[default]\n" + text + "```\n";
}

const std::map<std::string_view, NeighbourCase> neighbour_cases = {
    {"hint-with-a-better-claim",
     {id + "AWS_SECRET_ACCESS_KEY={aws-secret}\nSECRET_ACCESS_KEY={aws-secret}\n",
      id + "SECRET_ACCESS_KEY={aws-secret}\n", "SECRET_ACCESS_KEY", "", "well-formed"}},
    {"hint-for-another-session-token",
     {id + "SESSION_TOKEN={base62:40}\n", "AWS_ACCESS_KEY_ID={aws-asia:123456789012}\nSESSION_TOKEN=\n",
      "SESSION_TOKEN", "", "empty"}},
    {"hint-for-a-framework-secret",
     {id + "SECRET_KEY={base64:30}\n", "ACCESS_KEY_ID={aws-akia:123456789012}\nSECRET_KEY={base64:30}\n",
      "SECRET_KEY", "", "malformed"}},
    {"made-up-pair",
     {"AWS_ACCESS_KEY_ID=asdfgh12\nAWS_SECRET_ACCESS_KEY=secret1x\n",
      "AWS_ACCESS_KEY_ID=asdfgh12\nAWS_SECRET_ACCESS_KEY={aws-secret}\n", "AWS_ACCESS_KEY_ID", "placeholder",
      "malformed"}},
    {"local-service",
     {"S3_ENDPOINT=http://localhost:4566\nS3_SECRET={base62:40}\n",
      "S3_ENDPOINT=https://s3.example.net\nS3_SECRET={base62:40}\n", "S3_SECRET", "foreign", "random"}},
    {"azure-openai",
     {"OPENAI_API_TYPE=azure\nOPENAI_API_KEY={hex:32}\n", "OPENAI_API_TYPE=openai\nOPENAI_API_KEY={hex:32}\n",
      "OPENAI_API_KEY", "foreign", "malformed"}},
    {"json-of-another-cloud",
     {json("{hex:32}", "{base64:44}"), json("{aws-akia:123456789012}", "{base64:44}"), "SecretAccessKey",
      "foreign", "malformed", Format::json}},
    {"other-endpoint",
     {wrong_id + "AWS_ENDPOINT_URL=http://localhost:9000\n",
      wrong_id + "AWS_ENDPOINT_URL=https://s3.eu-west-1.amazonaws.com\n", "AWS_ACCESS_KEY_ID", "foreign",
      "malformed"}},
    {"other-provider-in-the-name",
     {"R2_AWS_ACCESS_KEY_ID=storageuser\n", "PROD_AWS_ACCESS_KEY_ID=storageuser\n", "AWS_ACCESS_KEY_ID",
      "foreign", "malformed"}},
    {"doubtful-endpoint",
     {wrong_id + "API_ENDPOINT=https://acme.example\n",
      "AWS_ACCESS_KEY_ID=AKIAstorageuser\nAPI_ENDPOINT=https://acme.example\n", "AWS_ACCESS_KEY_ID",
      "foreign", "malformed"}},
    {"example",
     {code_block("aws_secret_access_key = short+and+wrong\n"),
      code_block("aws_access_key_id = {aws-akia:123456789012}\naws_secret_access_key = short+and+wrong\n"),
      "aws_secret_access_key", "placeholder", "malformed", Format::markdown}},
};

// `PROD_AWS_REGION` is called `AWS_REGION`.
bool is_called(std::string_view name, std::string_view key) {
    return name == key || (key.starts_with("AWS_") && name.ends_with(key));
}

// Of the only field with the key; empty: there is no such field.
std::string_view verdict_of(const std::string& text, std::string_view key, Format format) {
    const Source source("test", expand(text, 1)->text);
    const std::vector<Document> parts = parse_parts(source, format);
    REQUIRE(parts.size() == 1);
    const CredentialSet set = recognise(source, parts[0], {source, parts[0].format}, builtin_rules());
    std::string_view verdict;
    for (const Credential& credential : set.credentials)
        for (const Field& field : credential.fields)
            if (is_called(source.text(field.entry.key), key)) verdict = to_string(field.verdict);
    return verdict;
}

}  // namespace

TEST_CASE("decision table: each row that looks at a value decides its cases", "[decision]") {
    for (const auto& [row, cases] : value_cases) {
        for (const ValueCase& each : cases) {
            INFO(row << ": " << each.key << "=" << each.value);
            const Judgement judgement = judged(each);
            CHECK(judgement.row->name == row);
            CHECK(to_string(judgement.verdict) == to_string(each.verdict));
        }
    }
    CHECK(unmatched(names_of(value_rows()), value_cases) == std::vector<std::string_view>{});
}

TEST_CASE("decision table: each row that looks at neighbours decides its case", "[decision]") {
    for (const auto& [row, each] : neighbour_cases) {
        INFO(row);
        CHECK(verdict_of(each.with, each.key, each.format) == each.verdict);
        CHECK(verdict_of(each.without, each.key, each.format) == each.otherwise);
    }
    CHECK(unmatched(names_of(neighbour_rows()), neighbour_cases) == std::vector<std::string_view>{});
}
