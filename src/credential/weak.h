// Guessable values in use: defaults of products, values in their documentation, and common choices.
// Whole values only; knows no files.
#pragma once

#include <string_view>

namespace credlint {

// What the value is, as it follows "is": "the default password of RabbitMQ"; constant text. Empty: not known
// to be weak. `chosen`: people make such values up, like passwords; an API key that says `secret` is only a
// placeholder. `key` is the entry's key.
std::string_view weakness(std::string_view value, std::string_view key, bool chosen);

}  // namespace credlint
