#include "document/markdown.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>

#include <cmark.h>

#include "text/ascii.h"
#include "text/out_of_memory.h"
#include "text/trim.h"

namespace credlint {
namespace {

struct Free {
    void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
    void operator()(cmark_node* node) const { cmark_node_free(node); }
    void operator()(cmark_iter* iter) const { cmark_iter_free(iter); }
};

cmark_mem memory{checked_calloc, checked_realloc, std::free};

// Nested quotes and lists: deeper ones make cmark slow.
constexpr std::size_t deepest = 64;

bool may_contain_code(std::string_view bytes) {
    for (const std::string_view sign : {"```", "~~~", "\n    ", "\n\t"}) {
        if (bytes.find(sign) != bytes.npos) return true;
    }
    return bytes.starts_with("    ") || bytes.starts_with('\t');
}

enum class Mark { none, container, only_marks };

// Characters in a line's margin, after the first: the mark of a quote or a list item, or a part of a line of
// only dashes or stars.
Mark mark_at(std::string_view bytes, std::size_t at) {
    const char c = bytes[at];
    if (c == '>') return Mark::container;
    const bool ends_number = (c == '.' || c == ')') && is_digit(bytes[at - 1]);
    if (c != '-' && c != '+' && c != '*' && !ends_number) return Mark::none;
    const char next = at + 1 < bytes.size() ? bytes[at + 1] : '\n';
    if (next != ' ' && next != '\t') return Mark::none;
    const std::size_t content = bytes.find_first_not_of(" \t-*+", at + 1);
    const bool line_ends = content == bytes.npos || bytes[content] == '\n' || bytes[content] == '\r';
    return line_ends ? Mark::only_marks : Mark::container;
}

// The same bytes at the same places without what matters only inline: links, emphasis, HTML, NUL. They are
// not needed here, and some of them cost cmark time that is not linear. `deep`: where quotes and lists are
// removed that are nested too deep, once per line.
std::string blocks_only(std::string_view bytes, std::vector<std::uint32_t>& deep) {
    std::string out(bytes);
    std::size_t looked_at = bytes.npos;  // the line
    std::size_t line = 0;
    std::size_t column = 0;
    bool margin = true;
    for (std::size_t at = 0; at < out.size(); ++at) {
        char& c = out[at];
        if (c == '\n' || c == '\r') {
            column = 0;
            margin = true;
            line = at + 1;
            continue;
        }
        margin = margin && std::strchr(" \t>*+-.)0123456789", c) != nullptr && c != '\0';
        const bool mark = margin && column >= deepest && c != ' ' && c != '\t';
        if (mark && looked_at != line) {
            const Mark kind = mark_at(bytes, at);
            if (kind == Mark::container) deep.push_back(static_cast<std::uint32_t>(at));
            if (kind != Mark::none) looked_at = line;
        }
        if (mark || c == '\0' || (c == '*' && !margin) || std::strchr("[]!<&\\_", c) != nullptr) c = 'x';
        ++column;
    }
    return out;
}

// Lines end at LF, CRLF and CR, as in cmark.
std::vector<Span> lines_of(std::string_view bytes) {
    std::vector<Span> lines;
    std::size_t begin = 0;
    while (begin < bytes.size()) {
        const std::size_t end = std::min(bytes.find_first_of("\r\n", begin), bytes.size());
        lines.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
        begin = end + (bytes.substr(end, 2) == "\r\n" ? 2 : 1);
    }
    return lines;
}

std::string language_of(std::string_view info) {
    const std::size_t begin = std::min(info.find_first_not_of(" \t{."), info.size());
    info.remove_prefix(begin);
    return folded(info.substr(0, info.find_first_of(" \t{},:;")));
}

class Finder {
public:
    explicit Finder(std::string_view bytes)
        : text_(blocks_only(bytes, deep_)),
          lines_(lines_of(text_)),
          parser_(cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, &memory)) {}

    CodeBlocks run() {
        cmark_parser_feed(parser_.get(), text_.data(), text_.size());
        const std::unique_ptr<cmark_node, Free> root(cmark_parser_finish(parser_.get()));
        const std::unique_ptr<cmark_iter, Free> iter(cmark_iter_new(root.get()));
        CodeBlocks out;
        for (cmark_event_type event; (event = cmark_iter_next(iter.get())) != CMARK_EVENT_DONE;) {
            cmark_node* node = cmark_iter_get_node(iter.get());
            if (event != CMARK_EVENT_ENTER || cmark_node_get_type(node) != CMARK_NODE_CODE_BLOCK) continue;
            CodeBlock block = block_of(node);
            if (!block.lines.empty()) out.blocks.push_back(std::move(block));
        }
        keep_apart_from(out.blocks);
        out.too_deep = std::move(deep_);
        return out;
    }

private:
    // What looks like a mark in a code block is not one. Both are in the order of their places.
    void keep_apart_from(const std::vector<CodeBlock>& blocks) {
        auto block = blocks.begin();
        std::size_t line = 0;
        std::erase_if(deep_, [&](std::uint32_t at) {
            while (block != blocks.end() && block->lines[line].end < at) {
                if (++line < block->lines.size()) continue;
                ++block;
                line = 0;
            }
            return block != blocks.end() && block->lines[line].begin <= at;
        });
    }

    std::string_view line(std::size_t number) const {
        return std::string_view(text_).substr(lines_[number].begin, lines_[number].size());
    }

    CodeBlock block_of(cmark_node* node) const {
        CodeBlock block;
        const std::string_view content = cmark_node_get_literal(node);
        const std::string_view info = cmark_node_get_fence_info(node);
        block.language = language_of(info);
        auto number = static_cast<std::size_t>(cmark_node_get_start_line(node)) - 1;
        if (number >= lines_.size()) return block;
        // An indented block begins with its content, a fenced one with its fence.
        const auto column = static_cast<std::size_t>(cmark_node_get_start_column(node)) - 1;
        const std::string_view first = line(number).substr(std::min(column, line(number).size()));
        const bool fence = first.starts_with("```") || first.starts_with("~~~");
        if (fence && (!info.empty() || !content.starts_with(first))) ++number;
        for (const Span part : lines_of(content)) {
            if (number >= lines_.size()) break;
            add(number++, content.substr(part.begin, part.size()), block);
        }
        return block;
    }

    // The line ends with its content, except for the spaces that cmark makes of half a tab.
    void add(std::size_t number, std::string_view content, CodeBlock& block) const {
        const std::string_view whole = line(number);
        if (!whole.ends_with(content)) content = trimmed_left(content);
        if (!whole.ends_with(content)) return;
        const std::uint32_t end = lines_[number].end;
        block.lines.push_back({end - static_cast<std::uint32_t>(content.size()), end});
    }

    std::vector<std::uint32_t> deep_;  // before text_, which fills it
    std::string text_;
    std::vector<Span> lines_;
    std::unique_ptr<cmark_parser, Free> parser_;
};

}  // namespace

CodeBlocks code_blocks(std::string_view bytes) {
    if (!may_contain_code(bytes)) return {};
    return Finder(bytes).run();
}

}  // namespace credlint
