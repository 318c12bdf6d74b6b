#include <algorithm>
#include <array>
#include <string>

#include "lint/check.h"
#include "lint/words.h"

namespace credlint::checks {
namespace {

// What build tools compile into the pages (facts/aws.md, 4.5; VUE_APP_: Vue CLI's "Modes and
// Environment Variables").
constexpr std::array<std::string_view, 8> public_prefixes{
    "NEXT_PUBLIC_", "VITE_", "REACT_APP_", "NUXT_PUBLIC_", "EXPO_PUBLIC_", "GATSBY_", "PUBLIC_", "VUE_APP_",
};

std::string_view public_prefix(std::string_view key) {
    const auto found = std::find_if(public_prefixes.begin(), public_prefixes.end(),
                                    [&](std::string_view prefix) { return key.starts_with(prefix); });
    return found != public_prefixes.end() ? *found : std::string_view();
}

bool secret(const Field& field) {
    return field.real() && field.token->provider == "aws" &&
           (field.role() == "secret-access-key" || field.role() == "bearer-token");
}

void run(const Subject& subject, Emit& emit) {
    for (const Credential& credential : subject.credentials.credentials) {
        if (credential.group.empty()) continue;
        for (const Field& field : credential.fields) {
            const std::string_view prefix = public_prefix(subject.source.text(field.entry.key));
            if (prefix.empty() || !secret(field)) continue;
            Finding& finding =
                emit(field.entry.key, quoted_key(subject.source, field.entry) +
                                          " is compiled into what browsers get: it begins with `" +
                                          std::string(prefix) + "`");
            finding.help =
                "revoke the key if the site was ever published, and keep the new one on the server";
        }
    }
}

constexpr std::string_view tags[] = {"aws", "security", "cwe-200"};

}  // namespace

extern const Check aws_secret_in_browser{
    {
        .id = "aws-secret-in-browser",
        .title = "AWS secret in a variable that is published with the site",
        .what = "Finds an AWS secret access key or Bedrock API key of a real format under a name that a "
                "front-end build tool gives to browsers: `NEXT_PUBLIC_`, `VITE_`, `REACT_APP_`, "
                "`NUXT_PUBLIC_`, `EXPO_PUBLIC_`, `GATSBY_`, `PUBLIC_`, `VUE_APP_`.",
        .why = "The build writes the values of these variables into the JavaScript that everybody can read. "
               "Bots read it and use the key within minutes.",
        .example = "NEXT_PUBLIC_AWS_ACCESS_KEY_ID={aws-akia:123456789012}\n"
                   "NEXT_PUBLIC_AWS_SECRET_ACCESS_KEY={aws-secret}\n",
        .instead = "Sign on the server: an API route, a presigned URL, or Cognito identities that give each "
                   "visitor a narrow temporary key. A name without the prefix stays on the server.",
        .seen = {},
        .symptom = "Everything works. Later: a bill, and a mail from AWS about a compromised key.",
        .docs = "https://nextjs.org/docs/app/guides/environment-variables",
        .severity = Severity::error,
        .tags = tags,
    },
    run,
};

}  // namespace credlint::checks
