// Parses messages, within limits: a few megabytes of brackets would otherwise become gigabytes of values.
// Does not depend on methods.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "lsp/json.h"

namespace credlint::lsp {

enum class MessageFault { not_json, too_deep, too_many_values };

std::variant<Json, MessageFault> parse_message(std::string_view content);

// The values of `uri` members in a message that could not be parsed, or in a part of one.
std::vector<std::string> uris_in(std::string_view text);

}  // namespace credlint::lsp
