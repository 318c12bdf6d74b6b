// JSON Web Tokens: three parts of base64 with dots between them, of which two are JSON (RFC 7515, 7519). The
// claims are read; the signature can only be verified with the key.
#include <algorithm>
#include <array>

#include "codec/base64.h"
#include "credential/json_members.h"
#include "credential/placeholder/placeholder.h"
#include "credential/structures/decode_result.h"

namespace credlint::structures {
namespace {

constexpr std::string_view allowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";

// Bytes of a signature (RFC 7518, 3; RFC 8037; RFC 8812).
struct Signature {
    std::string_view algorithm;
    std::size_t least, most;
};
constexpr std::array signatures = {
    Signature{"HS256", 32, 32},    Signature{"HS384", 48, 48},    Signature{"HS512", 64, 64},
    Signature{"ES256", 64, 64},    Signature{"ES256K", 64, 64},   Signature{"ES384", 96, 96},
    Signature{"ES512", 132, 132},  Signature{"EdDSA", 64, 114},   Signature{"RS256", 128, 2048},
    Signature{"RS384", 128, 2048}, Signature{"RS512", 128, 2048}, Signature{"PS256", 128, 2048},
    Signature{"PS384", 128, 2048}, Signature{"PS512", 128, 2048},
};

// Some libraries write milliseconds instead of seconds.
std::optional<std::int64_t> seconds(const JsonMembers& claims, std::string_view name) {
    constexpr std::int64_t year_5138 = 100'000'000'000;
    const std::optional<std::int64_t> time = claims.number(name);
    return time && *time > year_5138 ? *time / 1000 : time;
}

std::optional<JsonMembers> json(std::string_view part) {
    const std::optional<std::string> text = from_base64(part, Base64::url);
    return text ? JsonMembers::read(*text) : std::nullopt;
}

void read_claims(const JsonMembers& claims, Decoded& decoded) {
    decoded.issued = seconds(claims, "iat");
    decoded.expires = seconds(claims, "exp");
    decoded.not_before = seconds(claims, "nbf");
    const std::string* role = claims.text("role");
    if (role != nullptr && *role == "anon") decoded.part = "anon";
    if (role != nullptr && *role == "service_role") decoded.part = "service_role";
    const std::string* reference = claims.text("ref");
    if (!decoded.part.empty() && reference != nullptr) decoded.project = *reference;
}

DecodeResult of_role(std::string_view value, std::string_view role, std::string_view otherwise) {
    DecodeResult result = jwt({}, value);
    const bool other = result.state == DecodeResult::State::proven && !result.decoded.part.empty() &&
                       result.decoded.part != role;
    return other ? wrong(otherwise) : result;
}

}  // namespace

DecodeResult jwt(std::string_view, std::string_view value) {
    if (!value.starts_with("ey") && !value.starts_with("ewo")) return {};
    if (value.find("...") != value.npos || value.find("…") != value.npos) return sample();
    const std::size_t outside = value.find_first_not_of(allowed);
    const std::size_t first = std::min(value.find('.'), value.size());
    // The header is mostly the one from the documentation, so it says nothing about what follows.
    const std::optional<JsonMembers> header = json(value.substr(0, first));
    const std::size_t head = header ? std::min(first + 1, value.size()) : 3;
    if (outside != value.npos) {
        DecodeResult result = not_whole(head);
        result.fault = Evidence::Fault::character;
        result.position = static_cast<std::uint32_t>(outside) + 1;
        return result;
    }
    const auto dots = std::count(value.begin(), value.end(), '.');
    const std::string* algorithm = header ? header->text("alg") : nullptr;
    if (algorithm == nullptr || (dots != 2 && dots != 4)) return not_whole(head);
    if (dots == 4) {
        if (header->text("enc") == nullptr) return not_whole(head);
        return proven("complete encrypted token");
    }
    const std::size_t second = value.find('.', first + 1);
    const std::optional<JsonMembers> claims = json(value.substr(first + 1, second - first - 1));
    if (!claims) return not_whole(head);
    const std::string* issuer = claims->text("iss");
    if (issuer != nullptr && *issuer == "supabase-demo") {
        DecodeResult result;
        result.state = DecodeResult::State::published;
        result.detail = "a Supabase demo key";
        return result;
    }
    const std::string_view end = value.substr(second + 1);
    if (*algorithm == "none" || end.empty())
        return wrong("contains an unsigned token, which anyone can forge", head);
    const std::optional<std::string> signature = from_base64(end, Base64::url);
    const auto known = std::find_if(signatures.begin(), signatures.end(),
                                    [&](const Signature& s) { return s.algorithm == *algorithm; });
    // An RSA signature has as many bytes as its key, and keys of odd sizes are not made.
    const bool odd =
        known != signatures.end() && known->most == 2048 && signature && signature->size() % 64 != 0;
    const bool fits = signature && !odd &&
                      (known == signatures.end() ||
                       (signature->size() >= known->least && signature->size() <= known->most));
    if (!fits && non_secret(end, {}) == Verdict::placeholder) return sample();
    if (!fits) {
        return wrong("is truncated or modified: the length of its signature does not match its algorithm",
                     head);
    }
    DecodeResult result = proven("valid header and claims, signature of the right length");
    read_claims(*claims, result.decoded);
    return result;
}

// The claim `role` of Supabase's legacy keys says what they may do (supabase/cli, pkg/config/apikeys.go): one
// of the other role is the wrong key.
DecodeResult supabase_anon_jwt(std::string_view, std::string_view value) {
    return of_role(value, "anon",
                   "contains a key with the role `service_role`, which can read and write everything");
}

DecodeResult supabase_service_jwt(std::string_view, std::string_view value) {
    return of_role(value, "service_role",
                   "contains a key with the role `anon`, which has only the permissions of a visitor");
}

}  // namespace credlint::structures
