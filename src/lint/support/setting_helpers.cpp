#include "lint/support/setting_helpers.h"

#include <algorithm>

#include "credential/aws/endpoint.h"
#include "credential/placeholder/placeholder.h"
#include "rule/claim.h"

namespace credlint {

bool fills_place(const CheckContext& context, const Entry& entry, std::string_view value) {
    const bool marked = value.find_first_of("<>{}[]$%*") != value.npos || value.find("xxx") != value.npos ||
                        value.find("XXX") != value.npos;
    return marked || non_secret(value, context.source.text(entry.key)).has_value();
}

Span inside_quotes(const CheckContext& context, const Entry& entry) {
    Span span = entry.value;
    if (context.document.format == Format::dotenv && entry.quote != Quote::none && !entry.unterminated) {
        ++span.begin;
        --span.end;
    }
    return span;
}

Fix write_instead(const CheckContext& context, const Entry& entry, std::string_view constant,
                  Fix::Safety safety) {
    return {"write `" + std::string(constant) + "`",
            safety,
            {{inside_quotes(context, entry), std::string(constant)}}};
}

const SettingField* find_setting(const CheckContext& context, std::string_view variable,
                                 std::string_view group, std::uint32_t section) {
    const auto& all = context.credentials.settings;
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const SettingField& setting) {
        return setting.rule->variable == variable && setting.group == group &&
               setting.entry.section == section;
    });
    return found != all.rend() ? &*found : nullptr;
}

bool ThirdPartyEndpoints::apply_to(std::uint32_t section) {
    if (!sections_) {
        sections_.emplace();
        for (const Entry& entry : context_.document.entries) {
            const std::string_view key = context_.source.text(entry.key);
            if (key.size() > max_claim_length) continue;
            const std::string name = claim_name(key);
            if (!aws::names_endpoint(name) || !aws::names_aws_endpoint(name)) continue;
            const auto value = context_.value(entry).literal();
            if (!value || !aws::third_party_endpoint(*value)) continue;
            sections_->insert(entry.section);
            const Span header = context_.document.sections[entry.section].name;
            of_services_ |= context_.source.text(header).starts_with("services ");
        }
    }
    return of_services_ || sections_->contains(section);
}

std::map<Place, const Credential*> aws_credentials(const CheckContext& context) {
    std::map<Place, const Credential*> out;
    for (const Credential& credential : context.credentials.credentials) {
        if (credential.is("aws")) out.try_emplace({credential.section, credential.group}, &credential);
    }
    return out;
}

Severity severity_of(const SettingField& setting, Severity worst) {
    return setting.group.empty() ? worst : std::min(worst, Severity::warning);
}

}  // namespace credlint
