// parse(bytes): the grammars are total, spans are sound, and no line is lost, whatever the bytes.
#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <tree_sitter/api.h>

#include "document/document.h"
#include "loader/entry_values.h"
#include "support/require.h"

extern "C" {
const TSLanguage* tree_sitter_dotenv();
const TSLanguage* tree_sitter_ini();
const TSLanguage* tree_sitter_json();
}

namespace {

using namespace credlint;
using fuzz::require;

// The parser's input for a file: see view() in document/parse.cpp.
std::string shown(std::string_view bytes) {
    std::string view(bytes);
    for (char& c : view) {
        if (static_cast<signed char>(c) <= 0) c = '\x7f';
    }
    if (!view.ends_with('\n')) view.push_back('\n');
    return view;
}

// Asks tree-sitter itself: the document must not be able to hide a broken tree.
void require_total(std::string_view bytes, Format format) {
    const std::string view = shown(bytes);
    const std::unique_ptr<TSParser, void (*)(TSParser*)> parser(ts_parser_new(), ts_parser_delete);
    ts_parser_set_language(parser.get(), format == Format::ini    ? tree_sitter_ini()
                                         : format == Format::json ? tree_sitter_json()
                                                                  : tree_sitter_dotenv());
    const std::unique_ptr<TSTree, void (*)(TSTree*)> tree(
        ts_parser_parse_string(parser.get(), nullptr, view.data(), static_cast<std::uint32_t>(view.size())),
        ts_tree_delete);
    require(!ts_node_has_error(ts_tree_root_node(tree.get())), "no ERROR or MISSING node");
}

bool inside(Span inner, Span outer) {
    return inner.empty() ||
           (outer.begin <= inner.begin && inner.begin <= inner.end && inner.end <= outer.end);
}

void require_sound(const Entry& entry, const Source& source, const Document& document) {
    for (const Span part : {entry.prefix, entry.key, entry.separator, entry.value}) {
        require(inside(part, entry.whole), "the parts of an entry lie inside it");
    }
    require(inside(entry.parent, {0, entry.whole.begin}), "a nested entry comes after its parent");
    require(entry.key.empty() || entry.value.empty() || entry.key.end <= entry.value.begin,
            "a key comes before its value");
    require(entry.section < document.sections.size(), "an entry's section exists");
    for (const Span reference : EntryValues(source, document.format)(entry).references) {
        require(inside(reference, entry.value), "a reference lies inside its value");
    }
}

// In bounds, in order, disjoint.
template <typename Spans>
void require_apart(const Spans& spans, std::uint32_t size) {
    std::uint32_t last = 0;
    for (const Span span : spans) {
        require(span.begin <= span.end && span.end <= size, "spans are in bounds");
        require(last <= span.begin, "spans are in order and apart");
        last = span.end;
    }
}

std::vector<Span> entry_spans(const Document& document) {
    std::vector<Span> spans;
    for (const Entry& entry : document.entries) spans.push_back(entry.whole);
    return spans;
}

std::vector<Span> section_spans(const Document& document) {
    std::vector<Span> spans;
    for (const Section& section : document.sections) {
        require(inside(section.name, section.header) || document.format == Format::json,
                "a section's name lies in its header");
        require(section.name.end <= section.header.end, "a section's name comes before its header's end");
        spans.push_back(section.header);
    }
    return spans;
}

void require_sound(const std::vector<SyntaxError>& errors, std::uint32_t size) {
    std::uint32_t last = 0;
    for (const SyntaxError& error : errors) {
        require(error.span.begin <= error.span.end && error.span.end <= size, "errors are in bounds");
        require(last <= error.span.begin, "errors are in order");
        require(error.count > 0, "an error was seen at least once");
        last = error.span.begin;
    }
}

// The document contains nothing about the lines of such a file.
bool was_refused(const Document& document) {
    using enum SyntaxError::Kind;
    return std::any_of(document.errors.begin(), document.errors.end(), [](const SyntaxError& error) {
        return error.kind == utf16 || error.kind == binary || error.kind == too_slow;
    });
}

// All spans of the document: entries, sections, comments, errors.
std::vector<Span> all_spans(const Document& document) {
    std::vector<Span> spans = entry_spans(document);
    for (const Span span : section_spans(document)) spans.push_back(span);
    for (const Span span : document.comments) spans.push_back(span);
    for (const SyntaxError& error : document.errors) spans.push_back(error.span);
    return spans;
}

// Every line that is not empty is touched by some span; JSON punctuation has one only where it is wrong.
void require_no_line_lost(std::string_view bytes, const Document& document) {
    const char* const silent = document.format == Format::json ? " \t\r\f\v{}[],:" : " \t\r\f\v";
    std::vector<bool> touched(bytes.size() + 1);
    for (const Span span : all_spans(document)) {
        std::fill(touched.begin() + span.begin, touched.begin() + span.end, true);
    }
    for (std::size_t begin = 0; begin < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
        const bool blank = bytes.substr(begin, end - begin).find_first_not_of(silent) == bytes.npos;
        require(blank || std::find(touched.begin() + static_cast<std::ptrdiff_t>(begin),
                                   touched.begin() + static_cast<std::ptrdiff_t>(end),
                                   true) != touched.begin() + static_cast<std::ptrdiff_t>(end),
                "no line is lost");
        begin = end + 1;
    }
}

void require_sound(const Source& source, const Document& document) {
    require(!document.sections.empty(), "there is a section for what comes before the first header");
    require_apart(entry_spans(document), source.size());
    require_apart(section_spans(document), source.size());
    require_apart(document.comments, source.size());
    require_sound(document.errors, source.size());
    for (const Entry& entry : document.entries) require_sound(entry, source, document);
    if (!was_refused(document) && document.format != Format::markdown && !document.embedded)
        require_no_line_lost(source.bytes(), document);
}

void require_sound(const Source& source, Format format, const ParseLimits& limits) {
    const std::vector<Document> parts = parse_parts(source, format, limits);
    require(!parts.empty(), "there is a part");
    std::uint32_t last = 0;
    for (const Document& part : parts) {
        require_sound(source, part);
        for (const Span span : all_spans(part)) {
            require(span.empty() || inside(span, part.extent), "a part keeps to its place");
        }
        require(last <= part.extent.begin && part.extent.end <= source.size(),
                "parts are in order and apart");
        last = part.extent.end;
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const fuzz::Budget budget(size);
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    const Source source("fuzz", bytes);
    // Boundaries between windows are in large files only, so also test with small windows.
    ParseLimits small;
    small.window = 128;
    for (const Format format : {Format::dotenv, Format::ini, Format::json}) {
        require_total(bytes, format);
        require_sound(source, format, {});
        require_sound(source, format, small);
    }
    for (const Format format : {Format::markdown, Format::csv, Format::s3fs, Format::environment}) {
        require_sound(source, format, {});
    }
    require_sound(source, Format::markdown, small);
    return 0;
}
