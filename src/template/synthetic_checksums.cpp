#include "template/synthetic_checksums.h"

#include <algorithm>
#include <array>

#include "codec/base32.h"
#include "codec/base64.h"
#include "codec/crc.h"
#include "codec/sha256.h"
#include "template/synthetic.h"

namespace credlint::synthetic {
namespace {

constexpr std::string_view url_digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::string_view base64_digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view lower_and_digits = "abcdefghijklmnopqrstuvwxyz0123456789";

// The only argument, one of these; without it the first of them.
template <std::size_t size>
std::optional<std::string_view> one_of(std::string_view word,
                                       const std::array<std::string_view, size>& known) {
    if (word.empty()) return known[0];
    const auto found = std::find(known.begin(), known.end(), word);
    return found == known.end() ? std::nullopt : std::optional(*found);
}

std::string bytes(Random& random, std::size_t length) {
    std::string out(length, '\0');
    for (char& c : out) c = static_cast<char>(random.below(256));
    return out;
}

std::string swapped_hex(std::uint32_t checksum) {
    std::string out;
    for (const char byte : little_endian(checksum)) out += to_hex(static_cast<unsigned char>(byte)).substr(6);
    return out;
}

// `versioned`: as GitLab makes them since 17.11.
Made routable(Random& random, std::string_view words, bool versioned) {
    constexpr std::array<std::string_view, 9> prefixes = {"glpat-",   "gldt-",  "glrt-", "glcbt-", "glptt-",
                                                          "glagent-", "gloas-", "glft-", "glsoat-"};
    const auto prefix = one_of(words, prefixes);
    if (!prefix) return std::nullopt;
    // Never two draws in one expression: the order in which they are made differs between compilers.
    std::string owner = "c:1\no:1\np:" + std::to_string(1 + random.below(9999));
    owner += "\nu:" + std::to_string(1 + random.below(9999));
    const std::string noise = bytes(random, 16);
    const std::string content = versioned ? noise + owner + static_cast<char>(owner.size())
                                          : owner + noise + static_cast<char>(noise.size());
    const std::string payload = to_base64(content, Base64::url);
    std::string out = std::string(*prefix) + payload + (versioned ? ".01." : ".");
    out += to_base36(static_cast<std::uint32_t>(payload.size())).substr(5);
    return out + to_base36(crc32(out));
}

}  // namespace

Made vercel_token(Random& random, std::string_view words) {
    constexpr std::array<std::string_view, 5> prefixes = {"vcp_", "vci_", "vca_", "vcr_", "vck_"};
    const auto prefix = one_of(words, prefixes);
    if (!prefix) return std::nullopt;
    const std::string body = text(random, url_digits, 50);
    return std::string(*prefix) + body + to_base62(crc32(body));
}

Made cloudflare_token(Random& random, std::string_view words) {
    constexpr std::array<std::string_view, 3> prefixes = {"cfut_", "cfat_", "cfk_"};
    const auto prefix = one_of(words, prefixes);
    if (!prefix) return std::nullopt;
    const std::string body = text(random, base62_digits, 40);
    return std::string(*prefix) + body + to_hex(crc32(body));
}

Made grafana_token(Random& random, std::string_view words) {
    if (!words.empty()) return std::nullopt;
    const std::string covered = "glsa_" + text(random, base62_digits, 32);
    return covered + '_' + swapped_hex(crc32(covered));
}

Made atlassian_token(Random& random, std::string_view words) {
    constexpr std::array<std::string_view, 2> prefixes = {"ATATT3xFfGF0", "ATCTT3xFfGN0"};
    const auto prefix = one_of(words, prefixes);
    if (!prefix) return std::nullopt;
    const std::string covered = std::string(*prefix) + text(random, url_digits, 171) + '=';
    return covered + to_upper_hex(crc32(covered));
}

Made bitbucket_password(Random& random, std::string_view words) {
    if (!words.empty()) return std::nullopt;
    const std::string covered = "ATBB" + text(random, base62_digits, 24);
    return covered + to_upper_hex(crc32(covered));
}

Made zuplo_key(Random& random, std::string_view words) {
    if (!words.empty()) return std::nullopt;
    const std::string body = text(random, lower_and_digits, 32);
    return "zpka_" + body + '_' + to_hex(crc32(body));
}

Made confluent_secret(Random& random, std::string_view words) {
    if (!words.empty()) return std::nullopt;
    const std::string body = text(random, base64_digits, 54);
    return "cflt" + body + to_base64(little_endian(crc32(body))).substr(0, 6);
}

Made github_refresh_token(Random& random, std::string_view words) {
    if (!words.empty()) return std::nullopt;
    const std::string body = text(random, base62_digits, 70);
    return "ghr_" + body + to_base62(crc32(body));
}

Made github_fine_grained(Random& random, std::string_view words) {
    if (!words.empty()) return std::nullopt;
    std::string out = "github_pat_11" + text(random, base62_digits, 20) + '_';
    out += text(random, base62_digits, 43);
    const auto hash = sha256(out);
    out += to_base32({reinterpret_cast<const char*>(hash.data()), 5});
    return out + text(random, base62_digits, 8);
}

Made gitlab_token(Random& random, std::string_view words) {
    return routable(random, words, true);
}

Made gitlab_token_v0(Random& random, std::string_view words) {
    return routable(random, words, false);
}

}  // namespace credlint::synthetic
