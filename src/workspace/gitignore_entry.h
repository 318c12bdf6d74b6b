// The line that makes git ignore one file and no other, and the .gitignore that it belongs in: the nearest
// one above the file, whose lines override all others, or else a new one at the top. Writes nothing.
#pragma once

#include <optional>
#include <string>

#include "workspace/git.h"

namespace credlint {

struct GitignoreEntry {
    std::string file;  // the .gitignore: relative to the current directory if `path` is
    bool exists = false;
    std::string line;  // `/sub/.env`, without a line break
};

// `answer` is git's answer for the file at `path`. Nothing where the file does not exist or is in no
// repository, where its name cannot be written as a line, or where the .gitignore is larger than 1 MiB or a
// link, which git does not follow.
std::optional<GitignoreEntry> gitignore_entry(const std::string& path, const GitAnswer& answer);

}  // namespace credlint
