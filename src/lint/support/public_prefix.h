// Names of variables that build tools compile into web pages.
#pragma once

#include <string_view>

namespace credlint {

// `NEXT_PUBLIC_` of NEXT_PUBLIC_KEY; empty: its value stays on the server.
std::string_view public_prefix(std::string_view key);

}  // namespace credlint
