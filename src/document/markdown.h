// Where a Markdown document has its code blocks: the only header that knows of CommonMark, and its source
// file is the only one that uses cmark. Knows nothing of the blocks' contents. Internal to document/.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace credlint {

struct CodeBlock {
    std::string language;     // the first word after the fence, in lowercase; empty: none
    std::vector<Span> lines;  // without the marks of quotes and lists before them, and without line ends
};

struct CodeBlocks {
    std::vector<CodeBlock> blocks;        // in order; none of them empty
    std::vector<std::uint32_t> too_deep;  // where quotes and lists are nested too deep to be read
};

// Includes those that HTML would hide: a secret in a comment is one. Memory is many times the size.
CodeBlocks code_blocks(std::string_view bytes);

}  // namespace credlint
