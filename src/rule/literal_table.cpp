#include "rule/literal_table.h"

#include <algorithm>
#include <limits>
#include <map>

namespace credlint {
namespace {

constexpr std::size_t most = std::numeric_limits<std::uint16_t>::max();

struct Node {
    std::map<std::uint8_t, std::size_t> children;  // by column
    std::size_t fallback = 0;                      // the longest proper suffix that is also a prefix
    std::vector<std::uint16_t> ends;
};

// Whether tokens of this rule begin with the literal. Where they do not, or their beginning is unknown, it
// may be in the middle of one.
bool begins(const TokenRule& token, std::string_view literal) {
    return std::any_of(token.prefixes.begin(), token.prefixes.end(), [&](std::string_view prefix) {
        return prefix.starts_with(literal) || literal.starts_with(prefix);
    });
}

struct Owners {
    std::vector<std::uint16_t> tokens;
    bool inside = false;
};

// By text, so that the same rules give the same table.
std::map<std::string_view, Owners> owners(std::span<const TokenRule> tokens) {
    std::map<std::string_view, Owners> all;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        for (const std::string_view literal : tokens[i].anchors) {
            Owners& of = all[literal];
            const auto token = static_cast<std::uint16_t>(i);
            if (of.tokens.empty() || of.tokens.back() != token) of.tokens.push_back(token);
            of.inside = of.inside || !begins(tokens[i], literal);
        }
    }
    return all;
}

// The literals as a tree of their prefixes (trie).
std::vector<Node> tree(const LiteralStorage& from) {
    std::vector<Node> nodes(1);
    for (std::size_t i = 0; i < from.literals.size(); ++i) {
        if (from.literals[i].text.in(from.texts.data()) == whole_value) continue;
        std::size_t node = 0;
        for (const char c : from.literals[i].text.in(from.texts.data())) {
            const auto [child, is_new] =
                nodes[node].children.try_emplace(from.column[static_cast<unsigned char>(c)], nodes.size());
            node = child->second;
            if (is_new) nodes.emplace_back();
        }
        nodes[node].ends.push_back(static_cast<std::uint16_t>(i));
    }
    return nodes;
}

// Nodes in the order of their depth, each with its fallback and with the literals that end there through it.
std::vector<std::size_t> linked(std::vector<Node>& nodes) {
    std::vector<std::size_t> order = {0};
    for (std::size_t at = 0; at < order.size(); ++at) {
        const std::size_t parent = order[at];
        for (const auto& [column, child] : nodes[parent].children) {
            std::size_t from = parent;
            while (from != 0) {
                from = nodes[from].fallback;
                const auto other = nodes[from].children.find(column);
                if (other == nodes[from].children.end()) continue;
                nodes[child].fallback = other->second;
                break;
            }
            const Node& tail = nodes[nodes[child].fallback];
            nodes[child].ends.insert(nodes[child].ends.end(), tail.ends.begin(), tail.ends.end());
            order.push_back(child);
        }
    }
    return order;
}

}  // namespace

std::optional<LiteralStorage> literal_storage(std::span<const TokenRule> tokens) {
    LiteralStorage out;
    const std::map<std::string_view, Owners> all = owners(tokens);
    std::size_t columns = 1;
    std::size_t longest = 0;
    for (const auto& [text, of] : all) {
        for (const char c : text == whole_value ? std::string_view() : text) {
            std::uint8_t& column = out.column[static_cast<unsigned char>(c)];
            if (column == 0) column = static_cast<std::uint8_t>(columns++);
        }
        longest = std::max(longest, text.size());
        out.literals.push_back({pack(text, out.texts), static_cast<std::uint32_t>(out.tokens.size()),
                                static_cast<std::uint16_t>(of.tokens.size()), of.inside});
        out.tokens.insert(out.tokens.end(), of.tokens.begin(), of.tokens.end());
    }
    if (all.empty()) return out;

    std::vector<Node> nodes = tree(out);
    const std::vector<std::size_t> by_depth = linked(nodes);
    std::vector<std::size_t> order = by_depth;
    const auto ending = std::stable_partition(order.begin(), order.end(),
                                              [&](std::size_t node) { return nodes[node].ends.empty(); });
    const std::size_t cells = (columns + LiteralTable::cell - 1) / LiteralTable::cell;
    for (auto node = ending; node != order.end(); ++node) {
        out.first.push_back(static_cast<std::uint16_t>(out.ends.size()));
        out.ends.insert(out.ends.end(), nodes[*node].ends.begin(), nodes[*node].ends.end());
        if (out.ends.size() > most) return std::nullopt;
    }
    out.first.push_back(static_cast<std::uint16_t>(out.ends.size()));
    if (nodes.size() * cells > most || longest > most) return std::nullopt;

    std::vector<std::uint16_t> rows(nodes.size());
    for (std::size_t at = 0; at < order.size(); ++at)
        rows[order[at]] = static_cast<std::uint16_t>(at * cells);
    const std::size_t width = cells * LiteralTable::cell;
    out.next.resize(nodes.size() * width);
    // A fallback is nearer to the start: its row is complete before any that copies it.
    for (const std::size_t node : by_depth) {
        const auto row = [&](std::size_t of) { return out.next.begin() + rows[of] * LiteralTable::cell; };
        if (node != 0) std::copy_n(row(nodes[node].fallback), width, row(node));
        for (const auto& [column, child] : nodes[node].children) row(node)[column] = rows[child];
    }
    out.ending = rows[*ending];
    out.row_cells = static_cast<std::uint16_t>(cells);
    out.longest = static_cast<std::uint16_t>(longest);
    return out;
}

LiteralTable LiteralStorage::table() const {
    return {next, column, ending, row_cells, longest, first, ends, texts.data(), literals, tokens};
}

}  // namespace credlint
