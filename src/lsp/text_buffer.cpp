#include "lsp/text_buffer.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "text/files.h"

namespace credlint::lsp {
namespace {

constexpr std::size_t longest_piece = 2048;

bool continues_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

std::size_t utf16_units_of(char byte) {
    if (continues_character(byte)) return 0;
    return static_cast<unsigned char>(byte) >= 0xF0 ? 2 : 1;
}

bool ends_line(std::string_view text, std::size_t at) {
    return text[at] == '\n' || (text[at] == '\r' && !text.substr(at + 1).starts_with('\n'));
}

// The end of the character that begins at `begin`.
std::size_t character_end(std::string_view text, std::size_t begin) {
    std::size_t end = begin + 1;
    while (end < text.size() && continues_character(text[end])) ++end;
    return end;
}

}  // namespace

TextBuffer::Piece::Piece(std::string_view bytes) : text(bytes) {
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        line_ends += ends_line(bytes, i) ? 1 : 0;
        utf16_units += utf16_units_of(bytes[i]);
    }
}

// Pieces of about equal size: a small rest would add one more piece at each change.
std::vector<TextBuffer::Piece> TextBuffer::pieces_of(std::string_view text) {
    std::vector<Piece> out;
    const std::size_t count = text.size() / longest_piece + 1;
    const std::size_t size = text.size() / count + 1;
    while (!text.empty()) {
        std::size_t end = std::min(size, text.size());
        while (end < text.size() &&
               (continues_character(text[end]) || (text[end] == '\n' && text[end - 1] == '\r')))
            ++end;
        out.emplace_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return out;
}

const std::string& TextBuffer::text() const {
    if (!pieces_.empty()) {
        whole_.reserve(size_);
        for (const Piece& piece : pieces_) whole_ += piece.text;
        pieces_.clear();
        pieces_.shrink_to_fit();
    }
    return whole_;
}

void TextBuffer::split() const {
    if (!pieces_.empty()) return;
    pieces_ = pieces_of(whole_);
    whole_.clear();
    whole_.shrink_to_fit();
}

// Past the end of a line means its end, past the last line that of the text.
std::optional<TextBuffer::Place> TextBuffer::place(const Json& position, Encoding encoding) const {
    const auto line = number_at(position, {"line"});
    const auto character = number_at(position, {"character"});
    if (!line || !character) return std::nullopt;
    Place at;
    std::size_t lines = *line;
    while (at.piece < pieces_.size() && lines > pieces_[at.piece].line_ends)
        lines -= pieces_[at.piece++].line_ends;
    if (at.piece == pieces_.size()) return at;
    for (; lines > 0; ++at.offset) lines -= ends_line(pieces_[at.piece].text, at.offset) ? 1 : 0;
    for (std::size_t left = *character;;) {
        const Piece& piece = pieces_[at.piece];
        if (at.offset == piece.text.size() ||
            (at.offset == 0 && piece.line_ends == 0 && piece.units(encoding) <= left)) {
            if (at.offset == 0) left -= piece.units(encoding);
            at = {at.piece + 1, 0};
            if (at.piece == pieces_.size()) return at;
            continue;
        }
        const char byte = piece.text[at.offset];
        const std::size_t end = character_end(piece.text, at.offset);
        const std::size_t units = encoding == Encoding::utf8 ? end - at.offset : utf16_units_of(byte);
        if (byte == '\n' || byte == '\r' || units > left) return at;
        left -= units;
        at.offset = end;
    }
}

bool TextBuffer::replace(const Json& range, Encoding encoding, std::string_view replacement) {
    split();
    std::optional<Place> begin = place(at(range, {"start"}), encoding);
    std::optional<Place> end = place(at(range, {"end"}), encoding);
    if (!begin || !end || size_ + replacement.size() > max_file_size) return false;
    if (*end < *begin) std::swap(begin, end);
    // The pieces that are rewritten: those that the change touches and their neighbors, so that a boundary
    // between pieces is never next to the change.
    const std::size_t first = begin->piece - std::min<std::size_t>(begin->piece, 1);
    const std::size_t last = std::min(end->piece + 2, pieces_.size());
    std::string text;
    std::size_t removed = 0;
    for (std::size_t i = first; i < last; ++i) {
        const std::string& piece = pieces_[i].text;
        const std::size_t from = i < begin->piece ? piece.size() : i == begin->piece ? begin->offset : 0;
        const std::size_t to = i < end->piece ? piece.size() : i == end->piece ? end->offset : 0;
        text.append(piece, 0, from);
        if (i == begin->piece) text += replacement;
        if (from < to) removed += to - from;
        text.append(piece, std::max(from, to));
    }
    if (begin->piece >= last) text += replacement;
    size_ = size_ - removed + replacement.size();
    std::vector<Piece> pieces = pieces_of(text);
    const auto at_first = pieces_.begin() + static_cast<std::ptrdiff_t>(first);
    const auto after = pieces_.erase(at_first, at_first + static_cast<std::ptrdiff_t>(last - first));
    pieces_.insert(after, std::make_move_iterator(pieces.begin()), std::make_move_iterator(pieces.end()));
    return true;
}

}  // namespace credlint::lsp
