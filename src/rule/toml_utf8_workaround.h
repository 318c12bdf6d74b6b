// A detour round a fault of toml++ 3.3.0: outside of strings, and in some places inside, it asks whether a
// character is white space in a way that is undefined for most of U+00A1 to U+FEFF. So these characters
// go through the parser as others that it never asks about, one for one, which keeps lines and columns.
#pragma once

#include <string>
#include <string_view>

namespace credlint {

// For the parser: characters from U+0080 to U+FFFF as their counterparts in plane 15, save a byte order
// mark at the start. Bytes that are not UTF-8 stay; the parser refuses them.
std::string toml_shielded(std::string_view text);

// The opposite, for every key, string and message that comes out of the parser. A private-use character
// of plane 15 that was in the file before would come out as another one.
std::string toml_unshielded(std::string_view text);

}  // namespace credlint
