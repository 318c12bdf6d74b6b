#include "credential/hints.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "credential/aws/identifiers.h"
#include "credential/judge.h"
#include "text/ascii.h"

namespace credlint {
namespace {

std::string_view without_quote(std::string_view raw) {
    return raw.substr(std::min(raw.size(), raw.find_first_not_of("\"'` \t")));
}

bool judged_at_all(const Field& field) {
    return field.real() || field.verdict == Verdict::malformed || field.verdict == Verdict::wrong_slot;
}

// What the fields of a credential say of each other, gathered once: a file may repeat a name thousands of
// times.
class Doubts {
public:
    Doubts(const Source& source, const Credential& credential)
        : source_(source), aws_(credential.is("aws")), id_(credential.find("access-key-id")) {
        for (const Field& field : credential.fields) {
            Claims& claims = claims_[field.role()];
            claims.by_own_name |= !field.hinted();
            claims.well_formed |= field.real();
        }
    }

    bool operator()(const Field& field) const {
        if (!field.hinted()) return false;
        if (outdone(field)) return true;
        if (!aws_) return false;
        if (field.role() == "session-token") return stray_token(field);
        return field.role() == "secret-access-key" && stray_secret(field);
    }

private:
    struct Claims {
        bool by_own_name = false;
        bool well_formed = false;
    };

    // Another field of the role has the better claim: a name of the provider's own, or the right form.
    bool outdone(const Field& field) const {
        const Claims& claims = claims_.at(field.role());
        return claims.by_own_name || (claims.well_formed && !field.real());
    }

    // A token is AWS's if it begins like one. Beside a permanent key any other is some other service's.
    bool stray_token(const Field& field) const {
        if (aws::begins_like_session_token(without_quote(source_.text(field.entry.value)))) return false;
        return judged_at_all(field) || id_ == nullptr || id_->prefix != "ASIA";
    }

    // Beside an ID with AWS's own name, a `SECRET_KEY` of another form is the web framework's.
    bool stray_secret(const Field& field) const {
        return (id_ == nullptr || !id_->hinted()) && !field.real();
    }

    const Source& source_;
    bool aws_;
    const Field* id_;
    std::map<std::string_view, Claims> claims_;  // by role
};

}  // namespace

bool tells_provider(const TokenRule& token, std::string_view raw) {
    if (token.prefixes.empty()) return false;
    std::string_view value = without_quote(raw);
    // A prefix with a mark in it is no word: `pypi-`, `base64:`.
    const bool marked =
        std::any_of(token.prefixes.begin(), token.prefixes.end(), [&](std::string_view prefix) {
            return prefix.size() > 4 && value.size() > prefix.size() && value.starts_with(prefix) &&
                   !is_letter_or_digit(prefix.back());
        });
    if (marked) return true;
    const auto end = std::find_if_not(value.begin(), value.end(), is_letter_or_digit);
    value = value.substr(0, static_cast<std::size_t>(end - value.begin()));
    // Shorter ones may be words, and so may lower-case ones that have not the whole form.
    if (value.size() < 12) return false;
    if (std::any_of(token.prefixes.begin(), token.prefixes.end(),
                    [&](std::string_view prefix) { return value.starts_with(prefix); })) {
        return true;
    }
    if (token.provider == "aws" && !aws::identifier_kind(value).empty()) return true;
    std::string upper(value.substr(0, 64));
    std::transform(upper.begin(), upper.end(), upper.begin(), to_upper);
    return has_form(token, upper);
}

void settle_hints(const Source& source, CredentialSet& set) {
    for (Credential& credential : set.credentials) {
        credential.fields.sort(
            [](const Field& a, const Field& b) { return a.entry.key.begin < b.entry.key.begin; });
        const Doubts doubtful(source, credential);
        std::list<Field> kept;
        for (auto field = credential.fields.begin(); field != credential.fields.end();) {
            const auto next = std::next(field);
            if (!doubtful(*field)) kept.splice(kept.end(), credential.fields, field);
            field = next;
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
