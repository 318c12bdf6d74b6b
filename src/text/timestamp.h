// Points in time, as files and command lines write them. Knows no clock.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace credlint {

// RFC 3339 (`2025-10-28T12:37:18Z`, with a fraction or an offset; seconds of 60 count as 59), in seconds
// since 1970-01-01T00:00:00Z. Nothing for any other form, or a day that the month does not have.
std::optional<std::int64_t> parse_timestamp(std::string_view text);

// `2025-10-28T12:37:18Z`; years from 0 to 9999.
std::string format_timestamp(std::int64_t seconds);

}  // namespace credlint
