// A set of bytes, and the notation for one in a rule: the inside of a character class, `A-Z2-7`.
// Made at compile time for built-in rules, so that testing an alphabet never needs a regular expression.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace credlint {

class ByteSet {
public:
    constexpr void add(unsigned char first, unsigned char last) {
        for (unsigned byte = first; byte <= last; ++byte)
            words_[byte / 64] |= std::uint64_t{1} << (byte % 64);
    }
    constexpr bool has(char c) const {
        const auto byte = static_cast<unsigned char>(c);
        return (words_[byte / 64] >> (byte % 64) & 1) != 0;
    }
    constexpr bool empty() const { return *this == ByteSet{}; }
    // Offset of the first byte that is not in the set; npos: all are.
    constexpr std::size_t first_outside(std::string_view text) const {
        for (std::size_t at = 0; at < text.size(); ++at)
            if (!has(text[at])) return at;
        return std::string_view::npos;
    }
    friend constexpr bool operator==(const ByteSet&, const ByteSet&) = default;

private:
    std::array<std::uint64_t, 4> words_{};
};

struct Alphabet {
    ByteSet bytes;
    std::string_view error;  // empty: none
};

// Reads single characters, ranges and `\` before punctuation; printable ASCII only. What it accepts means
// the same inside `[…]` to RE2. At either end, a `-` is literal.
constexpr Alphabet parse_alphabet(std::string_view text) {
    std::size_t at = 0;
    const auto plain = [](char c) { return c >= ' ' && c <= '~'; };
    const auto word = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    };
    // One character, without its escape; 0 on error.
    const auto next = [&](std::string_view& error) {
        char c = text[at++];
        if (c == '\\') {
            if (at == text.size()) return error = "trailing `\\`", '\0';
            c = text[at++];
            if (word(c)) return error = "`\\` must be followed by punctuation", '\0';
        } else if (c == '[' || c == ']') {
            return error = "write `\\[` and `\\]` for brackets", '\0';
        } else if (c == '^' && at == 1) {
            return error = "a class cannot be negated; write `\\^` for the character", '\0';
        }
        if (!plain(c)) return error = "only printable ASCII characters are allowed", '\0';
        return c;
    };

    Alphabet result;
    while (at < text.size() && result.error.empty()) {
        const char first = next(result.error);
        char last = first;
        if (at + 1 < text.size() && text[at] == '-') {
            ++at;
            last = next(result.error);
        }
        if (!result.error.empty()) break;
        if (last < first)
            result.error = "range out of order";
        else
            result.bytes.add(static_cast<unsigned char>(first), static_cast<unsigned char>(last));
    }
    if (text.empty()) result.error = "must not be empty";
    return result;
}

}  // namespace credlint
