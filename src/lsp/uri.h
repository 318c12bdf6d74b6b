// Paths from the `file:` URIs of editors, which differ in percent-encoding. For the reverse see report/uri.h.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace credlint::lsp {

// The path of a file on this machine; nullopt for everything else: buffers without a file, other machines.
std::optional<std::string> path_of(std::string_view uri);

}  // namespace credlint::lsp
