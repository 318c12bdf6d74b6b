#include "lint/support/describe_secret.h"

#include <algorithm>

#include "lint/support/message.h"
#include "rule/token_prose.h"

namespace credlint {
namespace {

// `a real GitHub token (valid checksum)`, `a real test-mode Stripe secret key`.
std::string real_secret(const Field& field) {
    const std::string name(field.token->name);
    switch (field.verdict) {
        case Verdict::proven:
            return "a real " + name + " (" + std::string(field.evidence->proof) + ")";
        case Verdict::random:
            return "a real " + name + " (random characters)";
        default:
            return of_test_mode(field) ? "a real test-mode " + name : "a real " + name;
    }
}

}  // namespace

std::string describe_secret(const Field& field) {
    return field.verdict == Verdict::proven ? real_secret(field) : "what looks like " + real_secret(field);
}

std::string secret_phrase(const Source& source, const Field& field) {
    if (field.within == Within::value && field.verdict != Verdict::proven)
        return quoted_key(source, field.entry) + " looks like " + real_secret(field);
    return subject_phrase(source, field) + " " + describe_secret(field);
}

std::string evidence_of(const Field& field) {
    if (field.fits != nullptr) return with_article(field.fits->name);
    if (field.verdict == Verdict::proven) return std::string(field.evidence->proof);
    const bool named = field.verdict == Verdict::known_public || field.verdict == Verdict::weak;
    return named ? std::string(field.evidence->detail) : std::string();
}

bool of_test_mode(const Field& field) {
    const auto& prefixes = field.token->test_prefixes;
    return std::find(prefixes.begin(), prefixes.end(), field.prefix) != prefixes.end();
}

bool has_expired(const Field& field, std::int64_t now) {
    return field.decoded->expires && *field.decoded->expires < now;
}

Span place_of(const Field& field) {
    return field.within == Within::value ? field.entry.value : field.place;
}

std::string subject_phrase(const Source& source, const Field& field) {
    const std::string key = field.entry.key.empty() ? std::string() : quoted_key(source, field.entry);
    switch (field.within) {
        case Within::comment:
            return key.empty() ? "a comment contains" : "a comment sets " + key + " to";
        case Within::fallback:
            return "the default in " + key + " contains";
        case Within::userinfo:
            return "the address in " + key + " contains";
        case Within::json:
            return "the JSON in " + key + " contains";
        case Within::text:
            return (key.empty() ? "this line" : key) + " contains";
        case Within::value:
            break;
    }
    return key + " is";
}

}  // namespace credlint
