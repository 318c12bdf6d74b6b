#include "credential/pem/der.h"

#include <algorithm>
#include <string>

#include "text/ascii.h"
#include "text/timestamp.h"

namespace credlint::pem {
namespace {

constexpr std::uint8_t sequence = 0x30;

std::uint8_t byte(char c) {
    return static_cast<std::uint8_t>(c);
}

struct Head {
    std::size_t size = 0;      // of tag and length
    std::uint64_t length = 0;  // of what follows
};

std::optional<Head> read_head(std::string_view bytes) {
    if (bytes.size() < 2) return std::nullopt;
    const std::uint8_t first = byte(bytes[1]);
    if (first < 0x80) return Head{2, first};
    const std::size_t count = first & 0x7fU;
    if (count == 0 || count > 4 || bytes.size() < 2 + count) return std::nullopt;
    Head head{2 + count, 0};
    for (std::size_t i = 0; i < count; ++i) head.length = head.length << 8 | byte(bytes[2 + i]);
    return head;
}

// `YYMMDDhhmmssZ`, or with four digits of the year.
std::optional<std::int64_t> time(const Element& element) {
    constexpr std::uint8_t utc_time = 0x17, generalized_time = 0x18;
    std::string digits(element.content);
    if (digits.empty() || digits.back() != 'Z') return std::nullopt;
    digits.pop_back();
    if (element.tag == utc_time && digits.size() == 12) {
        digits.insert(0, digits[0] < '5' ? "20" : "19");
    } else if (element.tag != generalized_time || digits.size() != 14) {
        return std::nullopt;
    }
    if (!std::all_of(digits.begin(), digits.end(), is_digit)) return std::nullopt;
    const auto part = [&](std::size_t at, std::size_t size = 2) { return digits.substr(at, size); };
    return parse_timestamp(part(0, 4) + "-" + part(4) + "-" + part(6) + "T" + part(8) + ":" + part(10) + ":" +
                           part(12) + "Z");
}

}  // namespace

std::optional<Element> read_element(std::string_view bytes) {
    const std::optional<Head> head = read_head(bytes);
    if (!head || bytes.size() - head->size < head->length) return std::nullopt;
    const auto length = static_cast<std::size_t>(head->length);
    return Element{byte(bytes[0]), bytes.substr(head->size, length), bytes.substr(head->size + length)};
}

Whole whole_sequence(std::string_view bytes) {
    if (bytes.empty() || byte(bytes[0]) != sequence) return Whole::no;
    const std::optional<Head> head = read_head(bytes);
    if (!head) return bytes.size() < 6 ? Whole::cut_off : Whole::no;
    const std::size_t there = bytes.size() - head->size;
    if (there < head->length) return Whole::cut_off;
    return there > head->length ? Whole::longer : Whole::yes;
}

std::optional<Validity> validity(std::string_view certificate) {
    constexpr std::uint8_t version = 0xa0;
    const std::optional<Element> outer = read_element(certificate);
    const std::optional<Element> inner = outer ? read_element(outer->content) : std::nullopt;
    if (!inner || inner->tag != sequence) return std::nullopt;
    std::optional<Element> element = read_element(inner->content);
    if (element && element->tag == version) element = read_element(element->rest);
    // Serial number, algorithm, issuer; then the validity.
    for (int i = 0; i < 3 && element; ++i) element = read_element(element->rest);
    const std::optional<Element> begin = element ? read_element(element->content) : std::nullopt;
    const std::optional<Element> end = begin ? read_element(begin->rest) : std::nullopt;
    if (!end) return std::nullopt;
    const std::optional<std::int64_t> from = time(*begin), to = time(*end);
    if (!from || !to) return std::nullopt;
    return Validity{*from, *to};
}

}  // namespace credlint::pem
