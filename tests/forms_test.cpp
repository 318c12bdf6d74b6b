// What tokens with a structure and no checksum say: whole ones are proven and decoded, truncated and
// altered ones are told apart from them, and no bytes crash a decoder. All tokens are made here.
#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include <catch2/catch.hpp>

#include "codec/base64.h"
#include "credential/json_members.h"
#include "credential/pem/der.h"
#include "credential/structure.h"
#include "credential/url.h"
#include "template/random.h"
#include "template/template.h"

using namespace credlint;
using namespace credlint::structures;
using State = DecodeResult::State;
using Fault = Evidence::Fault;

namespace {

std::string made(std::string_view text, std::uint64_t seed = 1) {
    const auto expansion = expand(text, seed);
    REQUIRE(expansion);
    return expansion->text;
}

std::string base64url(std::string_view text) {
    return to_base64(text, Base64::url);
}

std::string replaced(std::string text, std::string_view what, std::string_view with) {
    const std::size_t at = text.find(what);
    REQUIRE(at != text.npos);
    return text.replace(at, what.size(), with);
}

using Read = DecodeResult (*)(std::string_view prefix, std::string_view value);

// Tokens that are proven when they are whole.
struct TokenKind {
    std::string_view text;
    std::string_view prefix;
    Read read;
    std::size_t shortest = 8;  // truncations down to this many characters are reported
    State state = State::proven;
};
constexpr std::array kinds = {
    TokenKind{"{jwt:iss=acme,exp=1793191038}", "eyJ", jwt},
    TokenKind{"{jwt:alg=HS384,sub=me}", "eyJ", jwt},
    TokenKind{"{pypi}", "pypi-", pypi_macaroon},
    TokenKind{"{pypi:1793191038}", "pypi-", pypi_macaroon},
    TokenKind{"{vault}", "hvs.", vault_token},
    TokenKind{"{google-service-account:acme-shop}", "", google_service_account, 40},
    TokenKind{"{sentry:1761655038}", "sntrys_", sentry_org_token},
    TokenKind{"{grafana-cloud}", "glc_", grafana_cloud_token},
    TokenKind{"{grafana-api-key}", "eyJrIjoi", grafana_api_key, 8},
    TokenKind{"{onepassword}", "ops_", onepassword_service_account},
    TokenKind{"{mapbox:sk}", "sk.", mapbox_token},
    TokenKind{"{jfrog:1793191038}", "cmVmdGtu", jfrog_reference_token},
    TokenKind{"{pem}", "-----BEGIN", pem_private_key, 12},
    TokenKind{"{pem:escaped}", "-----BEGIN", pem_private_key, 12},
    TokenKind{"{pem:rsa,escaped}", "-----BEGIN", pem_private_key, 12},
    TokenKind{"{pem:openssh}", "-----BEGIN", pem_private_key, 12},
};

}  // namespace

TEST_CASE("whole tokens are proven, truncated ones never", "[forms]") {
    for (const TokenKind& kind : kinds) {
        CAPTURE(kind.text);
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const std::string value = made(kind.text, seed);
            REQUIRE(kind.read(kind.prefix, value).state == State::proven);
            // Padding says nothing.
            const std::size_t whole = value.find_last_not_of('=') + 1;
            for (std::size_t size = kind.shortest; size < whole; ++size) {
                const DecodeResult inside = kind.read(kind.prefix, std::string_view(value).substr(0, size));
                CAPTURE(seed, size, value.size());
                REQUIRE(inside.state != State::proven);
                // Also shortened samples of documentation: `eyJ…`, a PEM without content.
                if (inside.state != State::sample && inside.state != State::silent) {
                    REQUIRE(inside.state == State::broken);
                    REQUIRE(inside.head <= size);
                }
            }
        }
    }
}

TEST_CASE("no bytes crash a decoder", "[forms]") {
    using namespace std::string_view_literals;
    constexpr std::string_view bytes = "{}[]\",:.-_=/+\\nAZaz09 \n\t\0\x80\xff%@#?;&"sv;
    Random random(7);
    for (int round = 0; round < 20000; ++round) {
        const TokenKind& kind = kinds[random.below(kinds.size())];
        std::string value = made(kind.text, random.below(4));
        const std::uint32_t changes = 1 + random.below(4);
        for (std::uint32_t i = 0; i < changes; ++i) {
            const std::size_t at = random.below(static_cast<std::uint32_t>(value.size()));
            switch (random.below(3)) {
                case 0:
                    value[at] = bytes[random.below(bytes.size())];
                    break;
                case 1:
                    value.erase(at, 1 + random.below(9));
                    break;
                default:
                    value.insert(at, value.substr(random.below(static_cast<std::uint32_t>(value.size())), 9));
            }
            if (value.empty()) value = "x";
        }
        for (const Read read :
             {jwt, pypi_macaroon, vault_token, google_service_account, sentry_org_token, grafana_cloud_token,
              grafana_api_key, onepassword_service_account, mapbox_token, jfrog_reference_token,
              pem_private_key, pem_certificate, discord_bot_token, openai_key, clerk_publishable_key,
              wireguard_private_key, laravel_key, azure_connection_string, azure_shared_access_signature}) {
            const std::string_view prefix = value.starts_with(kind.prefix) ? kind.prefix : std::string_view();
            const DecodeResult inside = read(prefix, value);
            REQUIRE(inside.head <= value.size());
            if (inside.state == State::broken) REQUIRE(inside.fault != Fault::none);
            if (inside.fault == Fault::content) REQUIRE(!inside.detail.empty());
        }
        const auto url = read_url(value);
        if (url) REQUIRE(url->position < value.size());
    }
}

TEST_CASE("hostile texts take no more time than their length", "[forms]") {
    const std::string deep(200000, '[');
    CHECK(!JsonMembers::read(deep));
    CHECK(jwt("eyJ", base64url("{\"alg\":") + base64url(deep)).state == State::broken);
    std::string many = "-----BEGIN PRIVATE KEY-----";
    for (int i = 0; i < 20000; ++i) many += "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----";
    CHECK(pem_private_key("-----BEGIN", many).state != State::proven);
    CHECK(read_url("a://" + std::string(300000, ':') + std::string(300000, '@')));
    CHECK(azure_connection_string("", std::string(300000, ';')).state == State::silent);
}

TEST_CASE("a JWT contains its times, its role and its project", "[forms]") {
    DecodeResult inside = jwt("eyJ", made("{jwt:iss=acme,iat=1761655038,nbf=1761655040,exp=1793191038}"));
    CHECK(inside.decoded.issued == 1761655038);
    CHECK(inside.decoded.not_before == 1761655040);
    CHECK(inside.decoded.expires == 1793191038);
    CHECK(inside.decoded.part.empty());

    inside = jwt("eyJ", made("{jwt:exp=1793191038000,sub=milliseconds}"));
    CHECK(inside.decoded.expires == 1793191038);
    inside = jwt("eyJ", made("{jwt:sub=forever}"));
    CHECK(!inside.decoded.expires);

    inside = jwt("eyJ", made("{jwt:iss=supabase,ref=abcdefghijklmnopqrst,role=anon,exp=2000000000}"));
    CHECK(inside.decoded.part == "anon");
    CHECK(inside.decoded.project == "abcdefghijklmnopqrst");
    const std::string service = made("{jwt:iss=supabase,ref=abcdefghijklmnopqrst,role=service_role}");
    CHECK(jwt("eyJ", service).decoded.part == "service_role");
    CHECK(supabase_service_jwt("eyJ", service).state == State::proven);
    CHECK(supabase_anon_jwt("eyJ", service).state == State::broken);
    CHECK(supabase_service_jwt("eyJ", made("{jwt:iss=supabase,role=anon}")).fault == Fault::content);
    CHECK(supabase_anon_jwt("eyJ", made("{jwt:iss=supabase-demo,role=anon}")).state == State::published);
}

TEST_CASE("a JWT without a signature or another part is malformed", "[forms]") {
    CHECK(jwt("eyJ", made("{jwt:alg=none,sub=me}")).detail.find("unsigned") != std::string_view::npos);
    const std::string whole = made("{jwt:sub=me}");
    const std::string unsigned_token = whole.substr(0, whole.rfind('.') + 1);
    CHECK(jwt("eyJ", unsigned_token).fault == Fault::content);
    CHECK(jwt("eyJ", whole + "AAAA").fault == Fault::content);
    CHECK(jwt("eyJ", whole + ".x").fault == Fault::structure);
    CHECK(jwt("eyJ", replaced(whole, ".", "")).fault == Fault::structure);
    const DecodeResult spaced = jwt("eyJ", replaced(whole, ".", ". "));
    CHECK(spaced.fault == Fault::character);
    CHECK(spaced.position == whole.find('.') + 2);
    CHECK(jwt("eyJ", base64url("{\"typ\":\"JWT\"}") + "." + base64url("{}") + ".AAAA").state ==
          State::broken);
    // Documentation keeps the header and fills up the rest.
    const std::string head = base64url(R"({"alg":"HS256","typ":"JWT"})") + ".";
    CHECK(jwt("eyJ", head + "your-anon-key").head == head.size());
    CHECK(jwt("eyJ", head + base64url(R"({"role":"anon"})") + ".your_signature_here").state == State::sample);
    CHECK(jwt("eyJ", head + base64url(R"({"role":"anon"})") + "...").state == State::sample);
    CHECK(jwt("", "your-token").state == State::silent);
    // Five parts: what is inside is encrypted.
    const std::string encrypted = base64url(R"({"alg":"dir","enc":"A256GCM"})") + "..AAAA.AAAA.AAAA";
    CHECK(jwt("eyJ", encrypted).state == State::proven);
    CHECK(jwt("eyJ", base64url(R"({"alg":"dir"})") + "..AAAA.AAAA.AAAA").state == State::broken);
}

TEST_CASE("the signature's length fits the algorithm", "[forms]") {
    const std::string claims = base64url(R"({"sub":"me"})");
    const auto with = [&](std::string_view algorithm, std::size_t size) {
        const std::string header = base64url("{\"alg\":\"" + std::string(algorithm) + "\"}");
        return jwt("eyJ", header + "." + claims + "." + made("{base64url:400}").substr(0, (size * 4 + 2) / 3))
            .state;
    };
    CHECK(with("HS384", 48) == State::proven);
    CHECK(with("HS384", 47) == State::broken);
    CHECK(with("HS512", 64) == State::proven);
    CHECK(with("ES256", 64) == State::proven);
    CHECK(with("ES256", 72) == State::broken);
    CHECK(with("ES512", 132) == State::proven);
    CHECK(with("RS256", 256) == State::proven);
    CHECK(with("RS256", 64) == State::broken);
    CHECK(with("RS256", 255) == State::broken);
    CHECK(jwt("eyJ", made("{jwt:alg=RS256,sub=me}")).state == State::proven);
    CHECK(with("of-next-year", 7) == State::proven);
}

TEST_CASE("a PyPI token says when it expires", "[forms]") {
    CHECK(!pypi_macaroon("pypi-", made("{pypi}")).decoded.expires);
    const DecodeResult inside = pypi_macaroon("pypi-", made("{pypi:1793191038}"));
    CHECK(inside.decoded.expires == 1793191038);
    CHECK(inside.decoded.not_before == 1793191038 - 86400);
    CHECK(made("{pypi}").starts_with("pypi-AgEIcHlwaS5vcmc"));
    // The form in which caveats were once written; of two expiry times the earlier one counts.
    std::string old("\x02\x01\x08pypi.org\x02\x01x", 14);
    for (const std::string_view caveat : {R"({"nbf": 5, "exp": 90})", "[0, 80, 7]"})
        old += std::string("\0\x02", 2) + static_cast<char>(caveat.size()) + std::string(caveat);
    old += std::string("\0\0\x06\x20", 4) + std::string(32, 's');
    const DecodeResult both = pypi_macaroon("pypi-", "pypi-" + base64url(old));
    REQUIRE(both.state == State::proven);
    CHECK(both.decoded.expires == 80);
    CHECK(both.decoded.not_before == 7);
}

TEST_CASE("tokens contain their times and owners", "[forms]") {
    const DecodeResult sentry = sentry_org_token("sntrys_", made("{sentry:1761655038}"));
    CHECK(sentry.decoded.issued == 1761655038);
    CHECK(sentry.decoded.project == "acme");
    CHECK(grafana_cloud_token("glc_", made("{grafana-cloud}")).decoded.region == "eu");
    CHECK(jfrog_reference_token("cmVmdGtu", made("{jfrog:1793191038}")).decoded.expires == 1793191038);
    CHECK(!jfrog_reference_token("cmVmdGtu", made("{jfrog}")).decoded.expires);
    const DecodeResult bot = discord_bot_token("", made("{discord:1761655038}"));
    CHECK(bot.state == State::proven);
    CHECK(bot.decoded.issued == 1761655038);
    CHECK(discord_bot_token("", base64url("not the id of a bot") + ".aaaaaa.bbb").state == State::broken);
    CHECK(clerk_publishable_key("pk_test_", made("{clerk:pk_test_}")).decoded.project.ends_with(".dev"));
    CHECK(clerk_publishable_key("pk_test_", "pk_test_" + to_base64("clerk.acme.dev")).state == State::broken);
    CHECK(mapbox_token("pk.", made("{mapbox:pk}")).decoded.project == "acme");
    CHECK(onepassword_service_account("ops_", made("{onepassword}")).decoded.project == "acme.1password.com");
}

TEST_CASE("OpenAI's marker is in the middle", "[forms]") {
    const std::string key = made("{openai:sk-proj-,74}");
    CHECK(key.size() == 8 + 74 + 8 + 74);
    CHECK(openai_key("sk-proj-", key).state == State::known);
    CHECK(openai_key("sk-proj-", key.substr(0, 150)).fault == Fault::content);
    CHECK(openai_key("sk-proj-", key + "x").fault == Fault::content);
    CHECK(openai_key("sk-", "sk-1234").state == State::silent);
}

TEST_CASE("a WireGuard key of `wg genkey` is clamped", "[forms]") {
    CHECK(wireguard_private_key("", made("{wireguard}")).state == State::known);
    CHECK(wireguard_private_key("", to_base64(std::string(32, '\x01'))).state == State::broken);
    CHECK(wireguard_private_key("", "your_key").state == State::silent);
    CHECK(laravel_key("base64:", "base64:" + to_base64(std::string(32, 'k'))).state == State::silent);
    CHECK(laravel_key("base64:", "base64:" + to_base64(std::string(16, 'k'))).state == State::silent);
    CHECK(laravel_key("base64:", "base64:" + to_base64(std::string(31, 'k'))).fault == Fault::content);
    CHECK(laravel_key("base64:", "base64:***").fault == Fault::structure);
}

TEST_CASE("a private key in PEM is whole, or what is wrong is reported", "[forms]") {
    const auto read = [](const std::string& text) { return pem_private_key("-----BEGIN", text); };
    const std::string key = made("{pem}");
    const std::string one_line = made("{pem:escaped}");
    for (const std::string_view kind : {"rsa", "openssh", "openssh-encrypted", "encrypted"}) {
        CAPTURE(kind);
        const DecodeResult inside = read(made("{pem:" + std::string(kind) + "}"));
        CHECK(inside.state == State::proven);
        CHECK((inside.decoded.part == "encrypted") == kind.ends_with("encrypted"));
    }
    CHECK(read(one_line + "\\n").state == State::proven);
    CHECK(read("\n" + key + "\n").state == State::proven);
    CHECK(read(to_base64(key)).state == State::proven);
    CHECK(read(made("{certificate}\n") + key).state == State::proven);

    const auto detail = [&](const std::string& text) {
        const DecodeResult inside = read(text);
        CHECK(inside.state == State::broken);
        CHECK(inside.fault == Fault::content);
        return std::string(inside.detail);
    };
    std::string mixed = one_line;
    mixed.replace(mixed.find("\\n", 60), 2, "\n");
    CHECK(detail(mixed).find("both line breaks and") != std::string::npos);
    std::string spaces = key, joined = key;
    for (char& c : spaces) c = c == '\n' ? ' ' : c;
    std::erase(joined, '\n');
    CHECK(detail(spaces).find("contains spaces") == 0);
    CHECK(detail(joined).find("contains no line breaks") == 0);
    std::string twice;
    for (const char c : one_line) twice += c == '\\' ? std::string("\\\\") : std::string(1, c);
    CHECK(detail(twice).find("escaped twice") != std::string::npos);
    CHECK(detail(key.substr(0, 27)).find("ends after its header") == 0);
    CHECK(detail(key.substr(0, 400)).find("is truncated: it has no footer") == 0);
    CHECK(detail(replaced(key, "END PRIVATE", "END RSA PRIVATE")).find("has a footer") == 0);
    std::string shorter = key;
    shorter.erase(shorter.find('\n', 200), 65);
    CHECK(detail(shorter).find("is truncated") == 0);
    std::string longer = key;
    longer.insert(longer.find('\n', 200), "\nAAAA");
    CHECK(detail(longer).find("extra bytes after") != std::string::npos);
    CHECK(detail(replaced(key, "MII", "M-I")).find("not base64") != std::string::npos);
    CHECK(detail(made("{certificate}")).find("contains a PEM block that is not a private key") == 0);
}

TEST_CASE("a PEM of words is a sample", "[forms]") {
    for (const std::string_view body :
         {"YOUR_PRIVATE_KEY", "...", "MIIEvQIBADANBg...", "\\nYOUR PRIVATE KEY HERE\\n", "xxxx", "",
          "your-private-key-content-goes-here-and-it-is-long"}) {
        CAPTURE(body);
        const std::string text =
            "-----BEGIN PRIVATE KEY-----\n" + std::string(body) + "\n-----END PRIVATE KEY-----";
        CHECK(pem_private_key("-----BEGIN", text).state == State::sample);
    }
    CHECK(pem_private_key("-----BEGIN", "-----BEGIN PRIVATE KEY-----...").state == State::sample);
    CHECK(pem_private_key("", "your_key").state == State::silent);
}

TEST_CASE("a certificate says when it expires", "[forms]") {
    const DecodeResult inside = pem_certificate("-----BEGIN", made("{certificate:1700000000,1800000000}"));
    CHECK(inside.state == State::proven);
    CHECK(inside.decoded.not_before == 1700000000);
    CHECK(inside.decoded.expires == 1800000000);
    CHECK(pem_certificate("-----BEGIN", made("{pem}")).state == State::silent);
    CHECK(!pem::validity("\x30\x03\x30\x01\x02"));
}

TEST_CASE("the JSON of a service account is whole, or what is wrong is reported", "[forms]") {
    const std::string json = made("{google-service-account:acme-shop}");
    const auto read = [](const std::string& text) { return google_service_account("", text); };
    CHECK(read(json).decoded.project == "acme-shop");
    CHECK(read(to_base64(json)).state == State::proven);
    CHECK(read("\n" + json + "\n").state == State::proven);
    const auto detail = [&](const std::string& text) {
        const DecodeResult inside = read(text);
        CHECK(inside.state == State::broken);
        return std::string(inside.detail);
    };
    std::string real_breaks = json;
    for (std::size_t at = 0; (at = real_breaks.find("\\n", at)) != real_breaks.npos;)
        real_breaks.replace(at, 2, "\n");
    CHECK(detail(real_breaks).find("became line breaks") != std::string::npos);
    std::string twice = json;
    for (std::size_t at = 0; (at = twice.find("\\n", at)) != twice.npos; at += 3) twice.insert(at, 1, '\\');
    CHECK(detail(twice).find("escaped twice") != std::string::npos);
    CHECK(detail(replaced(json, "@acme-shop", "@other-shop")).find("different projects") !=
          std::string::npos);
    CHECK(detail(replaced(json, "client_email", "client_mail")).find("client_email") != std::string::npos);
    CHECK(detail(replaced(json, "MII", "MI")).find("truncated or modified") != std::string::npos);
    CHECK(detail(json.substr(0, json.size() / 2)).find("incomplete") != std::string::npos);
    CHECK(read(replaced(json, "acme-shop", "your-project-id")).state == State::sample);
    CHECK(read(R"({"type":"service_account","project_id":"...","private_key":"..."})").state ==
          State::sample);
    CHECK(read(R"({"type":"authorized_user"})").state == State::silent);
    CHECK(read("{}").state == State::sample);
}

TEST_CASE("Azure connection strings are complete", "[forms]") {
    const auto read = [](std::string_view text) { return azure_connection_string("", made(text)); };
    const std::string storage = "DefaultEndpointsProtocol=https;AccountName=shopdata;AccountKey=";
    DecodeResult inside = read(storage + "{bytes:64};EndpointSuffix=core.windows.net");
    CHECK(inside.state == State::proven);
    CHECK(inside.decoded.project == "shopdata");
    CHECK(read(storage + "{bytes:63};EndpointSuffix=core.windows.net").fault == Fault::content);
    CHECK(read("AccountName=shopdata;EndpointSuffix=core.windows.net").fault == Fault::content);
    CHECK(read(storage + "<account-key>").state == State::sample);
    CHECK(read("UseDevelopmentStorage=true").state == State::published);
    CHECK(read("AccountName=devstoreaccount1;AccountKey={bytes:64}").state == State::published);
    CHECK(
        read("Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey={bytes:32}")
            .decoded.project == "acme");
    CHECK(
        read("Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey={bytes:20}")
            .state == State::broken);
    CHECK(read("Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=Root").state == State::broken);
    CHECK(read("HostName=a.azure-devices.net;SharedAccessKeyName=o;SharedAccessKey={bytes:32}").state ==
          State::proven);
    CHECK(read("AccountEndpoint=https://acme.documents.azure.com:443/;AccountKey={bytes:64};").state ==
          State::proven);
    CHECK(read("Server=db;Database=x;Password=y").state == State::silent);
}

TEST_CASE("a shared access signature says when it expires", "[forms]") {
    const auto read = [](std::string_view text) { return azure_shared_access_signature("", made(text)); };
    DecodeResult inside = read("{azure-sas:1793191038}");
    CHECK(inside.state == State::proven);
    CHECK(inside.decoded.expires == 1793191038);
    CHECK(read("https://acme.blob.core.windows.net/box?{azure-sas:1793191038}").decoded.expires ==
          1793191038);
    CHECK(read("?sv=2024-11-04&se=2026-01-02&sr=c&sig={bytes:32}").decoded.expires == 1767312000);
    CHECK(read("sv=2024-11-04&se=2026-01-02T00%3A00Z&sr=c&sig={bytes:32}").decoded.expires == 1767312000);
    CHECK(read("SharedAccessSignature sr=sb%3A%2F%2Facme&sig={bytes:32}&se=1767312000&skn=Root")
              .decoded.expires == 1767312000);
    CHECK(read("sv=2024-11-04&se=2026-01-02&sig={bytes:20}").state == State::broken);
    CHECK(read("sv=2024-11-04&se=2026-01-02").state == State::broken);
    CHECK(read("sv=2024-11-04&se=2026-01-02&sig=<signature>").state == State::sample);
    CHECK(read("a=b").state == State::silent);
}

namespace {

std::string parts(std::string_view text) {
    const auto url = read_url(text);
    if (!url) return "none";
    std::string out;
    for (const Span part : {url->scheme, url->user, url->password, url->host, url->port})
        out += std::string(text.substr(part.begin, part.size())) + "|";
    if (url->fault != CredentialUrl::Fault::none)
        out += (url->fatal() ? "fatal " : "doubtful ") + std::to_string(url->position);
    return out;
}

}  // namespace

TEST_CASE("a URL with a password is parsed", "[forms][url]") {
    CHECK(parts("postgres://me:pw@db:5432/shop?sslmode=require") == "postgres|me|pw|db|5432|");
    CHECK(parts("redis://:pw@cache:6379/0") == "redis||pw|cache|6379|");
    CHECK(parts("mongodb+srv://me:p%40w@c0.x.mongodb.net/?w=1") == "mongodb+srv|me|p%40w|c0.x.mongodb.net||");
    CHECK(parts("amqp://guest@rabbit/%2f") == "amqp|guest||rabbit||");
    CHECK(parts("postgres://me:pw@/shop?host=/run/pg") == "postgres|me|pw|||");
    CHECK(parts("postgres://me:pw@[::1]:5432/x") == "postgres|me|pw|::1|5432|");
    CHECK(parts("mongodb://me:pw@a:1,b:2/x") == "mongodb|me|pw|a|1|");
    CHECK(parts("jdbc:postgresql://db:5432/x") == "jdbc:postgresql|||db|5432|");
    CHECK(parts("mysql://me:pw@tcp(127.0.0.1:3306)/x").starts_with("mysql|me|pw|"));
    CHECK(parts("sqlserver://db:1433;database=x").ends_with("|"));
    CHECK(parts("a:b@c") == "none");
    CHECK(parts("file:./dev.db") == "none");
    CHECK(parts("not a url://x") == "none");
    CHECK(parts("postgres://me:a:b@db/x") == "postgres|me|a:b|db||");
}

TEST_CASE("what no program can read in a URL is reported", "[forms][url]") {
    CHECK(parts("postgres://me:p/w@db:5432/x") == "postgres|me|p/w|db|5432|fatal 15");
    CHECK(parts("postgres://me:p#w@db/x") == "postgres|me|p#w|db||fatal 15");
    CHECK(parts("postgres://me:p?w@db/x") == "postgres|me|p?w|db||fatal 15");
    CHECK(parts("postgres://me:pw@db:54321234/x").ends_with("fatal 20"));
    CHECK(parts("postgres://me:pw@db:5432a/x").ends_with("fatal 20"));
    CHECK(parts("postgres://me:pw@db:0/x").ends_with("fatal 20"));
    CHECK(parts("postgres://me:pw@my db/x").ends_with("fatal 19"));
    CHECK(parts("postgres://me:p@w@db/x") == "postgres|me|p@w|db||doubtful 15");
    CHECK(parts("postgres://me:p%w@db/x").ends_with("doubtful 15"));
    CHECK(parts("https://cdn.acme.dev:8080/@scope/pkg").ends_with("8080|"));
    CHECK(parts("https://cdn.acme.dev/@scope/pkg").ends_with("|"));
    for (const std::string_view text :
         {"postgres://USER:PASSWORD@HOST:PORT/DATABASE", "postgres://<user>:<pass/word>@<host>:<port>/<db>",
          "postgres://user:pw@host:[port]/x", "postgres://user:{pass#word}@host/x", "mysql://u:p@h:xxxx/d"}) {
        CAPTURE(text);
        const auto url = read_url(text);
        REQUIRE(url);
        CHECK(url->fault == CredentialUrl::Fault::none);
    }
    CHECK(percent_decoded("a%40b%2Fc%") == "a@b/c%");
    CHECK(percent_decoded("%zz%4") == "%zz%4");
}
