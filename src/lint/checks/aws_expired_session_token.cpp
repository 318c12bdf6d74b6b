#include "credential/aws/session_token.h"
#include "credential/session.h"
#include "lint/check.h"
#include "lint/support/message.h"

namespace credlint::checks {

void aws_expired_session_token(const CheckContext& context, FindingSink& emit) {
    const std::int64_t now = context.file.now;
    const SettingsBeside times(context.credentials, Type::Kind::date_time);
    for (const Session& session : sessions(context.source, context.values, context.credentials)) {
        const std::int64_t issued = *session.token->decoded->issued;
        const std::int64_t age = now - issued;
        if (age <= aws::longest_role_session) continue;
        const std::string key = quoted_key(context.source, session.token->entry);
        const std::string since = "it was issued on " + date_and_time(issued) + ", " + duration(age) + " ago";
        if (age > aws::longest_session) {
            Finding& finding =
                emit(session.token->entry.value,
                     key + " expired: " + since + ", and session tokens are valid for at most 36 hours");
            finding.help = "get new temporary credentials and replace all three values";
            continue;
        }
        // An expiration that is set next to the token is more reliable than the usual lifetime.
        const auto end = stated_end(context.source, context.values, times(*session.credential));
        if (end && *end > issued && *end <= issued + aws::longest_session) continue;
        Finding& finding =
            emit(session.token->entry.value, key + " has probably expired: " + since +
                                                 ", and most session tokens are valid for at most 12 hours");
        finding.severity = Severity::warning;
        finding.help = "get new temporary credentials if AWS returns `ExpiredToken`";
    }
}

}  // namespace credlint::checks
