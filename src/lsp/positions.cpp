#include "lsp/positions.h"

#include <algorithm>

#include "text/utf8.h"

namespace credlint::lsp {
namespace {

constexpr std::uint32_t between_marks = 512;

std::uint32_t units(const Character& character, Encoding encoding) {
    if (encoding == Encoding::utf8) return character.length;
    return character.valid && character.code_point > 0xFFFF ? 2 : 1;
}

}  // namespace

Positions::Positions(std::string_view text, Encoding encoding)
    : text_(text), encoding_(encoding), starts_{0} {
    std::uint32_t character = 0;
    std::size_t next_mark = between_marks;
    for (std::size_t i = 0; i < text.size();) {
        if (i >= next_mark) {
            marks_.push_back({static_cast<std::uint32_t>(i), character});
            next_mark = i + between_marks;
        }
        const bool ends = text[i] == '\n' || (text[i] == '\r' && !text.substr(i + 1).starts_with('\n'));
        if (ends) {
            starts_.push_back(static_cast<std::uint32_t>(++i));
            character = 0;
            next_mark = i + between_marks;
        } else if (static_cast<unsigned char>(text[i]) < 0x80) {
            ++i;
            ++character;
        } else {
            const Character next = character_at(text, i);
            i += next.length;
            character += units(next, encoding);
        }
    }
}

std::pair<const Positions::Mark*, const Positions::Mark*> Positions::marks_between(std::uint32_t begin,
                                                                                   std::size_t end) const {
    const auto before = [](const Mark& mark, std::size_t offset) { return mark.offset < offset; };
    const Mark* const last = marks_.data() + marks_.size();
    return {std::lower_bound(marks_.data(), last, begin, before),
            std::lower_bound(marks_.data(), last, end, before)};
}

// Without its line end.
std::string_view Positions::line(std::size_t number) const {
    const std::size_t end = number + 1 < starts_.size() ? starts_[number + 1] : text_.size();
    std::string_view line = text_.substr(starts_[number], end - starts_[number]);
    if (line.ends_with('\n')) line.remove_suffix(1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

Json Positions::position(std::uint32_t offset) const {
    offset = std::min(offset, static_cast<std::uint32_t>(text_.size()));
    const auto number =
        static_cast<std::size_t>(std::upper_bound(starts_.begin(), starts_.end(), offset) - starts_.begin()) -
        1;
    const std::uint32_t start = starts_[number];
    const std::string_view text = line(number);
    const std::size_t end = std::min<std::size_t>(offset - start, text.size());
    const auto [first, last] = marks_between(start, start + end + 1);
    std::uint32_t character = first == last ? 0 : last[-1].character;
    for (std::size_t i = first == last ? 0 : last[-1].offset - start; i < end;) {
        const Character next = character_at(text, i);
        i += next.length;
        if (i <= end) character += units(next, encoding_);
    }
    return {{"line", number}, {"character", character}};
}

Json Positions::range(Span span) const {
    return {{"start", position(span.begin)}, {"end", position(span.end)}};
}

std::optional<std::uint32_t> Positions::offset(const Json& position) const {
    const auto number = number_at(position, {"line"});
    const auto character = number_at(position, {"character"});
    if (!number || !character) return std::nullopt;
    if (*number >= starts_.size()) return static_cast<std::uint32_t>(text_.size());
    const std::uint32_t start = starts_[*number];
    const std::string_view text = line(*number);
    const auto [first, last] = marks_between(start, start + text.size());
    const Mark* const past =
        std::upper_bound(first, last, *character,
                         [](std::uint32_t wanted, const Mark& mark) { return wanted < mark.character; });
    std::size_t i = past == first ? 0 : past[-1].offset - start;
    for (std::uint32_t left = *character - (past == first ? 0 : past[-1].character); i < text.size();) {
        const Character next = character_at(text, i);
        if (units(next, encoding_) > left) break;
        left -= units(next, encoding_);
        i += next.length;
    }
    return start + static_cast<std::uint32_t>(i);
}

std::optional<Span> Positions::span(const Json& range) const {
    const auto begin = offset(at(range, {"start"}));
    const auto end = offset(at(range, {"end"}));
    if (!begin || !end) return std::nullopt;
    return Span{std::min(*begin, *end), std::max(*begin, *end)};
}

}  // namespace credlint::lsp
