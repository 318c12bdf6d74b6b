#include "lint/check.h"
#include "lint/words.h"
#include "rule/token_prose.h"

namespace credlint::checks {
namespace {

constexpr std::int64_t soon = 7 * 24 * 3600;

void judge_times(const Subject& subject, const Field& field, Emit& emit) {
    const std::int64_t now = subject.circumstances.now;
    const Decoded& decoded = field.decoded;
    const std::string holds =
        quoted_key(subject.source, field.entry) + " holds " + with_article(field.token->name);
    if (decoded.expires && *decoded.expires <= now) {
        Finding& finding =
            emit(field.entry.value, holds + " that expired on " + date_and_time(*decoded.expires) + ", " +
                                        duration(now - *decoded.expires) + " ago");
        finding.help = "get a new one";
    } else if (decoded.not_before && *decoded.not_before > now) {
        Finding& finding = emit(field.entry.value,
                                holds + " that is not valid before " + date_and_time(*decoded.not_before));
        finding.severity = Severity::warning;
        finding.help = "look at the clock of this machine and at the dates that were asked for";
    } else if (decoded.expires && *decoded.expires - now <= soon) {
        Finding& finding =
            emit(field.entry.value, holds + " that expires on " + date_and_time(*decoded.expires) + ", in " +
                                        duration(*decoded.expires - now));
        finding.severity = Severity::info;
        finding.help = "get a new one before that";
    }
}

void run(const Subject& subject, Emit& emit) {
    // Documents show tokens of long ago.
    if (subject.document.embedded) return;
    for (const Credential& credential : subject.credentials.credentials) {
        for (const Field& field : credential.fields) {
            // What AWS issues is judged by checks of its own, which know more of it.
            if (field.real() && field.token->provider != "aws") judge_times(subject, field, emit);
        }
    }
}

constexpr std::string_view tags[] = {"correctness", "time"};

}  // namespace

extern const Check expired_token{
    {
        .id = "expired-token",
        .title = "token that says itself that its time is over",
        .what =
            "Reads the end of its life that a value carries in its own bytes, and compares it with the clock "
            "(or with `--now`): `exp` of a JSON Web Token, the caveat of a PyPI token, `se` of a shared "
            "access signature of Azure, the time in a reference token of JFrog, the last day of a "
            "certificate. Over: an error. Within seven days: a note. One that begins in the future is a "
            "warning.",
        .why = "Whoever checks the value refuses it, mostly with the words that a wrong one gets, and people "
               "look for the mistake in permissions and addresses first.",
        .example = "API_JWT={jwt:iss=acme,exp=1761600000}\n",
        .instead = "Get a new one where the old one came from. If it ends every few hours, let the program "
                   "fetch it with what lasts: a refresh token, a client secret, a key.",
        .seen = "401 Unauthorized: token expired",
        .symptom =
            "jsonwebtoken: `TokenExpiredError: jwt expired`. PyJWT: `ExpiredSignatureError: Signature has "
            "expired`. Supabase: `JWT expired`. Azure Storage: `AuthenticationFailed: Signature not valid in "
            "the specified time frame`. TLS: `certificate has expired`.",
        .docs = "https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4",
        .severity = Severity::error,
        .tags = tags,
    },
    run,
};

}  // namespace credlint::checks
