// A place in a source: a half-open range of byte offsets. Never a copy of text.
// Knows nothing of lines or columns; LineIndex derives those when a person is to read them.
#pragma once

#include <cstdint>

namespace credlint {

struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    constexpr std::uint32_t size() const { return end - begin; }
    constexpr bool empty() const { return begin == end; }
    constexpr bool contains(std::uint32_t offset) const { return begin <= offset && offset < end; }
    friend constexpr bool operator==(Span, Span) = default;
};

}  // namespace credlint
