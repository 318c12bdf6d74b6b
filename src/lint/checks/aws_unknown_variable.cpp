#include "credential/shown_name.h"
#include "lint/setting_checks.h"
#include "lint/support/message.h"
#include "rule/claim.h"
#include "schema/aws/settings.h"
#include "text/ascii.h"

namespace credlint::checks {
namespace {

// Where in the key the unknown name begins: after the prefix of a group, and after the prefix that the
// endpoints of all services share.
std::size_t name_begin(std::string_view key, bool shared_file) {
    if (shared_file) return 0;
    const std::size_t at = aws::variable_begin(key);
    const std::string_view endpoint = aws::service_endpoint().variable;
    return key.substr(at).starts_with(endpoint) ? at + endpoint.size() : at;
}

// Whether the right name is also set: then this one is meant for another program.
bool is_also_set(const CheckContext& context, std::string_view right, std::uint32_t section) {
    const std::string name = claim_name(right);
    const auto same = [&](const Entry& entry) {
        return entry.section == section && entry.parent.empty() &&
               claim_name(context.source.text(entry.key)) == name;
    };
    for (const SettingField& setting : context.credentials.settings) {
        if (same(setting.entry)) return true;
    }
    for (const Credential& credential : context.credentials.credentials) {
        for (const Field& field : credential.fields) {
            if (same(field.entry)) return true;
        }
    }
    return false;
}

void judge_name(const CheckContext& context, const Entry& entry, FindingSink& emit) {
    const bool shared_file = aws_shared_file(context);
    const std::string_view key = context.source.text(entry.key);
    const auto typo =
        shared_file ? aws::property_typo(key) : aws::variable_typo(key.substr(aws::variable_begin(key)));
    if (!typo) return;
    const std::size_t begin = name_begin(key, shared_file);
    const std::string right = std::string(key.substr(0, begin)).append(typo->name);
    if (typo->how != aws::NameTypo::How::unknown && is_also_set(context, right, entry.section)) return;
    const bool service = !shared_file && key.substr(0, begin).ends_with(aws::service_endpoint().variable);
    report_unknown(context, emit,
                   {entry, begin, *typo,
                    service       ? " ends with an unknown AWS service ID"
                    : shared_file ? " is an unknown AWS setting (no SDK reads it)"
                                  : " is an unknown AWS variable (no SDK reads it)"});
}

// `export AWS_ACCESS_KEY_ID = …` in a shared file: there the shell's keyword is part of the name.
constexpr std::string_view shell_word = "export ";

void judge_shell_lines(const CheckContext& context, FindingSink& emit) {
    if (!aws_shared_file(context)) return;
    for (const Credential& credential : context.credentials.credentials) {
        for (const Field& field : credential.fields) {
            const Entry& entry = field.entry;
            const std::string_view key = context.source.text(entry.key);
            const bool meant =
                field.real() || field.verdict == Verdict::malformed || field.verdict == Verdict::wrong_slot;
            if (!meant || !key.starts_with(shell_word)) continue;
            const std::string name =
                folded(key.substr(std::min(key.find_first_not_of(" \t", shell_word.size()), key.size())));
            Finding& finding =
                emit(entry.key,
                     quoted_key(context.source, entry) + in_section(context, entry.section) +
                         " is an unknown AWS setting (no SDK reads it): `export` is part of the name here");
            finding.help = "rename it to `" + shown_name(name) + "`";
            finding.fixes.push_back({finding.help, Fix::Safety::unsafe, {{entry.key, name}}});
        }
    }
}

}  // namespace

void aws_unknown_variable(const CheckContext& context, FindingSink& emit) {
    for (const Entry& entry : context.credentials.unknown_settings) judge_name(context, entry, emit);
    judge_shell_lines(context, emit);
}

}  // namespace credlint::checks
