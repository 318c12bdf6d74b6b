#include "suppress/suppression_comments.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "text/ascii.h"
#include "text/line.h"
#include "text/nearest.h"
#include "text/printable.h"

namespace credlint {
namespace {

using Kind = Directive::Kind;
using Fault = Directive::Fault;

constexpr std::string_view name = "credlint";
constexpr std::string_view words[] = {"ignore", "ignore-file", "disable", "enable"};

// The names of these kinds in other linters.
constexpr std::pair<std::string_view, Kind> others[] = {
    {"allow", Kind::ignore},
    {"disable-line", Kind::ignore},
    {"disable-next-line", Kind::ignore},
    {"ignore-line", Kind::ignore},
    {"ignore-next-line", Kind::ignore},
    {"noqa", Kind::ignore},
    {"skip", Kind::ignore},
    {"disable-file", Kind::ignore_file},
    {"off", Kind::disable},
    {"ignore-start", Kind::disable},
    {"on", Kind::enable},
    {"ignore-end", Kind::enable},
};

std::size_t skip_spaces(std::string_view text, std::size_t at) {
    while (at < text.size() && is_line_space(text[at])) ++at;
    return at;
}

// Where the text after the comment's marker begins; 0: there is no marker.
std::size_t after_marker(std::string_view text) {
    std::size_t at = 0;
    if (text.starts_with("//")) {
        at = 2;
    } else if (!text.empty() && (text[0] == '#' || text[0] == ';')) {
        while (at < text.size() && text[at] == text[0]) ++at;
    }
    return at;
}

std::optional<Kind> kind_of(std::string_view word) {
    for (std::size_t i = 0; i < std::size(words); ++i) {
        if (word == words[i]) return static_cast<Kind>(i);
    }
    return std::nullopt;
}

// Reads one comment.
class Reader {
public:
    Reader(std::string_view text, std::uint32_t begin, std::deque<Span>& names)
        : text_(text), begin_(begin), names_(names) {}

    std::optional<Directive> read() {
        at_ = after_marker(text_);
        if (at_ == 0) return std::nullopt;
        at_ = skip_spaces(text_, at_);
        if (!same_word(text_.substr(at_, name.size()), name)) return std::nullopt;
        at_ = skip_spaces(text_, at_ + name.size());
        const bool colon = at_ < text_.size() && text_[at_] == ':';
        if (at_ < text_.size() && (colon || text_[at_] == '-')) ++at_;
        directive_.comment = span(0, text_.size());
        read_word();
        const std::optional<Kind> kind = kind_of(text_.substr(word_, at_ - word_));
        at_ = skip_spaces(text_, at_);
        const bool listed = at_ < text_.size() && text_[at_] == '[';
        // Without a colon it may be prose that mentions the program.
        if (!colon && !(kind && listed)) return std::nullopt;
        directive_.kind = kind.value_or(Kind::ignore);
        if (listed) {
            read_list();
        } else {
            directive_.fault = Fault::no_brackets;
        }
        if (!kind) directive_.fault = Fault::unknown_word;
        if (!colon) directive_.fault = Fault::no_colon;
        return directive_;
    }

    // After the list, once it has been read.
    std::size_t end() const { return at_; }

private:
    Span span(std::size_t begin, std::size_t end) const {
        return {begin_ + static_cast<std::uint32_t>(begin), begin_ + static_cast<std::uint32_t>(end)};
    }

    void read_word() {
        word_ = at_ = skip_spaces(text_, at_);
        while (at_ < text_.size() &&
               (is_letter_or_digit(text_[at_]) || text_[at_] == '-' || text_[at_] == '_'))
            ++at_;
        directive_.word = span(word_, at_);
    }

    void read_list() {
        const std::size_t open = at_ + 1;
        const std::size_t close = text_.find(']', open);
        if (close == text_.npos) {
            directive_.fault = Fault::open_bracket;
            return;
        }
        directive_.list = span(open, close);
        directive_.first_name = static_cast<std::uint32_t>(names_.size());
        for (std::size_t from = open; from <= close;) {
            const std::size_t comma = std::min(text_.find(',', from), close);
            std::size_t begin = skip_spaces(text_, from);
            std::size_t end = comma;
            while (end > begin && is_line_space(text_[end - 1])) --end;
            if (begin < end) names_.push_back(span(begin, end));
            from = comma + 1;
        }
        directive_.names = static_cast<std::uint32_t>(names_.size()) - directive_.first_name;
        if (directive_.names == 0) directive_.fault = Fault::no_rule;
        at_ = close + 1;
        const std::string_view reason = text_.substr(at_);
        directive_.reasoned = std::any_of(reason.begin(), reason.end(), [](char c) {
            return is_letter_or_digit(c) || static_cast<unsigned char>(c) > 0x7f;
        });
    }

    std::string_view text_;
    std::uint32_t begin_;
    std::deque<Span>& names_;
    std::size_t at_ = 0;
    std::size_t word_ = 0;
    Directive directive_;
};

// A comment after a value belongs to the entry, one after a header or a name to the document.
void add_directives(const ParsedFile& parsed, std::uint32_t part, Directives& out) {
    const Source& source = *parsed.source;
    const Document& document = parsed.parts[part].document;
    const auto add = [&](Span comment, std::uint32_t behind) {
        std::optional<Directive> found = Reader(source.text(comment), comment.begin, out.names).read();
        if (!found) return;
        found->part = part;
        found->behind = behind;
        if (behind != comment.begin || !begins_line(source, document, comment.begin))
            found->fault = Fault::trailing;
        out.all.push_back(*found);
    };
    auto comment = document.comments.begin();
    const auto add_comments_before = [&](std::uint32_t offset) {
        for (; comment != document.comments.end() && comment->begin < offset; ++comment)
            add(*comment, comment->begin);
    };
    for (const Entry& entry : document.entries) {
        const std::string_view tail = source.text({entry.value.end, entry.whole.end});
        const auto skip = static_cast<std::uint32_t>(skip_spaces(tail, 0));
        if (skip == tail.size()) continue;
        add_comments_before(entry.value.end + skip);
        add({entry.value.end + skip, entry.whole.end}, entry.whole.begin);
    }
    add_comments_before(source.size());
}

}  // namespace

std::string_view to_string(Kind kind) {
    return words[static_cast<std::size_t>(kind)];
}

std::optional<Kind> likely_kind(std::string_view word) {
    const std::string lower = folded(word);
    for (const auto& [other, kind] : others) {
        if (lower == other) return kind;
    }
    constexpr std::size_t most_edits = 2;
    return kind_of(nearest(lower, words, most_edits));
}

Directives directives(const ParsedFile& parsed) {
    Directives out;
    const std::string_view bytes = parsed.source->bytes();
    // Its first letter may be uppercase.
    const std::string_view tail = name.substr(1);
    if (::memmem(bytes.data(), bytes.size(), tail.data(), tail.size()) == nullptr) return out;
    for (std::uint32_t part = 0; part < parsed.parts.size(); ++part) add_directives(parsed, part, out);
    return out;
}

std::size_t shown_head(std::string_view comment,
                       const std::function<bool(std::string_view name)>& names_a_rule) {
    std::deque<Span> names;
    Reader reader(comment, 0, names);
    const std::optional<Directive> directive = reader.read();
    if (!directive) return 0;
    const auto text = [&](Span span) { return comment.substr(span.begin, span.size()); };
    std::size_t end = directive->word.begin;
    if (likely_kind(text(directive->word))) {
        end = directive->word.end;
        const bool ours =
            std::all_of(names.begin(), names.end(), [&](Span rule) { return names_a_rule(text(rule)); });
        if (!names.empty() || directive->fault == Fault::no_rule)
            end = ours ? reader.end() : directive->list.begin;
    }
    return printable(comment.substr(0, end)) == comment.substr(0, end) ? end : 0;
}

bool begins_line(const Source& source, const Document& document, std::uint32_t offset) {
    const std::string_view bytes = source.bytes();
    std::uint32_t line = line_at(bytes, offset).begin;
    if (line == 0 && bytes.starts_with("\xef\xbb\xbf")) line = std::min<std::uint32_t>(3, offset);
    const std::string_view before = bytes.substr(line, offset - line);
    return margin(document, before).size() == before.size();
}

std::string_view margin(const Document& document, std::string_view line) {
    std::size_t at = 0;
    while (at < line.size() && (is_line_space(line[at]) || (document.embedded && line[at] == '>'))) ++at;
    return line.substr(0, at);
}

}  // namespace credlint
