// The AWS keys that SDKs take from the environment of a .env file: what several checks look at when
// something else stands beside them.
#pragma once

#include <optional>

#include "lint/check.h"

namespace credlint {

struct EnvironmentKeys {
    const Field* id = nullptr;
    const Field* secret = nullptr;
};

// Under AWS's own names without words before them, both of a real format; nothing in other files.
std::optional<EnvironmentKeys> environment_keys(const CheckContext& context);

}  // namespace credlint
