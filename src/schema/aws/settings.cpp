#include "schema/aws/settings.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "rule/claim.h"
#include "rule/packed_settings.h"
#include "schema/aws/services.h"
#include "text/ascii.h"

namespace credlint::aws {
namespace {

// Made when a file first needs it: most files have no setting of AWS.
struct Table {
    std::vector<SettingRule> rules;
    SettingRule service_endpoint;
    std::size_t variables = 0;                     // how many have a variable
    std::vector<std::string_view> allowed_values;  // what the types refer to

    Table() {
        const PackedSettings packed = packed_aws_settings();
        allowed_values.reserve(packed.lists.size());
        rules.reserve(packed.settings.size());
        for (const PackedSetting& from : packed.settings) {
            const SettingRule rule{
                packed.text(from.variable),
                packed.text(from.property),
                {from.kind, packed.list(from.values, allowed_values), from.minimum, from.maximum},
                from.each_service};
            if (rule.each_service)
                service_endpoint = rule;
            else
                rules.push_back(rule);
        }
        while (variables < rules.size() && !rules[variables].variable.empty()) ++variables;
    }
};

const Table& table() {
    static const Table table;
    return table;
}

// Those with a property, sorted by it; only shared files ask.
const std::vector<const SettingRule*>& by_property() {
    static const auto sorted = [] {
        std::vector<const SettingRule*> out;
        for (const SettingRule& rule : table().rules)
            if (!rule.property.empty()) out.push_back(&rule);
        std::sort(out.begin(), out.end(),
                  [](const SettingRule* a, const SettingRule* b) { return a->property < b->property; });
        return out;
    }();
    return sorted;
}

const SettingRule* of_variable(std::string_view name) {
    const Table& all = table();
    const auto end = all.rules.begin() + static_cast<std::ptrdiff_t>(all.variables);
    const auto found = std::lower_bound(
        all.rules.begin(), end, name,
        [](const SettingRule& rule, std::string_view wanted) { return rule.variable < wanted; });
    if (found != end && found->variable == name) return &*found;
    const std::string_view beginning = all.service_endpoint.variable;
    return name.starts_with(beginning) && is_service(name.substr(beginning.size())) ? &all.service_endpoint
                                                                                    : nullptr;
}

// Case does not matter in names of properties.
const SettingRule* of_property(std::string_view key, std::string_view parent) {
    std::array<char, 64> folded{};
    std::size_t size = 0;
    if (key.size() + parent.size() + 1 > folded.size()) return nullptr;
    const auto append = [&](std::string_view text) {
        for (const char c : text) folded[size++] = to_lower(c);
    };
    append(parent);
    if (!parent.empty()) append(".");
    append(key);
    const std::string_view name(folded.data(), size);
    // Nested, it is the endpoint of one service.
    if (!parent.empty() && name.ends_with(".endpoint_url")) return &table().service_endpoint;
    const std::vector<const SettingRule*>& all = by_property();
    const auto found = std::lower_bound(
        all.begin(), all.end(), name,
        [](const SettingRule* rule, std::string_view wanted) { return rule->property < wanted; });
    return found != all.end() && (*found)->property == name ? *found : nullptr;
}

bool fits(std::string_view key) {
    return !key.empty() && key.size() <= max_claim_length;
}

}  // namespace

std::size_t variable_begin(std::string_view key) {
    for (std::size_t at = key.find("AWS_"); at != key.npos; at = key.find("AWS_", at + 1)) {
        if (at == 0 || key[at - 1] == '_') return at;
    }
    return key.npos;
}

std::optional<SettingMatch> variable_setting(std::string_view key) {
    if (!fits(key)) return std::nullopt;
    const auto words_before = [&](std::size_t at) { return key.substr(0, at > 0 ? at - 1 : 0); };
    // Few keys end like this.
    if (key.ends_with("MODEL") || key.ends_with("MODEL_ID") || key == "CLAUDE_CODE_USE_BEDROCK") {
        const std::size_t bedrock = key.rfind("BEDROCK_MODEL");
        const std::size_t at = bedrock == key.npos ? 0 : bedrock;
        if (at > 0 && key[at - 1] != '_') return std::nullopt;
        if (const SettingRule* rule = of_variable(key.substr(at)))
            return SettingMatch{rule, words_before(at)};
    }
    const std::size_t at = variable_begin(key);
    if (at == key.npos) return std::nullopt;
    return SettingMatch{of_variable(key.substr(at)), words_before(at)};
}

std::optional<SettingMatch> property_setting(std::string_view key, std::string_view parent) {
    if (!fits(key)) return std::nullopt;
    const SettingRule* rule = of_property(key, parent);
    return rule != nullptr || parent.empty() ? std::optional(SettingMatch{rule, {}}) : std::nullopt;
}

std::span<const SettingRule> settings() {
    return table().rules;
}

const SettingRule& service_endpoint() {
    return table().service_endpoint;
}

}  // namespace credlint::aws
