#include "document/lowering.h"
#include "document/tree.h"
#include "text/ascii.h"

extern "C" const TSLanguage* tree_sitter_ini();

namespace credlint {
namespace {

struct Symbols {
    const TSLanguage* language = tree_sitter_ini();
    TSSymbol carriage_return = named(language, "carriage_return");
    TSSymbol comment = named(language, "comment");
    TSSymbol section = named(language, "section");
    TSSymbol section_name = named(language, "section_name");
    TSSymbol text_after_section = named(language, "text_after_section");
    TSSymbol entry = named(language, "entry");
    TSSymbol key_only = named(language, "key_only");
    TSSymbol key = named(language, "key");
    TSSymbol separator = named(language, "separator");
    TSSymbol value = named(language, "value");
    TSSymbol continuation = named(language, "continuation");
    TSSymbol sub_property = named(language, "sub_property");
    TSSymbol junk = named(language, "junk");
};

const Symbols& symbols() {
    static const Symbols all;
    return all;
}

// Without the comment that whitespace and `#` or `;` begin, and without trailing whitespace: what every AWS
// SDK except botocore keeps. `before` is the character before the text.
std::size_t value_size(std::string_view text, char before) {
    std::size_t size = text.size();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((text[i] == '#' || text[i] == ';') && is_line_space(i == 0 ? before : text[i - 1])) {
            size = i;
            break;
        }
    }
    while (size > 0 && is_line_space(text[size - 1])) --size;
    return size;
}

class Lowering {
public:
    Lowering(const TSTree* tree, const Window& window, Document& document)
        : walk_(tree), window_(window), document_(document) {}

    void run() {
        if (!walk_.enter()) return;
        do {
            const TSSymbol symbol = walk_.symbol();
            if (symbol == symbols().entry) {
                entry();
            } else if (symbol == symbols().section) {
                section();
            } else if (symbol == symbols().comment) {
                document_.comments.push_back(here());
            } else if (symbol == symbols().key_only) {
                error(SyntaxError::Kind::missing_separator, window_.trimmed(here()));
            } else if (symbol == symbols().carriage_return) {
                count_error(document_, SyntaxError::Kind::stray_carriage_return, here());
            }
        } while (walk_.next());
    }

private:
    Span here() const { return window_.span(walk_.begin(), walk_.end()); }
    void error(SyntaxError::Kind kind, Span span) {
        add(document_, document_.errors, {kind, span}, span.begin);
    }
    std::uint32_t current_section() const {
        return static_cast<std::uint32_t>(document_.sections.size() - 1);
    }

    void section() {
        Section section;
        section.header = here();
        section.name = {section.header.begin + 1, section.header.begin + 1};
        bool closed = false;
        Span tail;
        walk_.enter();
        do {
            const TSSymbol symbol = walk_.symbol();
            if (symbol == symbols().section_name) {
                section.name = window_.trimmed(here());
            } else if (symbol == symbols().text_after_section) {
                tail = window_.trimmed(here());
            } else if (symbol == symbols().comment) {
                document_.comments.push_back(here());
            } else if (window_.text(here()) == "]") {
                closed = true;
                section.header.end = here().end;
            }
        } while (walk_.next());
        walk_.leave();
        if (!closed) {
            section.header.end = section.name.end;
            error(SyntaxError::Kind::unclosed_section, section.header);
        }
        if (!tail.empty()) error(SyntaxError::Kind::text_after_section, tail);
        // A bracket alone names nothing: what follows it stays where it was.
        if (closed || !section.name.empty())
            add(document_, document_.sections, section, section.header.begin);
    }

    void entry() {
        Entry entry;
        begin_entry(entry);
        walk_.enter();
        bool pushed = false;
        do {
            const TSSymbol symbol = walk_.symbol();
            if (symbol == symbols().continuation) {
                // Its last line ends the value; value.cpp separates the lines.
                const Span span = window_.trimmed(here());
                if (!window_.text(span).empty() && window_.text(span).back() != '\n') {
                    entry.value.end = entry.whole.end = span.end;
                }
            } else if (symbol == symbols().sub_property || symbol == symbols().comment ||
                       symbol == symbols().junk) {
                // The parent comes first in file order.
                if (!pushed) finish_entry(entry);
                pushed = true;
                nested(symbol, entry.key);
            } else {
                part(symbol, entry);
            }
        } while (walk_.next());
        walk_.leave();
        if (!pushed) finish_entry(entry);
    }

    void nested(TSSymbol symbol, Span parent) {
        if (symbol == symbols().comment) {
            document_.comments.push_back(here());
            return;
        }
        if (symbol == symbols().junk) {
            error(SyntaxError::Kind::junk, window_.trimmed(here()));
            return;
        }
        Entry entry;
        begin_entry(entry);
        entry.parent = parent;
        bool separated = false;
        walk_.enter();
        do {
            separated = separated || walk_.symbol() == symbols().separator;
            part(walk_.symbol(), entry);
        } while (walk_.next());
        walk_.leave();
        if (separated) {
            finish_entry(entry);
        } else {
            error(SyntaxError::Kind::missing_separator, entry.key);
        }
    }

    void begin_entry(Entry& entry) const {
        entry.whole = {here().begin, here().begin};
        entry.prefix = entry.key = entry.separator = entry.value = entry.whole;
        entry.section = current_section();
    }

    void part(TSSymbol symbol, Entry& entry) const {
        Span span = here();
        if (symbol == symbols().key) {
            entry.key = window_.trimmed(span);
        } else if (symbol == symbols().separator) {
            entry.separator = span;
            entry.value = {span.end, span.end};
        } else if (symbol == symbols().value) {
            entry.whole.end = span.end;
            const char before = window_.bytes[span.begin - window_.origin - 1];
            entry.value = {span.begin,
                           span.begin + static_cast<std::uint32_t>(value_size(window_.text(span), before))};
        }
        entry.whole.end = entry.whole.end > span.end ? entry.whole.end : span.end;
    }

    void finish_entry(Entry& entry) {
        if (entry.key.empty()) error(SyntaxError::Kind::missing_key, entry.separator);
        entry.separator = {entry.key.end, entry.value.begin};
        if (entry.whole.end < entry.value.end) entry.whole.end = entry.value.end;
        document_.entries.push_back(entry);
    }

    TreeWalk walk_;
    const Window& window_;
    Document& document_;
};

}  // namespace

std::uint32_t lower_ini(const TSTree* tree, const Window& window, Document& document) {
    Lowering(tree, window, document).run();
    return window.origin + static_cast<std::uint32_t>(window.bytes.size());
}

}  // namespace credlint
