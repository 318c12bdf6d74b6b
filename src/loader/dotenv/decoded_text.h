// A file's bytes as a program decodes them, with a mapping back: the span in the file of a piece of the text.
// Line breaks and invalid bytes have a different size in the text than in the file. Internal to the module.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace credlint::loader {

class DecodedText {
public:
    explicit DecodedText(std::size_t source_size) : source_size_(source_size) {}

    // `piece` is the decoded form of what the file contains at the offset.
    void append(std::string_view piece, std::size_t offset) {
        if (runs_.empty() || offset != runs_.back().source + (text_.size() - runs_.back().text))
            runs_.push_back({text_.size(), offset});
        text_ += piece;
    }

    // Pieces of it must not outlive it.
    std::string_view text() const { return text_; }
    Span source_span(std::string_view piece) const {
        const auto begin = static_cast<std::size_t>(piece.data() - text_.data());
        return {source_offset(begin), source_offset(begin + piece.size())};
    }

private:
    struct Run {
        std::size_t text;
        std::size_t source;
    };

    std::uint32_t source_offset(std::size_t at) const {
        const auto after =
            std::upper_bound(runs_.begin(), runs_.end(), at,
                             [](std::size_t offset, const Run& run) { return offset < run.text; });
        if (after == runs_.begin()) return 0;
        const Run& run = *(after - 1);
        // The decoded form of one byte may be longer than the byte.
        const std::size_t end = after == runs_.end() ? source_size_ : after->source;
        return static_cast<std::uint32_t>(std::min(run.source + (at - run.text), end));
    }

    std::size_t source_size_;
    std::string text_;
    std::vector<Run> runs_;
};

enum class CarriageReturns : std::uint8_t {
    as_line_feeds,  // CR and CRLF become LF
    dropped,
};
// UTF-8, with U+FFFD for what is not.
DecodedText decoded(std::string_view bytes, CarriageReturns returns);

}  // namespace credlint::loader
