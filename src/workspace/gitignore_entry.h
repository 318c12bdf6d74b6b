// The line that makes git ignore one file and no other, and the .gitignore that it belongs into: the nearest
// one above the file, whose lines go before all others, or else a new one at the top. Writes nothing.
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

// `answer` is what git said of the file at `path`. Nothing where the file does not exist, in no repository,
// where its name cannot be written into a line, or the .gitignore is larger than 1 MiB or a link, which git
// does not follow.
std::optional<GitignoreEntry> gitignore_entry(const std::string& path, const GitAnswer& answer);

}  // namespace credlint
