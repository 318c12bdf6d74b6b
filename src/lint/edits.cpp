#include "lint/edits.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <tuple>
#include <utility>

namespace credlint {
namespace {

constexpr std::uint32_t far = std::numeric_limits<std::uint32_t>::max();

bool before(const Edit& a, const Edit& b) {
    return std::tuple(a.span.begin, a.span.end) < std::tuple(b.span.begin, b.span.end);
}

bool collide(const Edit& a, const Edit& b) {
    if (a.span.empty() && b.span.empty()) return a.span.begin == b.span.begin;
    return a.span.begin < b.span.end && b.span.begin < a.span.end;
}

// A piece of the original text, or one that was inserted.
struct Piece {
    Span kept;
    std::string added;

    std::uint32_t size() const {
        return kept.empty() ? static_cast<std::uint32_t>(added.size()) : kept.size();
    }
    Piece part(std::uint32_t from, std::uint32_t length) const {
        if (kept.empty()) return {{}, added.substr(from, length)};
        return {{kept.begin + from, kept.begin + from + length}, {}};
    }
};

// The whole text after the edits, as if it went on forever.
std::vector<Piece> pieces_of(const Edits& edits) {
    std::vector<Piece> out;
    std::uint32_t at = 0;
    for (const Edit& edit : edits) {
        if (edit.span.begin > at) out.push_back({{at, edit.span.begin}, {}});
        if (!edit.replacement.empty()) out.push_back({{}, edit.replacement});
        at = edit.span.end;
    }
    out.push_back({{at, far}, {}});
    return out;
}

class Reader {
public:
    explicit Reader(std::vector<Piece> pieces) : pieces_(std::move(pieces)) {}

    // The next bytes; `to` may be null.
    void pass(std::uint32_t length, std::vector<Piece>* to) {
        while (length > 0 && next_ < pieces_.size()) {
            const Piece& piece = pieces_[next_];
            const std::uint32_t step = std::min(length, piece.size() - used_);
            if (to != nullptr) to->push_back(piece.part(used_, step));
            length -= step;
            used_ += step;
            if (used_ < piece.size()) continue;
            ++next_;
            used_ = 0;
        }
    }

private:
    std::vector<Piece> pieces_;
    std::size_t next_ = 0;
    std::uint32_t used_ = 0;  // of the next piece
};

}  // namespace

bool add_edits(Edits& edits, std::span<const Edit> more) {
    Edits fresh;
    for (const Edit& edit : more) {
        // Edits that begin before it do not overlap, so only the last of them may reach into it; those that
        // begin at or after its end do not collide.
        const auto at = std::lower_bound(edits.begin(), edits.end(), edit, before);
        if (at != edits.end() && *at == edit) continue;
        if ((at != edits.begin() && collide(*std::prev(at), edit)) ||
            (at != edits.end() && collide(*at, edit)))
            return false;
        fresh.push_back(edit);
    }
    const auto middle = static_cast<std::ptrdiff_t>(edits.size());
    edits.insert(edits.end(), fresh.begin(), fresh.end());
    std::inplace_merge(edits.begin(), edits.begin() + middle, edits.end(), before);
    return true;
}

std::string edited(std::string_view text, const Edits& edits) {
    std::string out;
    std::size_t at = 0;
    for (const Edit& edit : edits) {
        assert(at <= edit.span.begin && edit.span.begin <= edit.span.end && edit.span.end <= text.size());
        out.append(text.substr(at, edit.span.begin - at)).append(edit.replacement);
        at = edit.span.end;
    }
    return out.append(text.substr(at));
}

Edits composed(const Edits& first, const Edits& second) {
    Reader reader(pieces_of(first));
    std::vector<Piece> pieces;
    std::uint32_t read = 0;
    for (const Edit& edit : second) {
        reader.pass(edit.span.begin - read, &pieces);
        reader.pass(edit.span.size(), nullptr);
        pieces.push_back({{}, edit.replacement});
        read = edit.span.end;
    }
    reader.pass(far, &pieces);

    Edits out;
    Edit next;
    for (const Piece& piece : pieces) {
        if (piece.kept.empty()) {
            next.replacement += piece.added;
            continue;
        }
        next.span.end = piece.kept.begin;
        if (!next.span.empty() || !next.replacement.empty()) out.push_back(std::move(next));
        next = {{piece.kept.end, piece.kept.end}, {}};
    }
    return out;
}

PlacesAfter::PlacesAfter(const Edits& edits) {
    std::int64_t moved = 0;
    for (const Edit& edit : edits) {
        moved += static_cast<std::int64_t>(edit.replacement.size()) - edit.span.size();
        shifts_.push_back({edit.span, moved});
    }
}

std::uint32_t PlacesAfter::before(std::uint32_t offset) const {
    const auto next = std::lower_bound(shifts_.begin(), shifts_.end(), offset,
                                       [](const Shift& a, std::uint32_t b) { return a.span.begin < b; });
    return static_cast<std::uint32_t>(offset + (next == shifts_.begin() ? 0 : std::prev(next)->moved));
}

std::uint32_t PlacesAfter::after(std::uint32_t offset) const {
    const auto next = std::upper_bound(shifts_.begin(), shifts_.end(), offset,
                                       [](std::uint32_t a, const Shift& b) { return a < b.span.end; });
    return static_cast<std::uint32_t>(offset + (next == shifts_.begin() ? 0 : std::prev(next)->moved));
}

}  // namespace credlint
