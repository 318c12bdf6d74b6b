// Comments that speak to credlint: `# credlint: ignore[rule] reason`. Says what stands in them, and what is
// wrong with those that were meant so. Knows no rule and no finding; what they reach is suppression.cpp's.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string_view>

#include "lint/parsed_file.h"

namespace credlint {

struct Directive {
    enum class Kind : std::uint8_t {
        ignore,       // of what comes next
        ignore_file,  // of the whole file
        disable,      // from here on
        enable,       // up to here
    };
    enum class Fault : std::uint8_t {
        none,
        trailing,      // behind something else on its line
        no_colon,      // `credlint ignore[…]`
        unknown_word,  // neither of the four
        no_brackets,   // says not which rules
        open_bracket,  // `[` without `]`
        no_rule,       // `[]`
    };
    Kind kind = Kind::ignore;
    Fault fault = Fault::none;
    Span comment;                  // from its `#` to its end
    Span word;                     // `ignore`; empty: none there
    Span list;                     // between the brackets
    std::uint32_t first_name = 0;  // what is in the list, as an index of Directives::names
    std::uint32_t names = 0;       // how many
    std::uint32_t part = 0;        // of the reading
    std::uint32_t behind = 0;      // where that begins which a trailing one stands behind
    bool reasoned = false;
};

// Of one file, in its order. A file may consist of them, so they are small, and nothing is copied to grow.
struct Directives {
    std::deque<Directive> all;
    std::deque<Span> names;  // of all of them, without blanks
};

// As it is written in a comment.
std::string_view to_string(Directive::Kind kind);

// The kind that a word names, or the one that it was most likely meant to; nothing: nobody knows.
std::optional<Directive::Kind> likely_kind(std::string_view word);

// Costs one search through the bytes where there is none.
Directives directives(const ParsedFile& reading);

// What may be shown of a comment: `# credlint: ignore[rule]`, up to the first word that is none of ours, by
// which it might hold a secret; 0: nothing. `names_a_rule` says it of what stands between the brackets.
std::size_t shown_head(std::string_view comment,
                       const std::function<bool(std::string_view name)>& names_a_rule);

// Whether nothing but blanks, and the marks of a quotation in a document, stands before it on its line.
bool begins_line(const Source& source, const Document& document, std::uint32_t offset);

// The blanks that a line begins with, and in a document the marks of quotations.
std::string_view margin(const Document& document, std::string_view line);

}  // namespace credlint
