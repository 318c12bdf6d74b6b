// All nouns the program knows, and which key claims which token. Views only: built-in rules are
// constants of the binary, loaded ones belong to LoadedRules (rule_file.h).
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "rule/literal_table.h"
#include "rule/rule.h"

namespace credlint {

// A key name that claims a token, as claim_name() writes it. Tables of claims are sorted by
// claim_before() (claim.h), and no name is in one twice.
struct Claim {
    std::string_view name;
    std::uint16_t token = 0;  // index into RuleBook::tokens; no_token: such a name claims nothing
    bool hint = false;        // one of TokenRule::hints
};

inline constexpr std::uint16_t no_token = 0xffff;

// A value that anybody can read in some project's sources or documents, known by its hash alone.
struct Published {
    std::uint64_t sha256 = 0;  // the first eight bytes, the first of them on top
    std::string_view name;     // "the default JWT secret of LibreChat"
    std::string_view docs;     // where it is published
    bool local = false;        // of an emulator, of a server at home, of tests: right there
};

struct RuleBook {
    std::span<const TokenRule> tokens;
    std::span<const SetRule> sets;
    std::span<const Claim> claims;
    std::span<const Claim> words;                // of TokenRule::words and ::except
    std::span<const Published> published;        // by hash
    LiteralTable literals;                       // of all tokens; see scan.h
    std::span<const std::string_view> prefixes;  // of all tokens, sorted, each once; see lookup.h
};

// The rules of rules/*.toml, made into constants at build time.
const RuleBook& builtin_rules();

}  // namespace credlint
