// One line of a source as a person may see it: values masked, unprintable bytes escaped, tabs expanded, and
// cut to a width around the place that matters. Knows where the bytes of a span end up in the terminal, and
// never shows a position inside a value.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "report/file_view.h"

namespace credlint {

// Columns of the terminal, from 0, half-open, never empty.
struct Columns {
    std::uint32_t begin = 0;
    std::uint32_t end = 1;
};

class SourceExcerpt {
public:
    // `focus` stays visible.
    SourceExcerpt(const FileView& file, Span line, Span focus, std::uint32_t width);

    const std::string& text() const { return text_; }
    // A span that touches a masked value covers all of its mask; one past the end of the line is the column
    // after it.
    Columns columns(Span span) const;

private:
    // What is shown for some bytes: a character, an escape, a mask, or `…` for all that is cut off.
    struct Cell {
        Span bytes;
        std::string glyph;
        std::uint32_t width = 0;
        std::uint32_t column = 0;
    };

    void fill(const Source& source, const std::vector<Span>& hidden, Span part);
    void cut(Span part, Span focus, std::uint32_t width);
    void place();

    Span line_;
    std::vector<Cell> cells_;
    std::string text_;
    std::uint32_t end_column_ = 0;
};

}  // namespace credlint
