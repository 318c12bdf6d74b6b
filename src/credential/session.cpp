#include "credential/session.h"

#include <algorithm>

#include "credential/placeholder.h"
#include "document/value.h"
#include "text/timestamp.h"

namespace credlint {
namespace {

bool made_up(const Field* field) {
    return field != nullptr &&
           (field->verdict == Verdict::placeholder || field->verdict == Verdict::known_public);
}

bool overridden(const Source& source, const Credential& credential, const Field& field) {
    const std::string_view key = source.text(field.entry.key);
    return std::any_of(&field + 1, credential.fields.data() + credential.fields.size(),
                       [&](const Field& later) { return source.text(later.entry.key) == key; });
}

}  // namespace

std::vector<Session> sessions(const Source& source, const CredentialSet& credentials) {
    std::vector<Session> out;
    for (const Credential& credential : credentials.credentials) {
        if (!credential.is("aws")) continue;
        const Field* id = credential.find("access-key-id");
        const bool permanent = id != nullptr && id->verdict == Verdict::well_formed && id->prefix != "ASIA";
        if (permanent || made_up(id) || made_up(credential.find("secret-access-key"))) continue;
        for (const Field& field : credential.fields) {
            if (field.role() == "session-token" && field.decoded.issued &&
                !overridden(source, credential, field)) {
                out.push_back({&credential, id, &field});
            }
        }
    }
    return out;
}

std::vector<const aws::Setting*> settings_beside(const CredentialSet& credentials,
                                                 const Credential& credential, aws::SettingRule::Kind kind) {
    std::vector<const aws::Setting*> out;
    for (const aws::Setting& setting : credentials.settings) {
        if (setting.rule->kind == kind && setting.entry.section == credential.section &&
            setting.group == credential.group) {
            out.push_back(&setting);
        }
    }
    return out;
}

std::string known_value(const Source& source, const Document& document, const Entry& entry) {
    if (entry.unterminated) return {};
    Value value = read_value(source, document.format, entry);
    const bool number = value.text.find_first_not_of("0123456789") == value.text.npos;
    if (!value.references.empty() || (!number && non_secret(value.text, source.text(entry.key)))) return {};
    return std::move(value.text);
}

std::optional<std::int64_t> stated_end(const Source& source, const Document& document,
                                       const CredentialSet& credentials, const Credential& credential) {
    std::optional<std::int64_t> end;
    for (const aws::Setting* setting :
         settings_beside(credentials, credential, aws::SettingRule::Kind::time)) {
        if (const auto time = parse_timestamp(known_value(source, document, setting->entry))) end = time;
    }
    return end;
}

}  // namespace credlint
