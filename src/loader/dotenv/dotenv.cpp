// npm's dotenv 16 to 18, as parse() reads what readFileSync gives it. Its parser is one regular expression,
// which is looked for at the beginning of each line:
//   ^\s*(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?)(VALUE)?\s*(?:#.*)?$      with the flags g and m
//   VALUE = \s*'(?:\\'|[^'])*'  |  the same with "  |  the same with `  |  [^#\r\n]+
// What follows gives the matches that backtracking would find, without going back.
#include <algorithm>
#include <array>
#include <utility>

#include "loader/dotenv/cascade.h"
#include "loader/dotenv/decoded_text.h"
#include "loader/dotenv/quotes.h"
#include "loader/lines.h"
#include "loader/loader.h"
#include "text/ascii.h"

namespace credlint::loader {
namespace {

constexpr std::string_view quote_characters = "'\"`";

// The size of the line end there for `^`, `$` and `.`: LF, U+2028, U+2029; 0: none.
std::size_t line_break_at(std::string_view text, std::size_t at) {
    if (at >= text.size()) return 0;
    if (text[at] == '\n') return 1;
    const std::string_view rest = text.substr(at);
    return rest.starts_with("\xE2\x80\xA8") || rest.starts_with("\xE2\x80\xA9") ? 3 : 0;
}

bool ends_line(std::string_view text, std::size_t at) {
    return at == text.size() || line_break_at(text, at) != 0;
}

std::size_t line_end(std::string_view text, std::size_t at) {
    while (!ends_line(text, at)) ++at;
    return at;
}

// .replace(/^(['"`])([\s\S]*)\1$/mg, "$2")
std::string without_quotes(std::string_view text) {
    // The last of each kind that ends a line.
    std::array<std::size_t, quote_characters.size()> last;
    for (std::size_t kind = 0; kind < last.size(); ++kind) {
        std::size_t at = text.rfind(quote_characters[kind]);
        while (at != text.npos && !ends_line(text, at + 1))
            at = at == 0 ? text.npos : text.rfind(quote_characters[kind], at - 1);
        last[kind] = at;
    }
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t kind = quote_characters.find(text[at]);
        if (kind != quote_characters.npos && last[kind] != text.npos && last[kind] > at) {
            out += text.substr(at + 1, last[kind] - at - 1);
            at = last[kind] + 1;
        }
        const std::size_t end = line_end(text, at);
        const std::size_t next = end + line_break_at(text, end);
        out += text.substr(at, next - at);
        at = next;
    }
    return out;
}

void replace_all(std::string& text, std::string_view from, char to) {
    std::string out;
    std::size_t at = 0;
    for (std::size_t found; (found = text.find(from, at)) != text.npos; at = found + from.size())
        out.append(text, at, found - at) += to;
    text = out.append(text, at);
}

// The value for the second group of the match, with its whitespace trimmed.
std::string value_of(std::string_view group) {
    std::string value = without_quotes(group);
    if (group.starts_with('"')) {
        replace_all(value, "\\n", '\n');
        replace_all(value, "\\r", '\r');
    }
    return value;
}

std::string_view inside_quotes(std::string_view group) {
    const bool quoted = group.size() > 1 && quote_characters.find(group.front()) != group.npos &&
                        group.front() == group.back();
    return quoted ? group.substr(1, group.size() - 2) : group;
}

// One kind of quotes.
class Quotes {
public:
    Quotes(std::string_view text, char quote) : text_(text), quote_(quote), closing_(text, quote) {}

    // The end of the value that this quote opens, where the rest of the line is a comment or empty; npos:
    // none. Offsets must not decrease from call to call.
    std::size_t end(std::size_t open) {
        std::size_t end = closing_.from(open + 1);
        if (end != text_.npos && ends_value(end)) return end;
        // Or else the last one before it that has a backslash: the expression backtracks.
        if (!known_ || end != limit_) {
            known_ = true;
            limit_ = end;
            escaped_ = end == text_.npos ? closing_.last() : before(end);
            while (escaped_ != text_.npos && escaped_ > open && !ends_value(escaped_))
                escaped_ = before(escaped_);
        }
        return escaped_ != text_.npos && escaped_ > open ? escaped_ : text_.npos;
    }

private:
    std::size_t before(std::size_t at) const { return at == 0 ? text_.npos : text_.rfind(quote_, at - 1); }
    bool ends_value(std::size_t quote) const {
        std::size_t at = quote + 1;
        while (!ends_line(text_, at)) {
            const std::size_t size = space_at(text_, at, is_js_space);
            if (size == 0) return text_[at] == '#';
            at += size;
        }
        return true;
    }

    std::string_view text_;
    char quote_;
    ClosingQuotes closing_;
    bool known_ = false;
    std::size_t limit_ = 0;    // the quote without a backslash that the next was looked for before
    std::size_t escaped_ = 0;  // the last good one before it
};

class Parser {
public:
    explicit Parser(const DecodedText& text)
        : decoded_(text),
          text_(text.text()),
          quotes_{Quotes(text_, '\''), Quotes(text_, '"'), Quotes(text_, '`')} {}

    std::vector<Binding> bindings() {
        std::vector<Binding> out;
        // Where no match begins, the next line is tried.
        for (skip_space(); at_ < text_.size(); skip_space()) {
            Binding binding;
            // A key of this name sets no property of a JavaScript object.
            if (read_binding(binding) && binding.key != "__proto__") out.push_back(std::move(binding));
            at_ = line_end(text_, at_);
        }
        return out;
    }

private:
    // Sets the offset to the line where the match ends, or else to the line where it would begin.
    bool read_binding(Binding& binding) {
        const std::size_t begin = at_;
        const auto fails = [&] {
            at_ = begin;
            return false;
        };
        std::string_view key = read_key();
        if (key == "export") {
            skip_space();
            if (const std::string_view after = read_key(); !after.empty()) key = after;
        }
        if (key.empty()) return fails();
        at_ = static_cast<std::size_t>(key.data() - text_.data()) + key.size();
        const std::size_t key_end = at_;
        skip_space();
        if (peek() == '=') {
            ++at_;
        } else {
            at_ = key_end;
            if (peek() != ':') return fails();
            const std::size_t size = at_ + 1 < text_.size() ? space_at(text_, at_ + 1, is_js_space) : 0;
            if (size == 0) return fails();
            at_ += 1 + size;
        }
        binding.key = key;
        binding.origin.span = decoded_.source_span(key);
        const std::string_view group = trim(read_value(), is_js_space);
        binding.value = value_of(group);
        binding.parts = {decoded_.source_span(inside_quotes(group))};
        // \s*(?:#.*)?$: the comment may be on a line below.
        const std::size_t value_end = at_;
        skip_space();
        if (peek() != '#') at_ = value_end;
        return true;
    }

    // [\w.-]+
    std::string_view read_key() {
        const std::size_t begin = at_;
        while (at_ < text_.size() && (is_letter_or_digit(text_[at_]) || text_[at_] == '_' ||
                                      text_[at_] == '.' || text_[at_] == '-'))
            ++at_;
        return text_.substr(begin, at_ - begin);
    }

    // The second group; leaves the offset after it.
    std::string_view read_value() {
        const std::size_t begin = at_;
        skip_space();
        const std::size_t kind =
            at_ < text_.size() ? quote_characters.find(text_[at_]) : quote_characters.npos;
        if (kind != quote_characters.npos) {
            const std::size_t end = quotes_[kind].end(at_);
            if (end != text_.npos) {
                at_ = end + 1;
                return text_.substr(begin, at_ - begin);
            }
        }
        at_ = std::min(text_.find_first_of("#\n", begin), text_.size());
        return text_.substr(begin, at_ - begin);
    }

    char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

    // \s*
    void skip_space() {
        while (at_ < text_.size()) {
            const std::size_t size = space_at(text_, at_, is_js_space);
            if (size == 0) return;
            at_ += size;
        }
    }

    const DecodedText& decoded_;
    std::string_view text_;
    std::size_t at_ = 0;
    std::array<Quotes, quote_characters.size()> quotes_;
};

Bindings read(std::span<const Input> files) {
    const DecodedText text = decoded(files.front().bytes, CarriageReturns::as_line_feeds);
    Bindings out;
    out.all = Parser(text).bindings();
    return out;
}

constexpr std::string_view programs[] = {"dotenv for Node.js"};
constexpr Format formats[] = {Format::dotenv};

}  // namespace

extern const Loader dotenv;
const Loader dotenv{"dotenv", programs, formats, read, dotenv_cascade};

}  // namespace credlint::loader
