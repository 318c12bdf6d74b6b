// What a client says, as JSON that may be of any shape: what is asked for is there, with its right type, or
// it is null and nothing.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace credlint::lsp {

using Json = nlohmann::ordered_json;

// The member that the names lead to, or null.
const Json& at(const Json& json, std::initializer_list<const char*> names);
std::optional<std::string> text_at(const Json& json, std::initializer_list<const char*> names);
std::optional<std::uint32_t> number_at(const Json& json, std::initializer_list<const char*> names);
bool true_at(const Json& json, std::initializer_list<const char*> names);
// Whether the word stands in the list.
bool lists(const Json& list, std::string_view word);

// Text that is not UTF-8 gets U+FFFD.
std::string text_of(const Json& json);

}  // namespace credlint::lsp
