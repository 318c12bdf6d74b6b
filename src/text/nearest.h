// "Did you mean": the nearest of some names to a mistyped one.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace credlint {

// The candidate with the smallest edit distance (insert, delete, change, swap adjacent characters), if that
// is at most a third of the word's length, at least 1, and at most `most`; else an empty view. The first one
// wins a tie.
std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates,
                         std::size_t most = std::string_view::npos);

}  // namespace credlint
