// Routable tokens of GitLab: random bytes and the token's owner in base64, the length of that, and the CRC-32
// of everything before in base 36 (gitlab-org/gitlab, lib/authn/token_field/generator/routable_token.rb).
// Those of the first releases with such tokens have no version in between and have the random bytes last.
#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>

#include "codec/base64.h"
#include "codec/crc.h"
#include "credential/structure.h"

namespace credlint::structures {
namespace {

constexpr std::size_t check_digits = 7, length_digits = 2;

std::optional<std::uint64_t> base36(std::string_view text) {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 36);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

// `o:1` and the like, one per line, as words for people. Nothing for any other text.
std::string owner(std::string_view text) {
    struct Word {
        char key;
        std::string_view name;
    };
    constexpr std::array<Word, 4> words = {
        {{'o', "organization"}, {'g', "group"}, {'p', "project"}, {'u', "user"}}};
    std::string out;
    for (const Word& word : words) {
        std::string_view rest = text;
        while (!rest.empty()) {
            const std::string_view line = rest.substr(0, rest.find('\n'));
            rest.remove_prefix(std::min(line.size() + 1, rest.size()));
            if (line.size() < 3 || line[0] != word.key || line[1] != ':') continue;
            const auto number = base36(line.substr(2));
            if (!number) return {};
            if (!out.empty()) out += ", ";
            out.append(word.name).append(" ").append(std::to_string(*number));
        }
    }
    return out;
}

// The text next to the random bytes. The last byte is the length of the text, or, in the older form, of the
// random bytes.
std::string payload(std::string_view bytes, bool versioned) {
    if (bytes.empty()) return {};
    const std::size_t count = static_cast<unsigned char>(bytes.back());
    bytes.remove_suffix(1);
    if (count > bytes.size()) return {};
    return std::string(versioned ? bytes.substr(bytes.size() - count)
                                 : bytes.substr(0, bytes.size() - count));
}

}  // namespace

// Tokens without a `.` are of the older form, which contains nothing readable.
DecodeResult gitlab_routable(std::string_view prefix, std::string_view value) {
    const std::size_t dot = value.find('.');
    if (dot == value.npos) return {};
    if (value.size() < dot + 1 + length_digits + check_digits) return checksum(false, prefix.size());
    const std::size_t end = value.size() - check_digits;
    DecodeResult result =
        checksum(to_base36(crc32(value.substr(0, end))) == value.substr(end), prefix.size());
    if (result.state != DecodeResult::State::proven) return result;
    const auto length = base36(value.substr(end - length_digits, length_digits));
    if (!length || *length > dot) return result;
    const auto bytes = from_base64(value.substr(dot - *length, *length), Base64::url);
    const bool versioned = dot + 1 + length_digits != end;
    if (bytes) result.decoded.project = owner(payload(*bytes, versioned));
    return result;
}

}  // namespace credlint::structures
