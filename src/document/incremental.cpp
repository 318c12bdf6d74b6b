#include "document/incremental.h"

#include <utility>

#include "document/syntax_trees.h"

namespace credlint {

struct IncrementalParser::Memory {
    Format format;
    KeptTrees trees;
};

IncrementalParser::IncrementalParser() : IncrementalParser({}, usual_piece) {}
IncrementalParser::IncrementalParser(const ParseLimits& limits, std::uint32_t piece)
    : limits_(limits), piece_(piece) {}
IncrementalParser::~IncrementalParser() = default;
IncrementalParser::IncrementalParser(IncrementalParser&&) noexcept = default;
IncrementalParser& IncrementalParser::operator=(IncrementalParser&&) noexcept = default;

std::vector<Document> IncrementalParser::parse_parts(const Source& source, Format format) {
    if (format == Format::markdown) return credlint::parse_parts(source, format, limits_);
    if (memory_ == nullptr || memory_->format != format)
        memory_ = std::make_unique<Memory>(Memory{format, {piece_, {}, {}}});
    std::vector<Document> parts;
    parts.push_back(parse(source, format, limits_, &memory_->trees));
    return parts;
}

}  // namespace credlint
