#include "rule/setting.h"

#include <algorithm>
#include <array>

namespace credlint {
namespace {

// In the order of Type::Kind.
constexpr std::array<std::string_view, 13> names = {
    "string", "boolean",  "integer",   "enum",    "region",       "account-id", "role-arn",
    "url",    "endpoint", "date-time", "profile", "session-name", "model"};
static_assert(names.size() == static_cast<std::size_t>(Type::Kind::model) + 1);

}  // namespace

std::string_view to_string(Type::Kind kind) {
    return names[static_cast<std::size_t>(kind)];
}

std::optional<Type::Kind> type_named(std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<Type::Kind>(found - names.begin());
}

std::span<const std::string_view> type_names() {
    return names;
}

}  // namespace credlint
