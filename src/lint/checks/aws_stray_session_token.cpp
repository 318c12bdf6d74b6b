#include <set>

#include "lint/check.h"
#include "lint/support/merged_credential.h"
#include "lint/support/message.h"

namespace credlint::checks {
namespace {

bool has_content(const Field& field) {
    return field.real() || field.verdict == Verdict::malformed || field.verdict == Verdict::wrong_slot;
}

bool permanent(const Field* id) {
    return id != nullptr && id->real() && id->prefix == "AKIA";
}

constexpr const char* why = "this key is permanent: it begins with `AKIA`";

// Whether the file's own key and token do not belong together.
bool alone(const CheckContext& context, const Credential& credential, FindingSink& emit) {
    const Field* id = credential.find("access-key-id");
    if (!permanent(id)) return false;
    bool found = false;
    for (const Field& token : credential.fields) {
        if (token.role() != "session-token" || !has_content(token)) continue;
        Finding& finding =
            emit(token.entry.value, quoted_key(context.source, token.entry) +
                                        " is set alongside a permanent key, which has no session token");
        finding.notes.push_back({id->entry.value, why});
        finding.help = "remove the token, or set " + quoted_key(context.source, id->entry) +
                       " to the temporary key that it belongs to";
        offer_removal(context, token.entry, finding);
        found = true;
    }
    return found;
}

// The file's token is used with a permanent key of another file.
void report_at_token(const CheckContext& context, const Credential& credential, const Field& token,
                     const MergedCredential::Member& id, bool overridden, FindingSink& emit) {
    const Source& other = *id.file->source;
    const std::string doubt = only_where_together(context, other);
    const std::string key = quoted_key(context.source, token.entry);
    Finding& finding =
        emit(token.entry.value, key + " is sent with the permanent key in " + quoted_name(other) + doubt);
    if (!doubt.empty()) finding.severity = Severity::warning;
    finding.notes.push_back({id.field->entry.value, why, id.file->source});
    finding.help = overridden
                       ? "remove the token, or set " + key + " to an empty value in " + quoted_name(other)
                       : "remove the token, or set the temporary key that it belongs to next to it";
    // Otherwise it may belong to the key next to it, which is overridden.
    if (credential.find("access-key-id") == nullptr) offer_removal(context, token.entry, finding);
}

// The file's permanent key is used with a token of another file, which is not linted.
void report_at_key(const CheckContext& context, const Field& id, const MergedCredential::Member& token,
                   bool overridden, FindingSink& emit) {
    const Source& other = *token.file->source;
    const std::string doubt = only_where_together(context, other);
    Finding& finding = emit(id.entry.value, quoted_key(context.source, id.entry) +
                                                " is a permanent key, sent with the session token in " +
                                                quoted_name(other) + doubt);
    if (!doubt.empty()) finding.severity = Severity::warning;
    finding.notes.push_back({token.field->entry.value, "this token is sent with it", token.file->source});
    const std::string key = quoted_key(other, token.field->entry);
    finding.help = overridden ? "remove the token there, or set " + key + " to an empty value here"
                              : "remove the token there, or set its temporary key next to it";
}

void across_files(const CheckContext& context, const Credential& credential, FindingSink& emit) {
    std::set<const Field*> reported;
    for (const MergedCredential& merged : merged_credentials(context, credential)) {
        const MergedCredential::Member* id = merged.find("access-key-id");
        if (id == nullptr || !permanent(id->field)) continue;
        for (const MergedCredential::Member& token : merged.members) {
            if (token.field->role() != "session-token" || !has_content(*token.field)) continue;
            if (token.file == id->file) continue;
            const bool overridden = &token < id;
            if (token.file == nullptr) {
                if (reported.insert(token.field).second)
                    report_at_token(context, credential, *token.field, *id, overridden, emit);
            } else if (id->file == nullptr && !token.file->linted) {
                if (reported.insert(id->field).second)
                    report_at_key(context, *id->field, token, overridden, emit);
            }
        }
    }
}

}  // namespace

void aws_stray_session_token(const CheckContext& context, FindingSink& emit) {
    for (const Credential& credential : context.credentials.credentials) {
        if (!credential.is("aws")) continue;
        if (!alone(context, credential, emit)) across_files(context, credential, emit);
    }
}

}  // namespace credlint::checks
