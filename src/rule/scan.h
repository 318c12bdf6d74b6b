// Looks for the literals of all tokens in a whole buffer at once: the cheap test before any shape. Says where
// a token may be, not what it is; nor whose value that is and whether it fits.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

#include "rule/rule_book.h"

namespace credlint {

struct LiteralHit {
    std::uint32_t begin = 0;  // offset of the literal's first byte
    Literal literal;
};

// Every occurrence of a literal, case-sensitive, in the order of their beginnings, and of their lengths
// where two begin at one place: `sk-` and then `sk-ant-`. A literal that tokens begin with counts only
// where a word may begin: `xghp_` has none. One that is inside of tokens (Literal::inside) counts anywhere,
// and its token begins somewhere before it.
void scan(const RuleBook& rules, std::string_view bytes, const std::function<void(const LiteralHit&)>& visit);

// Whether a word may begin there: the character there or the one before it is not a letter, digit or `_`, or
// an escape (`\n`, `%3D`) ends before it.
bool may_begin_word(std::string_view bytes, std::size_t at);

}  // namespace credlint
