// What can be written inside a value, by name: which decoder reads it. Rule files use the names;
// credential/structure.cpp has the decoders, in the same order. Knows none of them.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace credlint {

enum class Structure : std::uint8_t {
    none,
    aws_access_key_id,
    aws_session_token,
    crc32_base62,
};

// Of none there is no name.
inline constexpr std::array<std::string_view, 3> structure_names = {
    "aws-access-key-id",
    "aws-session-token",
    "crc32-base62",
};

}  // namespace credlint
