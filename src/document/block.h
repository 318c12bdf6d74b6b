// What a code block of a document is read as, and the text that its grammar gets: the block's own bytes at
// their own places, with spaces in place of what is around them. Internal to document/.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "document/document.h"
#include "document/markdown.h"

namespace credlint {

struct BlockFormat {
    Format format = Format::dotenv;
    bool commands = false;  // typed into a shell: prompts, `A=1 command`, `export A=1; export B=2`
};

// By the language after the fence; without one, by its lines. Nothing for all other languages.
std::optional<BlockFormat> block_format(std::string_view bytes, const CodeBlock& block);

// As long as the range from the block's first line to the end of its last one.
std::string block_text(std::string_view bytes, const CodeBlock& block, bool commands);

}  // namespace credlint
