#include <memory>
#include <string>

#include "credential/session.h"
#include "lint/check.h"
#include "lint/company.h"
#include "lint/words.h"

namespace credlint::checks {
namespace {

void tell(const Subject& subject, const Field& place, const Field& id, const Field& token,
          const std::shared_ptr<const Source>& other, Emit& emit) {
    const bool at_token = &place == &token;
    const Field& second = at_token ? id : token;
    const std::string of_id = account_number(*id.decoded->account);
    const std::string of_token = account_number(*token.decoded->account);
    const Source& elsewhere = other != nullptr ? *other : subject.source;
    const std::string where = other != nullptr ? " in " + quoted_name(*other) : std::string();
    Finding& finding = emit(place.entry.value, quoted_key(subject.source, place.entry) + " is of account " +
                                                   (at_token ? of_token : of_id) + ", but " +
                                                   quoted_key(elsewhere, second.entry) + where +
                                                   " is of account " + (at_token ? of_id : of_token));
    finding.notes.push_back(
        {second.entry.value,
         at_token ? "this key belongs to account " + of_id : "this token belongs to account " + of_token,
         other});
    finding.help = "copy all three values again from one answer; they only work together";
    if (other != nullptr && !only_where_together(subject, *other).empty()) {
        finding.severity = Severity::warning;
    }
}

bool differ(const Field& id, const Field& token) {
    return id.decoded->account && token.decoded->account && *id.decoded->account != *token.decoded->account;
}

// The key of one file meets the token of another. Told at the token, or at the key if the token's file is
// not linted.
void in_company(const Subject& subject, const Credential& credential, Emit& emit) {
    for (const Company& company : companies(subject, credential)) {
        const Company::Member* id = company.find("access-key-id");
        const Company::Member* token = company.find("session-token");
        if (id == nullptr || token == nullptr || id->relative == token->relative) continue;
        if (id->field->prefix != "ASIA" || !differ(*id->field, *token->field)) continue;
        if (token->relative == nullptr) {
            tell(subject, *token->field, *id->field, *token->field, id->relative->source, emit);
            return;
        }
        if (id->relative == nullptr && !token->relative->linted) {
            tell(subject, *id->field, *id->field, *token->field, token->relative->source, emit);
            return;
        }
    }
}

}  // namespace

void aws_account_mismatch(const Subject& subject, Emit& emit) {
    for (const Session& session : sessions(subject.source, subject.document, subject.credentials)) {
        if (session.id == nullptr || !differ(*session.id, *session.token)) continue;
        tell(subject, *session.token, *session.id, *session.token, nullptr, emit);
    }
    if (subject.circumstances.family.empty()) return;
    for (const Credential& credential : subject.credentials.credentials) {
        if (credential.is("aws")) in_company(subject, credential, emit);
    }
}

}  // namespace credlint::checks
