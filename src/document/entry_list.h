// Entries and spans in file order, packed to about five bytes each, so that the document of a large file is
// smaller than the file. Read forward only; an entry comes out by value.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <vector>

#include "text/source.h"
#include "text/span.h"

namespace credlint {

enum class Quote : std::uint8_t { none, single_quote, double_quote, backtick };

// What a value is by its place, where it has no key: in a column, in a line of fields.
enum class Implied : std::uint8_t { nothing, access_key_id, secret_access_key, session_token };

// One assignment, as mainstream loaders agree to read it.
struct Entry {
    Span whole;      // from its first character to the end of its last line, trailing comment included
    Span prefix;     // `export `, `set `, `$Env:`; JSON: the quote before the key; empty: none
    Span key;        // empty: `=value`; JSON: an element of an array
    Span separator;  // `=` or `:` and the whitespace around it; JSON: from the quote after the key on
    Span value;      // with its quotes; without trailing whitespace and comment; INI: with continuation lines
    Span parent;     // INI: key of the entry that this nested one belongs to; empty: none
    std::uint32_t section = 0;  // index into Document::sections
    Quote quote = Quote::none;
    Implied implied = Implied::nothing;  // only without a key
    bool unterminated = false;           // the quote is left open; `value` ends with its line
};

// The name of an entry: its key, or what its place implies.
std::string_view entry_name(const Source& source, const Entry& entry);

class EntryList {
public:
    class Iterator {
    public:
        using value_type = Entry;
        using reference = const Entry&;
        using pointer = const Entry*;
        using difference_type = std::ptrdiff_t;
        using iterator_category = std::input_iterator_tag;

        Iterator() = default;
        Iterator(const std::uint8_t* at, const std::uint8_t* end);
        const Entry& operator*() const { return entry_; }
        const Entry* operator->() const { return &entry_; }
        Iterator& operator++();
        void operator++(int) { ++*this; }
        friend bool operator==(const Iterator& a, const Iterator& b) { return a.at_ == b.at_; }

    private:
        void read();
        const std::uint8_t* at_ = nullptr;    // this entry
        const std::uint8_t* next_ = nullptr;  // the one after
        const std::uint8_t* end_ = nullptr;
        std::uint32_t origin_ = 0;
        Span key_of_last_;
        Entry entry_;
    };

    // Reserves memory for the entries of a source of so many bytes: growing would keep two copies for a
    // while, and memory that is never written to costs nothing.
    void reserve_for(std::size_t source_size);
    // `entry.whole` must begin at or after the end of the last one's.
    void push_back(const Entry& entry);
    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    Iterator begin() const { return {bytes_.data(), bytes_.data() + bytes_.size()}; }
    Iterator end() const { return {bytes_.data() + bytes_.size(), bytes_.data() + bytes_.size()}; }

private:
    std::vector<std::uint8_t> bytes_;
    std::size_t size_ = 0;
    std::uint32_t origin_ = 0;   // end of the last entry
    std::uint32_t section_ = 0;  // of the last entry
};

class SpanList {
public:
    class Iterator {
    public:
        using value_type = Span;
        using reference = const Span&;
        using pointer = const Span*;
        using difference_type = std::ptrdiff_t;
        using iterator_category = std::input_iterator_tag;

        Iterator() = default;
        Iterator(const std::uint8_t* at, const std::uint8_t* end);
        const Span& operator*() const { return span_; }
        const Span* operator->() const { return &span_; }
        Iterator& operator++();
        void operator++(int) { ++*this; }
        friend bool operator==(const Iterator& a, const Iterator& b) { return a.at_ == b.at_; }

    private:
        void read();
        const std::uint8_t* at_ = nullptr;
        const std::uint8_t* next_ = nullptr;
        const std::uint8_t* end_ = nullptr;
        Span span_;
    };

    // Spans must come in order and must not overlap.
    void push_back(Span span);
    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    Iterator begin() const { return {bytes_.data(), bytes_.data() + bytes_.size()}; }
    Iterator end() const { return {bytes_.data() + bytes_.size(), bytes_.data() + bytes_.size()}; }

private:
    std::vector<std::uint8_t> bytes_;
    std::size_t size_ = 0;
    std::uint32_t origin_ = 0;
};

}  // namespace credlint
