// What editors call files: `file:` URIs, percent-encoded in ways of their own. The way back is report/uri.h.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace credlint::lsp {

// The path of a file on this machine; nothing for all else: buffers without a file, other machines.
std::optional<std::string> path_of(std::string_view uri);

}  // namespace credlint::lsp
