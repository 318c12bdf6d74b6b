#include <algorithm>

#include "document/json_structure.h"
#include "document/lowering.h"
#include "document/tree.h"

extern "C" const TSLanguage* tree_sitter_json();

namespace credlint {
namespace {

struct Symbols {
    const TSLanguage* language = tree_sitter_json();
    TSSymbol open_string = named(language, "open_string");
    TSSymbol string = named(language, "string");
    TSSymbol comment = named(language, "comment");
    TSSymbol slash = named(language, "slash");
    TSSymbol punctuation = named(language, "punctuation");
};

const Symbols& symbols() {
    static const Symbols all;
    return all;
}

JsonToken token_of(TSSymbol symbol) {
    if (symbol == symbols().string) return JsonToken::string;
    if (symbol == symbols().open_string) return JsonToken::open_string;
    if (symbol == symbols().comment) return JsonToken::comment;
    return symbol == symbols().punctuation ? JsonToken::punctuation : JsonToken::bare;
}

// `"},{"` is one token of the grammar.
void take_signs(JsonStructure& structure, Span span) {
    for (std::uint32_t at = span.begin; at < span.end; ++at) {
        if (std::string_view(" \t\r\n\f\v").find(structure.source()[at]) == std::string_view::npos)
            structure.take(JsonToken::punctuation, {at, at + 1});
    }
}

// A token that does not end within a window is read without the grammar: a string may be of any length, a
// comment may be closed anywhere.
std::uint32_t take_long(JsonStructure& structure, std::uint32_t begin) {
    const std::string_view rest = structure.source().substr(begin);
    const auto take = [&](JsonToken token, std::size_t size) {
        const std::uint32_t end = begin + static_cast<std::uint32_t>(std::min(size, rest.size()));
        structure.take(token, {begin, end});
        return end;
    };
    const char first = rest[0];
    if (first == '"' || first == '\'') {
        std::size_t end = 1;
        while (end < rest.size() && rest[end] != first && rest[end] != '\r' && rest[end] != '\n') {
            const bool escape =
                rest[end] == '\\' && end + 1 < rest.size() && rest[end + 1] != '\r' && rest[end + 1] != '\n';
            end += escape ? 2 : 1;
        }
        const bool closed = end < rest.size() && rest[end] == first;
        return take(closed ? JsonToken::string : JsonToken::open_string, closed ? end + 1 : end);
    }
    if (rest.starts_with("//")) return take(JsonToken::comment, rest.find_first_of("\r\n"));
    if (rest.starts_with("/*")) {
        const std::size_t close = rest.find("*/", 2);
        return close == rest.npos ? take(JsonToken::open_comment, rest.find_first_of("\r\n"))
                                  : take(JsonToken::comment, close + 2);
    }
    if (first == '/') return take(JsonToken::bare, 1);
    const std::size_t size = rest.find_first_of(" \t\r\n\f\v{}[],:\"/");
    return size == 0 ? take(JsonToken::punctuation, 1) : take(JsonToken::bare, size);
}

// Whether the `/*` that is not closed in its window may be closed after it.
bool closes_later(const JsonStructure& structure, std::uint32_t begin) {
    const std::size_t end = structure.last_comment_end();
    return end != std::string_view::npos && end >= begin + 2;
}

}  // namespace

std::uint32_t lower_json(const TSTree* tree, const Window& window, JsonStructure& structure) {
    TreeWalk walk(tree);
    const auto end = window.origin + static_cast<std::uint32_t>(window.bytes.size());
    if (!walk.enter()) return end;
    do {
        const Span span = window.span(walk.begin(), walk.end());
        JsonToken token = token_of(walk.symbol());
        if (token == JsonToken::punctuation) {
            take_signs(structure, span);
            continue;
        }
        const std::string_view text = window.text(span);
        bool unfinished = span.end == end && !window.last;
        if (token == JsonToken::comment && text.starts_with("/*") &&
            (text.size() < 4 || !text.ends_with("*/"))) {
            token = JsonToken::open_comment;
            unfinished |= closes_later(structure, span.begin);
        }
        // `/*/` and `*/*` at the last `*/`, which closes something else, or nothing: see parse.cpp.
        if (walk.symbol() == symbols().slash && structure.source().substr(span.begin).starts_with("/*"))
            unfinished = true;
        // The next window begins with it; if this one did, the grammar cannot read it.
        if (unfinished) return window.can_widen(span.begin) ? span.begin : take_long(structure, span.begin);
        structure.take(token, span);
    } while (walk.next());
    return end;
}

}  // namespace credlint
