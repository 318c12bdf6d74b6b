// Byte offsets to lines and columns, for people and for formats that count that way.
// A line ends at LF; a CR before it belongs to the line's end, a lone CR to its text (as in editors
// that follow POSIX and in SARIF's default). Lines and columns count from 1. A UTF-8 byte order mark at
// the start takes no column, as no editor counts it.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace credlint {

// The unit of a column. In every unit, each byte of invalid UTF-8 counts as one.
enum class ColumnUnit { byte, code_point, utf16 };

struct Position {
    std::uint32_t line = 1;
    std::uint32_t column = 1;
    friend bool operator==(Position, Position) = default;
};

class LineIndex {
public:
    explicit LineIndex(std::string_view bytes);

    std::uint32_t line_count() const { return static_cast<std::uint32_t>(starts_.size()); }
    std::uint32_t line_of(std::uint32_t offset) const;
    // The line's bytes without its LF or CRLF.
    Span line(std::uint32_t number) const;
    // Past the end means the end; inside a character means its start.
    Position position(std::uint32_t offset, ColumnUnit unit = ColumnUnit::code_point) const;

private:
    // A place in a long line with its columns, so that none is counted from the line's start.
    struct Milestone {
        std::uint32_t offset;
        std::uint32_t code_points;  // columns of the line before it
        std::uint32_t utf16;
    };
    void measure(Span line);

    std::string_view bytes_;
    std::vector<std::uint32_t> starts_;
    std::vector<Milestone> milestones_;  // by offset
};

}  // namespace credlint
