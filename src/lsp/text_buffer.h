// The text of a document that is being edited. A message can contain thousands of small changes of a long
// text: while it changes, the text is kept in short pieces with their number of lines and characters, so that
// a change is cheap wherever it is. Must be valid UTF-8, as everything from JSON is.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lsp/positions.h"

namespace credlint::lsp {

class TextBuffer {
public:
    TextBuffer() = default;
    explicit TextBuffer(std::string text) : whole_(std::move(text)), size_(whole_.size()) {}

    std::size_t size() const { return size_; }
    // Valid until the next change.
    const std::string& text() const;
    // False: the range is invalid, or the text would become larger than any file that is linted. It is
    // unchanged then.
    bool replace(const Json& range, Encoding encoding, std::string_view replacement);

private:
    struct Piece {
        std::string text;  // never empty; ends neither inside of a character nor between CR and LF
        std::size_t line_ends = 0;
        std::size_t utf16_units = 0;

        explicit Piece(std::string_view bytes);
        std::size_t units(Encoding encoding) const {
            return encoding == Encoding::utf8 ? text.size() : utf16_units;
        }
    };
    struct Place {
        std::size_t piece = 0;
        std::size_t offset = 0;  // in it

        auto operator<=>(const Place&) const = default;
    };
    void split() const;
    std::optional<Place> place(const Json& position, Encoding encoding) const;
    static std::vector<Piece> pieces_of(std::string_view text);

    mutable std::string whole_;  // empty while there are pieces
    mutable std::vector<Piece> pieces_;
    std::size_t size_ = 0;
};

}  // namespace credlint::lsp
