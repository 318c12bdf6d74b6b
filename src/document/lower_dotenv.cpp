#include <algorithm>

#include "document/lowering.h"
#include "document/tree.h"
#include "text/ascii.h"

extern "C" const TSLanguage* tree_sitter_dotenv();

namespace credlint {
namespace {

struct Symbols {
    const TSLanguage* language = tree_sitter_dotenv();
    TSSymbol carriage_return = named(language, "carriage_return");
    TSSymbol comment = named(language, "comment");
    TSSymbol entry = named(language, "entry");
    TSSymbol key_only = named(language, "key_only");
    TSSymbol broken_line = named(language, "broken_line");
    TSSymbol prefix = named(language, "prefix");
    TSSymbol key = named(language, "key");
    TSSymbol separator = named(language, "separator");
    TSSymbol unquoted = named(language, "unquoted");
    TSSymbol double_quoted = named(language, "double_quoted");
    TSSymbol single_quoted = named(language, "single_quoted");
    TSSymbol backtick_quoted = named(language, "backtick_quoted");
    TSSymbol unterminated = named(language, "unterminated");
    TSSymbol text_after_quote = named(language, "text_after_quote");
};

const Symbols& symbols() {
    static const Symbols all;
    return all;
}

// Where the quote that opens `text` closes, as an offset past the closing quote; 0 if it does not.
std::size_t closing_quote(std::string_view text) {
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] == '\\') {
            ++i;
        } else if (text[i] == text[0]) {
            return i + 1;
        }
    }
    return 0;
}

// The part of an unquoted value that mainstream loaders keep: up to a `#` that begins it or follows
// whitespace, without trailing whitespace.
std::size_t unquoted_size(std::string_view text) {
    std::size_t size = text.size();
    for (std::size_t i = text.find('#'); i != text.npos; i = text.find('#', i + 1)) {
        if (i == 0 || is_line_space(text[i - 1])) {
            size = i;
            break;
        }
    }
    while (size > 0 && is_line_space(text[size - 1])) --size;
    return size;
}

// `set -euo pipefail`: `set` with options, none of which defines a variable as `set -gx` does.
bool other_command(std::string_view prefix) {
    bool options = false;
    while (!prefix.empty()) {
        const std::size_t end = std::min(prefix.find_first_of(" \t"), prefix.size());
        const std::string_view word = prefix.substr(0, end);
        prefix.remove_prefix(std::min(end + 1, prefix.size()));
        if (!word.starts_with('-')) continue;
        options = true;
        if (word == "--export" || word == "--global" || word == "--universal") return false;
        if (word.size() > 1 && word.find_first_not_of("gUlx", 1) == word.npos) return false;
    }
    return options;
}

class Lowering {
public:
    Lowering(const TSTree* tree, const Window& window, Document& document)
        : walk_(tree), window_(window), document_(document) {}

    std::uint32_t run() {
        const auto end = window_.origin + static_cast<std::uint32_t>(window_.bytes.size());
        if (!walk_.enter()) return end;
        do {
            const TSSymbol symbol = walk_.symbol();
            if (symbol == symbols().entry) {
                if (!entry()) return here().begin;
            } else if (symbol == symbols().comment) {
                document_.comments.push_back(here());
            } else if (symbol == symbols().key_only) {
                key_only();
            } else if (symbol == symbols().broken_line) {
                error(SyntaxError::Kind::junk, here());
            } else if (symbol == symbols().carriage_return) {
                count_error(document_, SyntaxError::Kind::stray_carriage_return, here());
            }
        } while (walk_.next());
        return end;
    }

private:
    Span here() const { return window_.span(walk_.begin(), walk_.end()); }
    void error(SyntaxError::Kind kind, Span span) {
        add(document_, document_.errors, {kind, span}, span.begin);
    }

    void key_only() {
        walk_.enter();
        Span name = here();
        do {
            if (walk_.symbol() == symbols().key) name = here();
            if (walk_.symbol() == symbols().comment) document_.comments.push_back(here());
        } while (walk_.next());
        walk_.leave();
        error(SyntaxError::Kind::missing_separator, name);
    }

    // False: the value may continue after the window, and the next one should begin with this entry.
    bool entry() {
        Entry entry;
        entry.whole = here();
        entry.prefix = entry.key = entry.separator = entry.value = {entry.whole.begin, entry.whole.begin};
        Span tail;
        walk_.enter();
        do {
            const TSSymbol symbol = walk_.symbol();
            const Span span = here();
            if (symbol == symbols().key) {
                entry.key = span;
                entry.value = {span.end, span.end};
            } else if (symbol == symbols().separator) {
                entry.separator = span;
                entry.value = {span.end, span.end};
            } else if (symbol == symbols().prefix) {
                entry.prefix = span;
            } else if (symbol == symbols().text_after_quote) {
                tail = span;
            } else if (symbol != symbols().comment) {
                value(symbol, span, entry);
            }
        } while (walk_.next());
        walk_.leave();

        if (may_go_on(entry)) return false;
        const bool nameless = entry.key.empty() && entry.separator.empty();
        if (nameless || other_command(window_.text(entry.prefix))) {
            error(SyntaxError::Kind::junk, window_.trimmed(entry.whole));
            return true;
        }
        if (window_.text(entry.prefix).ends_with('"')) quoted_assignment(entry, tail);
        // `set -gx NAME value` has no separator but whitespace.
        if (entry.separator.empty()) entry.separator = {entry.key.end, entry.value.begin};
        if (entry.key.empty() && !entry.prefix.empty()) {
            // `export = x` sets a variable called `export`.
            entry.key = window_.trimmed({entry.whole.begin, entry.separator.begin});
            entry.prefix = {entry.whole.begin, entry.whole.begin};
        } else if (entry.key.empty()) {
            entry.key = {entry.whole.begin, entry.whole.begin};
        }
        if (entry.key.empty()) error(SyntaxError::Kind::missing_key, entry.separator);
        if (entry.unterminated) error(SyntaxError::Kind::unterminated_quote, entry.value);
        if (!tail.empty()) error(SyntaxError::Kind::text_after_quote, window_.trimmed(tail));
        // Whitespace between the parts goes to the one before: the packed form has no gaps.
        entry.prefix.end = entry.key.begin;
        entry.separator = {entry.key.end, entry.value.begin};
        document_.entries.push_back(entry);
        return true;
    }

    // `set "NAME=value"`: the last quote of the line ends it, and those inside are part of the value.
    void quoted_assignment(Entry& entry, Span& tail) const {
        const Span rest{entry.separator.end, entry.whole.end};
        const std::string_view text = window_.text(rest);
        const std::size_t close = text.rfind('"');
        if (entry.separator.empty() || close == text.npos || text.find('\n') != text.npos) return;
        entry.value = {rest.begin, rest.begin + static_cast<std::uint32_t>(close)};
        entry.quote = Quote::none;
        entry.unterminated = false;
        tail = {};
    }

    void value(TSSymbol symbol, Span span, Entry& entry) {
        const std::string_view text = window_.text(span);
        if (symbol == symbols().unquoted) {
            entry.value = {span.begin, span.begin + static_cast<std::uint32_t>(unquoted_size(text))};
            return;
        }
        entry.quote = text[0] == '"'    ? Quote::double_quote
                      : text[0] == '\'' ? Quote::single_quote
                                        : Quote::backtick;
        if (symbol == symbols().unterminated) {
            entry.unterminated = true;
            entry.value = window_.trimmed(span);
            return;
        }
        // The node of a multi-line value includes what follows the quote, up to and including the line's end.
        if (text.back() == '\n') {
            entry.whole.end = line_end_before(span.end);
            entry.value = {span.begin, span.begin + static_cast<std::uint32_t>(closing_quote(text))};
        } else {
            entry.value = span;
        }
    }

    // Whether the window's end, not the text, is why the quote is open. In a piece of a window, a quote
    // after a backslash is also open: it closes its line only where no line below has another.
    bool may_go_on(const Entry& entry) const {
        if (entry.quote == Quote::none || (window_.whole && !entry.unterminated)) return false;
        if (window_.last || !window_.can_widen(entry.whole.begin)) return false;
        return closing_quote(window_.bytes.substr(entry.value.begin - window_.origin)) == 0;
    }

    std::uint32_t line_end_before(std::uint32_t offset) const {
        const std::string_view before = window_.bytes.substr(0, offset - window_.origin);
        std::size_t size = before.size();
        if (size > 0 && before[size - 1] == '\n') --size;
        if (size > 0 && before[size - 1] == '\r') --size;
        return window_.origin + static_cast<std::uint32_t>(size);
    }

    TreeWalk walk_;
    const Window& window_;
    Document& document_;
};

}  // namespace

std::uint32_t lower_dotenv(const TSTree* tree, const Window& window, Document& document) {
    return Lowering(tree, window, document).run();
}

}  // namespace credlint
