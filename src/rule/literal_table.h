// The literals of all tokens as one automaton (Aho-Corasick) that reads a byte with one table lookup.
// The tables of built-in rules are made at build time, those of loaded ones when they are loaded, by the
// same code. Knows nothing of what a token looks like; scan.h uses the table.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rule/rule.h"
#include "text/packed_text.h"

namespace credlint {

// A text that finds tokens anywhere in a file, and which tokens look for it.
struct Literal {
    std::string_view text;
    std::span<const std::uint16_t> tokens;  // indices into RuleBook::tokens, in order
    bool inside = false;  // may be in the middle of a word: of some token it is a part, not the beginning
};

struct PackedLiteral {
    PackedText text;
    std::uint32_t first_token = 0;  // its tokens in LiteralTable::tokens
    std::uint16_t token_count = 0;
    bool inside = false;
};

// A state is the place of its row, counted in cells of eight columns, so that a table of a few thousand
// states needs sixteen bits and a lookup no multiplication. Row 0 is the start. Rows are in the order of
// their depth: ordinary text, which matches no literal for long, stays among the first few. Those in which a
// literal ends come last.
struct LiteralTable {
    static constexpr std::size_t cell = 8;

    std::span<const std::uint16_t> next;   // of a row and a column: the row to go to
    std::span<const std::uint8_t> column;  // of each byte; 0: in no literal
    std::uint16_t ending = 0;              // rows from this one on end a literal
    std::uint16_t row_cells = 0;           // cells of one row
    std::uint16_t longest = 0;             // length of the longest literal
    std::span<const std::uint16_t> first;  // of each ending row: where in `ends` its literals begin
    std::span<const std::uint16_t> ends;   // indices into `literals`, longer ones first
    const char* texts = nullptr;
    std::span<const PackedLiteral> literals;  // by text
    std::span<const std::uint16_t> tokens;

    Literal literal(std::size_t index) const {
        const PackedLiteral& packed = literals[index];
        return {packed.text.in(texts), tokens.subspan(packed.first_token, packed.token_count), packed.inside};
    }
};

// In TokenRule::anchors: not a literal, but the token's form finds it where it is a whole value.
inline constexpr std::string_view whole_value = "*";

// What a table points into.
struct LiteralStorage {
    std::vector<std::uint16_t> next, first, ends, tokens;
    std::array<std::uint8_t, 256> column{};
    std::string texts;
    std::vector<PackedLiteral> literals;
    std::uint16_t ending = 0, row_cells = 0, longest = 0;

    LiteralTable table() const;
};

// Nothing, if they are too many for sixteen bits: some thousand.
std::optional<LiteralStorage> literal_storage(std::span<const TokenRule> tokens);

}  // namespace credlint
