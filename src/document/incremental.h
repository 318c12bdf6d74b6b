// parse() for a text that is being edited: keeps the syntax trees of the last version, so that only changes
// of the next one are parsed. Returns the same documents as parse(). Need not know what the edit was.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "document/document.h"

namespace credlint {

class IncrementalParser {
public:
    IncrementalParser();
    // `piece`: roughly how many bytes are parsed again where one has changed.
    IncrementalParser(const ParseLimits& limits, std::uint32_t piece);
    ~IncrementalParser();
    IncrementalParser(IncrementalParser&&) noexcept;
    IncrementalParser& operator=(IncrementalParser&&) noexcept;

    // Like the function of that name. Code blocks of Markdown are small, and always parsed again.
    std::vector<Document> parse_parts(const Source& source, Format format);

private:
    struct Memory;
    ParseLimits limits_;
    std::uint32_t piece_;
    std::unique_ptr<Memory> memory_;
};

}  // namespace credlint
