#include "lint/support/describe_secret.h"

#include <algorithm>

#include "lint/support/message.h"
#include "rule/token_prose.h"

namespace credlint {

std::string describe_secret(const Field& field) {
    const std::string name(field.token->name);
    switch (field.verdict) {
        case Verdict::proven:
            return "a real " + name + " (" + std::string(field.evidence->proof) + ")";
        case Verdict::random:
            return "a random-looking " + name;
        default:
            return of_test_mode(field) ? "a real-format " + name + " of the test mode"
                                       : "a real-format " + name;
    }
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
            return key.empty() ? "a comment holds" : "a comment sets " + key + " to";
        case Within::fallback:
            return "the default in " + key + " is";
        case Within::userinfo:
            return "the address in " + key + " holds";
        case Within::json:
            return "the JSON in " + key + " holds";
        case Within::text:
            return (key.empty() ? "a value" : key) + " holds";
        case Within::value:
            break;
    }
    return key + " is";
}

}  // namespace credlint
