#include <string_view>

#include "lint/check.h"
#include "lint/support/describe_secret.h"
#include "lint/support/message.h"
#include "lint/support/production.h"
#include "text/ascii.h"
#include "text/trim.h"

namespace credlint::checks {
namespace {

// What deployment scripts look for and replace: `<KEY>`, `__KEY__`, `#{KEY}#`, `%KEY%`, `{{ key }}`.
bool is_replaced_later(std::string_view raw) {
    raw = trimmed(raw, " \t\"'`");
    return raw.empty() || std::string_view("<_#%{[$@").find(raw.front()) != raw.npos;
}

}  // namespace

void placeholder_in_production(const CheckContext& context, FindingSink& emit) {
    bool is_production = false;
    for (const Credential& credential : context.credentials.credentials) {
        for (const Field& field : credential.fields) {
            if (field.verdict != Verdict::placeholder || !field.token->secret ||
                field.within != Within::value)
                continue;
            if (is_replaced_later(context.source.text(field.entry.value))) continue;
            if (!is_production && !is_production_file(context)) return;
            is_production = true;
            Finding& finding = emit(field.entry.value, quoted_key(context.source, field.entry) +
                                                           " is still a placeholder, in a production file");
            finding.help = field.token->random ? "generate a random value: `openssl rand -base64 32`"
                                               : "set it to the value that the provider issued";
        }
    }
}

}  // namespace credlint::checks
