// python-dotenv 0.21 to 1.2, as dotenv_values(path, interpolate=False) reads a file. Its parser is a row of
// regular expressions; each function here is one of them or one of its functions, and the comments give it.
#include <algorithm>
#include <utility>

#include "loader/dotenv/dotenv_loader.h"
#include "loader/dotenv/quotes.h"
#include "loader/lines.h"
#include "text/utf8.h"

namespace credlint::loader {
namespace {

// As Python's text files do: all line breaks become LF.
std::string with_plain_line_breaks(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '\r') {
            out += bytes[i];
            continue;
        }
        out += '\n';
        if (bytes.substr(i + 1).starts_with('\n')) ++i;
    }
    return out;
}

// `escapes`: the letters that may follow a backslash.
std::string decoded(std::string_view text, std::string_view escapes) {
    constexpr std::string_view letters = "abfnrtv";
    constexpr std::string_view meanings = "\a\b\f\n\r\t\v";
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && escapes.find(text[i + 1]) != escapes.npos) {
            ++i;
            const std::size_t letter = letters.find(text[i]);
            out += letter == letters.npos ? text[i] : meanings[letter];
        } else {
            out += text[i];
        }
    }
    return out;
}

class Parser {
public:
    explicit Parser(std::string_view text) : text_(text), single_(text, '\''), double_(text, '"') {}

    Bindings bindings() {
        Bindings out;
        while (at_ < text_.size()) {
            Binding binding;
            bool is_key = false;
            if (!read_binding(binding, is_key)) {
                // [^\r\n]*(?:\r|\n|\r\n)?
                at_ = std::min(line_end() + 1, text_.size());
            } else if (is_key) {
                out.push_back(std::move(binding));
            }
        }
        return out;
    }

private:
    // False: an error, and the rest of the line is skipped.
    bool read_binding(Binding& binding, bool& is_key) {
        skip_space();
        if (at_ == text_.size()) return true;
        skip_export();
        if (peek() != '#') {
            if (!read_key(binding.key)) return false;
            is_key = true;
        }
        skip_blanks();
        if (peek() == '=') {
            ++at_;
            skip_blanks();
            binding.value.emplace();
            if (!read_value(*binding.value)) return false;
        }
        // (?:[^\S\r\n]*#[^\r\n]*)? and [^\S\r\n]*(?:\r\n|\n|\r|$)
        skip_blanks();
        if (peek() == '#') at_ = line_end();
        if (at_ < text_.size() && text_[at_] != '\n') return false;
        at_ = std::min(at_ + 1, text_.size());
        return true;
    }

    // (?:export[^\S\r\n]+)?
    void skip_export() {
        constexpr std::string_view word = "export";
        const std::size_t before = at_;
        if (!text_.substr(at_).starts_with(word)) return;
        at_ += word.size();
        const std::size_t after = at_;
        skip_blanks();
        if (at_ == after) at_ = before;
    }

    // '([^']+)' or ([^=\#\s]+)
    bool read_key(std::string& key) {
        if (peek() == '\'') {
            const std::size_t end = text_.find('\'', at_ + 1);
            if (end == text_.npos || end == at_ + 1) return false;
            key = text_.substr(at_ + 1, end - at_ - 1);
            at_ = end + 1;
            return true;
        }
        const std::size_t begin = at_;
        while (at_ < text_.size() && text_[at_] != '=' && text_[at_] != '#' &&
               space_at(text_, at_, is_python_space) == 0)
            at_ += character_at(text_, at_).length;
        key = text_.substr(begin, at_ - begin);
        return !key.empty();
    }

    bool read_value(std::string& value) {
        switch (peek()) {
            case '\'':
                return read_quoted(value, single_, "\\'");
            case '"':
                return read_quoted(value, double_, "\\'\"abfnrtv");
            default:
                read_unquoted(value);
                return true;
        }
    }

    // '((?:\\'|[^'])*)': where no other quote closes it, the last one behind a backslash does.
    bool read_quoted(std::string& value, ClosingQuotes& quotes, std::string_view escapes) {
        std::size_t end = quotes.from(at_ + 1);
        if (end == text_.npos) end = quotes.last();
        if (end <= at_) return false;
        value = decoded(text_.substr(at_ + 1, end - at_ - 1), escapes);
        at_ = end + 1;
        return true;
    }

    // ([^\r\n]*), then without \s+#.* and the spaces at the end
    void read_unquoted(std::string& value) {
        const std::size_t end = line_end();
        std::string_view part = text_.substr(at_, end - at_);
        for (std::size_t mark = part.find('#'); mark != part.npos; mark = part.find('#', mark + 1)) {
            const std::string_view before = trim_right(part.substr(0, mark), is_python_space);
            if (before.size() == mark) continue;
            part = before;
            break;
        }
        value = trim_right(part, is_python_space);
        at_ = end;
    }

    char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
    std::size_t line_end() const { return std::min(text_.find('\n', at_), text_.size()); }

    // \s*
    void skip_space() {
        while (at_ < text_.size()) {
            const std::size_t size = space_at(text_, at_, is_python_space);
            if (size == 0) return;
            at_ += size;
        }
    }
    // [^\S\r\n]*
    void skip_blanks() {
        while (at_ < text_.size() && text_[at_] != '\n') {
            const std::size_t size = space_at(text_, at_, is_python_space);
            if (size == 0) return;
            at_ += size;
        }
    }

    std::string_view text_;
    std::size_t at_ = 0;
    ClosingQuotes single_, double_;
};

}  // namespace

std::optional<Bindings> read_as_python_dotenv(std::string_view bytes) {
    if (!is_utf8(bytes)) return std::nullopt;  // UnicodeDecodeError
    const std::string text = with_plain_line_breaks(bytes);
    return Parser(text).bindings();
}

}  // namespace credlint::loader
