// Values that people make up are not random, and nothing is reported on them; and what is made up in the
// kinds of files that are committed on purpose is at most a note.
#include "credential/made_up.h"

#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "credential/randomness.h"
#include "support/fixture.h"
#include "support/pipeline.h"
#include "template/template.h"
#include "text/file_name.h"

using namespace credlint;
using namespace credlint::test;

namespace {

// `rule severity` of each finding, in a file that git tracks.
std::vector<std::string> found(const std::string& name, const std::string& text) {
    std::vector<std::string> out;
    const std::string expanded = Expanded(text, 7).text();
    const Exposure exposure = is_template_name(name) ? Exposure::template_file : Exposure::tracked;
    for (const Finding& finding : lint_text(name, expanded, format_of(name, expanded), exposure).findings)
        out.push_back(std::string(finding.rule->id) + " " + std::string(to_string(finding.severity)));
    return out;
}

using Found = std::vector<std::string>;

}  // namespace

TEST_CASE("made up: words with digits for letters, keys hit at random and short values are not random",
          "[random]") {
    for (const char* value :
         {"$3cr3tf0rtests", "NewDBPassw0rd", "MyStr0ngP@ssw0rd", "r00tp4ss", "P@55w0rd", "sup3rs3cr3t",
          "Sup3rS3cur3K3y!", "th1s1sn0tas3cr3t", "D3v3l0pm3nt", "jwtS3cr3tK3y2024",
          "MyV3ryL0ngAndS3cur3JWTS3cr3tK3y", "8ct@pu55!", "asldkfjalskdfjalskdjf",
          "36ohgk236ohgk3xk6ohgk3xk6ohgk236ohgk23xkohg", "asdjkhaskjdhaksjdh", "wqeqweqwe123123", "FKJHGJHKJ",
          "quirkrulz", "hjkl3425hjkl3425"}) {
        CAPTURE(value);
        CHECK_FALSE(looks_random(value));
    }
}

TEST_CASE("made up: a value may say of itself that it is not a secret", "[random]") {
    for (const char* key : {"FLAGS_SECRET", "APP_API_KEY", "DB_PASSWORD"}) {
        for (const char* value :
             {"exampledonotuse{base62:24}", "do-not-use-{base62:24}", "dummy{hex:32}",
              "{base62:20}notreal{base62:10}", "fake_{base62:30}", "test-only-{hex:24}"}) {
            CAPTURE(key, value);
            CHECK(found("app.env", std::string(key) + "=" + value + "\n").empty());
        }
        CHECK(found("app.env", std::string(key) + "={base62:32}\n") == Found{"committed-secret error"});
    }
}

TEST_CASE("made up: the own name of a key, an ellipsis with a hint", "[random]") {
    for (const char* line : {"FACEBOOK_APP_ID=fbId", "FACEBOOK_APP_SECRET=fbSecret",
                             "TWITTER_API_KEY=twApiKey", "GITHUB_CLIENT_SECRET=ghSecret",
                             "TAVILY_API_KEY=... (tavily.net)", "STRIPE_SECRET_KEY=sk_... (stripe dashboard)",
                             "SLACK_BOT_TOKEN=xoxb... from slack", "OPENAI_API_KEY=sk-… (openai.com)"}) {
        CAPTURE(line);
        CHECK(found(".env.example", std::string(line) + "\n").empty());
    }
    // A token that was cut off has no hint.
    CHECK_FALSE(found("app.env", "GITHUB_TOKEN=ghp_{base62:30}...\n").empty());
}

TEST_CASE("made up: what is weak as a password is weak as a key, too", "[random]") {
    for (const char* key : {"APP_PASSWORD", "APP_API_KEY", "APP_TOKEN", "APP_SECRET_VALUE"}) {
        for (const char* value : {"P@55w0rd", "sup3rs3cr3t", "hunter2", "MyStr0ngP@ssw0rd"}) {
            CAPTURE(key, value);
            const Found all = found("app.env", std::string(key) + "=" + value + "\n");
            for (const std::string& each : all) CHECK(each.starts_with("weak-secret "));
            CHECK(found(".env.test", std::string(key) + "=" + value + "\n").empty());
        }
    }
}

TEST_CASE("files for tests: what no provider issued is a note, and what one has issued is an error",
          "[random]") {
    for (const char* name : {".env.test", ".env.testing", ".env.ci", ".env.e2e", ".env.emulated",
                             "tests/app.env", ".github/ci.env"}) {
        CAPTURE(name);
        CHECK(found(name, "SESSION_SECRET={base62:40}\n") == Found{"committed-secret note"});
        CHECK(found(name, "APP_KEY=base64:{bytes:32}\n") == Found{"committed-secret note"});
        CHECK(found(name, "GITHUB_TOKEN={github-crc32:ghp_}\n") == Found{"committed-secret error"});
    }
    for (const char* name : {".env", ".env.dev", "app.env", ".env.test.production"}) {
        CAPTURE(name);
        CHECK(found(name, "SESSION_SECRET={base62:40}\n") == Found{"committed-secret error"});
    }
}

TEST_CASE("templates: a sample in a comment is a warning, and a value an error", "[random]") {
    CHECK(found(".env.template", "# ADMIN_TOKEN={base62:48}\n") == Found{"committed-secret warning"});
    CHECK(found(".env.sample", "ADMIN_TOKEN={base62:48}\n") == Found{"committed-secret error"});
    CHECK(found(".env.sample", "# GITHUB_TOKEN={github-crc32:ghp_}\n") == Found{"committed-secret error"});
}

TEST_CASE("local services accept anything, so that their secrets are made up", "[random]") {
    for (const char* address : {"S3_ENDPOINT=http://localhost:4566", "S3_ENDPOINT_URL=http://minio:9000",
                                "S3_URL=http://127.0.0.1:9000"}) {
        CAPTURE(address);
        CHECK(found("app.env", std::string(address) + "\nS3_SECRET={base62:40}\n").empty());
        // Another service's.
        CHECK(found("app.env", std::string(address) + "\nPAY_SECRET={base62:40}\n").size() == 1);
        // Issued by a provider.
        CHECK(found("app.env", std::string(address) + "\nS3_GITHUB_TOKEN={github-crc32:ghp_}\n").size() == 1);
    }
    CHECK(found("app.env", "S3_ENDPOINT=https://s3.internal.example\nS3_SECRET={base62:40}\n").size() == 1);
}

TEST_CASE("what is compiled into pages on purpose is no secret, unless its name says so", "[random]") {
    CHECK(found(".env.example", "NEXT_PUBLIC_FLAGS_TOKEN={base62:44}\n").empty());
    CHECK(found("app.env", "VITE_ANALYTICS_KEY={base62:32}\n").empty());
    CHECK(found("app.env", "NEXT_PUBLIC_APP_SECRET={base62:32}\n") == Found{"secret-in-client-bundle error"});
    CHECK(found("app.env", "VITE_GH={github-crc32:ghp_}\n") == Found{"secret-in-client-bundle error"});
}

TEST_CASE("public by design: addresses, keys for browsers and parts of file names are no secrets",
          "[random]") {
    for (const char* line :
         {"USDC_TOKEN=0x{hex:40}", "DOCSEARCH_API_KEY={hex:32}", "GOOGLE_MAPS_BROWSER_KEY=AIza{base62:35}",
          "TINYMCE_API_KEY={lower:30}{digits:18}", "FAVICON=https://cdn.acme.io/favicon.ico-{hex:32}.png",
          "MY_TOKEN_NAME=sgp_{base62:64}"}) {
        CAPTURE(line);
        CHECK(found("app.env", std::string(line) + "\n").empty());
    }
    CHECK(found("app.env", "DEPLOYER_PRIVATE_KEY=0x{hex:64}\n").size() == 1);
}

TEST_CASE("a short prefix identifies a provider only if the whole form is right", "[random]") {
    for (const char* line : {"MY_TOKEN=sgp_{base62:64}", "REDIRECT_PIZZA_API_TOKEN=rpa_{base62:30}"}) {
        CAPTURE(line);
        for (const std::string& each : found("app.env", std::string(line) + "\n"))
            CHECK(each == "committed-secret error");
    }
}

TEST_CASE("keys for OpenAI next to an address of Azure are Azure's", "[random]") {
    const std::string key = "OPENAI_API_KEY={hex:32}\n";
    CHECK(found(".env", key) == Found{"openai-malformed-api-key warning"});
    for (const char* other :
         {"OPENAI_API_TYPE=azure", "OPENAI_API_BASE=https://acme.openai.azure.com",
          "AZURE_OPENAI_ENDPOINT=https://acme.openai.azure.com/", "OPENAI_BASE_URL=https://x.azure.com/v1"}) {
        CAPTURE(other);
        CHECK(found(".env", std::string(other) + "\n" + key).empty());
    }
}

TEST_CASE("templates: key files whose body is left out", "[random]") {
    CHECK(
        found(
            ".env.example",
            R"(SA={"type":"service_account","private_key_id":"...","private_key":"-----BEGIN PRIVATE KEY-----\\n...\\n-----END PRIVATE KEY-----\\n"})"
            "\n")
            .empty());
}

TEST_CASE("templates of Jinja, Go and ERB are no broken .env files", "[random]") {
    CHECK(found(".env.tpl", "{{ with secret \"kv/app\" }}\nDB_PASSWORD={{ .Data.password }}\n{{ end }}\n")
              .empty());
    CHECK(found(".env", "{% if a %}\nDB_NAME={{ x }}\n{% else %}\nDB_NAME={{ y }}\n{% endif %}\n").empty());
    CHECK(found("app.env", "<% if a %>\nA=1\n<% end %>\n").empty());
    CHECK(found("app.env", "A=1\nthis is not one\n").size() == 1);
}
