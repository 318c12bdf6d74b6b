// From a syntax tree to the document, one file per grammar. Internal to document/.
#pragma once

#include <cstdint>
#include <string_view>

#include "document/document.h"
#include "text/ascii.h"

struct TSTree;
struct TSLanguage;

namespace credlint {

// What one tree covers.
struct Window {
    std::string_view bytes;    // of the source, as they are; the tree's offsets point into them
    std::uint32_t origin = 0;  // where they begin in the source
    bool last = false;         // they end with the source
    // A window may be read in pieces: where the whole begins, and whether this is all that is left of it.
    std::uint32_t begin = origin;
    bool whole = true;

    // Whether a wider view of what begins there is possible: for a piece, that of the whole window; for the
    // window, the next one that begins there.
    bool can_widen(std::uint32_t at) const { return !whole || at != begin; }

    // The tree may cover an extra line end (see parse.cpp).
    Span span(std::uint32_t from, std::uint32_t to) const {
        const auto size = static_cast<std::uint32_t>(bytes.size());
        return {origin + (from < size ? from : size), origin + (to < size ? to : size)};
    }
    std::string_view text(Span span) const { return bytes.substr(span.begin - origin, span.size()); }
    // Without trailing whitespace.
    Span trimmed(Span span) const {
        const std::string_view covered = text(span);
        std::size_t size = covered.size();
        while (size > 0 && is_line_space(covered[size - 1])) --size;
        return {span.begin, span.begin + static_cast<std::uint32_t>(size)};
    }
};

// Appends what the tree contains to the document. Returns how far it got: the window's end, or the start of
// an entry whose quote may close after the window.
std::uint32_t lower_dotenv(const TSTree* tree, const Window& window, Document& document);
std::uint32_t lower_ini(const TSTree* tree, const Window& window, Document& document);

// Without a grammar: the text is that of the source from `begin` on.
void lower_csv(std::string_view bytes, std::uint32_t begin, std::uint32_t most_rows, Document& document);
void lower_s3fs(std::string_view bytes, std::uint32_t begin, std::uint32_t most_rows, Document& document);
void lower_environment(std::string_view bytes, std::uint32_t begin, Document& document);
// The same for JSON, whose windows end anywhere: with a token cut in two, the next one begins with it.
class JsonStructure;
std::uint32_t lower_json(const TSTree* tree, const Window& window, JsonStructure& structure);

// For lists that may be as long as the source.
template <typename T>
void add(const Document& document, std::vector<T>& list, T value, std::uint32_t at) {
    if (list.size() == list.capacity()) list.reserve(expected_size(document, list.size(), at));
    list.push_back(value);
}

// Adds to the last error of this kind, or makes the first: for what is reported once per file.
void count_error(Document& document, SyntaxError::Kind kind, Span span);

}  // namespace credlint
