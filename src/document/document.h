// A file's form: sections, entries, comments and what is broken, all as spans into its Source.
// The raw bytes stay authoritative; nothing here decides what a value means (loader/) or what program
// reads it. The only module that uses tree-sitter, which its interface hides.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "document/entry_list.h"
#include "text/source.h"
#include "text/span.h"

namespace credlint {

enum class Format : std::uint8_t {
    dotenv,
    ini,
    json,
    csv,          // the key files of AWS's console: a header, and one credential per row
    s3fs,         // `ID:SECRET` or `BUCKET:ID:SECRET`
    markdown,     // contains others in its code blocks; see parse_parts()
    environment,  // one NAME=VALUE per line, where `\\`, `\n` and `\r` are escapes; see environment.h
};
std::string_view to_string(Format format);

// `[name]` and what follows it. Section 0 is the file before any header; its spans are empty. In JSON an
// object, or an array that has a name; section 0 is the first object without a name.
struct Section {
    Span header;  // with the brackets; JSON: from the name to the opening bracket
    Span name;    // everything between the brackets, trimmed: `profile dev`, `sso-session "x y"`. JSON: the
                  // name without its quotes, for an array's element that of the array; empty: none
};

struct SyntaxError {
    enum class Kind : std::uint8_t {
        unterminated_quote,     // span: the quote and the rest of its line
        text_after_quote,       // span: the text
        missing_separator,      // a name and nothing else; span: the name, empty if a value follows
        missing_key,            // `=value`; span: the separator
        junk,                   // nothing that a loader reads; span: the text
        stray_carriage_return,  // a CR that does not belong to a CRLF; span: the first of the file
        unclosed_section,       // `[name` without `]`; JSON: a bracket or a comment left open
        text_after_section,     // `[name] text`
        line_too_long,          // longer than ParseLimits::window; the line was not read
        too_slow,               // ParseLimits::micros ran out; span: what was not read
        too_many,               // rows of a table, code blocks of a document; span: what was not read
        comment,                // in JSON, which has none; span of this and the next ones: the first
        single_quotes,          // around a JSON string
        unquoted,               // a JSON word other than a number, true, false or null
        trailing_comma,         // before a closing bracket; span: the comma
        missing_comma,          // span: empty, where it belongs
        missing_value,          // span: the colon
        unexpected,             // an extra comma, colon or closing bracket
        outside,                // members outside of any object; span: the first one's name
        too_deep,               // nested deeper than is read; span: the bracket
        utf16,                  // the file is UTF-16 or UTF-32; nothing of it was read
        binary,                 // the file is not text at all; nothing of it was read
        byte_order_mark,        // a UTF-8 BOM; span: its three bytes
        invalid_utf8,           // span: the first invalid byte
        nul,                    // span: the first NUL
        crlf,                   // lines end in CRLF; span: the first line end
    };
    Kind kind;
    Span span;
    std::uint32_t count = 1;  // how often, where only the first is reported
};

struct Document {
    Format format = Format::dotenv;
    bool embedded = false;  // a code block of a document
    Span extent;            // the part of the source that it covers
    std::vector<Section> sections;
    EntryList entries;
    SpanList comments;                // those without a value before them, from their `#` or `;`
    std::vector<SyntaxError> errors;  // in the order of their spans
};

struct ParseLimits {
    // Bytes that one syntax tree covers, and so the longest line that is read: docker rejects lines past
    // 64 KiB and kubectl drops them.
    std::uint32_t window = 64 * 1024;
    std::uint64_t micros = 2'000'000;  // for one window
    // Each is a credential in memory. An AWS account has at most 5,000 users, each with two keys.
    std::uint32_t rows = 10'000;
};

// Never fails and never touches the disk: what cannot be read is in `errors`. Time and memory are linear
// in the source, and a syntax tree never covers more than a window.
Document parse(const Source& source, Format format, const ParseLimits& limits = {});

// The documents in a source, in order: itself, or the code blocks of Markdown that may contain credentials,
// each with spans of the whole source. At least one, which may be empty.
std::vector<Document> parse_parts(const Source& source, Format format, const ParseLimits& limits = {});

// The capacity to reserve for a list about a document that has `size` elements when the source has been read
// up to `at`: as if the rest were like that. A vector that doubles is in memory three times while it grows.
std::size_t expected_size(const Document& document, std::size_t size, std::uint32_t at);

// Whether a loader reads the document as it is, so that broken lines, repeats and bytes matter. They do not
// in the blocks of a document, which are commands and sketches, nor in tables and the environment. Also true
// if nothing of it could be read.
bool form_matters(const Document& document);

}  // namespace credlint
