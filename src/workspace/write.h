// Writes a file completely or not at all: a new file, which then takes its name (new_file.h). If the process
// is killed, the old bytes or the new ones are left, and no copy of a secret that others can read. Knows
// nothing of what it writes. The only place that writes to a user's files.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "text/result.h"

namespace credlint {

// Replaces `before`, which the file must still contain, with `bytes`. For a symbolic link, the file that it
// leads to is replaced, and the link stays. Owner, group, mode, access list and attributes are kept. Refuses,
// with nothing changed, if they cannot be kept, and for a file with several names, since one of them would
// become another file. Nothing: success.
std::optional<Failure> replace_file(const std::string& path, std::string_view before, std::string_view bytes);

// Fails if a file, or anything else, already has this name. Its mode is 666 without the bits in the umask.
std::optional<Failure> create_file(const std::string& path, std::string_view bytes);

}  // namespace credlint
