#include "document/syntax_trees.h"

#include <algorithm>
#include <cstdlib>

#include <tree_sitter/api.h>

#include "text/out_of_memory.h"

namespace credlint {
namespace {

// All differences as one edit: correct whatever an editor reports, and wherever lexer_input changes bytes.
Difference difference(std::string_view old_text, std::string_view new_text) {
    const std::size_t shorter = std::min(old_text.size(), new_text.size());
    const auto [difference, _] = std::mismatch(
        old_text.begin(), old_text.begin() + static_cast<std::ptrdiff_t>(shorter), new_text.begin());
    const auto begin = static_cast<std::size_t>(difference - old_text.begin());
    const auto most = static_cast<std::ptrdiff_t>(shorter - begin);
    const auto [tail, __] = std::mismatch(old_text.rbegin(), old_text.rbegin() + most, new_text.rbegin());
    const auto same = static_cast<std::size_t>(tail - old_text.rbegin());
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(old_text.size() - same),
            static_cast<std::uint32_t>(new_text.size() - same)};
}

TSPoint point_at(std::string_view text, std::uint32_t offset) {
    const std::string_view before = text.substr(0, offset);
    const std::size_t line = before.rfind('\n') + 1;
    return {static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n')),
            static_cast<std::uint32_t>(offset - line)};
}

void edit(TSTree* tree, std::string_view old_text, std::string_view new_text) {
    const Difference change = difference(old_text, new_text);
    const TSInputEdit input{change.begin,
                            change.old_end,
                            change.new_end,
                            point_at(old_text, change.begin),
                            point_at(old_text, change.old_end),
                            point_at(new_text, change.new_end)};
    ts_tree_edit(tree, &input);
}

// Without memory the library's own functions would end the program with exit code 1, which means findings.
TSParser* new_parser() {
    static const bool once =
        (ts_set_allocator(checked_malloc, checked_calloc, checked_realloc, std::free), true);
    static_cast<void>(once);
    return ts_parser_new();
}

// A tree of a whole window of short lines is larger than a processor's cache, and takes many times as long.
constexpr std::uint32_t small_piece = 2 * 1024;

}  // namespace

void FreeSyntax::operator()(TSParser* parser) const {
    ts_parser_delete(parser);
}

void FreeSyntax::operator()(TSTree* tree) const {
    ts_tree_delete(tree);
}

SyntaxTrees::SyntaxTrees(const TSLanguage* language, std::uint64_t micros, KeptTrees* kept,
                         std::string_view text, Cut cut)
    : parser_(new_parser()), kept_(kept), text_(text), cut_(cut) {
    ts_parser_set_language(parser_.get(), language);
    ts_parser_set_timeout_micros(parser_.get(), micros);
    if (kept != nullptr) edit_ = difference(kept->text, text);
}

std::optional<std::uint32_t> SyntaxTrees::then(std::uint32_t now) const {
    if (now <= edit_.begin) return now;
    if (now < edit_.new_end) return std::nullopt;
    return now - edit_.new_end + edit_.old_end;
}

std::uint32_t SyntaxTrees::now(std::uint32_t then) const {
    if (then <= edit_.begin) return then;
    return std::max(then, edit_.old_end) - edit_.old_end + edit_.new_end;
}

std::uint32_t SyntaxTrees::piece_end(std::uint32_t begin, std::uint32_t window_end) const {
    if (kept_ == nullptr) return first_cut(begin + small_piece, window_end);
    const std::uint32_t shortest = begin + kept_->piece_size / 2;
    const std::uint32_t longest = begin + kept_->piece_size * 3;
    const auto fits = [&](std::uint32_t end) { return end < window_end && may_divide(text_, end, cut_); };
    const std::vector<KeptTrees::Piece>& last = kept_->pieces;
    auto piece = std::partition_point(last.begin(), last.end(), [&](const KeptTrees::Piece& each) {
        return now(each.place.begin) < shortest;
    });
    for (; piece != last.end() && now(piece->place.begin) <= longest; ++piece) {
        if (fits(now(piece->place.begin))) return now(piece->place.begin);
    }
    return first_cut(begin + kept_->piece_size, window_end);
}

std::uint32_t SyntaxTrees::first_cut(std::uint32_t from, std::uint32_t window_end) const {
    std::size_t end = from;
    while ((end = text_.find('\n', end)) < window_end) {
        if (++end < window_end && may_divide(text_, static_cast<std::uint32_t>(end), cut_))
            return static_cast<std::uint32_t>(end);
    }
    return window_end;
}

KeptTrees::Piece* SyntaxTrees::piece_of_last(Span piece) {
    const std::optional<std::uint32_t> begin = then(piece.begin);
    const std::optional<std::uint32_t> end = then(piece.end);
    if (!begin || !end) return nullptr;
    std::vector<KeptTrees::Piece>& last = kept_->pieces;
    auto found = std::partition_point(
        last.begin(), last.end(), [&](const KeptTrees::Piece& each) { return each.place.begin < *begin; });
    for (; found != last.end() && found->place.begin == *begin; ++found) {
        if (found->place.end == *end && found->tree != nullptr) return &*found;
    }
    return nullptr;
}

SyntaxTree SyntaxTrees::parse(std::string_view shown, const TSTree* old) {
    SyntaxTree tree(
        ts_parser_parse_string(parser_.get(), old, shown.data(), static_cast<std::uint32_t>(shown.size())));
    if (tree == nullptr) ts_parser_reset(parser_.get());
    return tree;
}

const TSTree* SyntaxTrees::tree(Span piece, std::string_view shown) {
    tree_.reset();
    if (kept_ == nullptr) {
        tree_ = parse(shown, nullptr);
        return tree_.get();
    }
    KeptTrees::Piece fresh{piece, {}, nullptr};
    if (KeptTrees::Piece* last = piece_of_last(piece)) {
        fresh.shown = std::move(last->shown);
        fresh.tree = std::move(last->tree);
    }
    if (fresh.tree == nullptr || fresh.shown != shown) {
        if (fresh.tree != nullptr) edit(fresh.tree.get(), fresh.shown, shown);
        fresh.tree = parse(shown, fresh.tree.get());
        fresh.shown = shown;
    }
    return pieces_.emplace_back(std::move(fresh)).tree.get();
}

void SyntaxTrees::finish() {
    if (kept_ == nullptr) return;
    kept_->text = text_;
    kept_->pieces = std::move(pieces_);
}

}  // namespace credlint
