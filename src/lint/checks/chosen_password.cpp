#include <string>
#include <string_view>

#include "lint/check.h"
#include "lint/support/describe_secret.h"
#include "lint/support/message.h"
#include "lint/support/production.h"
#include "text/ascii.h"

namespace credlint::checks {
namespace {

bool names_a_password(const CheckContext& context, const Field& field) {
    const std::string_view role = field.role();
    if (role == "password" || role == "passphrase" || role == "secret") return true;
    return field.claimed_by == ClaimedBy::words &&
           folded(context.source.text(field.entry.key)).find("secret") != std::string::npos;
}

}  // namespace

void chosen_password(const CheckContext& context, FindingSink& emit) {
    // Shorter ones are more likely a name or a mode than a password.
    constexpr std::size_t shortest = 8;
    bool is_production = false;
    for (const Credential& credential : context.credentials.credentials) {
        for (const Field& field : credential.fields) {
            if (field.verdict != Verdict::wordlike || !names_a_password(context, field)) continue;
            if (context.value(field.entry).text.size() < shortest) continue;
            if (!is_production && !is_production_file(context)) return;
            is_production = true;
            Finding& finding = emit(field.entry.value, quoted_key(context.source, field.entry) +
                                                           " looks like a password that someone chose");
            finding.help = "generate a random one: `openssl rand -base64 24`";
        }
    }
}

}  // namespace credlint::checks
