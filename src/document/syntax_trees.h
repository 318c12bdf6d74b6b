// The syntax trees of a source's windows, in order. Where they are kept, those of the source's next version
// are made out of them, and only what differs is parsed. Internal to document/; knows no nodes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "document/split_points.h"

struct TSLanguage;
struct TSParser;
struct TSTree;

namespace credlint {

// What one edit changed: all from `begin` to an end.
struct Difference {
    std::uint32_t begin = 0;
    std::uint32_t old_end = 0;
    std::uint32_t new_end = 0;
};

struct FreeSyntax {
    void operator()(TSParser* parser) const;
    void operator()(TSTree* tree) const;
};
using SyntaxTree = std::unique_ptr<TSTree, FreeSyntax>;

// Small enough to be parsed again quickly; each piece costs a little.
inline constexpr std::uint32_t usual_piece = 2048;

// The last version of a text, and the trees of its pieces.
struct KeptTrees {
    struct Piece {
        Span place;
        std::string shown;  // what the grammar got
        SyntaxTree tree;
    };
    std::uint32_t piece_size = usual_piece;  // approximately
    std::string text;
    std::vector<Piece> pieces;  // by place
};

class SyntaxTrees {
public:
    // `kept`: those of the last version, which the ones of this text replace; null: none are to be kept.
    SyntaxTrees(const TSLanguage* language, std::uint64_t micros, KeptTrees* kept, std::string_view text,
                Cut cut);

    // Where a piece of a window that begins there should end: where one of the last version did, so that an
    // edit changes only one piece.
    std::uint32_t piece_end(std::uint32_t begin, std::uint32_t window_end) const;
    // Valid until the next call. Null: it took too long.
    const TSTree* tree(Span piece, std::string_view shown);
    void finish();

private:
    // Where the text may first be divided at or after `from`.
    std::uint32_t first_cut(std::uint32_t from, std::uint32_t window_end) const;
    SyntaxTree parse(std::string_view shown, const TSTree* old);
    // The same place in the last version; nothing within the edit.
    std::optional<std::uint32_t> then(std::uint32_t now) const;
    // The reverse; what the edit removed was at its end.
    std::uint32_t now(std::uint32_t then) const;
    KeptTrees::Piece* piece_of_last(Span piece);

    std::unique_ptr<TSParser, FreeSyntax> parser_;
    SyntaxTree tree_;  // the current one, where none are kept
    KeptTrees* kept_;
    std::string_view text_;
    Cut cut_;
    Difference edit_;                       // between the versions
    std::vector<KeptTrees::Piece> pieces_;  // of this version
};

// parse() that keeps syntax trees.
Document parse(const Source& source, Format format, const ParseLimits& limits, KeptTrees* kept);

}  // namespace credlint
