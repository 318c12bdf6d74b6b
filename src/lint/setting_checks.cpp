#include "lint/setting_checks.h"

#include <algorithm>
#include <string>

#include "credential/shown_name.h"
#include "lint/support/message.h"
#include "lint/support/setting_helpers.h"
#include "text/ascii.h"
#include "text/nearest.h"

namespace credlint {
namespace {

using Kind = Type::Kind;

Fix fix_of(const CheckContext& context, const Entry& entry, const Suggestion& suggestion) {
    const Span place = inside_quotes(context, entry);
    Fix fix{suggestion.title, suggestion.safe ? Fix::Safety::safe : Fix::Safety::unsafe, {}};
    switch (suggestion.how) {
        case Suggestion::How::replace:
            fix.edits.push_back({place, std::string(suggestion.text)});
            break;
        case Suggestion::How::unquote:
            fix.edits = {{{place.begin, place.begin + 1}, {}}, {{place.end - 1, place.end}, {}}};
            break;
        case Suggestion::How::insert:
            fix.edits.push_back({{place.begin, place.begin}, std::string(suggestion.text)});
            break;
        case Suggestion::How::remove: {
            const std::string_view text = context.source.text(place);
            for (std::size_t at = text.find_first_of(suggestion.text); at != text.npos;
                 at = text.find_first_of(suggestion.text, at + 1)) {
                const auto begin = place.begin + static_cast<std::uint32_t>(at);
                fix.edits.push_back({{begin, begin + 1}, {}});
            }
        }
    }
    return fix;
}

bool host_and_port(std::string_view value) {
    const std::size_t colon = value.rfind(':');
    return colon != value.npos && colon + 1 < value.size() &&
           std::all_of(value.begin() + static_cast<std::ptrdiff_t>(colon) + 1, value.end(), is_digit);
}

bool contains_any(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != text.npos; });
}

// SDKs keep quotes in shared files, except for Go's. Booleans and regions handle quotes themselves.
std::optional<Mismatch> quotes_in_shared_file(const CheckContext& context, const SettingField& setting,
                                              std::string_view value) {
    const Kind kind = setting.rule->type.kind;
    if (kind == Kind::boolean || kind == Kind::region || !aws_shared_file(context)) return std::nullopt;
    if (value.size() < 2 || value.front() != value.back()) return std::nullopt;
    if (value.front() != '"' && value.front() != '\'') return std::nullopt;
    return Mismatch{"has quotes around its value, which SDKs treat as part of it", "remove the quotes",
                    Suggestion{Suggestion::How::unquote, {}, true, "remove the quotes"}};
}

// Whether a value that does not fit is only a placeholder.
bool is_placeholder(const CheckContext& context, const SettingField& setting, std::string_view value,
                    const Mismatch& found) {
    const Type& type = setting.rule->type;
    // For these two, whatever resembles a valid value is meant to be one.
    if (type.kind == Kind::boolean || type.kind == Kind::region)
        return !found.suggestion && fills_place(context, setting.entry, value);
    const std::string plain = folded(value);
    if (value.find_first_of("<>{}[]$%*") != value.npos) return true;
    if (type.kind == Kind::enumeration) {
        if (plain == "true" || plain == "false" || !nearest(value, type.values).empty()) return false;
    } else if (type.kind == Kind::role_arn && value.starts_with("arn:")) {
        // Otherwise, ARNs stand for secrets.
        return contains_any(plain, {"xxx", "your", "account", "example"});
    } else if (type.kind == Kind::endpoint || type.kind == Kind::url) {
        if (host_and_port(value)) return false;
    }
    return value.find_first_not_of("0123456789 -.") != value.npos &&
           fills_place(context, setting.entry, value);
}

}  // namespace

void report_mismatches(const CheckContext& context, FindingSink& emit,
                       std::initializer_list<Type::Kind> types, const MismatchFilter& keep) {
    for (const SettingField& setting : context.credentials.settings) {
        if (std::find(types.begin(), types.end(), setting.rule->type.kind) == types.end()) continue;
        const auto value = context.value(setting.entry).literal();
        if (!value) continue;
        std::optional<Mismatch> found = quotes_in_shared_file(context, setting, *value);
        if (!found) found = mismatch(setting.rule->type, *value);
        if (!found || is_placeholder(context, setting, *value, *found)) continue;
        if (!keep(setting, *value, *found)) continue;
        Finding& finding =
            emit(setting.entry.value, quoted_key(context.source, setting.entry) +
                                          in_section(context, setting.entry.section) + " " + found->message);
        const Severity worst = found->doubtful ? Severity::warning : Severity::error;
        finding.severity = severity_of(setting, std::min(worst, finding.rule->severity));
        finding.help = std::move(found->help);
        if (found->suggestion) finding.fixes.push_back(fix_of(context, setting.entry, *found->suggestion));
    }
}

void report_unknown(const CheckContext& context, FindingSink& emit, const UnknownSetting& unknown) {
    using How = aws::NameTypo::How;
    const Entry& entry = unknown.entry;
    const std::string_view key = context.source.text(entry.key);
    const std::string right = std::string(key.substr(0, unknown.begin)).append(unknown.typo.name);
    const How how = unknown.typo.how;
    Finding& finding = emit(entry.key, quoted_key(context.source, entry) +
                                           in_section(context, entry.section) + std::string(unknown.message));
    // Programs may read some of the reworded names themselves.
    if (how == How::reworded || how == How::unknown) finding.severity = Severity::note;
    if (how == How::unknown) {
        finding.help = "end it with a service ID such as `S3` or `DYNAMODB`";
        return;
    }
    const std::string shown = "`" + shown_name(right) + "`";
    finding.help = how == How::reworded ? "use " + shown + ", which SDKs read" : "rename it to " + shown;
    if (how == How::reworded) return;
    const std::uint32_t from = entry.key.begin + static_cast<std::uint32_t>(unknown.begin);
    finding.fixes.push_back(
        {finding.help, Fix::Safety::unsafe, {{{from, entry.key.end}, std::string(unknown.typo.name)}}});
}

}  // namespace credlint
