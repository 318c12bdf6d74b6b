#include <algorithm>
#include <functional>
#include <memory>
#include <string>

#include <tree_sitter/api.h>

#include "document/document.h"
#include "document/encoding.h"
#include "document/json_structure.h"
#include "document/lowering.h"

extern "C" {
const TSLanguage* tree_sitter_dotenv();
const TSLanguage* tree_sitter_ini();
const TSLanguage* tree_sitter_json();
}

namespace credlint {
namespace {

struct Free {
    void operator()(TSParser* parser) const { ts_parser_delete(parser); }
    void operator()(TSTree* tree) const { ts_tree_delete(tree); }
};
using Parser = std::unique_ptr<TSParser, Free>;
using Tree = std::unique_ptr<TSTree, Free>;

// Where a window may end.
enum class Cut : std::uint8_t {
    line,
    outer_line,  // an indented line belongs to the one above
    anywhere,
};

struct Grammar {
    const TSLanguage* language;
    Cut cut;
    std::function<std::uint32_t(const TSTree*, const Window&)> lower;
    std::function<void()> finish = [] {};
};

// What `lower` carries from one window to the next is its own.
Grammar grammar(Format format, std::string_view bytes, Document& document) {
    const auto into_document = [&document](auto lower) {
        return [lower, &document](const TSTree* tree, const Window& window) {
            return lower(tree, window, document);
        };
    };
    switch (format) {
        case Format::ini:
            return {tree_sitter_ini(), Cut::outer_line, into_document(lower_ini)};
        case Format::json: {
            const auto structure = std::make_shared<JsonStructure>(bytes, document);
            return {tree_sitter_json(), Cut::anywhere,
                    [structure](const TSTree* tree, const Window& window) {
                        return lower_json(tree, window, *structure);
                    },
                    [structure] { structure->finish(); }};
        }
        case Format::dotenv:
            break;
    }
    return {tree_sitter_dotenv(), Cut::line, into_document(lower_dotenv)};
}

// The largest end in (begin, limit] that lies behind a newline and, where indentation counts, not before
// an indented or blank line; `begin` if there is none.
std::uint32_t window_end(std::string_view bytes, std::uint32_t begin, std::uint32_t limit, Cut cut) {
    if (cut == Cut::anywhere) return limit;
    std::uint32_t last_newline = begin;
    for (std::uint32_t end = limit; end > begin; --end) {
        if (bytes[end - 1] != '\n') continue;
        if (cut == Cut::line) return end;
        if (last_newline == begin) last_newline = end;
        const char next = bytes[end];
        if (next != ' ' && next != '\t' && next != '\r' && next != '\n') return end;
    }
    return last_newline;
}

// The blanks before the first line that is neither blank nor a comment: the indentation of a whole file
// that was pasted out of a document. Below it, indentation counts from there.
std::string_view common_indent(std::string_view bytes) {
    while (!bytes.empty()) {
        const std::string_view line = bytes.substr(0, bytes.find('\n'));
        const std::size_t text = line.find_first_not_of(" \t");
        if (text != line.npos && line[text] != '\r' && line[text] != '#' && line[text] != ';') {
            return line.substr(0, text);
        }
        bytes.remove_prefix(std::min(line.size() + 1, bytes.size()));
    }
    return {};
}

// Form feeds in its place, which the INI grammar skips.
void hide_indent(std::string& text, std::string_view indent) {
    for (std::size_t line = 0; line < text.size();) {
        if (text.compare(line, indent.size(), indent) == 0)
            text.replace(line, indent.size(), indent.size(), '\f');
        const std::size_t newline = text.find('\n', line);
        line = newline == text.npos ? text.size() : newline + 1;
    }
}

// JSON's `/*` that nothing closes as `//`. To look for its end, the lexer would read all that follows.
void hide_open_comments(std::string& text) {
    const std::size_t close = text.rfind("*/");
    for (std::size_t i = text.find("/*", close == text.npos ? 0 : close + 2); i != text.npos;
         i = text.find("/*", i + 2)) {
        text[i + 1] = '/';
    }
}

// What the grammar is shown: the same bytes at the same offsets, with changes that only the lexer cares
// about. Generated lexers take NUL for the end of input, and decoding UTF-8 is of no use to a grammar of
// lines. `buffer` is used when the bytes cannot be shown as they are.
std::string_view view(const Window& window, Format format, std::string_view indent, std::string& buffer) {
    const auto plain = [](char c) { return static_cast<signed char>(c) > 0; };
    const bool comments = format == Format::json && window.bytes.find("/*") != window.bytes.npos;
    // A value over several lines ends with its line (see closed_later in the grammar).
    const bool needs_end = window.last && !window.bytes.ends_with('\n') && !window.bytes.ends_with('\r');
    if (indent.empty() && !needs_end && !comments &&
        std::all_of(window.bytes.begin(), window.bytes.end(), plain))
        return window.bytes;
    buffer.resize(window.bytes.size());
    std::transform(window.bytes.begin(), window.bytes.end(), buffer.begin(),
                   [&](char c) { return plain(c) ? c : '\x7f'; });
    if (needs_end) buffer.push_back('\n');
    if (!indent.empty()) hide_indent(buffer, indent);
    if (comments) hide_open_comments(buffer);
    return buffer;
}

}  // namespace

void count_error(Document& document, SyntaxError::Kind kind, Span span) {
    for (SyntaxError& error : document.errors) {
        if (error.kind == kind) {
            ++error.count;
            return;
        }
    }
    document.errors.push_back({kind, span});
}

Document parse(const Source& source, Format format, const ParseLimits& limits) {
    Document document;
    document.format = format;
    document.sections.emplace_back();
    document.entries.reserve_for(source.size());
    const std::string_view bytes = source.bytes();
    const std::uint32_t size = source.size();
    const Grammar grammar = credlint::grammar(format, bytes, document);

    Parser parser(ts_parser_new());
    ts_parser_set_language(parser.get(), grammar.language);
    ts_parser_set_timeout_micros(parser.get(), limits.micros);
    std::string buffer;

    std::uint32_t begin = scan_encoding(bytes, document);
    const std::string_view indent =
        grammar.cut == Cut::outer_line ? common_indent(bytes.substr(begin)) : std::string_view();
    while (begin < size) {
        std::uint32_t end = size;
        if (size - begin > limits.window) {
            end = window_end(bytes, begin, begin + limits.window, grammar.cut);
            if (end == begin) {
                const std::size_t newline = bytes.find('\n', begin + limits.window);
                end = newline == bytes.npos ? size : static_cast<std::uint32_t>(newline);
                document.errors.push_back({SyntaxError::Kind::line_too_long, {begin, end}});
                begin = end == size ? size : end + 1;
                continue;
            }
        }
        const Window window{bytes.substr(begin, end - begin), begin, end == size};
        const std::string_view shown = view(window, format, indent, buffer);
        const Tree tree(ts_parser_parse_string(parser.get(), nullptr, shown.data(),
                                               static_cast<std::uint32_t>(shown.size())));
        if (tree == nullptr) {
            ts_parser_reset(parser.get());
            document.errors.push_back({SyntaxError::Kind::too_slow, {begin, end}});
            begin = end;
            continue;
        }
        begin = grammar.lower(tree.get(), window);
    }
    grammar.finish();

    std::stable_sort(document.errors.begin(), document.errors.end(),
                     [](const SyntaxError& a, const SyntaxError& b) { return a.span.begin < b.span.begin; });
    return document;
}

std::string_view to_string(Format format) {
    switch (format) {
        case Format::ini:
            return "ini";
        case Format::json:
            return "json";
        case Format::dotenv:
            break;
    }
    return "dotenv";
}

}  // namespace credlint
