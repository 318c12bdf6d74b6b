// Writes a file whole or not at all: a new one, which then takes its name (new_file.h). Whoever is killed in
// between leaves the old bytes or the new ones, and no copy of a secret that others can read. Knows nothing
// of what it writes. The one place that writes to a user's files.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "text/result.h"

namespace credlint {

// Puts `bytes` in the place of `before`, which the file must still hold. Of a symbolic link the file that it
// leads to is replaced, and the link stays. Owner, group, mode, access list and attributes are
// kept. Refused, with nothing changed, where they cannot be, and for a file that has several names, since
// one of them would become another file. Nothing: it is done.
std::optional<Failure> replace_file(const std::string& path, std::string_view before, std::string_view bytes);

// Refused if there is a file, or anything else, of this name. Its mode is what the user's mask leaves of 666.
std::optional<Failure> create_file(const std::string& path, std::string_view bytes);

}  // namespace credlint
