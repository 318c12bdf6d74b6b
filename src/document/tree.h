// A walk over one syntax tree's nodes, with their spans and names. Internal to document/; the only header
// that exposes tree-sitter, and only to the lowering files.
#pragma once

#include <cstdint>
#include <string_view>

#include <tree_sitter/api.h>

namespace credlint {

class TreeWalk {
public:
    explicit TreeWalk(const TSTree* tree) : cursor_(ts_tree_cursor_new(ts_tree_root_node(tree))) {}
    ~TreeWalk() { ts_tree_cursor_delete(&cursor_); }
    TreeWalk(const TreeWalk&) = delete;
    TreeWalk& operator=(const TreeWalk&) = delete;

    bool enter() { return ts_tree_cursor_goto_first_child(&cursor_) && load(); }
    bool next() { return ts_tree_cursor_goto_next_sibling(&cursor_) && load(); }
    void leave() {
        ts_tree_cursor_goto_parent(&cursor_);
        load();
    }

    TSSymbol symbol() const { return ts_node_symbol(node_); }
    std::uint32_t begin() const { return ts_node_start_byte(node_); }
    std::uint32_t end() const { return ts_node_end_byte(node_); }

private:
    bool load() {
        node_ = ts_tree_cursor_current_node(&cursor_);
        return true;
    }
    TSTreeCursor cursor_;
    TSNode node_{};
};

inline TSSymbol named(const TSLanguage* language, std::string_view name) {
    return ts_language_symbol_for_name(language, name.data(), static_cast<std::uint32_t>(name.size()), true);
}

}  // namespace credlint
