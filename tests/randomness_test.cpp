// Which values look random: of each kind of secret nearly all, of words, names and benign formats
// none. And what recognise() and the linter make of them under the names of secrets.
#include "credential/randomness.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "credential/benign_format.h"
#include "credential/weak.h"
#include "rule/rule_book.h"
#include "support/pipeline.h"
#include "template/random.h"

using namespace credlint;

namespace {

#ifdef CREDLINT_ROUNDS
constexpr int rounds = CREDLINT_ROUNDS;
#else
constexpr int rounds = 20000;
#endif

constexpr std::string_view digits = "0123456789";
constexpr std::string_view small = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view capital = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
// Without the quotes around them.
constexpr std::string_view signs = "!\"#$%&()*+,-./:;<=>?@[]^_`{|}~";

std::string drawn(Random& random, std::string_view alphabet, std::size_t length) {
    std::string text(length, '\0');
    for (char& c : text) c = alphabet[random.below(static_cast<std::uint32_t>(alphabet.size()))];
    return text;
}

std::string base62() {
    return std::string(digits) + std::string(capital) + std::string(small);
}

struct Kind {
    std::string_view name;
    std::string_view key;
    std::string alphabet;
    std::size_t length;
    std::string_view end;
};

std::vector<Kind> kinds() {
    return {
        {"40 of base62", "AUTH_TOKEN", base62(), 40, ""},
        {"32 hexadecimal digits", "WEATHER_API_KEY", "0123456789abcdef", 32, ""},
        {"44 of base64", "ENCRYPTION_KEY", base62() + "+/", 43, "="},
        {"a password of 16", "DB_PASSWORD", base62() + std::string(signs), 16, ""},
        {"24 of base62", "clientSecret", base62(), 24, ""},
        {"64 of base62", "JWT_SECRET", base62(), 64, ""},
        {"32 small letters and digits", "API_KEY", std::string(small) + std::string(digits), 32, ""},
        {"64 hexadecimal digits", "SESSION_SECRET", "0123456789ABCDEF", 64, ""},
    };
}

std::string uuid(Random& random) {
    std::string text = drawn(random, "0123456789abcdef", 36);
    for (const std::size_t at : {8U, 13U, 18U, 23U}) text[at] = '-';
    text[14] = '4';
    return text;
}

// Of one entry, through the whole of recognise().
Verdict verdict_of(const std::string& text) {
    const Source source("test", text);
    const Document document = parse(source, Format::dotenv);
    const CredentialSet set = recognise(source, document, {source, document.format}, builtin_rules());
    if (set.credentials.empty()) return Verdict::empty;
    return set.credentials[0].fields.front().verdict;
}

bool seen(Verdict verdict) {
    return verdict == Verdict::random || verdict == Verdict::well_formed || verdict == Verdict::proven ||
           verdict == Verdict::wrong_slot;
}

}  // namespace

TEST_CASE("random values under the names of secrets are found", "[random]") {
    for (const Kind& kind : kinds()) {
        Random random(kind.length);
        int missed = 0;
        std::string last;
        for (int round = 0; round < rounds; ++round) {
            const std::string value = drawn(random, kind.alphabet, kind.length) + std::string(kind.end);
            if (seen(verdict_of(std::string(kind.key) + "='" + value + "'\n"))) continue;
            ++missed;
            last = value;
        }
        INFO(kind.name << ": " << missed << " of " << rounds << " missed, the last: " << last);
        // Of the shortest, one in a thousand reads as words with digits for letters. With few rounds, as
        // under sanitizers, chance has more influence.
        const int most = kind.length < 20 ? rounds / 500 : rounds / 1000;
        CHECK(missed <= most + (rounds < 100'000 ? 5 : 0));
    }
}

TEST_CASE("a UUID under the name of a secret is one", "[random]") {
    Random random(36);
    int missed = 0;
    for (int round = 0; round < rounds; ++round) missed += looks_random(uuid(random)) ? 0 : 1;
    CHECK(missed * 1000 <= rounds);
}

TEST_CASE("words, names and benign formats are not random", "[random]") {
    for (const char* value : {
             "correct horse battery staple",
             "this-is-a-very-long-secret-that-should-be-changed",
             "my_very_secure_jwt_secret_key_2024",
             "NotAVerySecureSecret123",
             "getSecretValueFromEnvironment",
             "SECRET_MANAGER_PROJECT_ID",
             "com.example.app.SecretProvider",
             "redis-master.default.svc.cluster.local",
             "ep-cool-darkness-123456.us-east-2.aws.neon.tech",
             "d111111abcdef8.cloudfront.net",
             "mydb.c9akciq32xyz.us-east-1.rds.amazonaws.com:5432",
             "/etc/ssl/private/server.key",
             "/etc/fstab",
             "./certs/dev/rootCA.pem",
             "~/.ssh/id_ed25519",
             "C:\\Users\\me\\keys\\id_rsa",
             "service-account-prod-1a2b3c4d5e6f.json",
             "2024-10-22",
             "2024-10-22T10:00:00.000Z",
             "20241022T100000Z",
             "1.2.3-beta.4+build.5",
             "user.name+tag@example.co.uk",
             "https://api.example.com/v1/users?page=2&limit=100",
             "redis://localhost:6379/0",
             "claude-3-5-sonnet-20241022",
             "os.environ['DATABASE_PASSWORD']",
             "getpass.getpass('Password: ')",
             "make([]byte, SecretKeySize)",
             "text-embedding-3-small",
             "gpt-4o-mini-2024-07-18",
             "anthropic.claude-3-sonnet-20240229-v1:0",
             "meta-llama/Llama-3.1-8B-Instruct",
             "0 */6 * * *",
             "*/15 9-17 * * MON-FRI",
             "#ff8800aa",
             "true",
             "12345678901234567890",
             "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
             "ECDHE-RSA-AES128-GCM-SHA256",
             "cGFzc3dvcmQxMjM=",
             "dGhpcyBpcyBhIHBsYWluIHRleHQ=",
             "ghcr.io/example/app:v1.2.3",
             "registry.example.com:5000/team/api:2024.10.22",
             "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             "nginx@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             "abababababababababab",
             "__REDIS_PASSWORD__",
             "short1",
         }) {
        INFO(value);
        CHECK_FALSE(looks_random(value));
    }
}

TEST_CASE("names that are joined at random are not random", "[random]") {
    const std::vector<std::string> words{"user",    "service", "account", "config",  "https",   "prod",
                                         "cache",   "worker",  "billing", "eu",      "queue",   "backup",
                                         "metrics", "kafka",   "orders",  "staging", "gateway", "v2",
                                         "mysql",   "01",      "us",      "west",    "east",    "report",
                                         "login",   "smtp",    "bucket",  "assets",  "private", "shared"};
    Random random(8);
    int taken = 0;
    for (int round = 0; round < rounds; ++round) {
        constexpr std::string_view separators = "-_./";
        const char separator = separators[random.below(4)];
        std::string name;
        for (std::uint32_t parts = 2 + random.below(4); parts > 0; --parts) {
            if (!name.empty()) name += separator;
            name += words[random.below(static_cast<std::uint32_t>(words.size()))];
        }
        taken += looks_random(name) ? 1 : 0;
    }
    CHECK(taken * 1000 <= rounds);
}

TEST_CASE("a random piece between words is found", "[random]") {
    Random random(5);
    int missed = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::string value = "my-application-live-" + drawn(random, base62(), 32) + "-for-production";
        missed += looks_random(value) ? 0 : 1;
    }
    CHECK(missed * 1000 <= rounds);
}

TEST_CASE("the excess says by how much", "[random]") {
    CHECK(excess_bits("correct horse battery staple") < -20);
    Random random(1);
    CHECK(excess_bits(drawn(random, base62(), 40)) > 50);
}

TEST_CASE("guessable values are weak", "[random]") {
    for (const char* value : {"postgres", "password", "Password", "secret1234", "admin", "root", "guest",
                              "minioadmin", "changeit", "P@ssw0rd", "Passw0rd123!", "123456", "qwerty",
                              "letmein123", "Welcome1", "hunter2", "MySecretPassword"}) {
        INFO(value);
        CHECK_FALSE(weakness(value, "DB_PASSWORD", true).empty());
    }
    CHECK(weakness("claimsolve", "CLAIMSOLVE_DB_PASSWORD", true) == "a word from its own name");
    CHECK(weakness("minioadmin", "MINIO_SECRET_KEY", false) == "the default password of MinIO");
    Random random(2);
    CHECK_FALSE(weakness("django-insecure-" + drawn(random, base62(), 50), "SECRET_KEY", true).empty());
    for (const char* value : {"django-insecure-change-me", "your_password", "correct horse battery staple",
                              "DB_PASSWORD", "<password>"}) {
        INFO(value);
        CHECK(weakness(value, "DB_PASSWORD", true).empty());
    }
    // People do not invent API keys.
    CHECK(weakness("secret", "WEATHER_API_KEY", false).empty());
}

TEST_CASE("the verdict under a secret's name", "[random]") {
    CHECK(verdict_of("DB_PASSWORD=postgres\n") == Verdict::weak);
    CHECK(verdict_of("JWT_SECRET=secret\n") == Verdict::weak);
    CHECK(verdict_of("WEATHER_API_KEY=secret\n") == Verdict::placeholder);
    CHECK(verdict_of("JWT_SECRET=your-super-secret\n") == Verdict::placeholder);
    CHECK(verdict_of("JWT_SECRET=your-super-secret-jwt-token-with-at-least-32-characters-long\n") ==
          Verdict::known_public);
    CHECK(verdict_of("DB_PASSWORD=correct-horse-battery-staple\n") == Verdict::wordlike);
    Random random(3);
    CHECK(verdict_of("DB_PASSWORD='$2b$10$" + drawn(random, base62(), 53) + "'\n") == Verdict::reference);
    CHECK(verdict_of("DB_PASSWORD=vault:secret/data/app#db\n") == Verdict::reference);
    CHECK(verdict_of("DB_PASSWORD=\n") == Verdict::empty);
}
