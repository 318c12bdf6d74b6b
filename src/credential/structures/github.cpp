// Tokens of GitHub with a structure of their own.
#include "codec/base32.h"
#include "codec/sha256.h"
#include "credential/structure.h"

namespace credlint::structures {

// `github_pat_`, 22 characters, `_`, 59 more. The SHA-256 of everything before the last 16 is in the next
// eight, as base32. The meaning of the last eight is unknown (samples of three scanners agree).
DecodeResult github_fine_grained(std::string_view prefix, std::string_view value) {
    constexpr std::size_t covered = 77, digits = 8;
    if (value.size() < covered + digits) return checksum(false, prefix.size());
    const auto hash = sha256(value.substr(0, covered));
    const std::string_view first(reinterpret_cast<const char*>(hash.data()), digits * 5 / 8);
    return checksum(to_base32(first) == value.substr(covered, digits), prefix.size());
}

// `ghs_` and a token of the classic form, or `ghs_`, the number of the app, `_` and a JSON Web Token
// (GitHub's changelog of 2026-04-24). No sample of the classic form has a checksum that matches, so a
// mismatch means nothing.
DecodeResult github_installation(std::string_view prefix, std::string_view value) {
    constexpr std::size_t classic = 40;
    const std::string_view body = value.substr(prefix.size());
    if (body.find('.') != body.npos) {
        const std::size_t app = body.find('_');
        if (app == body.npos) return checksum(false, prefix.size());
        DecodeResult result = jwt({}, body.substr(app + 1));
        const std::size_t begin = prefix.size() + app + 1;
        result.head += begin;
        if (result.position != 0) result.position += static_cast<std::uint32_t>(begin);
        return result;
    }
    if (value.size() != classic) return {};
    const DecodeResult result = crc32_base62(prefix, value);
    return result.state == DecodeResult::State::proven ? result : DecodeResult{};
}

}  // namespace credlint::structures
