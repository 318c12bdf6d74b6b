#include <algorithm>
#include <span>
#include <string_view>

#include "lint/check.h"
#include "lint/support/sdks.h"
#include "lint/support/setting_helpers.h"
#include "schema/aws/regions.h"

namespace credlint::checks {
namespace {

// Null if it is set to nothing, which counts as not set.
const SettingField* filled(const CheckContext& context, std::string_view variable) {
    const SettingField* setting = find_setting(context, variable, {}, 0);
    if (setting == nullptr || setting->entry.unterminated) return setting;
    const std::string_view value = context.source.text(inside_quotes(context, setting->entry));
    return value.find_first_not_of(" \t") == value.npos ? nullptr : setting;
}

bool well_formed(const Credential& credential, std::string_view role) {
    const Field* field = credential.find(role);
    return field != nullptr && field->real();
}

// A complete credential that SDKs find in the environment: only then the region also comes from there.
bool complete_credential(const CheckContext& context) {
    const auto& all = context.credentials.credentials;
    return std::any_of(all.begin(), all.end(), [](const Credential& credential) {
        if (!credential.is("aws") || !credential.group.empty()) return false;
        if (!well_formed(credential, "access-key-id") || !well_formed(credential, "secret-access-key"))
            return false;
        return credential.find("access-key-id")->prefix != "ASIA" || well_formed(credential, "session-token");
    });
}

// A profile may set the region.
bool names_profile(const CheckContext& context) {
    const auto& all = context.credentials.settings;
    return std::any_of(all.begin(), all.end(), [](const SettingField& setting) {
        return setting.group.empty() && (setting.rule->type.kind == Type::Kind::profile ||
                                         setting.rule->variable == "AWS_CONFIG_FILE");
    });
}

void compare(const CheckContext& context, const SettingField& region, const SettingField& fallback,
             FindingSink& emit) {
    const auto a = context.value(region.entry).literal();
    const auto b = context.value(fallback.entry).literal();
    if (!a || !b || *a == *b || aws::find_region(*a) == nullptr || aws::find_region(*b) == nullptr) return;
    const bool in_order = region.entry.key.begin < fallback.entry.key.begin;
    const SettingField& first = in_order ? region : fallback;
    const SettingField& second = in_order ? fallback : region;
    Finding& finding =
        emit(second.entry.value, "`AWS_REGION` and `AWS_DEFAULT_REGION` name different regions");
    finding.notes.push_back({first.entry.value, "the other region"});
    finding.help = "set both to the same region: boto3 uses `AWS_DEFAULT_REGION`, other SDKs `AWS_REGION`";
}

// Whether other names in the file show that it is for programs that read the region which is set: those in
// JavaScript, or Laravel, which passes it to its SDK itself.
bool of_its_readers(const CheckContext& context, bool region) {
    constexpr std::string_view javascript[] = {"NEXT_", "NEXTAUTH_", "NODE_", "NUXT_", "REACT_APP_", "VITE_"};
    constexpr std::string_view laravel[] = {"APP_KEY", "AWS_USE_PATH_STYLE_ENDPOINT", "FILESYSTEM_D"};
    const auto names = region ? std::span<const std::string_view>(javascript) : laravel;
    for (const Entry& entry : context.document.entries) {
        const std::string_view key = context.source.text(entry.key);
        for (const std::string_view name : names) {
            if (key.starts_with(name)) return true;
        }
    }
    return false;
}

void report_missing(const CheckContext& context, const SettingField& set, FindingSink& emit) {
    if (!complete_credential(context) || names_profile(context) || ThirdPartyEndpoints(context).apply_to(0))
        return;
    const bool region = set.rule->variable == "AWS_REGION";
    if (of_its_readers(context, region) || !reads_any(context, {region ? "boto3" : "aws-js"})) return;
    Finding& finding = emit(
        set.entry.key,
        region ? "boto3 does not read `AWS_REGION`; it uses `AWS_DEFAULT_REGION`"
               : "the AWS SDK for JavaScript v3 does not read `AWS_DEFAULT_REGION`; it uses `AWS_REGION`");
    finding.severity = Severity::note;
    finding.help = region ? "also set `AWS_DEFAULT_REGION` if Python code uses this file"
                          : "also set `AWS_REGION` if JavaScript code uses this file";
}

}  // namespace

void aws_region_variable(const CheckContext& context, FindingSink& emit) {
    if (context.document.format != Format::dotenv || context.credentials.settings.empty()) return;
    const SettingField* region = filled(context, "AWS_REGION");
    const SettingField* fallback = filled(context, "AWS_DEFAULT_REGION");
    if (region != nullptr && fallback != nullptr) {
        compare(context, *region, *fallback, emit);
    } else if (region != nullptr || fallback != nullptr) {
        report_missing(context, region != nullptr ? *region : *fallback, emit);
    }
}

}  // namespace credlint::checks
