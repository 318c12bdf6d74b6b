// Looks for the literals of all tokens in a whole buffer at once: the cheap question that comes before any
// shape. Says where a token may stand, not what it is; whose value that is and whether it fits is for
// others to judge.
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

// Every place where a literal stands, case and all, in the order of their beginnings, and of their lengths
// where two begin at one place: `sk-` and then `sk-ant-`. A literal that tokens begin with counts only
// where a word may begin: `xghp_` has none. One that stands inside of tokens (Literal::inside) counts
// anywhere, and its token begins somewhere before it.
void scan(const RuleBook& rules, std::string_view bytes, const std::function<void(const LiteralHit&)>& visit);

// Whether a word may begin there: what stands there or before it is no letter, digit or `_`, or what stands
// before it ends an escape (`\n`, `%3D`).
bool may_begin_word(std::string_view bytes, std::size_t at);

}  // namespace credlint
