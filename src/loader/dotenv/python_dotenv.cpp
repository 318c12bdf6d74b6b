// python-dotenv 0.21 to 1.2, as dotenv_values(path, interpolate=False) reads a file: references are marked
// and not replaced. Its parser is a series of regular expressions; each function here is one of them or one
// of its functions, and the comments give it.
#include <algorithm>
#include <unordered_set>
#include <utility>

#include "loader/dotenv/cascade.h"
#include "loader/dotenv/decoded_text.h"
#include "loader/dotenv/quotes.h"
#include "loader/lines.h"
#include "loader/loader.h"
#include "text/utf8.h"

namespace credlint::loader {
namespace {

// `escapes`: the letters that may follow a backslash.
std::string unescaped(std::string_view text, std::string_view escapes) {
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
    explicit Parser(const DecodedText& text)
        : decoded_(text), text_(text.text()), single_(text_, '\''), double_(text_, '"') {}

    std::vector<Binding> bindings() {
        std::vector<Binding> out;
        while (at_ < text_.size()) {
            Binding binding;
            bool is_key = false;
            if (!read_binding(binding, is_key)) {
                // [^\r\n]*(?:\r|\n|\r\n)?
                at_ = std::min(line_end() + 1, text_.size());
            } else if (is_key) {
                keys_.insert(binding.key);
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
            const std::optional<std::string_view> key = read_key();
            if (!key) return false;
            binding.key = *key;
            binding.origin.span = decoded_.source_span(*key);
            is_key = true;
        }
        skip_spaces();
        if (peek() == '=') {
            ++at_;
            skip_spaces();
            const std::optional<std::string_view> raw = read_value(binding.value.emplace());
            if (!raw) return false;
            binding.parts = {decoded_.source_span(*raw)};
            find_references(*raw, binding);
        }
        // (?:[^\S\r\n]*#[^\r\n]*)? and [^\S\r\n]*(?:\r\n|\n|\r|$)
        skip_spaces();
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
        skip_spaces();
        if (at_ == after) at_ = before;
    }

    // '([^']+)' or ([^=\#\s]+)
    std::optional<std::string_view> read_key() {
        if (peek() == '\'') {
            const std::size_t end = text_.find('\'', at_ + 1);
            if (end == text_.npos || end == at_ + 1) return std::nullopt;
            const std::string_view key = text_.substr(at_ + 1, end - at_ - 1);
            at_ = end + 1;
            return key;
        }
        const std::size_t begin = at_;
        while (at_ < text_.size() && text_[at_] != '=' && text_[at_] != '#' &&
               space_at(text_, at_, is_python_space) == 0)
            at_ += character_at(text_, at_).length;
        if (at_ == begin) return std::nullopt;
        return text_.substr(begin, at_ - begin);
    }

    // The part of the text that is the value; nullopt: an error.
    std::optional<std::string_view> read_value(std::string& value) {
        switch (peek()) {
            case '\'':
                return read_quoted(value, single_, "\\'");
            case '"':
                return read_quoted(value, double_, "\\'\"abfnrtv");
            default:
                return read_unquoted(value);
        }
    }

    // '((?:\\'|[^'])*)': if no other quote closes it, the last one after a backslash does.
    std::optional<std::string_view> read_quoted(std::string& value, ClosingQuotes& quotes,
                                                std::string_view escapes) {
        std::size_t end = quotes.from(at_ + 1);
        if (end == text_.npos) end = quotes.last();
        if (end <= at_) return std::nullopt;
        const std::string_view raw = text_.substr(at_ + 1, end - at_ - 1);
        value = unescaped(raw, escapes);
        at_ = end + 1;
        return raw;
    }

    // ([^\r\n]*), then without \s+#.* and the spaces at the end
    std::string_view read_unquoted(std::string& value) {
        const std::size_t end = line_end();
        std::string_view part = text_.substr(at_, end - at_);
        for (std::size_t mark = part.find('#'); mark != part.npos; mark = part.find('#', mark + 1)) {
            const std::string_view before = trim_right(part.substr(0, mark), is_python_space);
            if (before.size() == mark) continue;
            part = before;
            break;
        }
        part = trim_right(part, is_python_space);
        value = part;
        at_ = end;
        return part;
    }

    // \$\{([^\}:]*)(?::-([^\}]*))?\}, also in quotes
    void find_references(std::string_view raw, Binding& binding) const {
        for (std::size_t at = raw.find("${"); at != raw.npos; at = raw.find("${", at + 1)) {
            const std::size_t name_end = raw.find_first_of("}:", at + 2);
            if (name_end == raw.npos) return;
            const std::size_t end = raw.find('}', name_end);
            if (end == raw.npos) return;
            if (raw[name_end] == ':' && !raw.substr(name_end).starts_with(":-")) continue;
            const Span place = decoded_.source_span(raw.substr(at, end + 1 - at));
            binding.references.push_back(place);
            const std::string name(raw.substr(at + 2, name_end - at - 2));
            if (!keys_.contains(name)) binding.effects.push_back({Effect::Kind::host_variable, place});
        }
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
    void skip_spaces() {
        while (at_ < text_.size() && text_[at_] != '\n') {
            const std::size_t size = space_at(text_, at_, is_python_space);
            if (size == 0) return;
            at_ += size;
        }
    }

    const DecodedText& decoded_;
    std::string_view text_;
    std::size_t at_ = 0;
    ClosingQuotes single_, double_;
    std::unordered_set<std::string> keys_;  // so far
};

Bindings read(std::span<const Input> files) {
    Bindings out;
    const std::string_view bytes = files.front().bytes;
    if (const Span invalid = first_invalid_utf8(bytes); !invalid.empty()) {
        out.refusal =
            Refusal{"UnicodeDecodeError: 'utf-8' codec can't decode the file", {files.front().role, invalid}};
        return out;
    }
    const DecodedText text = decoded(bytes, CarriageReturns::as_line_feeds);
    out.all = Parser(text).bindings();
    return out;
}

constexpr std::string_view programs[] = {"python-dotenv"};
constexpr Format formats[] = {Format::dotenv};

}  // namespace

extern const Loader python_dotenv;
const Loader python_dotenv{"python-dotenv", programs, formats, read, dotenv_cascade};

}  // namespace credlint::loader
