#include "lint/belief.h"
#include "lint/check.h"
#include "lint/words.h"
#include "rule/token_prose.h"

namespace credlint::checks {
namespace {

void run(const Subject& subject, Emit& emit) {
    for (const Credential& credential : subject.credentials.credentials) {
        for (const Field& field : credential.fields) {
            // What says when it ends is judged by that.
            if (!field.real() || field.token->lifetime == 0 || field.decoded.expires) continue;
            Finding& finding = emit(field.entry.value,
                                    holder_of(subject.source, field) + " " + with_article(field.token->name) +
                                        ", which lives for " + duration(field.token->lifetime));
            finding.help = "let the program ask for one when it needs it, or use a credential that lasts";
        }
    }
}

constexpr std::string_view tags[] = {"correctness"};

}  // namespace

extern const Check short_lived_token{
    {
        .id = "short-lived-token",
        .title = "token that lives for hours in a file that lives for months",
        .what =
            "Finds tokens of kinds that a provider issues for hours or less and that do not say when they "
            "end: "
            "Google's access tokens (`ya29.`), GitHub's of apps and workflows (`ghu_`, `ghs_`), GitLab's CI "
            "job tokens, Slack's rotated ones.",
        .why =
            "It works when it is pasted, and has ended the next day; the program is then refused as if the "
            "account had been closed.",
        .example = "GITHUB_TOKEN={github-crc32:ghu_}\n",
        .instead =
            "Have the program fetch a token with what lasts: a refresh token, a service account, a personal "
            "access token.",
        .seen = {},
        .symptom = "`401 Unauthorized` or \"Bad credentials\", some hours after it worked.",
        .docs = "facts/tokens.md, 1d",
        .severity = Severity::warning,
        .tags = tags,
    },
    run,
};

}  // namespace credlint::checks
