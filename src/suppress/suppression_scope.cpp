#include "suppress/suppression_scope.h"

#include <algorithm>
#include <optional>

#include "text/ascii.h"
#include "text/line.h"

namespace credlint {
namespace {

bool begins_before(Span span, std::uint32_t offset) {
    return span.begin < offset;
}

// The lines of one part, as its directives see them.
class Lines {
public:
    Lines(const Source& source, const Document& document) : source_(source), document_(document) {
        comments_.reserve(document.comments.size());
        entries_.reserve(document.entries.size());
        for (const Span& comment : document.comments) comments_.push_back(comment);
        for (const Entry& entry : document.entries) entries_.push_back(entry.whole);
    }

    bool is_comment(std::uint32_t offset) const {
        const auto at = std::lower_bound(comments_.begin(), comments_.end(), offset, begins_before);
        return at != comments_.end() && at->begin == offset;
    }

    // Including the other lines of the entries that begin there.
    Span with_entries(Span line) const {
        auto at = std::lower_bound(entries_.begin(), entries_.end(), line.begin, begins_before);
        const std::uint32_t first_end = line.end;
        for (; at != entries_.end() && at->begin < first_end; ++at) {
            line.end = std::max(line.end, line_at(source_.bytes(), at->end).end);
        }
        // A finding at the very end of a file is after its last byte.
        if (line.end == source_.size()) ++line.end;
        return line;
    }

    // Where the text of the line begins; nothing: the line is blank.
    std::optional<std::uint32_t> text_of(Span line) const {
        for (std::uint32_t at = line.begin; at < line.end; ++at) {
            const char c = source_.bytes()[at];
            const bool space = is_line_space(c) || is_whitespace(c);
            if (!space && !(document_.embedded && c == '>')) return at;
        }
        return std::nullopt;
    }

    std::optional<Span> next(std::uint32_t offset) const {
        if (offset >= document_.extent.end) return std::nullopt;
        return line_at(source_.bytes(), offset);
    }

private:
    const Source& source_;
    const Document& document_;
    std::vector<Span> comments_;
    std::vector<Span> entries_;
};

}  // namespace

std::vector<Scope> scopes(const ParsedFile& parsed, const std::deque<Directive>& directives) {
    std::vector<Scope> out(directives.size());
    std::optional<Lines> lines;
    std::uint32_t part = 0;  // that the lines are of
    // From the last to the first: a directive above another one is about the same target, and no line is
    // examined again for each of them.
    for (std::size_t i = directives.size(); i-- > 0;) {
        const Directive& directive = directives[i];
        if (directive.fault == Directive::Fault::trailing) continue;
        if (!lines || part != directive.part) {
            part = directive.part;
            lines.emplace(*parsed.source, parsed.parts[part].document);
        }
        std::uint32_t at = lines_of(parsed.source->bytes(), directive.comment).end;
        for (bool below = true; const auto line = lines->next(at); below = false, at = line->end) {
            const auto text = lines->text_of(*line);
            if (!text) continue;
            if (!lines->is_comment(*text)) {
                out[i].target = lines->with_entries(*line);
                break;
            }
            if (i + 1 < directives.size() && directives[i + 1].comment.begin == *text) {
                if (below) out[i].comment = out[i + 1].comment;
                out[i].target = out[i + 1].target;
                break;
            }
            if (below) out[i].comment = *line;
        }
    }
    return out;
}

}  // namespace credlint
