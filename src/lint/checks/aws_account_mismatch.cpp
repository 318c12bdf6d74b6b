#include <memory>
#include <string>

#include "credential/session.h"
#include "lint/check.h"
#include "lint/support/merged_credential.h"
#include "lint/support/message.h"

namespace credlint::checks {
namespace {

void report(const CheckContext& context, const Field& place, const Field& id, const Field& token,
            const std::shared_ptr<const Source>& other, FindingSink& emit) {
    const bool at_token = &place == &token;
    const Field& second = at_token ? id : token;
    const std::string of_id = account_number(*id.decoded->account);
    const std::string of_token = account_number(*token.decoded->account);
    const Source& elsewhere = other != nullptr ? *other : context.source;
    const std::string where = other != nullptr ? " in " + quoted_name(*other) : std::string();
    Finding& finding = emit(place.entry.value, quoted_key(context.source, place.entry) +
                                                   " belongs to account " + (at_token ? of_token : of_id) +
                                                   ", but " + quoted_key(elsewhere, second.entry) + where +
                                                   " belongs to account " + (at_token ? of_id : of_token));
    finding.notes.push_back(
        {second.entry.value,
         at_token ? "this key belongs to account " + of_id : "this token belongs to account " + of_token,
         other});
    finding.help = "copy all three values again from the same response; they only work together";
    if (other != nullptr && !only_where_together(context, *other).empty()) {
        finding.severity = Severity::warning;
    }
}

bool differ(const Field& id, const Field& token) {
    return id.decoded->account && token.decoded->account && *id.decoded->account != *token.decoded->account;
}

// Compares the key of one file with the token of another. Reported at the token, or at the key if the token's
// file is not linted.
void across_files(const CheckContext& context, const Credential& credential, FindingSink& emit) {
    for (const MergedCredential& merged : merged_credentials(context, credential)) {
        const MergedCredential::Member* id = merged.find("access-key-id");
        const MergedCredential::Member* token = merged.find("session-token");
        if (id == nullptr || token == nullptr || id->file == token->file) continue;
        if (id->field->prefix != "ASIA" || !differ(*id->field, *token->field)) continue;
        if (token->file == nullptr) {
            report(context, *token->field, *id->field, *token->field, id->file->source, emit);
            return;
        }
        if (id->file == nullptr && !token->file->linted) {
            report(context, *id->field, *id->field, *token->field, token->file->source, emit);
            return;
        }
    }
}

}  // namespace

void aws_account_mismatch(const CheckContext& context, FindingSink& emit) {
    for (const Session& session : sessions(context.source, context.values, context.credentials)) {
        if (session.id == nullptr || !differ(*session.id, *session.token)) continue;
        report(context, *session.token, *session.id, *session.token, nullptr, emit);
    }
    if (context.file.load_orders.empty()) return;
    for (const Credential& credential : context.credentials.credentials) {
        if (credential.is("aws")) across_files(context, credential, emit);
    }
}

}  // namespace credlint::checks
