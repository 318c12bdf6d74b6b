#include "document/entry_list.h"

#include <cassert>

namespace credlint {
namespace {

// LEB128: seven bits per byte, low ones first, the high bit says that more follow.
void put(std::vector<std::uint8_t>& bytes, std::uint32_t number) {
    for (; number >= 0x80; number >>= 7) bytes.push_back(static_cast<std::uint8_t>(number | 0x80));
    bytes.push_back(static_cast<std::uint8_t>(number));
}

std::uint32_t get(const std::uint8_t*& at) {
    std::uint32_t number = *at & 0x7f;
    for (int shift = 7; (*at++ & 0x80) != 0; shift += 7) {
        number |= static_cast<std::uint32_t>(*at & 0x7f) << shift;
    }
    return number;
}

// The first byte of an entry.
constexpr std::uint8_t quote_bits = 0x03;
constexpr std::uint8_t unterminated_bit = 0x04;
constexpr std::uint8_t nested_bit = 0x08;
constexpr std::uint8_t new_section_bit = 0x10;
constexpr std::uint8_t prefix_bit = 0x20;
constexpr std::uint8_t short_separator_bit = 0x40;  // one byte: `=`
constexpr std::uint8_t tail_bit = 0x80;             // something after the value

}  // namespace

std::string_view entry_name(const Source& source, const Entry& entry) {
    switch (entry.implied) {
        case Implied::access_key_id:
            return "AWS access key ID";
        case Implied::secret_access_key:
            return "AWS secret access key";
        case Implied::session_token:
            return "AWS session token";
        case Implied::nothing:
            break;
    }
    return source.text(entry.key);
}

void EntryList::reserve_for(std::size_t source_size) {
    bytes_.reserve(source_size / 2);
}

void EntryList::push_back(const Entry& entry) {
    assert(entry.whole.begin >= origin_);
    const bool nested = !entry.parent.empty();
    const bool new_section = entry.section != section_;
    const bool short_separator = entry.separator.size() == 1;
    const std::uint32_t tail = entry.whole.end - entry.value.end;
    bytes_.push_back(static_cast<std::uint8_t>(
        static_cast<unsigned>(entry.quote) | (entry.unterminated ? unterminated_bit : 0U) |
        (nested ? nested_bit : 0U) | (new_section ? new_section_bit : 0U) |
        (entry.prefix.empty() ? 0U : prefix_bit) | (short_separator ? short_separator_bit : 0U) |
        (tail == 0 ? 0U : tail_bit)));
    if (new_section) put(bytes_, entry.section - section_);
    put(bytes_, entry.whole.begin - origin_);
    if (!entry.prefix.empty()) put(bytes_, entry.prefix.size());
    put(bytes_, entry.key.size());
    if (entry.key.empty()) bytes_.push_back(static_cast<std::uint8_t>(entry.implied));
    if (!short_separator) put(bytes_, entry.separator.size());
    put(bytes_, entry.value.size());
    if (tail != 0) put(bytes_, tail);
    origin_ = entry.whole.end;
    section_ = entry.section;
    ++size_;
}

EntryList::Iterator::Iterator(const std::uint8_t* at, const std::uint8_t* end)
    : at_(at), next_(at), end_(end) {
    read();
}

EntryList::Iterator& EntryList::Iterator::operator++() {
    at_ = next_;
    read();
    return *this;
}

void EntryList::Iterator::read() {
    if (at_ == end_) return;
    const std::uint8_t flags = *next_++;
    if ((flags & new_section_bit) != 0) entry_.section += get(next_);
    entry_.quote = static_cast<Quote>(flags & quote_bits);
    entry_.unterminated = (flags & unterminated_bit) != 0;
    std::uint32_t offset = origin_ + get(next_);
    entry_.whole.begin = offset;
    const auto take = [&](std::uint32_t size) { return Span{offset, offset + size}; };
    entry_.prefix = take((flags & prefix_bit) != 0 ? get(next_) : 0);
    offset = entry_.prefix.end;
    entry_.key = take(get(next_));
    entry_.implied = entry_.key.empty() ? static_cast<Implied>(*next_++) : Implied::nothing;
    offset = entry_.key.end;
    entry_.separator = take((flags & short_separator_bit) != 0 ? 1 : get(next_));
    offset = entry_.separator.end;
    entry_.value = take(get(next_));
    entry_.whole.end = entry_.value.end + ((flags & tail_bit) != 0 ? get(next_) : 0);
    if ((flags & nested_bit) != 0) {
        entry_.parent = key_of_last_;
    } else {
        entry_.parent = {};
        key_of_last_ = entry_.key;
    }
    origin_ = entry_.whole.end;
}

void SpanList::push_back(Span span) {
    assert(span.begin >= origin_);
    put(bytes_, span.begin - origin_);
    put(bytes_, span.size());
    origin_ = span.end;
    ++size_;
}

SpanList::Iterator::Iterator(const std::uint8_t* at, const std::uint8_t* end)
    : at_(at), next_(at), end_(end) {
    read();
}

SpanList::Iterator& SpanList::Iterator::operator++() {
    at_ = next_;
    read();
    return *this;
}

void SpanList::Iterator::read() {
    if (at_ == end_) return;
    span_.begin = span_.end + get(next_);
    span_.end = span_.begin + get(next_);
}

}  // namespace credlint
