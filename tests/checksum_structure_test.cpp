// What the decoders of checksummed tokens report besides the checksum, and what they leave out.
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "codec/base64.h"
#include "codec/crc.h"
#include "codec/marvin.h"
#include "credential/form.h"
#include "credential/judge.h"
#include "credential/structure.h"
#include "rule/claim.h"
#include "rule/rule_syntax.h"
#include "template/random.h"
#include "template/template.h"
#include "text/timestamp.h"

using namespace credlint;

namespace {

std::string made(std::string_view example, std::uint64_t seed = 1) {
    const Result<Expansion> expansion = expand(example, seed);
    REQUIRE(expansion);
    return expansion->text;
}

DecodeResult read(std::string_view structure, std::string_view value, std::string_view prefix = {}) {
    TokenRule rule;
    const std::optional<Structure> known = structure_named(structure);
    REQUIRE(known);
    rule.structure = *known;
    return read_structure(rule, prefix, value);
}

Verdict verdict(std::string_view key, std::string_view value) {
    const std::optional<ClaimMatch> match = claim(builtin_rules(), key);
    REQUIRE(match);
    return judge(builtin_rules(), form_for(builtin_rules(), *match->token, value), value, key).verdict;
}

using State = DecodeResult::State;

}  // namespace

TEST_CASE("structure: a routable GitLab token names its owner", "[structure]") {
    // By hand, from the lines of routable_token.rb: 16 bytes of noise, the text and its length.
    const std::string text = "c:1\no:a\ng:2s\np:1z\nu:10";
    const std::string payload =
        to_base64(std::string(16, '\x5a') + text + static_cast<char>(text.size()), Base64::url);
    std::string token = "glpat-" + payload + ".01.1g";
    REQUIRE(payload.size() == 52);
    token += to_base36(crc32(token));
    const DecodeResult inside = read("gitlab-routable", token, "glpat-");
    CHECK(inside.state == State::proven);
    CHECK(inside.decoded.project == "organization 10, group 100, project 71, user 36");
    CHECK(read("gitlab-routable", "glpat-abcdefghij0123456789", "glpat-").state == State::silent);

    for (const std::string_view example : {"{gitlab:glpat-}", "{gitlab-v0:glpat-}"}) {
        const DecodeResult other = read("gitlab-routable", made(example), "glpat-");
        CHECK(other.state == State::proven);
        CHECK(other.decoded.project.starts_with("organization 1, project "));
    }
}

TEST_CASE("structure: an annotated Azure key contains its month and service", "[structure]") {
    const DecodeResult inside = read("azure-cask", made("{azure-cask:AZDO,2025-10,84}"));
    CHECK(inside.state == State::proven);
    CHECK(inside.decoded.issued == parse_timestamp("2025-10-01T00:00:00Z"));
    CHECK(inside.decoded.project == "AZDO");
    const DecodeResult managed = read("azure-cask", made("{azure-cask:acog,2024-01,88}"));
    CHECK(managed.decoded.issued == parse_timestamp("2024-01-01T00:00:00Z"));
    CHECK(managed.decoded.project == "ACOG");
}

TEST_CASE("structure: the checksum of an annotated key may be plain base64", "[structure]") {
    const std::string key = made("{azure-cask:ACOG,2025-10,84}");
    const std::string covered = key.substr(0, 80);
    const std::string sum = little_endian(marvin32(*from_base64(covered), 0x44656661756c7430));  // Default0
    const std::string tail = to_base64(sum.substr(0, 3));
    if (tail.find_first_of("+/") == tail.npos)
        CHECK(read("azure-cask", covered + tail).state == State::proven);
    CHECK(read("azure-cask", key.substr(0, 57) + 'D' + key.substr(58)).state == State::silent);
    CHECK(read("azure-cask", key.substr(0, 83) + (key[83] == 'a' ? 'b' : 'a')).state == State::broken);
}

TEST_CASE("structure: an Azure key without known letters says nothing", "[structure]") {
    CHECK(read("azure-key", to_base64(std::string(64, 'x'))).state == State::silent);
    CHECK(read("azure-key", "").state == State::silent);
    CHECK(read("azure-key", "====").state == State::silent);
    // The cache for Redis rewrites some of its checksums.
    std::string redis = made("{azure-key:AzCa,32,Access00}");
    CHECK(read("azure-key", redis).state == State::proven);
    redis[0] = redis[0] == 'a' ? 'b' : 'a';
    CHECK(read("azure-key", redis).state == State::silent);
}

TEST_CASE("structure: an installation token of GitHub is a JSON Web Token, or says nothing", "[structure]") {
    CHECK(verdict("GITHUB_TOKEN", made("ghs_{base62:36}")) == Verdict::well_formed);
    const std::string token = made("ghs_{digits:7}_{jwt:iss=acme,exp=1793191038}");
    const DecodeResult inside = read("github-installation", token, "ghs_");
    CHECK(inside.state == State::proven);
    CHECK(inside.decoded.expires == 1793191038);
    CHECK(verdict("GITHUB_TOKEN", token) == Verdict::proven);
    CHECK(verdict("GITHUB_TOKEN", token.substr(0, token.size() - 9)) == Verdict::malformed);
}

TEST_CASE("structure: what dotenvx encrypted is no secret, unless it is broken", "[structure]") {
    const std::string value = made("{dotenvx-value}");
    CHECK(verdict("DOTENVX_CIPHERTEXT", value) == Verdict::encrypted);
    CHECK(verdict("DOTENVX_CIPHERTEXT", value.substr(0, 100)) == Verdict::malformed);
    CHECK(verdict("DOTENVX_CIPHERTEXT", value.substr(0, value.size() - 1)) == Verdict::malformed);
    CHECK(verdict("DOTENVX_CIPHERTEXT", "encrypted:...") == Verdict::placeholder);
    std::string changed = value;
    changed[20] = changed[20] == 'a' ? 'b' : 'a';
    CHECK(verdict("DOTENVX_CIPHERTEXT", changed) == Verdict::malformed);  // the point is off the curve
    CHECK(verdict("DOTENV_PUBLIC_KEY", made("{dotenvx-public-key}")) == Verdict::well_formed);
    CHECK(verdict("DOTENV_PRIVATE_KEY", made("{hex:64}")) == Verdict::well_formed);
}

TEST_CASE("structure: private keys of other networks and kinds", "[structure]") {
    for (const std::string_view example :
         {"{bitcoin-wif:K}", "{bitcoin-wif:5}", "{bitcoin-wif:c}", "{bitcoin-wif:9}"}) {
        CHECK(read("bitcoin-wif", made(example)).state == State::proven);
    }
    // An address has the same checksum and is no key.
    CHECK(read("bitcoin-wif", "1111111111111111111114oLvT2").state == State::broken);
    CHECK(read("bip32-private-key", made("{bitcoin-xprv:tprv}")).state == State::proven);
    for (const std::string_view kind : {"A", "C", "N", "O", "P", "U", "X"}) {
        const std::string seed = made("{nats-seed:" + std::string(kind) + "}");
        CHECK(seed.substr(0, 2) == "S" + std::string(kind));
        CHECK(read("nats-seed", seed).state == State::proven);
    }
    CHECK(read("stellar-seed", made("{stellar-seed}")).state == State::proven);
    CHECK(read("stellar-seed", made("{nats-seed:U}")).state == State::broken);
}

TEST_CASE("structure: the key in a connection string is also checked", "[structure]") {
    const std::string account = "DefaultEndpointsProtocol=https;AccountName=shopdata;AccountKey=";
    std::string key = made("{azure-key:+ASt,64,Default0}");
    CHECK(read("azure-connection-string", account + key).proof == "valid checksum of its key");
    key[7] = key[7] == 'a' ? 'b' : 'a';
    CHECK(read("azure-connection-string", account + key).state == State::broken);
    CHECK(read("azure-connection-string", account + made("{bytes:64}")).state == State::proven);
}

TEST_CASE("structure: every decoder accepts any text", "[structure]") {
    constexpr std::string_view letters = "AQgw=._~!09azSKx8J-+/:{}\"\\\n\x80";
    const std::vector<std::string> tokens = {made("{azure-cask:ACOG,2025-10,88}"),
                                             made("{azure-key:AzFu,40,Functi00}"),
                                             made("{gitlab:glpat-}"),
                                             made("{gitlab-v0:glpat-}"),
                                             made("{github-fine-grained}"),
                                             made("{age-key}"),
                                             made("{bitcoin-xprv:xprv}"),
                                             made("{nats-seed:U}"),
                                             made("{dotenvx-value}"),
                                             made("{azure-devops-pat}"),
                                             made("{entra-secret}"),
                                             made("{dotenvx-public-key}")};
    Random random(3);
    for (const std::string_view structure : structure_names) {
        INFO(structure);
        for (int i = 0; i < 200; ++i) {
            std::string noise(random.below(100), '\0');
            for (char& c : noise) c = letters[random.below(static_cast<std::uint32_t>(letters.size()))];
            CHECK(read(structure, noise).state != State::proven);
            std::string token = tokens[random.below(static_cast<std::uint32_t>(tokens.size()))];
            token.resize(random.below(static_cast<std::uint32_t>(token.size())));
            read(structure, token, std::string_view(token).substr(0, random.below(8)));
        }
    }
}
