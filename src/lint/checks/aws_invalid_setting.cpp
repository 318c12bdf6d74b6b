#include "lint/setting_checks.h"

namespace credlint::checks {

void aws_invalid_setting(const CheckContext& context, FindingSink& emit) {
    using Kind = Type::Kind;
    report_mismatches(context, emit,
                      {Kind::enumeration, Kind::integer, Kind::account_id, Kind::role_arn, Kind::endpoint,
                       Kind::url, Kind::session_name},
                      [](const SettingField& setting, std::string_view, Mismatch& found) {
                          // Programs may read the account for their own purposes.
                          if (setting.rule->type.kind == Kind::account_id) found.doubtful = true;
                          return true;
                      });
}

}  // namespace credlint::checks
