// Values in use that anybody can guess: what products come with, what their documents show, and what people
// always take (facts/tokens.md, 2, P8). Whole values only; knows no files.
#pragma once

#include <string_view>

namespace credlint {

// What the value is, to stand behind "is": "the default password of RabbitMQ"; constant text. Empty: not
// known to be weak. `chosen` says that people think such values up, as they do passwords; an API key that
// says `secret` is only a placeholder. `key` is the entry's key.
std::string_view weakness(std::string_view value, std::string_view key, bool chosen);

}  // namespace credlint
