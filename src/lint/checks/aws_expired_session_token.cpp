#include "credential/aws/session_token.h"
#include "credential/session.h"
#include "lint/check.h"
#include "lint/words.h"

namespace credlint::checks {
namespace {

void run(const Subject& subject, Emit& emit) {
    const std::int64_t now = subject.circumstances.now;
    const SettingsBeside times(subject.credentials, aws::SettingRule::Kind::time);
    for (const Session& session : sessions(subject.source, subject.document, subject.credentials)) {
        const std::int64_t issued = *session.token->decoded.issued;
        const std::int64_t age = now - issued;
        if (age <= aws::longest_role_session) continue;
        const std::string key = quoted_key(subject.source, session.token->entry);
        const std::string since = "it was issued on " + date_and_time(issued) + ", " + duration(age) + " ago";
        if (age > aws::longest_session) {
            Finding& finding =
                emit(session.token->entry.value,
                     key + " expired: " + since + ", and no session token lives longer than 36 hours");
            finding.help = "get new temporary credentials and replace all three values";
            continue;
        }
        // What is said of the end beside the token is known better than what is usual.
        const auto end = stated_end(subject.source, subject.document, times(*session.credential));
        if (end && *end > issued && *end <= issued + aws::longest_session) continue;
        Finding& finding =
            emit(session.token->entry.value,
                 key + " has probably expired: " + since + ", and most session tokens live 12 hours at most");
        finding.severity = Severity::warning;
        finding.help = "get new temporary credentials if AWS answers ExpiredToken";
    }
}

constexpr std::string_view tags[] = {"aws", "correctness", "time"};

}  // namespace

extern const Check aws_expired_session_token{
    {
        .id = "aws-expired-session-token",
        .title = "session token that has expired",
        .what = "Reads the time at which a session token was issued, which is written in it, and compares it "
                "with "
                "the clock (or with `--now`). No call of STS gives a token for more than 36 hours: beyond "
                "that it "
                "is an error. Tokens of roles, of SSO and of federation live 12 hours at most; between the "
                "two it "
                "is a warning, unless an expiration beside the token says more.",
        .why =
            "Temporary credentials cannot be renewed: once expired, all three values are useless, and every "
            "request fails until they are replaced together. An expired token looks like any other, so "
            "people look for the mistake in permissions and regions first.",
        .example = "AWS_ACCESS_KEY_ID={aws-asia:123456789012}\nAWS_SECRET_ACCESS_KEY={aws-secret}\n"
                   "AWS_SESSION_TOKEN={aws-session-token:123456789012,us-east-1,1759276800}\n",
        .instead =
            "Get new credentials and replace the ID, the secret and the token together: `aws sso login` and "
            "`aws configure export-credentials --format env-no-export`, or the access portal. To be rid of "
            "it, let the SDK fetch them: name a profile in `AWS_PROFILE` and keep none in the file.",
        .seen = "ExpiredToken: The security token included in the request is expired",
        .symptom =
            "STS and IAM: `ExpiredToken: The security token included in the request is expired`. Bedrock, "
            "DynamoDB: `ExpiredTokenException`, with the same text. S3: `ExpiredToken: The provided token "
            "has "
            "expired`. EC2: `RequestExpired`. Weeks later some services answer `InvalidClientTokenId` "
            "instead.",
        .docs = "https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html",
        .severity = Severity::error,
        .tags = tags,
    },
    run,
};

}  // namespace credlint::checks
