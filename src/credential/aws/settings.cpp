#include "credential/aws/settings.h"

#include <algorithm>
#include <array>
#include <string>

#include "rule/claim.h"

namespace credlint::aws {
namespace {

using Kind = SettingRule::Kind;

// By variable, those without one first.
constexpr std::array table{
    SettingRule{{}, "expiration", Kind::time},                // aws-mfa
    SettingRule{{}, "x_security_token_expires", Kind::time},  // saml2aws
    SettingRule{"AWS_ACCOUNT_ID", "aws_account_id", Kind::account},
    SettingRule{"AWS_CREDENTIAL_EXPIRATION", "aws_credential_expiration", Kind::time},
    SettingRule{"AWS_DEFAULT_PROFILE", {}, Kind::profile},
    SettingRule{"AWS_DEFAULT_REGION", {}, Kind::region},
    SettingRule{"AWS_ENDPOINT_URL", "endpoint_url", Kind::endpoint},
    SettingRule{"AWS_PROFILE", {}, Kind::profile},
    SettingRule{"AWS_REGION", "region", Kind::region},
    SettingRule{"AWS_ROLE_ARN", "role_arn", Kind::arn},
};

// Longer than any name in the table, with words before it.
constexpr std::size_t longest_key = max_claim_length;

}  // namespace

std::optional<SettingMatch> setting(std::string_view key, SharedFile file) {
    if (key.empty() || key.size() > longest_key) return std::nullopt;
    if (file != SharedFile::none) {
        const auto found = std::find_if(table.begin(), table.end(), [&](const SettingRule& rule) {
            return rule.property.size() == key.size() && claim_name(rule.property) == claim_name(key);
        });
        return found != table.end() ? std::optional(SettingMatch{&*found, {}}) : std::nullopt;
    }
    std::size_t at = key.find("AWS_");
    if (at == key.npos || (at > 0 && key[at - 1] != '_')) return std::nullopt;
    const std::string_view name = key.substr(at);
    const auto found = std::lower_bound(
        table.begin(), table.end(), name,
        [](const SettingRule& rule, std::string_view wanted) { return rule.variable < wanted; });
    if (found == table.end() || found->variable != name) return std::nullopt;
    return SettingMatch{&*found, key.substr(0, at > 0 ? at - 1 : 0)};
}

}  // namespace credlint::aws
