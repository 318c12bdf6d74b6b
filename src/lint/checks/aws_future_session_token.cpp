#include "credential/aws/session_token.h"
#include "credential/session.h"
#include "lint/check.h"
#include "lint/support/message.h"

namespace credlint::checks {

void aws_future_session_token(const CheckContext& context, FindingSink& emit) {
    const std::int64_t now = context.file.now;
    for (const Session& session : sessions(context.source, context.values, context.credentials)) {
        const std::int64_t issued = *session.token->decoded->issued;
        if (issued <= now + aws::clock_skew) continue;
        Finding& finding = emit(session.token->entry.value,
                                quoted_key(context.source, session.token->entry) +
                                    " has an issue date in the future: " + date_and_time(issued) + ", " +
                                    duration(issued - now) + " from now");
        finding.help = "check the clock of this machine; if it is correct, copy the token again";
    }
}

}  // namespace credlint::checks
