#include "text/line_index.h"

#include <algorithm>
#include <cstring>

#include "text/utf8.h"

namespace credlint {

static constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// Eight bytes at a time: the only line of a file may be long, and is needed often.
static bool is_ascii(const char* bytes) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return (word & 0x8080808080808080u) == 0;
}

// In bytes: the distance between milestones; lines that are not longer have none.
static constexpr std::uint32_t long_line = 4096;

static bool needs_pair(const Character& character) {
    return character.valid && character.code_point > 0xFFFF;
}

LineIndex::LineIndex(std::string_view bytes) : bytes_(bytes) {
    starts_.push_back(0);
    const char* at = bytes.data();
    const char* const end = at + bytes.size();
    while (at != end) {
        const void* feed = std::memchr(at, '\n', static_cast<std::size_t>(end - at));
        if (!feed) break;
        at = static_cast<const char*>(feed) + 1;
        starts_.push_back(static_cast<std::uint32_t>(at - bytes.data()));
    }
    for (std::uint32_t number = 1; number <= line_count(); ++number) {
        const Span whole = line(number);
        if (whole.size() > long_line) measure(whole);
    }
}

void LineIndex::measure(Span line) {
    Milestone here{line.begin, 0, 0};
    if (here.offset == 0 && bytes_.starts_with(byte_order_mark)) here.offset = byte_order_mark.size();
    std::uint32_t next = here.offset + long_line;
    while (here.offset < line.end) {
        if (here.offset >= next) {
            milestones_.push_back(here);
            next = here.offset + long_line;
        }
        if (line.end - here.offset >= 8 && is_ascii(bytes_.data() + here.offset)) {
            here = {here.offset + 8, here.code_points + 8, here.utf16 + 8};
            continue;
        }
        const Character character = character_at(bytes_, here.offset);
        here.offset += static_cast<std::uint32_t>(character.length);
        here.code_points += 1;
        here.utf16 += needs_pair(character) ? 2 : 1;
    }
}

std::uint32_t LineIndex::line_of(std::uint32_t offset) const {
    const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
    return static_cast<std::uint32_t>(after - starts_.begin());
}

Span LineIndex::line(std::uint32_t number) const {
    const std::uint32_t begin = starts_[number - 1];
    if (number == line_count()) return {begin, static_cast<std::uint32_t>(bytes_.size())};
    std::uint32_t end = starts_[number] - 1;
    if (end > begin && bytes_[end - 1] == '\r') --end;
    return {begin, end};
}

Position LineIndex::position(std::uint32_t offset, ColumnUnit unit) const {
    offset = std::min(offset, static_cast<std::uint32_t>(bytes_.size()));
    Position position;
    position.line = line_of(offset);
    std::size_t at = starts_[position.line - 1];
    if (at == 0 && bytes_.starts_with(byte_order_mark)) at = byte_order_mark.size();
    if (unit == ColumnUnit::byte) {
        if (offset > at) position.column += static_cast<std::uint32_t>(offset - at);
        return position;
    }
    const auto after = std::upper_bound(milestones_.begin(), milestones_.end(), offset,
                                        [](std::uint32_t o, const Milestone& m) { return o < m.offset; });
    if (after != milestones_.begin() && std::prev(after)->offset > at) {
        const Milestone& last = *std::prev(after);
        at = last.offset;
        position.column += unit == ColumnUnit::utf16 ? last.utf16 : last.code_points;
    }
    while (at < offset) {
        if (offset - at >= 8 && is_ascii(bytes_.data() + at)) {
            at += 8;
            position.column += 8;
            continue;
        }
        const Character character = character_at(bytes_, at);
        at += character.length;
        if (at > offset) break;  // the offset is inside this character
        position.column += unit == ColumnUnit::utf16 && needs_pair(character) ? 2 : 1;
    }
    return position;
}

}  // namespace credlint
