#include "template/synthetic_forms.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "codec/base64.h"
#include "template/synthetic.h"
#include "text/timestamp.h"

namespace credlint::synthetic {
namespace {

constexpr std::string_view url_digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::string_view letters_and_digits =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr std::string_view lower = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view hex = "0123456789abcdef";
constexpr std::string_view some_time = "1761655038";

std::vector<std::string_view> split(std::string_view words) {
    std::vector<std::string_view> out;
    while (!words.empty()) {
        const std::string_view word = words.substr(0, words.find(','));
        out.push_back(word);
        words.remove_prefix(std::min(word.size() + 1, words.size()));
    }
    return out;
}

// The first argument, of at most one.
std::optional<std::string_view> only_word(std::string_view words, std::string_view otherwise) {
    if (words.find(',') != words.npos) return std::nullopt;
    return words.empty() ? otherwise : words;
}

std::optional<std::int64_t> number(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < 0) return std::nullopt;
    return value;
}

std::optional<std::int64_t> only_number(std::string_view words, std::string_view otherwise) {
    const std::optional<std::string_view> word = only_word(words, otherwise);
    return word ? number(*word) : std::nullopt;
}

// Never two draws in one expression: the order in which they are made differs between compilers.
std::string bytes(Random& random, std::size_t length) {
    std::string out(length, '\0');
    for (char& c : out) c = static_cast<char>(random.below(256));
    return out;
}

std::optional<std::size_t> count(std::string_view words) {
    const std::optional<std::int64_t> size = number(words);
    if (!size || *size == 0 || *size > 65536) return std::nullopt;
    return static_cast<std::size_t>(*size);
}

// One byte of length is enough for all of them.
std::string counted(unsigned char tag, std::string_view content) {
    std::string out(1, static_cast<char>(tag));
    out += static_cast<char>(content.size());
    return out.append(content);
}

bool plain(std::string_view text) {
    return text.find_first_of("\"\\") == text.npos;
}

}  // namespace

Made bytes_base64(Random& random, std::string_view words) {
    const std::optional<std::size_t> size = count(words);
    return size ? Made(to_base64(bytes(random, *size))) : std::nullopt;
}

Made bytes_base64url(Random& random, std::string_view words) {
    const std::optional<std::size_t> size = count(words);
    return size ? Made(to_base64(bytes(random, *size), Base64::url)) : std::nullopt;
}

Made base64url(Random& random, std::string_view words) {
    const std::optional<std::size_t> size = count(words);
    return size ? Made(text(random, url_digits, *size)) : std::nullopt;
}

Made jwt(Random& random, std::string_view words) {
    std::string algorithm = "HS256", claims;
    const auto claim = [&](std::string_view name, std::string_view value, bool quoted) {
        claims.append(claims.empty() ? "{\"" : ",\"").append(name).append("\":");
        claims.append(quoted ? "\"" : "").append(value).append(quoted ? "\"" : "");
    };
    for (const std::string_view word : split(words)) {
        const std::size_t equals = word.find('=');
        if (equals == word.npos || !plain(word)) return std::nullopt;
        const std::string_view name = word.substr(0, equals), value = word.substr(equals + 1);
        if (name == "alg") {
            algorithm = value;
        } else if (name == "exp" || name == "iat" || name == "nbf") {
            if (!number(value)) return std::nullopt;
            claim(name, value, false);
        } else {
            claim(name, value, true);
        }
    }
    if (claims.empty()) claim("sub", text(random, hex, 16), true);
    const auto signature_size = [&]() -> std::size_t {
        if (algorithm == "none") return 0;
        if (algorithm == "HS256") return 32;
        if (algorithm == "HS384") return 48;
        return algorithm.starts_with("RS") || algorithm.starts_with("PS") ? 256 : 64;
    };
    const std::string header = "{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\"}";
    return to_base64(header, Base64::url) + "." + to_base64(claims + "}", Base64::url) + "." +
           to_base64(bytes(random, signature_size()), Base64::url);
}

Made pypi_token(Random& random, std::string_view words) {
    const std::optional<std::int64_t> end = only_number(words, "0");
    if (!end) return std::nullopt;
    std::string id = text(random, hex, 32);
    for (const std::size_t at : {8U, 13U, 18U, 23U}) id.insert(at, 1, '-');
    std::string out = "\x02" + counted(1, "pypi.org") + counted(2, id) + std::string(1, '\0');
    const auto caveat = [&](const std::string& json) { out += counted(2, json) + std::string(1, '\0'); };
    caveat("[3,\"" + text(random, hex, 32) + "\"]");
    if (*end != 0) caveat("[0," + std::to_string(*end) + "," + std::to_string(*end - 86400) + "]");
    out += std::string(1, '\0') + counted(6, bytes(random, 32));
    return "pypi-" + to_base64(out, Base64::url);
}

Made vault_token(Random& random, std::string_view words) {
    if (!words.empty()) return std::nullopt;
    const std::string token = "hvs." + text(random, letters_and_digits, 24);
    const std::string out =
        "\x08\x01" + counted(0x12, bytes(random, 32)) + counted(0x1a, counted(0x0a, token));
    return "hvs." + to_base64(out, Base64::url);
}

Made google_service_account(Random& random, std::string_view words) {
    const std::optional<std::string_view> project = only_word(words, "acme-shop");
    if (!project || !plain(*project)) return std::nullopt;
    const std::string name(*project), id = text(random, hex, 40);
    const Made key = pem(random, "escaped");
    return "{\"type\":\"service_account\",\"project_id\":\"" + name + "\",\"private_key_id\":\"" + id +
           "\",\"private_key\":\"" + *key + "\\n\",\"client_email\":\"deploy@" + name +
           ".iam.gserviceaccount.com\",\"client_id\":\"" + text(random, "123456789", 21) + "\"}";
}

Made sentry_org_token(Random& random, std::string_view words) {
    const std::optional<std::int64_t> issued = only_number(words, some_time);
    if (!issued) return std::nullopt;
    const std::string json =
        "{\"iat\":" + std::to_string(*issued) +
        ".25,\"url\":\"https://sentry.io\",\"region_url\":\"https://us.sentry.io\",\"org\":\"acme\"}";
    std::string secret = to_base64(bytes(random, 32));
    secret.pop_back();  // the `=`
    return "sntrys_" + to_base64(json) + "_" + secret;
}

Made grafana_cloud_token(Random& random, std::string_view words) {
    if (!words.empty()) return std::nullopt;
    const std::string organisation = text(random, "123456789", 6);
    return "glc_" + to_base64("{\"o\":\"" + organisation + "\",\"n\":\"stack-write\",\"k\":\"" +
                              text(random, letters_and_digits, 32) + "\",\"m\":{\"r\":\"eu\"}}");
}

Made grafana_api_key(Random& random, std::string_view words) {
    if (!words.empty()) return std::nullopt;
    return to_base64("{\"k\":\"" + text(random, letters_and_digits, 32) + "\",\"n\":\"reader\",\"id\":1}");
}

Made onepassword_token(Random& random, std::string_view words) {
    if (!words.empty()) return std::nullopt;
    std::string key = "A3-" + text(random, "ABCDEFGHJKLMNPQRSTVWXYZ23456789", 6);
    for (const std::size_t size : {6U, 5U, 5U, 5U, 5U})
        key += "-" + text(random, "ABCDEFGHJKLMNPQRSTVWXYZ23456789", size);
    std::string json = "{\"signInAddress\":\"acme.1password.com\",\"userAuth\":{\"method\":\"SRPg-4096\"},";
    json += "\"email\":\"abc@1passwordserviceaccounts.com\",\"srpX\":\"" + text(random, hex, 64);
    json += "\",\"muk\":{\"alg\":\"A256GCM\",\"k\":\"" + text(random, url_digits, 43);
    return "ops_" + to_base64(json + "\"},\"secretKey\":\"" + key + "\"}", Base64::url);
}

Made jfrog_token(Random& random, std::string_view words) {
    const std::optional<std::int64_t> end = only_number(words, "0");
    std::string time = end ? std::to_string(*end) : std::string();
    if (!end || time.size() > 10) return std::nullopt;
    time.insert(0, 10 - time.size(), '0');
    return to_base64("reftkn:01:" + time + ":" + text(random, letters_and_digits, 27));
}

Made discord_token(Random& random, std::string_view words) {
    constexpr std::int64_t epoch = 1420070400;
    const std::optional<std::int64_t> made = only_number(words, some_time);
    if (!made || *made < epoch + 100'000'000) return std::nullopt;
    const std::uint64_t id = static_cast<std::uint64_t>(*made - epoch) * 1000 << 22 | random.below(1U << 22);
    const std::string time = text(random, url_digits, 6);
    return to_base64(std::to_string(id), Base64::url) + "." + time + "." + text(random, url_digits, 38);
}

Made openai_key(Random& random, std::string_view words) {
    const std::vector<std::string_view> given = split(words);
    if (given.size() != 2 || !given[0].starts_with("sk-")) return std::nullopt;
    const std::optional<std::size_t> side = count(given[1]);
    if (!side) return std::nullopt;
    const std::string before = text(random, letters_and_digits, *side);
    return std::string(given[0]) + before + "T3BlbkFJ" + text(random, letters_and_digits, *side);
}

Made mapbox_token(Random& random, std::string_view words) {
    const std::optional<std::string_view> kind = only_word(words, "sk");
    if (!kind || (*kind != "sk" && *kind != "pk")) return std::nullopt;
    const std::string json =
        "{\"u\":\"acme\",\"a\":\"" + text(random, "abcdefghijklmnopqrstuvwxyz0123456789", 25) + "\"}";
    return std::string(*kind) + "." + to_base64(json, Base64::url) + "." + text(random, url_digits, 22);
}

Made clerk_key(Random& random, std::string_view words) {
    const std::optional<std::string_view> prefix = only_word(words, "pk_test_");
    if (!prefix || (*prefix != "pk_test_" && *prefix != "pk_live_")) return std::nullopt;
    return std::string(*prefix) + to_base64(text(random, lower, 12) + "-42.clerk.accounts.dev$");
}

Made wireguard_key(Random& random, std::string_view words) {
    if (!words.empty()) return std::nullopt;
    std::string key = bytes(random, 32);
    key[0] = static_cast<char>(key[0] & 0xf8);
    key[31] = static_cast<char>((key[31] & 0x3f) | 0x40);
    return to_base64(key);
}

Made azure_sas(Random& random, std::string_view words) {
    const std::optional<std::int64_t> end = only_number(words, "1793191038");
    if (!end) return std::nullopt;
    std::string signature;
    for (const char c : to_base64(bytes(random, 32))) {
        if (c == '+')
            signature += "%2B";
        else if (c == '/')
            signature += "%2F";
        else if (c == '=')
            signature += "%3D";
        else
            signature += c;
    }
    return "sv=2024-11-04&ss=b&srt=sco&sp=rl&se=" + format_timestamp(*end) +
           "&st=" + format_timestamp(*end - 86400 * 30) + "&spr=https&sig=" + signature;
}

}  // namespace credlint::synthetic
