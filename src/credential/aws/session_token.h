// What an AWS session token says about itself: base64 of a type and a protobuf message, which contains its
// issue time and, since version 2, its account and region. Whether AWS accepts it is not known offline: the
// relevant part is ciphertext. Source: T. Be'ery, "Revealing the inner structure of AWS
// session tokens", 2024.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace credlint::aws {

// The maximum lifetime of a session token, and of one for a role.
inline constexpr std::int64_t longest_session = std::int64_t{36} * 3600;
inline constexpr std::int64_t longest_role_session = std::int64_t{12} * 3600;
// A difference between clocks that means nothing.
inline constexpr std::int64_t clock_skew = 5 * 60;

struct SessionToken {
    enum class Kind : std::uint8_t {
        unknown,    // not a token of a known type: JWT, base64 with `-` and `_`, documentation samples
        malformed,  // begins like a token of a known type and is not a complete one
        decoded,
    };
    Kind kind = Kind::unknown;
    std::size_t position = 0;        // malformed: from 1, the invalid character; 0: the end is missing
    bool invalid_character = false;  // and the character there is not base64
    std::size_t head = 0;            // characters that identify the type of token

    std::uint8_t type = 0;
    std::uint8_t version = 0;              // 1 or 2
    std::optional<std::uint64_t> account;  // version 2
    std::string region;                    // that issued it; version 2
    std::int64_t issued = 0;               // unix seconds
};

SessionToken decode_session_token(std::string_view text);

}  // namespace credlint::aws
