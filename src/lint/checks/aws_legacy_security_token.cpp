#include <string>

#include "lint/check.h"
#include "lint/support/message.h"
#include "rule/claim.h"

namespace credlint::checks {
namespace {

bool has_content(const Field& field) {
    return field.real() || field.verdict == Verdict::malformed || field.verdict == Verdict::wrong_slot;
}

bool has_legacy_name(const CheckContext& context, const Field& field) {
    return claim_name(context.source.text(field.entry.key)) == "AWS_SECURITY_TOKEN";
}

bool same_value(const CheckContext& context, const Field& a, const Field& b) {
    return context.value(a.entry).text == context.value(b.entry).text;
}

// The part of the key that differs from the new name's, in the key's own case.
Fix rename(const CheckContext& context, const Entry& entry) {
    constexpr std::uint32_t before = 4;  // `AWS_`
    constexpr std::uint32_t word = 8;    // `SECURITY`
    const std::uint32_t begin = entry.key.begin + before;
    const bool lower = context.source.text(entry.key).find('s') != std::string_view::npos;
    return {lower ? "rename it to `aws_session_token`" : "rename it to `AWS_SESSION_TOKEN`",
            Fix::Safety::safe,
            {{{begin, begin + word}, lower ? "session" : "SESSION"}}};
}

void report(const CheckContext& context, const Field& legacy, const Field* current, FindingSink& emit) {
    const std::string key = quoted_key(context.source, legacy.entry);
    if (current == nullptr || current->verdict == Verdict::empty) {
        Finding& finding =
            emit(legacy.entry.key,
                 key + " is a deprecated name for the session token: only boto3 and the AWS CLI read it");
        finding.severity = Severity::warning;
        if (current == nullptr) {
            finding.fixes.push_back(rename(context, legacy.entry));
            finding.help = finding.fixes.back().title;
        } else {
            finding.help = "rename it to `AWS_SESSION_TOKEN`";
            finding.notes.push_back({current->entry.whole, "the current name has an empty value"});
        }
        return;
    }
    if (!has_content(*current)) return;
    const std::string other = quoted_key(context.source, current->entry);
    const bool same = same_value(context, legacy, *current);
    // saml2aws and aws-mfa write both into a profile, for older programs.
    if (same && aws_shared_file(context)) return;
    Finding& finding = emit(legacy.entry.key, same ? key + " repeats " + other + " under a deprecated name"
                                                   : key + " and " + other +
                                                         " differ: boto3 and the AWS CLI "
                                                         "use the first, other SDKs the second");
    finding.severity = same ? Severity::note : Severity::error;
    finding.notes.push_back({current->entry.key, same ? "the same token" : "another token"});
    finding.help = "keep only " + other;
    finding.fixes.push_back(comment_out(context.source, legacy.entry));
}

}  // namespace

void aws_legacy_security_token(const CheckContext& context, FindingSink& emit) {
    for (const Credential& credential : context.credentials.credentials) {
        // With a prefix, no SDK reads it by name.
        if (!credential.is("aws") || !credential.group.empty()) continue;
        // Next to a permanent key, both tokens are wrong; another rule reports that.
        const Field* id = credential.find("access-key-id");
        if (id != nullptr && id->real() && id->prefix == "AKIA") continue;
        const Field* legacy = nullptr;
        const Field* current = nullptr;
        for (const Field& field : credential.fields) {
            if (field.role() != "session-token" || field.hinted()) continue;
            (has_legacy_name(context, field) ? legacy : current) = &field;
        }
        if (legacy != nullptr && has_content(*legacy)) report(context, *legacy, current, emit);
    }
}

}  // namespace credlint::checks
