#include "report/source_excerpt.h"

#include <algorithm>
#include <iterator>

#include "text/mask.h"
#include "text/printable.h"
#include "text/utf8.h"

namespace credlint {

static constexpr std::uint32_t tab_stop = 4;
static constexpr std::uint32_t min_width = 20;
static constexpr std::string_view cut_mark = "…";

// What is hidden on the line, restricted to it, and only as much as can be shown in `reach` bytes on each
// side of the focus, since a line may hide a whole file.
static std::vector<Span> hidden_on(Span line, const std::vector<Span>& hidden, std::uint32_t focus,
                                   std::uint32_t reach) {
    std::vector<Span> on_line;
    auto at = std::partition_point(hidden.begin(), hidden.end(), [&](Span s) { return s.end <= focus; });
    const auto end = at + std::min<std::ptrdiff_t>(reach, hidden.end() - at);
    at -= std::min<std::ptrdiff_t>(reach, at - hidden.begin());
    while (at != end && at->end <= line.begin) ++at;
    for (; at != end && at->begin < line.end; ++at) {
        on_line.push_back({std::max(at->begin, line.begin), std::min(at->end, line.end)});
    }
    return on_line;
}

// The part of the line worth looking at: `reach` bytes on each side of the focus, where hidden spans count as
// their masks. Keeps the cost of a line of many megabytes at that of a short one.
static Span part_around(std::uint32_t focus, std::uint32_t reach, Span line,
                        const std::vector<Span>& hidden) {
    const auto cost = static_cast<std::uint32_t>(mask.size());
    Span part{focus, focus};
    std::uint32_t budget = reach;
    for (auto at = hidden.rbegin(); at != hidden.rend(); ++at) {
        if (at->begin >= part.begin) continue;
        const std::uint32_t gap = part.begin - std::min(part.begin, at->end);
        if (gap + cost > budget) break;
        budget -= gap + cost;
        part.begin = at->begin;
    }
    part.begin -= std::min(budget, part.begin - line.begin);

    budget = reach;
    for (const Span span : hidden) {
        if (span.end <= part.end) continue;
        const std::uint32_t gap = std::max(part.end, span.begin) - part.end;
        if (gap + cost > budget) break;
        budget -= gap + cost;
        part.end = span.end;
    }
    part.end += std::min(budget, line.end - part.end);
    return part;
}

// A key, a section's name or junk may itself be a pasted secret: judged as in printable_key.
static std::vector<Span> with_suspicious(std::vector<Span> hidden, const Source& source, Span part) {
    std::vector<Span> all = hidden;
    hidden.push_back({part.end, part.end});
    std::uint32_t at = part.begin;
    for (const Span span : hidden) {
        if (span.end < part.begin) continue;
        const Span gap{at, std::clamp(span.begin, at, part.end)};
        for (const Span run : suspicious_runs(source.text(gap))) {
            all.push_back({gap.begin + run.begin, gap.begin + run.end});
        }
        at = std::max(at, std::min(span.end, part.end));
    }
    return all;
}

SourceExcerpt::SourceExcerpt(const FileView& file, Span line, Span focus, std::uint32_t width) : line_(line) {
    const Source& source = file.source;
    width = std::max(width, min_width);
    const std::uint32_t centre = std::clamp(focus.begin, line.begin, line.end);
    std::vector<Span> hidden = hidden_on(line, file.hidden, centre, 4 * width);
    const Span part = part_around(centre, 4 * width, line, hidden);
    hidden = joined(with_suspicious(std::move(hidden), source, part));
    fill(source, hidden, part);
    place();
    cut(part, focus, width);
    for (const Cell& cell : cells_) text_ += cell.glyph;
}

void SourceExcerpt::fill(const Source& source, const std::vector<Span>& hidden, Span part) {
    auto next =
        std::partition_point(hidden.begin(), hidden.end(), [&](Span s) { return s.end <= part.begin; });
    for (std::uint32_t at = part.begin; at < part.end;) {
        Cell cell;
        if (next != hidden.end() && next->begin <= at) {
            cell = {*next, std::string(mask), static_cast<std::uint32_t>(mask.size()), 0};
            at = next->end;
            ++next;
        } else if (source.bytes()[at] == '\t') {
            cell = {{at, at + 1}, "\t", 0, 0};  // place() knows how wide it is
            ++at;
        } else {
            // Hidden bytes are never looked at, not even to see what a character before them is.
            const std::uint32_t end = next == hidden.end() ? line_.end : next->begin;
            const std::string_view text = source.text({line_.begin, end});
            const std::uint32_t offset = at - line_.begin;
            const std::size_t length = append_printable(cell.glyph, text, offset);
            const bool as_is = text.substr(offset, length) == cell.glyph;
            cell.width =
                as_is ? static_cast<std::uint32_t>(display_width(character_at(text, offset).code_point))
                      : static_cast<std::uint32_t>(cell.glyph.size());
            cell.bytes = {at, at + static_cast<std::uint32_t>(length)};
            at = cell.bytes.end;
        }
        cells_.push_back(std::move(cell));
    }
}

void SourceExcerpt::place() {
    end_column_ = 0;
    for (Cell& cell : cells_) {
        cell.column = end_column_;
        if (cell.glyph == "\t") {
            cell.width = tab_stop - end_column_ % tab_stop;
            cell.glyph.assign(cell.width, ' ');
        }
        end_column_ += cell.width;
    }
}

// Cells that do not fit are replaced by one `…` on their side.
void SourceExcerpt::cut(Span part, Span focus, std::uint32_t width) {
    const bool whole = part.begin <= line_.begin && part.end >= line_.end;
    if (whole && end_column_ <= width) return;

    // The focus is near the middle, but no space is left empty at either end.
    const std::uint32_t at = columns(focus).begin;
    std::uint32_t low = at > width / 2 ? at - width / 2 : 0;
    if (end_column_ + 1 < low + width) low = end_column_ + 1 > width ? end_column_ + 1 - width : 0;
    const std::uint32_t high = low + width;
    const bool cut_left = low > 0 || part.begin > line_.begin;
    const bool cut_right = high < end_column_ || part.end < line_.end;

    std::vector<Cell> kept;
    if (cut_left) kept.push_back({{line_.begin, line_.begin}, std::string(cut_mark), 1, 0});
    for (Cell& cell : cells_) {
        if (cut_left && cell.column < low + 1) continue;
        if (cut_right && cell.column + cell.width > high - 1) break;
        kept.push_back(std::move(cell));
    }
    if (cut_right) {
        kept.push_back({{line_.end, line_.end}, std::string(cut_mark), 1, 0});
        kept.back().bytes.begin = kept.size() > 1 ? kept[kept.size() - 2].bytes.end : line_.begin;
    }
    if (cut_left) kept.front().bytes.end = kept.size() > 1 ? kept[1].bytes.begin : line_.end;
    cells_ = std::move(kept);
    place();
}

Columns SourceExcerpt::columns(Span span) const {
    const std::uint32_t end = std::min(span.end, line_.end);
    const auto first = std::partition_point(cells_.begin(), cells_.end(),
                                            [&](const Cell& cell) { return cell.bytes.end <= span.begin; });
    if (first == cells_.end()) return {end_column_, end_column_ + 1};
    Columns columns{first->column, first->column + 1};
    if (end <= span.begin) {
        // Between two cells: one caret. Inside a cell: all of it.
        if (span.begin > first->bytes.begin) columns.end = first->column + first->width;
    } else {
        const auto after = std::partition_point(first, cells_.end(),
                                                [&](const Cell& cell) { return cell.bytes.begin < end; });
        if (after != first) columns.end = std::prev(after)->column + std::prev(after)->width;
    }
    columns.end = std::max(columns.end, columns.begin + 1);
    return columns;
}

}  // namespace credlint
