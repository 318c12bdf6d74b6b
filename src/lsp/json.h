// Access to a client's JSON, which may have any shape: a member that is missing or has the wrong type is null
// or nullopt.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "json/json.h"

namespace credlint::lsp {

// The member that the names lead to, or null.
const Json& at(const Json& json, std::initializer_list<std::string_view> names);
std::optional<std::string> text_at(const Json& json, std::initializer_list<std::string_view> names);
std::optional<std::uint32_t> number_at(const Json& json, std::initializer_list<std::string_view> names);
bool true_at(const Json& json, std::initializer_list<std::string_view> names);
bool is_text(const Json& json, std::string_view text);
// Whether the list contains the word.
bool lists(const Json& list, std::string_view word);

}  // namespace credlint::lsp
