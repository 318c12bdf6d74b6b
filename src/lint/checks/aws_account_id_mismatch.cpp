#include <algorithm>
#include <array>
#include <charconv>

#include "lint/check.h"
#include "lint/support/message.h"
#include "lint/support/setting_helpers.h"

namespace credlint::checks {
namespace {

// The accounts used in AWS's documentation.
constexpr std::array<std::string_view, 7> documented{"000000000000", "012345678901", "111111111111",
                                                     "111122223333", "123456789012", "444455556666",
                                                     "999999999999"};

void compare(const CheckContext& context, const SettingField& setting, const Credential& credential,
             FindingSink& emit) {
    const Field* id = credential.find("access-key-id");
    if (id == nullptr || !id->real() || !id->decoded->account) return;
    const auto value = context.value(setting.entry).literal();
    if (!value || value->size() != 12 ||
        std::find(documented.begin(), documented.end(), *value) != documented.end()) {
        return;
    }
    std::uint64_t account = 0;
    const auto [end, error] = std::from_chars(value->data(), value->data() + value->size(), account);
    if (error != std::errc() || end != value->data() + value->size() || account == *id->decoded->account)
        return;
    Finding& finding = emit(setting.entry.value, quoted_key(context.source, setting.entry) +
                                                     in_section(context, setting.entry.section) +
                                                     " is not the account that the access key belongs to");
    finding.notes.push_back({id->entry.value, "this key ID encodes its account"});
    finding.help = "use values of the same account; `aws sts get-access-key-info` shows the account of a key";
}

}  // namespace

void aws_account_id_mismatch(const CheckContext& context, FindingSink& emit) {
    std::optional<std::map<Place, const Credential*>> credentials;
    for (const SettingField& setting : context.credentials.settings) {
        if (setting.rule->type.kind != Type::Kind::account_id) continue;
        if (!credentials) credentials = aws_credentials(context);
        const auto found = credentials->find({setting.entry.section, setting.group});
        if (found != credentials->end()) compare(context, setting, *found->second, emit);
    }
}

}  // namespace credlint::checks
