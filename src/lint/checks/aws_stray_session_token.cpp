#include <set>

#include "lint/check.h"
#include "lint/company.h"
#include "lint/words.h"

namespace credlint::checks {
namespace {

bool holds_something(const Field& field) {
    return field.real() || field.verdict == Verdict::malformed || field.verdict == Verdict::wrong_slot;
}

bool permanent(const Field* id) {
    return id != nullptr && id->real() && id->prefix == "AKIA";
}

constexpr const char* why = "this key is permanent: it begins with `AKIA`";

// Whether the file's own key and token do not go together.
bool alone(const Subject& subject, const Credential& credential, Emit& emit) {
    const Field* id = credential.find("access-key-id");
    if (!permanent(id)) return false;
    bool found = false;
    for (const Field& token : credential.fields) {
        if (token.role() != "session-token" || !holds_something(token)) continue;
        Finding& finding =
            emit(token.entry.value, quoted_key(subject.source, token.entry) +
                                        " is set beside a permanent key, which has no session token");
        finding.notes.push_back({id->entry.value, why});
        finding.help = "remove the token, or put the temporary key it belongs to into " +
                       quoted_key(subject.source, id->entry);
        offer_removal(subject, token.entry, finding);
        found = true;
    }
    return found;
}

// The file's token goes with a permanent key of another file.
void told_at_token(const Subject& subject, const Credential& credential, const Field& token,
                   const Company::Member& id, bool overridden, Emit& emit) {
    const Source& other = *id.relative->source;
    const std::string doubt = only_where_together(subject, other);
    const std::string key = quoted_key(subject.source, token.entry);
    Finding& finding =
        emit(token.entry.value, key + " is sent with the permanent key of " + quoted_name(other) + doubt);
    if (!doubt.empty()) finding.severity = Severity::warning;
    finding.notes.push_back({id.field->entry.value, why, id.relative->source});
    finding.help = overridden ? "remove the token, or set " + key + " to nothing in " + quoted_name(other)
                              : "remove the token, or put the temporary key it belongs to beside it";
    // Else it may belong to the key beside it, which is overridden.
    if (credential.find("access-key-id") == nullptr) offer_removal(subject, token.entry, finding);
}

// The file's permanent key goes with a token of another file, which is not linted.
void told_at_key(const Subject& subject, const Field& id, const Company::Member& token, bool overridden,
                 Emit& emit) {
    const Source& other = *token.relative->source;
    const std::string doubt = only_where_together(subject, other);
    Finding& finding = emit(id.entry.value, quoted_key(subject.source, id.entry) +
                                                " is a permanent key, sent with the session token of " +
                                                quoted_name(other) + doubt);
    if (!doubt.empty()) finding.severity = Severity::warning;
    finding.notes.push_back({token.field->entry.value, "this token is sent with it", token.relative->source});
    const std::string key = quoted_key(other, token.field->entry);
    finding.help = overridden ? "remove the token there, or set " + key + " to nothing here"
                              : "remove the token there, or set its temporary key beside it";
}

void in_company(const Subject& subject, const Credential& credential, Emit& emit) {
    std::set<const Field*> told;
    for (const Company& company : companies(subject, credential)) {
        const Company::Member* id = company.find("access-key-id");
        if (id == nullptr || !permanent(id->field)) continue;
        for (const Company::Member& token : company.members) {
            if (token.field->role() != "session-token" || !holds_something(*token.field)) continue;
            if (token.relative == id->relative) continue;
            const bool overridden = &token < id;
            if (token.relative == nullptr) {
                if (told.insert(token.field).second)
                    told_at_token(subject, credential, *token.field, *id, overridden, emit);
            } else if (id->relative == nullptr && !token.relative->linted) {
                if (told.insert(id->field).second) told_at_key(subject, *id->field, token, overridden, emit);
            }
        }
    }
}

}  // namespace

void aws_stray_session_token(const Subject& subject, Emit& emit) {
    for (const Credential& credential : subject.credentials.credentials) {
        if (!credential.is("aws")) continue;
        if (!alone(subject, credential, emit)) in_company(subject, credential, emit);
    }
}

}  // namespace credlint::checks
