// Which profile a section of a shared file of AWS is, by its header alone. Knows nothing of the mistakes that
// names can have (profiles.h).
#pragma once

#include <optional>
#include <string_view>

#include "credential/aws/shared_file.h"

namespace credlint::aws {

// `dev` of `profile dev` and `profile "dev"`; other names as they are.
std::string_view without_profile(std::string_view section_name);

// The profile that SDKs take a section for; nothing if they take it for none.
std::optional<std::string_view> profile_name(std::string_view section_name, SharedFile file);

}  // namespace credlint::aws
