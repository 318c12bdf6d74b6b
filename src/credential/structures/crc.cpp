// Values that end in the CRC-32 of what comes before, in various encodings. Each is named by its encoding and
// by what it covers, not by who uses it.
#include "codec/crc.h"

#include <algorithm>
#include <string>

#include "codec/base64.h"
#include "credential/structure.h"

namespace credlint::structures {
namespace {

struct Parts {
    std::string_view body, tail;
};

Parts split(std::string_view value, std::size_t tail) {
    const std::size_t end = value.size() - std::min(tail, value.size());
    return {value.substr(0, end), value.substr(end)};
}

}  // namespace

// Six digits of base 62, over everything between the prefix and them: GitHub ("Behind GitHub's new
// authentication token formats", 2021), npm and Vercel (samples of several scanners agree).
DecodeResult crc32_base62(std::string_view prefix, std::string_view value) {
    const auto [body, tail] = split(value.substr(prefix.size()), 6);
    return checksum(to_base62(crc32(body)) == tail, prefix.size());
}

// Eight hexadecimal digits in lowercase, over everything between the prefix and them, except for a `_` right
// before: Cloudflare and Zuplo (samples of several scanners agree).
DecodeResult crc32_hex(std::string_view prefix, std::string_view value) {
    auto [body, tail] = split(value.substr(prefix.size()), 8);
    if (body.ends_with('_')) body.remove_suffix(1);
    return checksum(to_hex(crc32(body)) == tail, prefix.size());
}

// `_` and eight hexadecimal digits in lowercase, the least significant byte first, over everything before,
// including the prefix: Grafana (grafana/grafana, pkg/components/satokengen/tokengen.go).
DecodeResult crc32_hex_swapped(std::string_view prefix, std::string_view value) {
    auto [body, tail] = split(value, 8);
    if (!body.ends_with('_')) return checksum(false, prefix.size());
    body.remove_suffix(1);
    const std::uint32_t sum = crc32(body);
    const std::uint32_t swapped = sum >> 24 | (sum >> 8 & 0xff00) | (sum << 8 & 0xff0000) | sum << 24;
    return checksum(to_hex(swapped) == tail, prefix.size());
}

// Eight hexadecimal digits in uppercase, over everything before, including the prefix: Atlassian and
// Bitbucket (DataDog/dd-sensitive-data-scanner, atlassian_token_checksum.rs; samples of several scanners
// agree).
DecodeResult crc32_upper_hex(std::string_view prefix, std::string_view value) {
    const auto [body, tail] = split(value, 8);
    return checksum(to_upper_hex(crc32(body)) == tail, prefix.size());
}

// Six digits of base64 that encode its four bytes, the least significant first, over everything between the
// prefix and them: Confluent (praetorian-inc/titus, confluent.yml).
DecodeResult crc32_base64(std::string_view prefix, std::string_view value) {
    const auto [body, tail] = split(value.substr(prefix.size()), 6);
    return checksum(to_base64(little_endian(crc32(body))).substr(0, 6) == tail, prefix.size());
}

}  // namespace credlint::structures
