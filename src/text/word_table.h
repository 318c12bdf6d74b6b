// A constant list of words, packed into one text. A position-independent program writes to each pointer among
// its constants when it starts; a list of a few hundred `std::string_view` would cost it pages of them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace credlint {

template <std::size_t Count, std::size_t Size>
class WordTable {
    static_assert(Size < 65536);

public:
    class Iterator {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = std::string_view;
        using difference_type = std::ptrdiff_t;
        using pointer = const std::string_view*;
        using reference = std::string_view;

        constexpr Iterator() = default;
        constexpr Iterator(const WordTable& table, std::ptrdiff_t at) : table_(&table), at_(at) {}

        constexpr reference operator*() const { return (*table_)[static_cast<std::size_t>(at_)]; }
        constexpr reference operator[](difference_type by) const { return *(*this + by); }
        constexpr Iterator& operator+=(difference_type by) {
            at_ += by;
            return *this;
        }
        constexpr Iterator& operator-=(difference_type by) { return *this += -by; }
        constexpr Iterator& operator++() { return *this += 1; }
        constexpr Iterator& operator--() { return *this += -1; }
        constexpr Iterator operator++(int) {
            const Iterator before = *this;
            ++*this;
            return before;
        }
        constexpr Iterator operator--(int) {
            const Iterator before = *this;
            --*this;
            return before;
        }
        friend constexpr Iterator operator+(Iterator from, difference_type by) { return from += by; }
        friend constexpr Iterator operator+(difference_type by, Iterator from) { return from += by; }
        friend constexpr Iterator operator-(Iterator from, difference_type by) { return from -= by; }
        friend constexpr difference_type operator-(Iterator a, Iterator b) { return a.at_ - b.at_; }
        friend constexpr bool operator==(Iterator a, Iterator b) { return a.at_ == b.at_; }
        friend constexpr auto operator<=>(Iterator a, Iterator b) { return a.at_ <=> b.at_; }

    private:
        const WordTable* table_ = nullptr;
        std::ptrdiff_t at_ = 0;
    };

    constexpr explicit WordTable(const std::array<std::string_view, Count>& words) {
        std::size_t end = 0;
        for (std::size_t i = 0; i < Count; ++i) {
            for (const char c : words[i]) text_[end++] = c;
            ends_[i] = static_cast<std::uint16_t>(end);
        }
    }

    constexpr std::size_t size() const { return Count; }
    constexpr std::string_view operator[](std::size_t at) const {
        const std::size_t begin = at == 0 ? 0 : ends_[at - 1];
        return {text_.data() + begin, ends_[at] - begin};
    }
    constexpr Iterator begin() const { return {*this, 0}; }
    constexpr Iterator end() const { return {*this, static_cast<std::ptrdiff_t>(Count)}; }

private:
    std::array<char, Size> text_{};
    std::array<std::uint16_t, Count> ends_{};
};

// A loop, since Clang limits how many operands an expression over all of them may have.
template <std::size_t... Sizes>
consteval std::size_t total_size() {
    std::size_t total = 0;
    for (const std::size_t size : {Sizes...}) total += size;
    return total;
}

template <std::size_t... Sizes>
consteval auto word_table(const char (&... words)[Sizes]) {
    return WordTable<sizeof...(Sizes), total_size<Sizes...>()>({std::string_view(words, Sizes - 1)...});
}

}  // namespace credlint
