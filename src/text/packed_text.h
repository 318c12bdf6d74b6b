// Texts as offsets into one string. A table of pointers must be relocated at start-up in a
// position-independent program, page by page; a table of offsets is used as it is in the file.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace credlint {

struct PackedText {
    std::uint32_t at = 0;
    std::uint32_t size = 0;

    constexpr std::string_view in(const char* texts) const { return {texts + at, size}; }
};

inline PackedText pack(std::string_view text, std::string& texts) {
    const PackedText packed{static_cast<std::uint32_t>(texts.size()),
                            static_cast<std::uint32_t>(text.size())};
    texts += text;
    return packed;
}

// Rows of a table of packed texts.
struct PackedList {
    std::uint32_t first = 0;
    std::uint32_t size = 0;
};

// A list of texts, read like an array of views.
struct TextTable {
    const char* texts = nullptr;
    std::span<const PackedText> rows;

    std::size_t size() const { return rows.size(); }
    std::string_view operator[](std::size_t row) const { return rows[row].in(texts); }
};

}  // namespace credlint
