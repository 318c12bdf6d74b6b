#include "credential/hints.h"

#include <algorithm>
#include <string>

#include "credential/aws/identifiers.h"
#include "credential/judge.h"

namespace credlint {
namespace {

bool letter_or_digit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

std::string_view without_quote(std::string_view raw) {
    return raw.substr(std::min(raw.size(), raw.find_first_not_of("\"'` \t")));
}

bool judged_at_all(const Field& field) {
    return field.verdict == Verdict::well_formed || field.verdict == Verdict::malformed ||
           field.verdict == Verdict::wrong_slot;
}

// Another field of the role that has the better claim: a name of the provider's own, or the right form.
bool outdone(const Credential& credential, const Field& field) {
    return std::any_of(credential.fields.begin(), credential.fields.end(), [&](const Field& other) {
        if (&other == &field || other.role() != field.role()) return false;
        return !other.hinted ||
               (other.verdict == Verdict::well_formed && field.verdict != Verdict::well_formed);
    });
}

// A token is AWS's if it begins like one. Beside a permanent key any other is some other service's.
bool stray_token(const Source& source, const Credential& credential, const Field& field) {
    if (aws::begins_like_session_token(without_quote(source.text(field.entry.value)))) return false;
    const Field* id = credential.find("access-key-id");
    return judged_at_all(field) || id == nullptr || id->prefix != "ASIA";
}

// Beside an ID with AWS's own name, a `SECRET_KEY` of another form is the web framework's.
bool stray_secret(const Credential& credential, const Field& field) {
    const Field* id = credential.find("access-key-id");
    return (id == nullptr || !id->hinted) && field.verdict != Verdict::well_formed;
}

bool doubtful(const Source& source, const Credential& credential, const Field& field) {
    if (!field.hinted) return false;
    if (outdone(credential, field)) return true;
    if (!credential.is("aws")) return false;
    if (field.role() == "session-token") return stray_token(source, credential, field);
    return field.role() == "secret-access-key" && stray_secret(credential, field);
}

}  // namespace

bool tells_provider(const TokenRule& token, std::string_view raw) {
    if (token.prefixes.empty()) return false;
    std::string_view value = without_quote(raw);
    const auto end = std::find_if_not(value.begin(), value.end(), letter_or_digit);
    value = value.substr(0, static_cast<std::size_t>(end - value.begin()));
    // Shorter ones may be words, and so may lower-case ones that have not the whole form.
    if (value.size() < 12) return false;
    if (std::any_of(token.prefixes.begin(), token.prefixes.end(),
                    [&](std::string_view prefix) { return value.starts_with(prefix); })) {
        return true;
    }
    if (token.provider == "aws" && !aws::identifier_kind(value).empty()) return true;
    std::string folded(value.substr(0, 64));
    std::transform(folded.begin(), folded.end(), folded.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return has_form(token, folded);
}

void settle_hints(const Source& source, CredentialSet& set) {
    for (Credential& credential : set.credentials) {
        std::stable_sort(
            credential.fields.begin(), credential.fields.end(),
            [](const Field& a, const Field& b) { return a.entry.key.begin < b.entry.key.begin; });
        std::vector<Field> kept;
        for (const Field& field : credential.fields) {
            if (!doubtful(source, credential, field)) kept.push_back(field);
        }
        credential.fields = std::move(kept);
    }
    std::erase_if(set.credentials, [](const Credential& credential) { return credential.fields.empty(); });
    std::stable_sort(set.credentials.begin(), set.credentials.end(),
                     [](const Credential& a, const Credential& b) {
                         return a.fields.front().entry.key.begin < b.fields.front().entry.key.begin;
                     });
}

}  // namespace credlint
