// Fixes that affect only the lines around them, and the part of a file that is enough to verify them. A
// reader goes through a file line by line, and looks ahead only for the end of a quote. So a fix that neither
// removes nor adds a quote, and touches no header, changes how its own lines are read, and at most those
// below, up to a line that begins something new.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "lint/finding.h"

namespace credlint {

bool is_local(std::string_view bytes, Format format, const Fix& fix);

// The lines that mean the same to every reader whatever is above them, and that end whatever is above: those
// that set a key, and headers; in .env files also comments, while an indented line in INI may belong to one
// above a comment. In order.
std::vector<Span> fresh_lines(std::string_view bytes, Format format);

// Parts of a text, one after the other.
class Excerpt {
public:
    // `lines`: of local fixes, in order. They are in the excerpt with their neighbors, as is everything in
    // which a reader may find the end of a quote, and the headers above.
    Excerpt(std::string_view bytes, Format format, std::span<const Span> lines,
            std::span<const Span> fresh_lines);

    const std::string& text() const { return text_; }
    // The same edits of the excerpt. They are in its parts.
    Edits edits(const Edits& edits) const;

private:
    struct Part {
        Span span;
        std::uint32_t place;  // in the excerpt
    };
    std::string text_;
    std::vector<Part> parts_;
};

}  // namespace credlint
