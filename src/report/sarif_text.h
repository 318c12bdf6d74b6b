// Text as SARIF wants it: sentences with a full stop, names in PascalCase, links inside a message. Also keeps
// our text or the file's from being read as such a link or placeholder.
#pragma once

#include <string>
#include <string_view>

namespace credlint {

// "key `X` is set twice" → "Key `X` is set twice."
std::string sentence(std::string_view text);

// The text as a link to the related location `id`, and a full stop: "[First definition](1)."
std::string linked_sentence(std::string_view text, std::size_t id);

// aws-missing-session-token → AwsMissingSessionToken
std::string pascal_case(std::string_view id);

// GitHub rejects short texts over 1024 characters.
std::string at_most(std::string text, std::size_t bytes);

}  // namespace credlint
