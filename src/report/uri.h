// A path as a URI reference: RFC 3986, with every byte that is not plainly allowed percent-encoded, so that
// spaces, `#`, `%` and invalid UTF-8 all survive.
#pragma once

#include <string>
#include <string_view>

namespace credlint {

// Relative paths stay relative, without a leading `./`; absolute ones become `file:///…`.
std::string to_uri(std::string_view path);

// Whether the text is a URL that may be followed as it is, and nothing else.
bool is_link(std::string_view text);

}  // namespace credlint
