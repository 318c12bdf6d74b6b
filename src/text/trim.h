// Text without what is around it: spaces and tabs, or other characters.
#pragma once

#include <algorithm>
#include <string_view>

namespace credlint {

constexpr std::string_view trimmed_left(std::string_view text, std::string_view off = " \t") {
    return text.substr(std::min(text.find_first_not_of(off), text.size()));
}
constexpr std::string_view trimmed_right(std::string_view text, std::string_view off = " \t") {
    return text.substr(0, text.find_last_not_of(off) + 1);
}
constexpr std::string_view trimmed(std::string_view text, std::string_view off = " \t") {
    return trimmed_right(trimmed_left(text, off), off);
}

}  // namespace credlint
