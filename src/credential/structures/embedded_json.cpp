// Tokens that contain JSON in base64, and what it says: whose they are, and since when.
#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>

#include "codec/base64.h"
#include "credential/json_members.h"
#include "credential/structures/decode_result.h"

namespace credlint::structures {
namespace {

constexpr std::string_view proof = "valid JSON";

std::optional<JsonMembers> json(std::string_view base64) {
    const bool url = base64.find_first_of("-_") != base64.npos;
    const std::optional<std::string> text = from_base64(base64, url ? Base64::url : Base64::standard);
    return text ? JsonMembers::read(*text) : std::nullopt;
}

bool has_all(const std::optional<JsonMembers>& members, std::initializer_list<std::string_view> names) {
    return members &&
           std::all_of(names.begin(), names.end(), [&](std::string_view name) { return members->has(name); });
}

std::string text_of(const JsonMembers& members, std::string_view name) {
    const std::string* text = members.text(name);
    return text != nullptr ? *text : std::string();
}

}  // namespace

// `sntrys_`, JSON, `_`, 32 bytes (getsentry/sentry, utils/security/orgauthtoken_token.py).
DecodeResult sentry_org_token(std::string_view prefix, std::string_view value) {
    if (prefix.empty()) return {};
    const std::string_view body = value.substr(prefix.size());
    const std::size_t line = body.rfind('_');
    const std::optional<JsonMembers> members = json(body.substr(0, line));
    const std::optional<std::string> secret =
        line == body.npos ? std::nullopt : from_base64(body.substr(line + 1));
    if (!has_all(members, {"iat", "org"}) || !secret || secret->size() != 32)
        return not_whole(std::min(prefix.size() + 11, value.size()));  // `{"iat":`
    DecodeResult result = proven(proof);
    result.decoded.issued = members->number("iat");
    result.decoded.project = text_of(*members, "org");
    return result;
}

// `glc_` and JSON with organisation, name, key and region; `eyJrIjoi…`, API keys before service accounts,
// with key, name and number (Samsung/CredSweeper, value_grafana_check.py).
DecodeResult grafana_cloud_token(std::string_view prefix, std::string_view value) {
    if (prefix.empty()) return {};
    const std::optional<JsonMembers> members = json(value.substr(prefix.size()));
    if (!has_all(members, {"o", "n", "k"})) return not_whole(std::min(prefix.size() + 8, value.size()));
    DecodeResult result = proven(proof);
    result.decoded.project = text_of(*members, "o");
    result.decoded.region = text_of(*members, "m.r");
    return result;
}

DecodeResult grafana_api_key(std::string_view prefix, std::string_view value) {
    if (prefix.empty()) return {};
    return has_all(json(value), {"k", "n", "id"}) ? proven(proof) : not_whole(prefix.size());
}

// `ops_` and JSON with the account's keys (the same, and 1Password's own documentation).
DecodeResult onepassword_service_account(std::string_view prefix, std::string_view value) {
    if (prefix.empty()) return {};
    const std::optional<JsonMembers> members = json(value.substr(prefix.size()));
    if (!has_all(members, {"signInAddress", "secretKey", "muk", "email"}))
        return not_whole(std::min(prefix.size() + 3, value.size()));
    DecodeResult result = proven(proof);
    result.decoded.project = text_of(*members, "signInAddress");
    return result;
}

// `sk.` or `pk.`, JSON with user and number, `.`, 22 characters.
DecodeResult mapbox_token(std::string_view prefix, std::string_view value) {
    if (prefix.empty()) return {};
    const std::string_view body = value.substr(prefix.size());
    const std::size_t dot = body.find('.');
    if (!has_all(json(body.substr(0, dot)), {"u", "a"}) || dot == body.npos || body.size() - dot - 1 != 22)
        return not_whole(std::min(prefix.size() + 7, value.size()));  // `{"u":`
    DecodeResult result = proven(proof);
    result.decoded.project = text_of(*json(body.substr(0, dot)), "u");
    return result;
}

}  // namespace credlint::structures
