#include "credential/placeholder/mask.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstdlib>
#include <string>

#include "text/ascii.h"

namespace credlint {
namespace {

// A cut-off example: `AKIA...`, `sk-…`. A long value with an ellipsis is a real one, truncated.
constexpr std::size_t longest_cut_off = 24;

bool cut_off(std::string_view value) {
    const std::size_t at = std::min(value.find("..."), value.find("…"));
    if (at > longest_cut_off) return false;
    // Alone, or before a hint: `sk_... (from the dashboard)`.
    const std::string_view rest = value.substr(at + 3);
    return rest.empty() || rest.starts_with(' ') || rest.starts_with('(');
}

// Half of it or more in runs of one placeholder character or of characters that increase or decrease by one.
bool runs(std::string_view value) {
    std::size_t masked = 0;    // characters in runs of three or more of one placeholder character
    std::size_t same = 1;      // length of the current run of one character
    std::size_t stepping = 1;  // length of the current run that increases or decreases by one
    std::size_t in_steps = 0;  // characters in such runs of four or more
    int last_step = 2;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const int step = i == 0 ? 2 : value[i] - value[i - 1];
        same = step == 0 ? same + 1 : 1;
        if (std::string_view("xX*.-_#0").find(value[i]) != std::string_view::npos) {
            if (same == 3) masked += 3;
            if (same > 3) ++masked;
        }
        // 9 is followed by 0, as on a keyboard.
        const int turn = i > 0 && value[i - 1] == '9' && value[i] == '0' ? 1 : step;
        stepping =
            (turn == 1 || turn == -1 || turn == 0) && (turn == last_step || stepping == 1) ? stepping + 1 : 1;
        last_step = turn;
        if (stepping == 4) in_steps += 4;
        if (stepping > 4) ++in_steps;
    }
    return masked * 2 >= value.size() || in_steps * 2 >= value.size();
}

// Every other character, from the first or the second on.
std::string every_other(std::string_view value, std::size_t first) {
    std::string out;
    for (std::size_t i = first; i < value.size(); i += 2) out += value[i];
    return out;
}

// `a1b2c3d4e5`, `00112233445566`.
bool interleaved(std::string_view value) {
    if (value.size() < 8) return false;
    return runs(every_other(value, 0)) && runs(every_other(value, 1));
}

// `abc123abc123`. A real key that was pasted twice has longer halves.
bool repeated(std::string_view value) {
    for (std::size_t period = 1; period <= 10 && period * 2 <= value.size() && value.size() >= 8; ++period) {
        if (std::equal(value.begin() + static_cast<std::ptrdiff_t>(period), value.end(), value.begin())) {
            return true;
        }
    }
    return false;
}

struct Place {
    int row = -9, column = 0;
};

Place place_of(char c) {
    constexpr std::array<std::string_view, 4> rows{"1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"};
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const std::size_t column = rows[row].find(to_lower(c));
        if (column != std::string_view::npos) return {static_cast<int>(row), static_cast<int>(column)};
    }
    return {};
}

// `qwertyuiop`, `1q2w3e4r5t`: from each key to an adjacent one, with one jump for every eight.
bool keyboard_walk(std::string_view value) {
    if (value.size() < 6) return false;
    std::size_t jumps_left = (value.size() - 1) / 8;
    Place from = place_of(value[0]);
    for (const char c : value.substr(1)) {
        const Place to = place_of(c);
        const bool near = from.row >= 0 && to.row >= 0 && std::abs(from.row - to.row) <= 1 &&
                          std::abs(from.column - to.column) <= 1;
        if (!near && jumps_left-- == 0) return false;
        from = to;
    }
    return true;
}

}  // namespace

bool mask_or_sequence(std::string_view value) {
    if (cut_off(value)) return true;
    if (value.size() < 4) return value == "***" || value == "xxx" || value == "XXX";
    std::bitset<256> distinct;
    for (const char c : value) distinct.set(static_cast<unsigned char>(to_lower(c)));
    return distinct.count() <= (value.size() < 6 ? 2 : 3) || runs(value) || interleaved(value) ||
           repeated(value) || keyboard_walk(value);
}

}  // namespace credlint
