// Keys and certificates as text: base64 between a header and a footer (RFC 7468, RFC 1421), as they are in
// variables, where line breaks get lost. Says what a program would reject; knows no rule.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace credlint::pem {

struct Block {
    std::string_view label;  // "RSA PRIVATE KEY", a piece of the text; empty: there is no header
    std::string_view fault;  // constant text that follows the key's name: "has no footer"; empty: none
    bool sample = false;     // words, dots or nothing in place of the base64
    bool encrypted = false;  // useless without a passphrase
    std::optional<std::int64_t> not_before, expires;  // of a certificate; unix seconds
    std::size_t end = 0;                              // where it ends in the text

    bool is_private_key() const { return label.find("PRIVATE KEY") != label.npos; }
};

// The first block at or after `from`. Line breaks may be real, or all of them written as `\n`: many programs
// replace these by real ones.
Block read_block(std::string_view text, std::size_t from = 0);

}  // namespace credlint::pem
