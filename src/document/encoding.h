// What a file's bytes say about its encoding. Internal to document/.
#pragma once

#include <cstdint>
#include <string_view>

#include "document/document.h"

namespace credlint {

// Adds BOM, UTF-16, binary, NUL, invalid UTF-8 and CRLF to the document's errors. Returns where the text
// begins (past a BOM), or the size if the file is not in an encoding that loaders read.
std::uint32_t scan_encoding(std::string_view bytes, Document& document);

}  // namespace credlint
