#include "lint/check.h"
#include "lint/support/message.h"
#include "rule/token_prose.h"

namespace credlint::checks {
namespace {

constexpr std::int64_t year = 365 * 24 * 3600;
constexpr std::int64_t old = 2 * year;

// Whether the time in a value is the time when it was issued: in a JSON Web Token it is the time of a login,
// and a bot is older than its token.
bool shows_age(const Field& field) {
    return field.decoded->issued && !field.decoded->expires && !field.prefix.starts_with("ey") &&
           field.token->provider != "discord" && field.token->provider != "aws";
}

}  // namespace

void old_key(const CheckContext& context, FindingSink& emit) {
    if (context.document.embedded) return;
    const std::int64_t now = context.file.now;
    for (const Credential& credential : context.credentials.credentials) {
        for (const Field& field : credential.fields) {
            if (!field.real() || !shows_age(field) || now - *field.decoded->issued < old) continue;
            Finding& finding = emit(field.entry.value,
                                    quoted_key(context.source, field.entry) + " contains " +
                                        with_article(field.token->name) + " that was issued on " +
                                        date_and_time(*field.decoded->issued) + ", " +
                                        std::to_string((now - *field.decoded->issued) / year) + " years ago");
            finding.help = "create a new one, and revoke this one when it is no longer in use";
        }
    }
}

}  // namespace credlint::checks
