// ANSI colors, or none: the only place that writes escape sequences.
#pragma once

#include <string>
#include <string_view>

namespace credlint {

inline constexpr std::string_view bold = "1";
inline constexpr std::string_view gutter_color = "36";
inline constexpr std::string_view note_color = "1;36";

class Paint {
public:
    explicit Paint(bool on) : on_(on) {}

    std::string operator()(std::string_view sgr, std::string_view text) const {
        if (!on_ || text.empty()) return std::string(text);
        std::string out = "\x1b[";
        return out.append(sgr).append("m").append(text).append("\x1b[0m");
    }

private:
    bool on_;
};

}  // namespace credlint
