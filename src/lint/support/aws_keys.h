// The AWS keys that SDKs take from the environment of a .env file: used by several checks of what is set
// alongside them.
#pragma once

#include <optional>

#include "lint/check.h"

namespace credlint {

struct EnvironmentKeys {
    const Field* id = nullptr;
    const Field* secret = nullptr;
};

// Under AWS's own names without a prefix, both of a real format; nothing in other files.
std::optional<EnvironmentKeys> environment_keys(const CheckContext& context);

}  // namespace credlint
