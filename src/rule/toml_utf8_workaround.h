// A workaround for a bug in toml++ 3.3.0: outside of strings, and in some places inside, it tests whether a
// character is whitespace in a way that is undefined for most of U+00A1 to U+FEFF. So these characters go
// through the parser as others that it never tests, one for one, which keeps lines and columns.
#pragma once

#include <string>
#include <string_view>

namespace credlint {

// For the parser: characters from U+0080 to U+FFFF as their counterparts in plane 15, except for a byte order
// mark at the start. Bytes that are not UTF-8 stay; the parser rejects them.
std::string toml_shielded(std::string_view text);

// The opposite, for every key, string and message that comes out of the parser. A private-use character
// of plane 15 that was in the file before would come out as another one.
std::string toml_unshielded(std::string_view text);

}  // namespace credlint
