// Secrets under names with a suffix, inside of values, and in forms that no literal finds: `«»` is where a
// finding must be, or where none may be.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "rule/claim.h"
#include "support/pipeline.h"
#include "template/template.h"

using namespace credlint;

namespace {

constexpr std::uint64_t seed = 11;

// The findings of a text, as `begin-end rule` of the marked place; empty: none there.
std::string found(std::string_view text, const std::string& name = "a.env") {
    const Result<Expansion> made = expand(text, seed);
    REQUIRE(made);
    REQUIRE(made->marks.size() == 1);
    const FileReport report =
        test::lint_text(name, made->text, test::format_of(name, made->text), Exposure::tracked);
    std::string out;
    for (const Finding& finding : report.findings) {
        const Span mark = made->marks.front();
        if (finding.span.begin >= mark.end || mark.begin >= finding.span.end) continue;
        if (finding.rule->id == "syntax") continue;
        if (!out.empty()) out += ' ';
        out += finding.rule->id;
    }
    return out;
}

bool claims_a_secret(std::string_view name) {
    const RuleBook& rules = builtin_rules();
    std::optional<ClaimMatch> match = claim(rules, name);
    if (!match) match = claim_by_words(rules, name);
    return match && match->token->secret;
}

}  // namespace

TEST_CASE("names: the words of a secret's name decide, wherever they are in it", "[names]") {
    for (const std::string_view name : {"API_KEY_2",
                                        "API_KEY2",
                                        "TOKEN1",
                                        "JWT_SECRET_PROD",
                                        "DB_PASSWORD_OLD",
                                        "SECRET_V2",
                                        "GITHUB_TOKEN_BACKUP",
                                        "STRIPE_SECRET_KEY_TEST",
                                        "SIGNING_KEY_BASE64",
                                        "APP_SECRET_VALUE",
                                        "POSTGRES_PW",
                                        "REDIS_AUTH",
                                        "ENCRYPTION_SEED",
                                        "OPEN_AI_KEY",
                                        "STREAM_KEY",
                                        "DEPLOYER_KEY",
                                        "ACTIVE_RECORD_ENCRYPTION_PRIMARY_KEY",
                                        "slackToken",
                                        "slackTokenProd",
                                        "dbPassword2",
                                        "API_KEY_GOOGLE",
                                        "PASSWORD_FOR_ADMIN",
                                        "TOKEN_GITHUB_CI",
                                        "SMTP_PASSWORD_STAGING",
                                        "AWS_SECRET_ACCESS_KEY_PROD",
                                        "AWS_SECRET_ACCESS_KEY_1"}) {
        CAPTURE(name);
        CHECK(claims_a_secret(name));
    }
}

TEST_CASE("names: words that make it the name of something else win", "[names]") {
    for (const std::string_view name : {"API_KEY_ID",
                                        "SECRET_NAME",
                                        "PASSWORD_MIN_LENGTH",
                                        "TOKEN_URL",
                                        "TOKEN_TTL",
                                        "TOKEN_EXPIRY_DAYS",
                                        "API_KEY_PREFIX",
                                        "API_KEY_HEADER_NAME",
                                        "SECRET_PATH",
                                        "PRIVATE_KEY_FILE",
                                        "PRIVATE_KEY_PATH_2",
                                        "TOKEN_COUNT",
                                        "MAX_TOKENS",
                                        "PASSWORD_RESET_URL",
                                        "PUBLIC_KEY",
                                        "SITE_KEY",
                                        "CACHE_KEY",
                                        "PARTITION_KEY",
                                        "MONKEY",
                                        "COMPASS",
                                        "KEYBOARD",
                                        "AUTHOR",
                                        "SECRETARY_EMAIL",
                                        "TOKEN_ISSUER",
                                        "PASSWORD_HASH",
                                        "JWT_ALGORITHM",
                                        "SESSION_COOKIE_NAME",
                                        "KEY_ID",
                                        "PUBLIC_KEY_2",
                                        "tokenType",
                                        "secretName",
                                        "GPG_KEY"}) {
        CAPTURE(name);
        CHECK_FALSE(claims_a_secret(name));
    }
}

TEST_CASE("names: AWS keys with a suffix are one credential", "[names]") {
    CHECK(found("AWS_ACCESS_KEY_ID_PROD={aws-akia}\nAWS_SECRET_ACCESS_KEY_PROD=«{aws-secret}»\n") ==
          "committed-secret");
    CHECK(found("AWS_ACCESS_KEY_ID_1=«{aws-akia}»\nAWS_SECRET_ACCESS_KEY_2={aws-secret}\n") ==
          "");  // two programs may each read one of them
    CHECK(found("AWS_ACCESS_KEY_ID_CI=«{aws-asia}»\nAWS_SECRET_ACCESS_KEY_CI={aws-secret}\n") ==
          "aws-missing-session-token");
    CHECK(found("AWS_ACCESS_KEY_ID_PROD=«AKIASHORT»\nAWS_SECRET_ACCESS_KEY_PROD={aws-secret}\n") ==
          "aws-malformed-access-key-id");
}

TEST_CASE("hidden secrets: an AWS secret alone is the whole secret", "[hidden]") {
    CHECK(found("AWS_SECRET_ACCESS_KEY=«{aws-secret}»\n") == "aws-partial-credential committed-secret");
    CHECK(found("AWS_ACCESS_KEY_ID=AKIA...\nAWS_SECRET_ACCESS_KEY=«{aws-secret}»\n") == "committed-secret");
    CHECK(found("AWS_ACCESS_KEY_ID=\nAWS_SECRET_ACCESS_KEY=«{aws-secret}»\n") ==
          "aws-partial-credential committed-secret");
    CHECK(found("AWS_ACCESS_KEY_ID={aws-akia}:\nAWS_SECRET_ACCESS_KEY=«your_secret»\n") == "");
}

TEST_CASE("hidden secrets: inside of a value", "[hidden]") {
    for (const std::string_view text :
         {"A=\"Server=db.corp.io;Database=app;User Id=app;Password=«{base62:20}»;\"\n",
          "A=\"jdbc:postgresql://db.corp.io/app?user=app&password=«{base62:20}»\"\n",
          "A=\"host=db.corp.io user=app password=«{base62:20}»\"\n",
          "A=\"app:«{base62:20}»@tcp(db.corp.io:3306)/app\"\n",
          "A=\"cache.corp.io:6379,password=«{base62:24}»,ssl=True\"\n",
          "A='PlainLoginModule required username=\"u\" password=\"«{base62:24}»\";'\n",
          "A=\"Endpoint=https://x.azconfig.io;Id=abcd;Secret=«{base64:43}=»\"\n",
          "A=\"Endpoint=https://x.service.signalr.net;AccessKey=«{base64:43}=»;Version=1.0;\"\n",
          "A=https://api.corp.io/v1?api_key=«{base62:32}»\n",
          "A=\"Authorization: Bearer «{base62:40}»\"\n",
          "A=\"curl -u admin:«{base62:20}» https://corp.io\"\n",
          "BASIC_AUTH=«admin:{base62:24}»\n",
          "A=\"//registry.corp.io/:_authToken=«{base62:36}»\"\n",
          "A={aws-akia}:«{aws-secret}»\n",
          "A=1\n# password: «{base62:20}»\n",
          "A=1 # password: «{base62:20}»\n",
          "A='«{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"d\":\"{base64url:43}\",\"x\":\"{base64url:43}\"}»'\n",
          "A='«{\"keys\":[{\"kty\":\"oct\",\"k\":\"{base64url:43}\"}]}»'\n",
          "A=\"https://b.s3.amazonaws.com/k?X-Amz-Expires=600&X-Amz-Signature=«{hex:64}»\"\n",
          "DB_PASSWORD=\"«{base62:8}$gE{base62:6}»\"\n"}) {
        CAPTURE(text);
        CHECK(found(text) == "committed-secret");
    }
}

TEST_CASE("hidden secrets: what only looks like one inside of a value", "[hidden]") {
    for (const std::string_view text :
         {"A=\"«Server=db;User Id=app;Password=changeme;»\"\n", "A=\"«host=db password=${DB_PASSWORD}»\"\n",
          "A=«https://api.corp.io/v1?page=2&size=20»\n", "A=1\n# «password: see the vault»\n",
          "A=1\n# «Token: ask the team for it, then set it here»\n", "A=«https://$USER:$PASS@corp.io/»\n",
          "B=1\nDB_PASSWORD=\"«pre$B»\"\n", "DB_PASSWORD=«$OTHER»\n", "A=«redis:6379,ssl=True»\n",
          "A='«{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"{base64url:43}\"}»'\n",
          "A=\"«Authorization: Bearer <token>»\"\n", "A=«git@host.example:team/repo.git»\n"}) {
        CAPTURE(text);
        CHECK(found(text) == "");
    }
}

TEST_CASE("hidden secrets: whole forms under any name", "[hidden]") {
    for (const std::string_view text :
         {"A=«SG.{base62:22}.{base62:43}»\n",
          "A=«pat{base62:14}.{hex:64}»\n",
          "A=«{discord:1761655038}»\n",
          "A=«{digits:10}:AA{base62:33}»\n",
          "A=«{hex:32}-us12»\n",
          "A=«{entra-secret}»\n",
          "A=«{confluent}»\n",
          "A=«{nats-seed:U}»\n",
          "A=«{stellar-seed}»\n",
          "A=«{bitcoin-wif:K}»\n",
          "A=«key-{hex:32}»\n",
          "A=«{azure-devops-pat}»\n",
          "A=\"«{mnemonic:12}»\"\n",
          "A=«xoxp-{digits:12}-{digits:12}-{digits:12}-{hex:32}»\n",
          "A=«xoxc-{digits:12}-{digits:12}-{digits:13}-{hex:64}»\n",
          "A=«https://hooks.slack.com/services/T{upper:8}/B{upper:10}/{base62:24}»\n",
          "A=«https://discord.com/api/webhooks/{digits:18}/{base62:68}»\n",
          "A=«AstraCS:{base62:24}:{hex:64}»\n",
          "A=«csa_{hex:30}{base62:6}»\n",
          "A=«ramp_sec_{base62:48}»\n",
          "A=«PRD-{hex:12}-{hex:4}-{hex:4}-{hex:4}-{hex:4}»\n",
          "A=«api_live.{base62:11}.{base62:32}»\n"}) {
        CAPTURE(text);
        CHECK(found(text) == "committed-secret");
    }
}

TEST_CASE("hidden secrets: a JSON Web Token that was cut or changed is malformed", "[hidden]") {
    CHECK(found("A=«{jwt:alg=HS256,sub=me}AAAA»\n") == "jwt-malformed-token");
    CHECK(found("A=«eyJ...»\n") == "");
}

TEST_CASE("hidden secrets: arguments of programs in documents and in JSON", "[hidden]") {
    CHECK(found("```bash\ndocker run --rm \\\n    -e AWS_ACCESS_KEY_ID={aws-akia} \\\n    -e "
                "AWS_SECRET_ACCESS_KEY=«{aws-secret}» \\\n    img\n```\n",
                "README.md") == "committed-secret");
    CHECK(found("```sh\ndocker run -e \"AWS_ACCESS_KEY_ID={aws-akia}\" -e "
                "\"AWS_SECRET_ACCESS_KEY=«{aws-secret}»\" img\n```\n",
                "README.md") == "committed-secret");
    CHECK(found("{\"args\": [\"run\", \"-e\", \"AWS_ACCESS_KEY_ID={aws-akia}\", \"-e\", "
                "\"AWS_SECRET_ACCESS_KEY=«{aws-secret}»\", \"img\"]}\n",
                "mcp.json") == "committed-secret");
}
