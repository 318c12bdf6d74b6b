// Finds the closing quotes of values that may span many lines. Results are kept, so that a file full of open
// quotes is read in linear time.
#pragma once

#include <cstddef>
#include <string_view>

namespace credlint::loader {

class ClosingQuotes {
public:
    ClosingQuotes(std::string_view text, char quote)
        : text_(text), quote_(quote), last_(text.rfind(quote)), found_(first_from(0)) {}

    // The first quote at or after the offset that is not after a backslash; npos: none. Offsets must not
    // decrease from call to call.
    std::size_t from(std::size_t offset) {
        if (found_ != text_.npos && found_ < offset) found_ = first_from(offset);
        return found_;
    }
    // The last quote of the text, even after a backslash; npos: none.
    std::size_t last() const { return last_; }

private:
    std::size_t first_from(std::size_t offset) const {
        std::size_t at = text_.find(quote_, offset);
        while (at != text_.npos && at > 0 && text_[at - 1] == '\\') at = text_.find(quote_, at + 1);
        return at;
    }

    std::string_view text_;
    char quote_;
    std::size_t last_;
    std::size_t found_;
};

}  // namespace credlint::loader
