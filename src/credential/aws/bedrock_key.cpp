#include "credential/aws/bedrock_key.h"

#include <charconv>
#include <string>

#include "text/timestamp.h"

namespace credlint::aws {
namespace {

// As far as it is base64.
std::string from_base64(std::string_view text) {
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    std::uint32_t bits = 0;
    int held = 0;
    for (const char c : text) {
        const std::size_t six = alphabet.find(c);
        if (six == alphabet.npos) break;
        bits = bits << 6 | static_cast<std::uint32_t>(six);
        held += 6;
        if (held < 8) continue;
        held -= 8;
        out += static_cast<char>(bits >> held & 0xff);
    }
    return out;
}

// A parameter's value as it is in the URL.
std::string_view parameter(std::string_view url, std::string_view name) {
    const std::size_t at = url.find(name);
    if (at == url.npos) return {};
    const std::string_view rest = url.substr(at + name.size());
    return rest.substr(0, rest.find('&'));
}

// `20251028T123718Z`
std::optional<std::int64_t> compact_time(std::string_view text) {
    if (text.size() != 16 || text[8] != 'T') return std::nullopt;
    std::string spelt(text);
    for (const std::size_t at : {13U, 11U}) spelt.insert(at, 1, ':');
    for (const std::size_t at : {6U, 4U}) spelt.insert(at, 1, '-');
    return parse_timestamp(spelt);
}

}  // namespace

std::optional<BedrockKey> decode_bedrock_key(std::string_view key) {
    constexpr std::string_view prefix = "bedrock-api-key-";
    constexpr std::int64_t longest = 7 * 24 * 3600;  // of any presigned URL
    if (!key.starts_with(prefix)) return std::nullopt;
    const std::string url = from_base64(key.substr(prefix.size()));
    if (!url.starts_with("bedrock.amazonaws.com")) return std::nullopt;
    const std::optional<std::int64_t> issued = compact_time(parameter(url, "X-Amz-Date="));
    const std::string_view seconds = parameter(url, "X-Amz-Expires=");
    std::int64_t lifetime = 0;
    const auto [end, error] = std::from_chars(seconds.data(), seconds.data() + seconds.size(), lifetime);
    if (!issued || error != std::errc{} || end != seconds.data() + seconds.size()) return std::nullopt;
    if (lifetime < 0 || lifetime > longest) return std::nullopt;
    const std::string_view signature = parameter(url, "X-Amz-Signature=");
    return BedrockKey{*issued, *issued + lifetime, signature.size() == 64};
}

}  // namespace credlint::aws
