// Whether a value may be shown: a switch, a small number, a region or another setting with few possible
// values. The only place that decides it; used for every value in any output.
#pragma once

#include <string_view>

#include "credential/credential.h"

namespace credlint {

// By the name of its key and its form: too short for a secret, `true`, `8080`; never under the name of a
// secret.
bool may_show_value(const Source& source, const Entry& entry);
// A setting with few possible values, and one of them or an obvious typo of one.
bool may_show_value(const Source& source, const SettingField& setting);

}  // namespace credlint
