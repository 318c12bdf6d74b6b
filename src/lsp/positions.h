// Positions as the protocol counts them: lines from 0, which end at LF, CRLF or a lone CR, and characters
// from 0 in the negotiated encoding. Not text/line_index.h, which counts for people.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "lsp/json.h"
#include "text/span.h"

namespace credlint::lsp {

enum class Encoding : std::uint8_t { utf8, utf16 };

class Positions {
public:
    // The text must outlive it.
    Positions(std::string_view text, Encoding encoding);

    // `{"line": 0, "character": 0}`. Inside a character means its start.
    Json position(std::uint32_t offset) const;
    Json range(Span span) const;
    // Past the end of a line means its end, past the last line that of the text. Nullopt: not a position.
    std::optional<std::uint32_t> offset(const Json& position) const;
    std::optional<Span> span(const Json& range) const;

private:
    // A known position in a long line, so that counting need not start at the beginning of the line.
    struct Mark {
        std::uint32_t offset;
        std::uint32_t character;  // in its line
    };
    // The marks in a line from `begin` to before `end`.
    std::pair<const Mark*, const Mark*> marks_between(std::uint32_t begin, std::size_t end) const;
    std::string_view line(std::size_t number) const;

    std::string_view text_;
    Encoding encoding_;
    std::vector<std::uint32_t> starts_;  // of lines
    std::vector<Mark> marks_;
};

}  // namespace credlint::lsp
