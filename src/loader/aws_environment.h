// Which environment variables each AWS SDK takes its identity and region from, in its own order.
// Knows nothing of how a variable got into the environment.
#pragma once

#include <span>
#include <string_view>

namespace credlint::loader {

struct EnvironmentSetting {
    std::string_view name;                        // "session-token"
    std::span<const std::string_view> variables;  // the first that is not empty counts
};

// By the name of the loader (shared_reading.h); empty for any other.
std::span<const EnvironmentSetting> environment_settings(std::string_view loader);

}  // namespace credlint::loader
