#include "lint/setting_checks.h"
#include "lint/support/setting_helpers.h"
#include "schema/aws/region_typo.h"

namespace credlint::checks {
namespace {

// What is set next to the settings, looked up on first use.
class Neighbours {
public:
    explicit Neighbours(const CheckContext& context) : context_(context), endpoints_(context) {}

    bool third_party_endpoint(const SettingField& setting) {
        return endpoints_.apply_to(setting.entry.section);
    }

    // A key of AWS itself: then no other provider is used, whose regions have other names.
    bool aws_key(const SettingField& setting) {
        if (!credentials_) credentials_ = aws_credentials(context_);
        const auto found = credentials_->find({setting.entry.section, setting.group});
        const Field* id = found != credentials_->end() ? found->second->find("access-key-id") : nullptr;
        return id != nullptr && id->real();
    }

private:
    const CheckContext& context_;
    ThirdPartyEndpoints endpoints_;
    std::optional<std::map<Place, const Credential*>> credentials_;
};

}  // namespace

void aws_unknown_region(const CheckContext& context, FindingSink& emit) {
    Neighbours neighbours(context);
    report_mismatches(context, emit, {Type::Kind::region},
                      [&](const SettingField& setting, std::string_view value, Mismatch&) {
                          // R2's `auto`, Spaces' `nyc3`: wrong only next to a key of AWS.
                          const bool unknown = aws::region_typo(value).kind == aws::RegionTypo::Kind::unknown;
                          if (unknown && !neighbours.aws_key(setting)) return false;
                          return !neighbours.third_party_endpoint(setting);
                      });
}

}  // namespace credlint::checks
