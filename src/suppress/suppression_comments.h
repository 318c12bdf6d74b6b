// Comments addressed to credlint: `# credlint: ignore[rule] reason`. Says what they contain, and what is
// wrong with comments that were meant as such. Knows no rules and no findings; what they cover is decided in
// suppression.cpp.
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
        trailing,      // after something else on its line
        no_colon,      // `credlint ignore[…]`
        unknown_word,  // none of the four
        no_brackets,   // does not say which rules
        open_bracket,  // `[` without `]`
        no_rule,       // `[]`
    };
    Kind kind = Kind::ignore;
    Fault fault = Fault::none;
    Span comment;                  // from its `#` to its end
    Span word;                     // `ignore`; empty: none there
    Span list;                     // between the brackets
    std::uint32_t first_name = 0;  // the names in the list, as an index of Directives::names
    std::uint32_t names = 0;       // how many
    std::uint32_t part = 0;        // of the parsed file
    std::uint32_t behind = 0;      // where the text begins that a trailing directive follows
    bool reasoned = false;
};

// Of one file, in order. A file may consist of them, so they are small, and growing copies nothing.
struct Directives {
    std::deque<Directive> all;
    std::deque<Span> names;  // of all of them, without spaces
};

// As it is written in a comment.
std::string_view to_string(Directive::Kind kind);

// The kind with that name, or the one that was most likely meant; nothing: unknown.
std::optional<Directive::Kind> likely_kind(std::string_view word);

// Costs one search through the bytes if there are none.
Directives directives(const ParsedFile& parsed);

// How much of a comment may be shown: `# credlint: ignore[rule]`, up to the first word that is not one of
// ours, from which on it might contain a secret; 0: nothing. `names_a_rule` decides it for the text between
// the brackets.
std::size_t shown_head(std::string_view comment,
                       const std::function<bool(std::string_view name)>& names_a_rule);

// Whether only whitespace, and the quote markers of a document, precedes it on its line.
bool begins_line(const Source& source, const Document& document, std::uint32_t offset);

// The whitespace that a line begins with, and in a document the quote markers.
std::string_view margin(const Document& document, std::string_view line);

}  // namespace credlint
