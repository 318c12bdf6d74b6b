// Which files are read together with a file, and which of them take precedence: those of its loader's cascade
// that exist. Knows their names, not their content.
#pragma once

#include <string>
#include <vector>

#include "loader/loader.h"
#include "text/files.h"

namespace credlint {

// The sets of files that the loader reads `path` with, including `path`; in each set, overridden files come
// first. Empty: it is read alone. Without a loader, the file's name decides.
std::vector<std::vector<std::string>> load_orders(const std::string& path, const Files& files,
                                                  const loader::Loader* loader = nullptr);

}  // namespace credlint
