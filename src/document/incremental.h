// parse() for a text that is being edited: keeps the syntax trees of the last version, so that the next one
// costs what has changed. Gives the very documents that parse() gives. Needs not be told what the edit was.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "document/document.h"

namespace credlint {

class IncrementalParser {
public:
    IncrementalParser();
    // `piece`: how many bytes are parsed anew where one has changed, more or less.
    IncrementalParser(const ParseLimits& limits, std::uint32_t piece);
    ~IncrementalParser();
    IncrementalParser(IncrementalParser&&) noexcept;
    IncrementalParser& operator=(IncrementalParser&&) noexcept;

    // As the function of that name. Code blocks of Markdown are small, and parsed anew.
    std::vector<Document> parse_parts(const Source& source, Format format);

private:
    struct Memory;
    ParseLimits limits_;
    std::uint32_t piece_;
    std::unique_ptr<Memory> memory_;
};

}  // namespace credlint
