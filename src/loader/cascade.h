// Which files programs read together with a file, and which of them take precedence: the `.env` files of a
// folder, and AWS's `config` and `credentials`. Knows names and which of them exist, not content.
// Order: Next.js, Create React App, dotenv-flow and Rails; in Vite and Symfony, `.env.<mode>` overrides
// `.env.local`. Only Vite reads `.env.local` in the mode `test`.
#pragma once

#include <string>
#include <vector>

#include "text/files.h"

namespace credlint {

// The sets of files that `path` is read with, including `path`; in each set, overridden files come first.
// Empty: it is read alone. Two modes (`.env.production`, `.env.development`) are never in one set; a mode
// that no framework defines (`.env.docker`) may well be a complete file of its own, and is only read with its
// `.env.docker.local`.
std::vector<std::vector<std::string>> families(const std::string& path, const Files& files);

}  // namespace credlint
