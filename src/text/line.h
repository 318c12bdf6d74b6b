// Where the lines of a file begin and end: after LF, CRLF or a CR alone, as for the grammars and for most of
// the programs that read the file. Not the lines that are shown to people or given to git, which end at LF
// only (line_index.h).
#pragma once

#include <cstdint>
#include <string_view>

#include "text/span.h"

namespace credlint {

// The line that contains the offset, with its line break. A line break belongs to the line that it ends.
Span line_at(std::string_view bytes, std::uint32_t offset);

// All lines from the one where the span begins to the one where it ends.
Span lines_of(std::string_view bytes, Span span);

// The line break for a line that is added next to this one: CRLF if this one ends in that, or else LF, which
// every program takes for the end of a line.
std::string_view line_break_like(std::string_view line);

}  // namespace credlint
