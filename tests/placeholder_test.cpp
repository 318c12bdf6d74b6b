// The taxonomy of placeholders for secrets: under every key that
// claims a token, after every prefix of its values, in quotes and without, never an error.
#include "credential/placeholder/placeholder.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "credential/placeholder/mask.h"
#include "credential/placeholder/phrase.h"
#include "credential/placeholder/reference.h"
#include "rule/rule_book.h"
#include "support/pipeline.h"
#include "template/random.h"

using namespace credlint;
using namespace credlint::test;

namespace {

// Only without anything in front: a reference after a prefix is none.
constexpr const char* alone[] = {
    // P1
    "", "null", "NULL", "none", "nil", "undefined", "~",
    // P8
    "postgres", "password", "secret1234", "admin", "root", "guest", "minioadmin",
    // P9
    "${OTHER}", "$OTHER", "${OTHER:-x}", "{{ x }}", "${{ secrets.X }}", "#{X}", "$(pass show x)",
    "`pass show x`", "%{X}", "!secret x", "process.env.X", "op(op://vault/item/field)", "exec('pass x')",
    "awsSecret(x)", "vaultSecret(\"p#k\")", "gsm()", "<%= ENV['X'] %>",
    // P10
    "op://vault/item/field", "vault:secret/data/app#key", "ref+vault://secret/app#/key",
    "ref+awsssm://app/key", "arn:aws:secretsmanager:eu-west-1:123456789012:secret:app-a1b2c3",
    "/aws/reference/secretsmanager/app", "@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/x)",
    "sm://project/secret", "berglas://bucket/secret", "projects/p/secrets/s/versions/latest", "doppler://x",
    "infisical://x", "bws://x", "keychain:x", "file:/run/secrets/x", "/run/secrets/x",
    // P11
    "ENC[AES256_GCM,data:xyz,iv:abc,tag:def,type:str]", "ENC(abc)", "$ANSIBLE_VAULT;1.1;AES256",
    "varlock(local:abc)", "{cipher}abc",
    // P13
    "AKIAIOSFODNN7EXAMPLE", "your-super-secret-jwt-token-with-at-least-32-characters-long"};

constexpr const char* anywhere[] = {
    // P2
    "your_openai_api_key_here", "YOUR_KEY_HERE", "your-super-secret-value", "replace-me", "REPLACE_ME",
    "change_me", "changeme", "ChangeMe", "dev-only-change-me",
    "this_password_is_insecure_and_should_be_updated", "random string for your JWT secret, make it long",
    "some-long-random-string", "put your unique phrase here", "insert_api_key_here", "TODO", "fixme",
    "example", "sample", "dummy", "fake", "test", "demo", "placeholder", "redacted", "default", "insecure",
    "toBeModified", "tobemodified", "yourapikey", "yourApiKey", "tu_clave_aqui", "dein-schluessel-hier",
    "votre_cle_ici", "tu_contraseña", "你的密钥", "my-api-key", "key-goes-here", "your-key",
    "your_private_key_without_0x", "your token here",
    // P4
    "<YOUR TOKEN>", "<office365_password>", "[token]", "{key}", "%TOKEN%", "@TOKEN@", "__TOKEN__",
    "(your key)", "<token>", "<...>",
    // P5
    "xxxxxxxx", "XXXXXXXXXXXXXXXXXXXX", "xxxx", "***REMOVED***", "****", "........", "...", "abc...",
    "ABCDEF...", "[REDACTED]", "…", "abc…", "xxxx-xxxx-xxxx", "REMOVED", "MASKED", "______",
    // P6
    "123456", "1234567890", "abcdefghij", "00000000-0000-0000-0000-000000000000", "aaaa", "0000000000",
    "deadbeef", "qwerty", "qwertyuiop", "0123456789abcdef0123456789abcdef", "a1b2c3d4e5f6g7h8",
    "abc123abc123abc123", "12345678-1234-1234-1234-123456789012", "00112233445566778899aabbccddeeff",
    // P7
    "user_provided", "auto", "stub", "ollama", "lm-studio", "not-needed", "EMPTY", "no-key"};

std::vector<std::string> quoted(const std::string& value) {
    std::vector<std::string> out;
    if (value.find_first_of(" #$`") == value.npos) out.push_back(value);
    if (value.find('"') == value.npos) out.push_back("\"" + value + "\"");
    if (value.find('\'') == value.npos) out.push_back("'" + value + "'");
    if (value.find_first_of("\"'$") == value.npos) out.push_back("\"'" + value + "'\"");
    return out;
}

// The first error that is reported for the value, in any quotes.
std::string error_of(const std::string& key, const std::string& value) {
    for (const std::string& text : quoted(value)) {
        const FileReport report =
            lint_text(".env", key + "=" + text + "\n", Format::dotenv, Exposure::tracked);
        for (const Finding& finding : report.findings) {
            if (finding.severity == Severity::error) return text + ": " + finding.message;
        }
    }
    return {};
}

std::set<std::string> keys() {
    std::set<std::string> out{"JWT_SECRET", "DB_PASSWORD", "WEATHER_API_KEY", "AUTH_TOKEN", "GPG_PASSPHRASE"};
    for (const TokenRule& token : builtin_rules().tokens) {
        if (!token.keys.empty()) out.emplace(token.keys.front());
    }
    return out;
}

}  // namespace

TEST_CASE("no placeholder is an error", "[placeholder]") {
    for (const std::string& key : keys()) {
        for (const char* value : alone) {
            INFO(key << " " << value);
            CHECK(error_of(key, value) == "");
        }
        for (const char* value : anywhere) {
            INFO(key << " " << value);
            CHECK(error_of(key, value) == "");
        }
        for (const std::string& echo : {key, "your_" + key, "my-" + key, "<" + key + ">", key + "_HERE"}) {
            CHECK(error_of(key, echo) == "");
        }
    }
}

TEST_CASE("no placeholder after the prefix of a token is an error", "[placeholder]") {
    for (const TokenRule& token : builtin_rules().tokens) {
        if (token.keys.empty()) continue;
        const std::string key(token.keys.front());
        for (const std::string_view prefix : token.prefixes) {
            // Encoded values are not filled up: their prefix already says what they are.
            const bool encoded = prefix.starts_with("LS0t") || prefix.starts_with("ey") || prefix == "ewo" ||
                                 prefix.ends_with(':');
            if (encoded) continue;
            for (const char* value : anywhere) {
                INFO(key << " " << prefix << value);
                CHECK(error_of(key, std::string(prefix) + value) == "");
            }
        }
    }
}

TEST_CASE("hashes and ciphertext are no secrets", "[placeholder]") {
    Random random(12);
    const auto drawn = [&](std::size_t length) {
        constexpr std::string_view alphabet =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        std::string text(length, '\0');
        for (char& c : text) c = alphabet[random.below(62)];
        return text;
    };
    for (const std::string& value :
         {"$2b$10$" + drawn(53), "$argon2id$v=19$m=65536,t=3,p=4$" + drawn(22) + "$" + drawn(43),
          "$6$" + drawn(16) + "$" + drawn(86), "{SSHA}" + drawn(32), "pbkdf2_sha256$600000$" + drawn(60),
          "scrypt:32768:8:1$" + drawn(16) + "$" + drawn(64)}) {
        INFO(value);
        CHECK(non_secret(value, "DB_PASSWORD") == Verdict::reference);
    }
    for (const std::string& value :
         {"gAAAAAB" + drawn(113), "AgA" + drawn(800), "AQICAH" + drawn(200), "encrypted:" + drawn(132),
          drawn(40) + "--" + drawn(16) + "--" + drawn(22) + "=="}) {
        INFO(value);
        CHECK(non_secret(value, "DB_PASSWORD") == Verdict::encrypted);
    }
}

TEST_CASE("a password may contain brackets and punctuation", "[placeholder]") {
    for (const char* value : {"[k9Tq2Wz!vR7pXe4L]", "`k9Tq2Wz!vR7pXe4L", "#{k9Tq2Wz!vR7pXe4L",
                              "%k9Tq2Wz!vR7pXe4L%", "$(k9Tq2Wz!vR7pXe4L", "xk9Tq2WzvR7pXe4Lyour"}) {
        INFO(value);
        CHECK(non_secret(value, "DB_PASSWORD") == std::nullopt);
    }
}

TEST_CASE("a URL has its placeholder where its password is", "[placeholder]") {
    for (const char* value : {"cloudinary://<api_key>:<api_secret>@<cloud_name>",
                              "postgres://app:your_password@db.example.com/app",
                              "redis://:xxxxxxxx@localhost:6379", "amqp://user:password@localhost"}) {
        INFO(value);
        CHECK(non_secret(value, "SOME_URL") == Verdict::placeholder);
    }
    CHECK(non_secret("https://app.acme.dev/", "SOME_URL") == std::nullopt);
    CHECK(non_secret("postgres://app:k9Tq2WzvR7pXe4L@db/app", "SOME_URL") == std::nullopt);
}

TEST_CASE("a key's own words are a placeholder", "[placeholder]") {
    CHECK(is_placeholder_phrase("db_password", "DB_PASSWORD"));
    CHECK(is_placeholder_phrase("OpenAiKey", "OPENAI_KEY") == false);  // `ai` is not a word of the key
    CHECK(is_placeholder_phrase("acmekey", "ACME_KEY") == false);      // too short: it may be chance
    CHECK(is_placeholder_phrase("acmeapikey", "ACME_KEY"));
    CHECK_FALSE(is_placeholder_phrase("blue_tree", "DB_PASSWORD"));
}
