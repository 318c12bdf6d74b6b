// Tables of the generated files: all texts in one array, and rows that name their places in it.
#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>

namespace credlint {

// All texts in one array, each once, in the order of their first use.
class Pool {
public:
    // A PackedText.
    std::string packed(std::string_view text) {
        if (text.empty()) return "{}";
        return "{" + std::to_string(place(text)) + ", " + std::to_string(text.size()) + "}";
    }
    // An expression for a std::string_view.
    std::string view(std::string_view text) { return "view(" + packed(text) + ")"; }

    std::size_t place(std::string_view text) {
        const auto [place, is_new] = places_.try_emplace(std::string(text), all_.size());
        if (is_new) all_ += text;
        return place->second;
    }
    const std::string& all() const { return all_; }

private:
    std::string all_;
    std::map<std::string, std::size_t> places_;
};

// Lists of texts, each a range of rows of one table.
class PooledLists {
public:
    // A PackedList.
    std::string packed(std::span<const std::string_view> words, Pool& pool) {
        if (words.empty()) return "{}";
        const std::size_t first = size_;
        for (const std::string_view word : words) rows_ += "    " + pool.packed(word) + ",\n";
        size_ += words.size();
        return "{" + std::to_string(first) + ", " + std::to_string(words.size()) + "}";
    }
    const std::string& rows() const { return rows_; }

private:
    std::string rows_;
    std::size_t size_ = 0;
};

// An array; an empty one is a span, which an array cannot be.
inline std::string table(std::string_view type, std::string_view name, std::string_view rows) {
    const std::string of(type);
    if (rows.empty()) return "constexpr std::span<const " + of + "> " + std::string(name) + ";\n\n";
    return "constexpr " + of + " " + std::string(name) + "[] = {\n" + std::string(rows) + "};\n\n";
}

}  // namespace credlint
