#include "cli/shown_word.h"

#include <algorithm>

#include "credential/shown_name.h"
#include "text/mask.h"
#include "text/printable.h"

namespace credlint::cli {
namespace {

constexpr std::size_t longest = 100;

std::string cut(std::string_view text) {
    return printable(text.substr(0, longest)) + (text.size() > longest ? "…" : "");
}

// The characters between names and words.
constexpr std::string_view separators = " \t\n#\"'`()[]{}<>,;:=?!";

// Calls `visit` with each piece between these separators.
template <typename Visit>
void each_piece(std::string_view text, std::string_view between, Visit visit) {
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find_first_of(between, at), text.size());
        visit(text.substr(at, end - at));
        at = end + 1;
    }
}

}  // namespace

std::string shown_word(std::string_view word) {
    return "`" + shown_words(word) + "`";
}

std::string shown_words(std::string_view text) {
    // The right-hand side of an assignment is a value, whatever its name.
    bool plain = text.find('=') == text.npos;
    for (const std::string_view between : {std::string_view(" "), separators})
        each_piece(text, between, [&](std::string_view piece) { plain &= looks_like_a_name(piece); });
    return plain ? cut(text) : std::string(mask);
}

std::string with_masked_words(std::string_view message) {
    std::string out;
    each_piece(message, " ", [&](std::string_view piece) {
        if (!out.empty()) out += ' ';
        bool plain = true;
        each_piece(piece, separators, [&](std::string_view word) { plain &= looks_like_a_name(word); });
        out += plain ? printable(piece) : std::string(mask);
    });
    return out;
}

}  // namespace credlint::cli
