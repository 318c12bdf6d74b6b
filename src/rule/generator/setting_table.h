// The generated file of settings, regions and services.
#pragma once

#include <string>

#include "rule/setting_file.h"

namespace credlint {

std::string setting_table(const SettingLoad& load);

}  // namespace credlint
