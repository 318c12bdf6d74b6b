// What can be written inside a value, by name: which decoder reads it. Rule files use the names;
// credential/structure.cpp has the decoders, in the same order. Knows none of them.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace credlint {

// The place of a name in structure_names, from 1.
enum class Structure : std::uint8_t { none };

// Sorted. Of none there is no name.
inline constexpr auto structure_names = std::to_array<std::string_view>({
    "aws-access-key-id",
    "aws-session-token",
    "crc32-base62",
});

}  // namespace credlint
