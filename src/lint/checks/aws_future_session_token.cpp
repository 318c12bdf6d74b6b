#include "credential/aws/session_token.h"
#include "credential/session.h"
#include "lint/check.h"
#include "lint/words.h"

namespace credlint::checks {
namespace {

void run(const Subject& subject, Emit& emit) {
    const std::int64_t now = subject.circumstances.now;
    for (const Session& session : sessions(subject.source, subject.document, subject.credentials)) {
        const std::int64_t issued = *session.token->decoded.issued;
        if (issued <= now + aws::clock_skew) continue;
        Finding& finding =
            emit(session.token->entry.value, quoted_key(subject.source, session.token->entry) +
                                                 " says that it was issued on " + date_and_time(issued) +
                                                 ", " + duration(issued - now) + " from now");
        finding.help = "check the clock of this machine; if it is right, copy the token again";
    }
}

constexpr std::string_view tags[] = {"aws", "correctness", "time"};

}  // namespace

extern const Check aws_future_session_token{
    {
        .id = "aws-future-session-token",
        .title = "session token that was issued in the future",
        .what =
            "Reads the time at which a session token was issued, which is written in it, and finds one that "
            "lies more than five minutes after the clock (or `--now`).",
        .why =
            "Either this machine's clock is slow, and then AWS refuses its requests because their signatures "
            "carry the wrong time; or the token was changed after it was issued.",
        .example = "AWS_ACCESS_KEY_ID={aws-asia:123456789012}\nAWS_SECRET_ACCESS_KEY={aws-secret}\n"
                   "AWS_SESSION_TOKEN={aws-session-token:123456789012,us-east-1,4102444800}\n",
        .instead =
            "Set the clock by NTP; in a virtual machine or under WSL it may stand still while the machine "
            "sleeps. If the clock is right, copy all three values again.",
        .seen = "SignatureDoesNotMatch: Signature expired",
        .symptom =
            "STS and most services: `SignatureDoesNotMatch: Signature expired: … is now earlier than …`. "
            "JSON "
            "services: `InvalidSignatureException`, with the same text. S3: `RequestTimeTooSkewed: The "
            "difference between the request time and the current time is too large`. With a changed token: "
            "`InvalidClientTokenId`.",
        .docs = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html",
        .severity = Severity::warning,
        .tags = tags,
    },
    run,
};

}  // namespace credlint::checks
