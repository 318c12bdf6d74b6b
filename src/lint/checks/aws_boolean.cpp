#include "lint/setting_checks.h"

namespace credlint::checks {

void aws_boolean(const CheckContext& context, FindingSink& emit) {
    report_mismatches(context, emit, {Type::Kind::boolean},
                      [](const SettingField&, std::string_view, Mismatch& found) {
                          const bool off = found.suggestion && found.suggestion->text == "false";
                          // For botocore, everything except `true` is already false.
                          if (off) found.suggestion->safe = true;
                          if (!off) found.message += ": botocore reads it as false";
                          return true;
                      });
}

}  // namespace credlint::checks
