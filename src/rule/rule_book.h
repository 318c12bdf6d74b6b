// All rules that the program knows, and which key claims which token. Views only: built-in rules are
// constants of the binary, loaded ones belong to LoadedRules (rule_file.h).
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "rule/literal_table.h"
#include "rule/rule.h"
#include "rule/token_list.h"
#include "text/packed_text.h"

namespace credlint {

// A key name that claims a token, as claim_name() writes it.
struct Claim {
    std::string_view name;
    std::uint16_t token = 0;  // index into RuleBook::tokens; no_token: such a name claims nothing
    bool hint = false;        // one of TokenRule::ambiguous_keys
};

inline constexpr std::uint16_t no_token = 0xffff;

// Sorted by claim_before() (claim.h); no name is in it twice.
struct ClaimTable {
    struct Row {
        std::uint32_t at = 0;  // of the name, in `texts`
        std::uint16_t token = 0;
        std::uint8_t size = 0;
        bool hint = false;

        std::string_view name(const char* pool) const { return {pool + at, size}; }
    };
    const char* texts = nullptr;
    std::span<const Row> rows;

    std::size_t size() const { return rows.size(); }
    Claim operator[](std::size_t row) const {
        return {rows[row].name(texts), rows[row].token, rows[row].hint};
    }

    struct Iterator {
        const ClaimTable* table;
        std::size_t row;

        Claim operator*() const { return (*table)[row]; }
        Iterator& operator++() {
            ++row;
            return *this;
        }
        bool operator==(const Iterator&) const = default;
    };
    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, size()}; }
};

// A value that is public in some project's sources or documentation, known by its hash alone.
struct Published {
    std::uint64_t sha256 = 0;  // the first eight bytes, big-endian
    std::string_view name;     // "the default JWT secret of LibreChat"
    std::string_view docs;     // where it is published
    bool local = false;        // of an emulator, of a server at home, of tests: correct there
};

struct RuleBook {
    TokenList tokens;
    std::span<const SetRule> sets;
    ClaimTable claims;
    ClaimTable words;                      // of TokenRule::keywords and ::exclude_keywords
    std::span<const Published> published;  // by hash
    LiteralTable literals;                 // of all tokens; see scan.h
    TextTable prefixes;                    // of all tokens, sorted, each once; see lookup.h
};

// The rules of rules/*.toml, turned into constants at build time.
const RuleBook& builtin_rules();

}  // namespace credlint
