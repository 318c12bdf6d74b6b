#include "lsp/json.h"

#include <algorithm>
#include <limits>

namespace credlint::lsp {

const Json& at(const Json& json, std::initializer_list<std::string_view> names) {
    static const Json none;
    const Json* here = &json;
    for (const std::string_view name : names) {
        here = here->find(name);
        if (here == nullptr) return none;
    }
    return *here;
}

std::optional<std::string> text_at(const Json& json, std::initializer_list<std::string_view> names) {
    const Json& value = at(json, names);
    if (!value.is_text()) return std::nullopt;
    return value.text();
}

std::optional<std::uint32_t> number_at(const Json& json, std::initializer_list<std::string_view> names) {
    const Json& value = at(json, names);
    if (!value.is_integer() || value.number() < 0) return std::nullopt;
    constexpr double most = std::numeric_limits<std::uint32_t>::max();
    return static_cast<std::uint32_t>(std::min(value.number(), most));
}

bool true_at(const Json& json, std::initializer_list<std::string_view> names) {
    const Json& value = at(json, names);
    return value.is_boolean() && value.truth();
}

bool is_text(const Json& json, std::string_view text) {
    return json.is_text() && json.text() == text;
}

bool lists(const Json& list, std::string_view word) {
    const std::vector<Json>& items = list.items();
    return std::any_of(items.begin(), items.end(), [&](const Json& item) { return is_text(item, word); });
}

}  // namespace credlint::lsp
