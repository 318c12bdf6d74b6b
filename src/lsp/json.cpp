#include "lsp/json.h"

#include <algorithm>
#include <limits>

namespace credlint::lsp {

const Json& at(const Json& json, std::initializer_list<const char*> names) {
    static const Json none;
    const Json* here = &json;
    for (const char* name : names) {
        if (!here->is_object()) return none;
        const auto member = here->find(name);
        if (member == here->end()) return none;
        here = &*member;
    }
    return *here;
}

std::optional<std::string> text_at(const Json& json, std::initializer_list<const char*> names) {
    const Json& value = at(json, names);
    if (!value.is_string()) return std::nullopt;
    return value.get<std::string>();
}

std::optional<std::uint32_t> number_at(const Json& json, std::initializer_list<const char*> names) {
    const Json& value = at(json, names);
    if (!value.is_number_integer() || value < 0) return std::nullopt;
    constexpr std::uint64_t most = std::numeric_limits<std::uint32_t>::max();
    return static_cast<std::uint32_t>(std::min(value.get<std::uint64_t>(), most));
}

bool true_at(const Json& json, std::initializer_list<const char*> names) {
    const Json& value = at(json, names);
    return value.is_boolean() && value.get<bool>();
}

bool lists(const Json& list, std::string_view word) {
    return list.is_array() && std::any_of(list.begin(), list.end(), [&](const Json& item) {
               return item.is_string() && item.get_ref<const std::string&>() == word;
           });
}

std::string text_of(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace credlint::lsp
