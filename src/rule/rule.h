// What the rule book is made of. RuleMeta describes any rule, whether written in TOML or in C++, and all
// documentation is printed from it. TokenRule and SetRule are the tables of rules/*.toml.
// All text is a view: built-in rules are constants of the binary, loaded ones are in LoadedRules.
// Knows no regular expression engine and no file format.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "rule/byte_set.h"
#include "rule/structure.h"

namespace credlint {

class Pattern;

enum class Severity : std::uint8_t { note, warning, error };
std::string_view to_string(Severity severity);

// How well a format is known. High: from the vendor's source, or independent samples agree; medium: from one
// authoritative source; low: from other scanners or unverified sources. A malformed value of a format of low
// confidence is never an error.
enum class Confidence : std::uint8_t { high, medium, low };
std::string_view to_string(Confidence confidence);  // "high"

struct RuleMeta {
    std::string_view id;     // kebab-case, provider first: aws-missing-session-token
    std::string_view title;  // lowercase, no full stop: "temporary access key without its session token"
    std::string_view description;  // what it does: full sentences
    std::string_view rationale;    // why it is bad
    std::string_view example;      // a file that has it, as a template (template/template.h)
    std::string_view remedy;       // how to fix it
    std::string_view
        error_message;  // the runtime error that the user would see, in one line; empty: none in particular
    std::string_view symptoms;               // all that the user would see at run time
    std::string_view docs;                   // the source of the facts: a URL or the name of a document
    Severity severity = Severity::error;     // the highest that a finding of this rule can have
    std::span<const std::string_view> tags;  // "aws", "security", "cwe-798"
};

// One kind of value: which keys claim it, and what it must look like. Tokens of one provider with one role
// are forms of the same thing: a key that claims one of them accepts them all.
struct TokenRule {
    RuleMeta meta;  // of the finding for a malformed value
    std::string_view provider;
    std::string_view role;  // its part in a SetRule: "access-key-id"
    std::string_view name;  // as a message names it: "AWS access key ID"
    Confidence confidence = Confidence::low;
    bool secret = true;                         // false: an ID, or meant to be published
    bool random = false;                        // no format of its own: only statistics identify a secret
    std::uint32_t lifetime = 0;                 // seconds that it is valid; 0: long, or not known
    std::span<const std::string_view> anchors;  // what finds it anywhere in a file; see scan.h
    std::span<const std::string_view> keys;     // names that claim it; see claim.h for how they match
    std::span<const std::string_view> ambiguous_keys;  // names that claim it only if a value next to it fits
    std::span<const std::string_view> keywords;        // ends of names of a secret, which do not say whose
    std::span<const std::string_view> exclude_keywords;  // longer ends of names, which are not of a secret
    std::span<const std::string_view> prefixes;          // the value begins with one of them; none: no prefix
    std::span<const std::string_view> test_prefixes;     // those of them that belong to a test mode
    std::string_view alphabet;                           // of all that follows, as in a class: "A-Z2-7"
    ByteSet allowed;                                     // the alphabet, parsed; empty: any byte
    std::uint32_t min_length = 0;                        // whole value, in bytes; 0: unbounded
    std::uint32_t max_length = 0;
    std::string_view shape;  // RE2, must match the whole value; empty: the members above are sufficient
    const Pattern* pattern = nullptr;  // the shape, compiled on first use; null: no shape
    Structure structure = Structure::none;
    std::span<const std::string_view> good;  // examples: templates with «» around the value
    std::span<const std::string_view> bad;   // examples: «» around what the finding must mark
};

// Tokens that are one credential together: an id with its secret and its session token.
struct SetRule {
    std::string_view id;
    std::string_view provider;
    std::span<const std::string_view> roles;
};

}  // namespace credlint
