#include "lint/check.h"
#include "lint/support/message.h"
#include "rule/token_prose.h"

namespace credlint::checks {
namespace {

constexpr std::int64_t soon = 7 * 24 * 3600;

void judge_times(const CheckContext& context, const Field& field, FindingSink& emit) {
    const std::int64_t now = context.file.now;
    const Decoded& decoded = *field.decoded;
    const std::string start =
        quoted_key(context.source, field.entry) + " contains " + with_article(field.token->name);
    if (decoded.expires && *decoded.expires <= now) {
        Finding& finding =
            emit(field.entry.value, start + " that expired on " + date_and_time(*decoded.expires) + ", " +
                                        duration(now - *decoded.expires) + " ago");
        finding.help = "get a new one";
    } else if (decoded.not_before && *decoded.not_before > now) {
        Finding& finding = emit(field.entry.value,
                                start + " that is not valid before " + date_and_time(*decoded.not_before));
        finding.severity = Severity::warning;
        finding.help = "check the clock of this machine and the validity period of the token";
    } else if (decoded.expires && *decoded.expires - now <= soon) {
        Finding& finding =
            emit(field.entry.value, start + " that expires on " + date_and_time(*decoded.expires) + ", in " +
                                        duration(*decoded.expires - now));
        finding.severity = Severity::note;
        finding.help = "get a new one before it expires";
    }
}

}  // namespace

void expired_token(const CheckContext& context, FindingSink& emit) {
    // Documents show old tokens.
    if (context.document.embedded) return;
    for (const Credential& credential : context.credentials.credentials) {
        for (const Field& field : credential.fields) {
            // Separate checks handle AWS credentials, about which more is known.
            if (field.real() && field.token->provider != "aws") judge_times(context, field, emit);
        }
    }
}

}  // namespace credlint::checks
