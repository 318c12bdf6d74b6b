#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include <tree_sitter/api.h>

#include "document/block.h"
#include "document/document.h"
#include "document/encoding.h"
#include "document/json_structure.h"
#include "document/lowering.h"
#include "document/markdown.h"

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
        default:
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

// Whether a line of an INI file begins with blanks.
bool has_indent(std::string_view bytes) {
    return bytes.starts_with(' ') || bytes.starts_with('\t') || bytes.find("\n ") != bytes.npos ||
           bytes.find("\n\t") != bytes.npos;
}

// Puts form feeds, which the INI grammar skips, for the indentation that keys have in common with the first
// one of their section: it means nothing, and only what is deeper goes on with the value above. So a section
// may be indented as a whole, or a file that was pasted out of a document (configparser reads them alike).
void hide_indent(std::string& text) {
    std::string base;
    bool at_first_key = true;
    for (std::size_t line = 0; line < text.size();) {
        const std::size_t end = std::min(text.find('\n', line), text.size());
        const std::size_t first = std::min(text.find_first_not_of(" \t", line), end);
        const char c = first < end ? text[first] : '\n';
        if (c != '\n' && c != '\r' && c != '#' && c != ';') {
            const std::size_t depth = first - line;
            const bool header = c == '[' && (at_first_key || depth <= base.size());
            if (header || at_first_key || depth < base.size()) base = text.substr(line, depth);
            at_first_key = header;
        }
        if (text.compare(line, base.size(), base) == 0)
            std::fill_n(text.begin() + static_cast<std::ptrdiff_t>(line), base.size(), '\f');
        line = end + 1;
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
std::string_view view(const Window& window, Format format, std::string& buffer) {
    const auto plain = [](char c) { return static_cast<signed char>(c) > 0; };
    const bool comments = format == Format::json && window.bytes.find("/*") != window.bytes.npos;
    // A value over several lines ends with its line (see closed_later in the grammar).
    const bool needs_end = window.last && !window.bytes.ends_with('\n') && !window.bytes.ends_with('\r');
    const bool indented = format == Format::ini && has_indent(window.bytes);
    if (!indented && !needs_end && !comments && std::all_of(window.bytes.begin(), window.bytes.end(), plain))
        return window.bytes;
    buffer.resize(window.bytes.size());
    std::transform(window.bytes.begin(), window.bytes.end(), buffer.begin(),
                   [&](char c) { return plain(c) ? c : '\x7f'; });
    if (needs_end) buffer.push_back('\n');
    if (indented) hide_indent(buffer);
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

namespace {

// Text that lies in the source from `origin` on, as it stands there or blanked in places; read from `begin`.
struct Stretch {
    std::string_view source;
    std::string_view text;
    std::uint32_t origin = 0;
    std::uint32_t begin = 0;
};

void parse_stretch(const Stretch& stretch, const ParseLimits& limits, Document& document) {
    const std::string_view bytes = stretch.text;
    const auto size = static_cast<std::uint32_t>(bytes.size());
    const Grammar grammar = credlint::grammar(document.format, stretch.source, document);
    const Parser parser(ts_parser_new());
    ts_parser_set_language(parser.get(), grammar.language);
    ts_parser_set_timeout_micros(parser.get(), limits.micros);
    std::string buffer;
    const auto error = [&](SyntaxError::Kind kind, std::uint32_t begin, std::uint32_t end) {
        document.errors.push_back({kind, {stretch.origin + begin, stretch.origin + end}});
    };

    std::uint32_t begin = stretch.begin;
    while (begin < size) {
        std::uint32_t end = size;
        if (size - begin > limits.window) {
            end = window_end(bytes, begin, begin + limits.window, grammar.cut);
            if (end == begin) {
                const std::size_t newline = bytes.find('\n', begin + limits.window);
                end = newline == bytes.npos ? size : static_cast<std::uint32_t>(newline);
                error(SyntaxError::Kind::line_too_long, begin, end);
                begin = end == size ? size : end + 1;
                continue;
            }
        }
        const Window window{bytes.substr(begin, end - begin), stretch.origin + begin, end == size};
        const std::string_view shown = view(window, document.format, buffer);
        const Tree tree(ts_parser_parse_string(parser.get(), nullptr, shown.data(),
                                               static_cast<std::uint32_t>(shown.size())));
        if (tree == nullptr) {
            ts_parser_reset(parser.get());
            error(SyntaxError::Kind::too_slow, begin, end);
            begin = end;
            continue;
        }
        begin = grammar.lower(tree.get(), window) - stretch.origin;
    }
    grammar.finish();
}

Document new_document(Format format, Span extent) {
    Document document;
    document.format = format;
    document.extent = extent;
    document.sections.emplace_back();
    document.entries.reserve_for(extent.size());
    return document;
}

void sort_errors(Document& document) {
    std::stable_sort(document.errors.begin(), document.errors.end(),
                     [](const SyntaxError& a, const SyntaxError& b) { return a.span.begin < b.span.begin; });
}

// Before the console wrote tables, rootkey.csv held two assignments.
bool old_key_file(std::string_view bytes, std::uint32_t begin) {
    return bytes.substr(begin).starts_with("AWSAccessKeyId=");
}

}  // namespace

Document parse(const Source& source, Format format, const ParseLimits& limits) {
    const std::string_view bytes = source.bytes();
    Document document = new_document(format, {0, source.size()});
    if (format == Format::environment) {
        lower_environment(bytes, 0, document);
        return document;
    }
    const std::uint32_t begin = scan_encoding(bytes, document);
    if (format == Format::csv && old_key_file(bytes, begin)) document.format = Format::dotenv;
    switch (document.format) {
        case Format::dotenv:
        case Format::ini:
        case Format::json:
            parse_stretch({bytes, bytes, 0, begin}, limits, document);
            break;
        case Format::csv:
            lower_csv(bytes, begin, document);
            break;
        case Format::s3fs:
            lower_s3fs(bytes, begin, document);
            break;
        case Format::markdown:
        case Format::environment:
            break;
    }
    sort_errors(document);
    return document;
}

std::vector<Document> parse_parts(const Source& source, Format format, const ParseLimits& limits) {
    std::vector<Document> parts;
    if (format == Format::markdown) {
        Document whole = parse(source, format);
        const bool refused = form_matters(whole);
        for (const CodeBlock& block : refused ? std::vector<CodeBlock>() : code_blocks(source.bytes())) {
            const std::optional<BlockFormat> likely = block_format(source.bytes(), block);
            if (!likely) continue;
            Document part = new_document(likely->format, {block.lines.front().begin, block.lines.back().end});
            part.embedded = true;
            const std::string text = block_text(source.bytes(), block, likely->commands);
            parse_stretch({source.bytes(), text, part.extent.begin, 0}, limits, part);
            sort_errors(part);
            parts.push_back(std::move(part));
        }
        if (parts.empty()) parts.push_back(std::move(whole));
    } else {
        parts.push_back(parse(source, format, limits));
    }
    return parts;
}

bool form_matters(const Document& document) {
    for (const SyntaxError& error : document.errors) {
        if (error.kind == SyntaxError::Kind::utf16 || error.kind == SyntaxError::Kind::binary) return true;
    }
    const Format format = document.format;
    return !document.embedded &&
           (format == Format::dotenv || format == Format::ini || format == Format::json);
}

std::string_view to_string(Format format) {
    switch (format) {
        case Format::dotenv:
            return "dotenv";
        case Format::ini:
            return "ini";
        case Format::json:
            return "json";
        case Format::csv:
            return "csv";
        case Format::s3fs:
            return "s3fs";
        case Format::markdown:
            return "markdown";
        case Format::environment:
            return "environment";
    }
    return {};
}

}  // namespace credlint
