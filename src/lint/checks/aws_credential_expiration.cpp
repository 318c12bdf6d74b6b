#include <charconv>
#include <optional>

#include "credential/aws/session_token.h"
#include "credential/session.h"
#include "lint/check.h"
#include "lint/support/message.h"
#include "schema/type.h"
#include "text/timestamp.h"

namespace credlint::checks {
namespace {

void report_unreadable(const CheckContext& context, const SettingField& setting, std::string_view text,
                       FindingSink& emit) {
    auto found = mismatch(setting.rule->type, text);
    if (!found) return;
    Finding& finding =
        emit(setting.entry.value, quoted_key(context.source, setting.entry) + " " + found->message);
    if (found->doubtful) finding.severity = Severity::warning;
    finding.help = std::move(found->help);
}

void judge_time(const CheckContext& context, const SettingField& setting, std::int64_t end,
                const Field* token, FindingSink& emit) {
    const std::string key = quoted_key(context.source, setting.entry);
    const bool past = end < context.file.now;
    const std::int64_t issued = token != nullptr ? token->decoded->issued.value_or(end) : end;
    const bool before = end < issued;
    const bool beyond = end > issued + aws::longest_session;
    std::string message = key;
    std::string help = "get new credentials and replace all values that were issued together";
    if (past) message += " is in the past: these credentials expired on " + date_and_time(end);
    if (before) {
        message += past ? ", before the token was issued" : " is before the token was issued";
        help = "copy all values again from the same response; this one belongs to other credentials";
    } else if (beyond && !past) {
        message +=
            " is more than 36 hours after the token was issued, the maximum lifetime of a session token";
        help = "copy all values again from the same response; this one belongs to other credentials";
    } else if (!past) {
        return;
    }
    Finding& finding = emit(setting.entry.value, std::move(message));
    finding.help = std::move(help);
    if (before || beyond) {
        finding.notes.push_back({token->entry.value, "this token was issued on " + date_and_time(issued)});
    }
}

// Seconds or milliseconds since 1970, as in the JSON from Cognito and the SSO portal.
std::optional<std::int64_t> unix_time(const CheckContext& context, const Entry& entry,
                                      std::string_view text) {
    if (context.document.format != Format::json || entry.quote != Quote::none) return std::nullopt;
    constexpr std::int64_t most_seconds = 100'000'000'000;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || (end != text.data() + text.size() && *end != '.')) return std::nullopt;
    return number > most_seconds ? number / 1000 : number;
}

}  // namespace

void aws_credential_expiration(const CheckContext& context, FindingSink& emit) {
    const SettingsBeside times(context.credentials, Type::Kind::date_time);
    if (times.empty()) return;
    const std::vector<Session> all = sessions(context.source, context.values, context.credentials);
    auto session = all.begin();
    for (const Credential& credential : context.credentials.credentials) {
        const Field* token = nullptr;
        for (; session != all.end() && session->credential == &credential; ++session) token = session->token;
        const Field* id = credential.find("access-key-id");
        const bool real = token != nullptr || (id != nullptr && id->real());
        if (!credential.is("aws") || !real) continue;
        for (const SettingField* setting : times(credential)) {
            const std::string text =
                known_text(context.value(setting->entry), context.source.text(setting->entry.key));
            if (text.empty()) continue;
            auto end = parse_timestamp(text);
            if (!end) end = unix_time(context, setting->entry, text);
            if (end) {
                judge_time(context, *setting, *end, token, emit);
            } else if (context.document.format != Format::ini) {
                // In profiles it is a note of the tool that wrote it, in a format of its own.
                report_unreadable(context, *setting, text, emit);
            }
        }
    }
}

}  // namespace credlint::checks
