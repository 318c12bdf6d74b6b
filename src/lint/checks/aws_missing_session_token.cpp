#include <algorithm>

#include "credential/shown_name.h"
#include "lint/check.h"
#include "lint/support/merged_credential.h"
#include "lint/support/message.h"
#include "rule/claim.h"

namespace credlint::checks {
namespace {

// The name of the token that belongs to this ID: same prefix, same case.
std::string token_key(std::string_view id_key, const Credential& credential) {
    if (claim_name(id_key) == "ACCESSKEYID") return id_key[0] == 'A' ? "`SessionToken`" : "`sessionToken`";
    const std::size_t star = credential.group.find('*');
    if (star != credential.group.npos)
        return "`" + shown_name(name_in_group(credential.group, "AWS_SESSION_TOKEN")) + "`";
    const std::size_t before = credential.group.empty() ? 0 : credential.group.size() + 1;
    const bool lower = id_key.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ", before) == id_key.npos;
    return "`" +
           shown_name(std::string(id_key.substr(0, before)) +
                      (lower ? "aws_session_token" : "AWS_SESSION_TOKEN")) +
           "`";
}

bool temporary(const Field& id) {
    return id.real() && id.prefix == "ASIA";
}

std::string_view empty_token(const Field& token) {
    return token.verdict == Verdict::empty ? "the token is empty here" : "this is a placeholder, not a token";
}

// The token is missing in the file itself.
void alone(const CheckContext& context, const Credential& credential, const Field& id, FindingSink& emit) {
    const Field* token = credential.find("session-token");
    const std::string place = in_section(context, credential.section);
    const MergedCredential::Member provided =
        provided_by(merged_credentials(context, credential), "session-token");
    if (provided.field != nullptr) {
        if (!aws_shared_file(context)) return;
        Finding& finding = emit(
            id.entry.value,
            quoted_key(context.source, id.entry) +
                " is a temporary key (`ASIA…`) without its session token for boto3 and the AWS CLI" + place);
        finding.severity = Severity::warning;
        finding.notes.push_back({provided.field->entry.value,
                                 "the token is here, where only other SDKs look for it",
                                 provided.file->source});
        finding.help = "set all three values in one file, preferably `credentials`";
        return;
    }
    Finding& finding =
        emit(id.entry.value, quoted_key(context.source, id.entry) +
                                 " is a temporary key (`ASIA…`) without its session token" + place);
    const std::string key = token != nullptr ? quoted_key(context.source, token->entry)
                                             : token_key(entry_name(context.source, id.entry), credential);
    finding.help = token == nullptr && id.hinted()
                       ? "add the session token that was issued with this key"
                       : "set " + key + " to the session token that was issued with this key";
    if (token != nullptr) finding.notes.push_back({token->entry.value, std::string(empty_token(*token))});
}

// The key of one file meets the empty token of another that overrides it. Reported at the key if its file is
// also linted, so that no run reports it twice.
bool overridden(const CheckContext& context, const MergedCredential& merged, FindingSink& emit) {
    const MergedCredential::Member* id = merged.find("access-key-id");
    const MergedCredential::Member* token = merged.find("session-token");
    if (id == nullptr || token == nullptr || id->file == token->file) return false;
    if (!temporary(*id->field) || filled(*token->field)) return false;
    const bool here = id->file == nullptr;
    if (!here && (token->file != nullptr || id->file->linted)) return false;
    const RelatedFile& other = here ? *token->file : *id->file;
    const std::string doubt = only_where_together(context, *other.source);
    const std::string key = quoted_key(here ? *other.source : context.source, token->field->entry);
    const bool empty = token->field->verdict == Verdict::empty;
    Finding& finding = here ? emit(id->field->entry.value,
                                   quoted_key(context.source, id->field->entry) +
                                       " is a temporary key (`ASIA…`) whose session token is overridden by " +
                                       (empty ? "an empty value in " : "a placeholder in ") +
                                       quoted_name(*other.source) + doubt)
                            : emit(token->field->entry.value,
                                   key + (empty ? " is empty" : " is a placeholder") + ", but the key in " +
                                       quoted_name(*other.source) + " is temporary (`ASIA…`)" + doubt);
    if (!doubt.empty()) finding.severity = Severity::warning;
    if (here) {
        finding.notes.push_back(
            {token->field->entry.value, std::string(empty_token(*token->field)), other.source});
    } else {
        finding.notes.push_back({id->field->entry.value, "this key begins with `ASIA`", other.source});
    }
    finding.help = "set " + key + " to the session token that was issued with the key, or remove its line";
    return true;
}

// Whether the field is a token that is not overridden by the last one, `last`: the same field or another name
// (AWS_SECURITY_TOKEN).
bool fills(const CheckContext& context, const Field& field, const Field* last) {
    if (field.role() != "session-token") return false;
    if (field.verdict == Verdict::empty || field.verdict == Verdict::placeholder) return false;
    return &field == last || context.source.text(field.entry.key) != context.source.text(last->entry.key);
}

}  // namespace

void aws_missing_session_token(const CheckContext& context, FindingSink& emit) {
    // The format has no place for a token: aws-temporary-key-in-s3fs.
    if (context.document.format == Format::s3fs) return;
    for (const Credential& credential : context.credentials.credentials) {
        if (!credential.is("aws")) continue;
        const Field* id = credential.find("access-key-id");
        const Field* token = credential.find("session-token");
        const bool has_token = std::any_of(credential.fields.begin(), credential.fields.end(),
                                           [&](const Field& field) { return fills(context, field, token); });
        if (id != nullptr && temporary(*id) && !has_token) {
            alone(context, credential, *id, emit);
            continue;
        }
        for (const MergedCredential& merged : merged_credentials(context, credential)) {
            if (overridden(context, merged, emit)) break;
        }
    }
}

}  // namespace credlint::checks
