// The order in which Next.js, Create React App, dotenv-flow and Rails read the `.env` files of a folder. In
// Vite and Symfony, `.env.<mode>` overrides `.env.local`; only Vite reads `.env.local` in the mode `test`.
// Internal to the module.
#pragma once

#include <string_view>
#include <vector>

#include "loader/loader.h"

namespace credlint::loader {

// Two modes (`.env.production`, `.env.development`) are never in one set; a mode that no framework defines
// (`.env.docker`) may well be a complete file of its own, and is only read with its `.env.docker.local`.
std::vector<FileNames> dotenv_cascade(std::string_view folder, std::string_view name);

}  // namespace credlint::loader
