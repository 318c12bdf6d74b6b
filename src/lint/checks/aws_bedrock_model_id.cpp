#include <algorithm>
#include <vector>

#include "lint/check.h"
#include "lint/support/message.h"
#include "lint/support/setting_helpers.h"
#include "rule/claim.h"
#include "schema/aws/bedrock_model.h"
#include "schema/aws/regions.h"
#include "schema/type.h"

namespace credlint::checks {
namespace {

// Claude Code uses Bedrock only if this is set.
bool claude_code_uses_bedrock(const CheckContext& context) {
    const SettingField* setting = find_setting(context, "CLAUDE_CODE_USE_BEDROCK", {}, 0);
    if (setting == nullptr) return false;
    const auto value = context.value(setting->entry).literal();
    return value && *value != "0" && *value != "false";
}

// BEDROCK_REGION, AWS_BEDROCK_REGION …: not read by SDKs, but by programs themselves.
bool sets_bedrock_region(const CheckContext& context) {
    for (const Entry& entry : context.document.entries) {
        if (entry.key.size() > max_claim_length) continue;
        const std::string name = claim_name(context.source.text(entry.key));
        if (name.find("REGION") != name.npos && name != "AWS_REGION" && name != "AWS_DEFAULT_REGION")
            return true;
    }
    return false;
}

// A region that the file sets for Bedrock.
struct Region {
    std::string name;
    Span place;
};

// The regions that SDKs may use; empty if programs may use another one.
std::vector<Region> regions_of(const CheckContext& context) {
    std::vector<Region> out;
    for (const std::string_view variable : {"AWS_REGION", "AWS_DEFAULT_REGION"}) {
        const SettingField* setting = find_setting(context, variable, {}, 0);
        if (setting == nullptr) continue;
        const auto name = context.value(setting->entry).literal();
        if (!name || aws::find_region(*name) == nullptr) return {};
        out.push_back({*name, setting->entry.value});
    }
    if (!out.empty() && sets_bedrock_region(context)) return {};
    return out;
}

void judge_profile(const CheckContext& context, const SettingField& model, std::string_view id,
                   const std::vector<Region>& regions, FindingSink& emit) {
    const bool elsewhere =
        !regions.empty() && std::all_of(regions.begin(), regions.end(), [&](const Region& region) {
            return aws::other_geography(id, region.name);
        });
    if (!elsewhere) return;
    Finding& finding =
        emit(model.entry.value, quoted_key(context.source, model.entry) +
                                    " is an inference profile for a different geography than the region");
    finding.notes.push_back({regions.front().place, "the region"});
    finding.help = "use the inference profile for the region's geography, or one that begins with `global.`";
}

void judge_id(const CheckContext& context, const SettingField& setting, const std::vector<Region>& regions,
              FindingSink& emit) {
    const auto value = context.value(setting.entry).literal();
    if (!value) return;
    if (auto found = mismatch(setting.rule->type, *value)) {
        emit(setting.entry.value, quoted_key(context.source, setting.entry) + " " + found->message).help =
            std::move(found->help);
    } else {
        judge_profile(context, setting, *value, regions, emit);
    }
}

}  // namespace

void aws_bedrock_model_id(const CheckContext& context, FindingSink& emit) {
    std::vector<const SettingField*> models;
    for (const SettingField& setting : context.credentials.settings) {
        if (setting.rule->type.kind == Type::Kind::model) models.push_back(&setting);
    }
    if (models.empty()) return;
    const bool claude_code = claude_code_uses_bedrock(context);
    const std::vector<Region> regions = regions_of(context);
    for (const SettingField* model : models) {
        if (claude_code || model->rule->variable != "ANTHROPIC_MODEL")
            judge_id(context, *model, regions, emit);
    }
}

}  // namespace credlint::checks
