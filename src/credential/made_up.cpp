#include "credential/made_up.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "text/ascii.h"

namespace credlint {
namespace {

char letter_of(char c) {
    constexpr std::string_view signs = "@4380$5!17";
    constexpr std::string_view letters = "aaebossiit";
    const std::size_t at = signs.find(c);
    return at == signs.npos ? c : letters[at];
}

// How many characters are in pieces of three that have occurred before.
std::size_t repeated(const std::string& text) {
    constexpr std::size_t piece = 3;
    std::vector<bool> covered(text.size(), false);
    for (std::size_t i = 1; i + piece <= text.size(); ++i) {
        if (text.find(text.substr(i, piece)) >= i) continue;
        std::fill_n(covered.begin() + static_cast<std::ptrdiff_t>(i), piece, true);
    }
    return static_cast<std::size_t>(std::count(covered.begin(), covered.end(), true));
}

}  // namespace

std::string without_leet(std::string_view value) {
    constexpr std::size_t least_letters = 6;
    const std::size_t last = value.find_last_not_of("0123456789!?.#*-_");
    std::string out(value.substr(0, last == value.npos ? 0 : last + 1));
    for (char& c : out) c = letter_of(c);
    const bool folded_any = out != value.substr(0, out.size());
    const auto letters = std::count_if(out.begin(), out.end(), is_letter);
    return folded_any && letters >= static_cast<std::ptrdiff_t>(least_letters) ? out : std::string();
}

bool is_keyboard_mash(std::string_view value) {
    constexpr std::size_t least = 8, most = 128;
    if (value.size() < least || value.size() > most) return false;
    const std::string text = folded(value);
    if (repeated(text) * 5 >= text.size() * 2) return true;
    // Two hands at rest.
    const auto home = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return std::string_view("asdfghjkl;").find(c) != std::string_view::npos;
    }));
    return home * 6 >= text.size() * 5;
}

bool says_not_secret(std::string_view value) {
    constexpr std::array<std::string_view, 16> marks{"changeme",   "changethis", "donotuse", "do-not-use",
                                                     "do_not_use", "dummy",      "example",  "fake-",
                                                     "fake_",      "fortesting", "insecure", "notasecret",
                                                     "notreal",    "not-real",   "not_real", "placeholder"};
    constexpr std::array<std::string_view, 4> beginnings{"sample-", "sample_", "test-only", "testonly"};
    // Names of hosts and files contain such words, too.
    if (value.find_first_of("./:@ ") != value.npos) return false;
    const std::string text = folded(value);
    return std::any_of(marks.begin(), marks.end(),
                       [&](std::string_view mark) { return text.find(mark) != text.npos; }) ||
           std::any_of(beginnings.begin(), beginnings.end(),
                       [&](std::string_view mark) { return text.starts_with(mark); });
}

}  // namespace credlint
