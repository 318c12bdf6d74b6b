// What a grammar gets of a window: the same bytes at the same offsets, with changes that matter only to the
// lexer. Internal to document/; knows no tree.
#pragma once

#include <string>
#include <string_view>

#include "document/lowering.h"

namespace credlint {

// Generated lexers take NUL for the end of input, and decoding UTF-8 is of no use to a grammar of lines.
// `buffer` is used when the bytes cannot be passed as they are.
std::string_view view(const Window& window, Format format, std::string& buffer);

}  // namespace credlint
