#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "document/block.h"
#include "document/document.h"
#include "document/encoding.h"
#include "document/json_structure.h"
#include "document/lexer_input.h"
#include "document/lowering.h"
#include "document/markdown.h"
#include "document/split_points.h"
#include "document/syntax_trees.h"

struct TSLanguage;
extern "C" {
const TSLanguage* tree_sitter_dotenv();
const TSLanguage* tree_sitter_ini();
const TSLanguage* tree_sitter_json();
}

namespace credlint {
namespace {

struct Grammar {
    const TSLanguage* language;
    Cut cut;
    std::function<std::uint32_t(const TSTree*, const Window&)> lower;
    std::function<void()> finish = [] {};
};

// `lower` itself keeps the state between windows.
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

}  // namespace

std::size_t expected_size(const Document& document, std::size_t size, std::uint32_t at) {
    const double read = std::max(1U, at - document.extent.begin);
    const auto expected =
        static_cast<std::size_t>(static_cast<double>(size) * 17 / 16 * document.extent.size() / read);
    // A few elements say little about the rest.
    const std::size_t capacity = expected > 64 * size ? 8 * size : expected;
    return std::max(capacity, size + size / 8) + 4;
}

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

// Text that is in the source from `origin` on, unchanged or blanked in places; read from `begin`.
struct ByteRange {
    std::string_view source;
    std::string_view text;
    std::uint32_t origin = 0;
    std::uint32_t begin = 0;
};

class RangeParser {
public:
    RangeParser(const ByteRange& range, const ParseLimits& limits, KeptTrees* kept, Document& document)
        : range_(range),
          document_(document),
          limits_(limits),
          grammar_(grammar(document.format, range.source, document)),
          trees_(grammar_.language, limits.micros, kept, range.text, grammar_.cut) {}

    void run() {
        const auto size = static_cast<std::uint32_t>(range_.text.size());
        std::uint32_t begin = range_.begin;
        while (begin < size) {
            const bool rest = size - begin <= limits_.window;
            const std::uint32_t end =
                rest ? size : window_end(range_.text, begin, begin + limits_.window, grammar_.cut);
            begin = end == begin ? skip_line(begin) : read_window(begin, end);
        }
        grammar_.finish();
        trees_.finish();
    }

private:
    std::uint32_t skip_line(std::uint32_t begin) {
        const std::size_t newline = range_.text.find('\n', begin + limits_.window);
        const std::size_t end = std::min(newline, range_.text.size());
        error(SyntaxError::Kind::line_too_long, begin, static_cast<std::uint32_t>(end));
        return static_cast<std::uint32_t>(newline == range_.text.npos ? end : end + 1);
    }

    // Piece by piece. Returns where the next window begins.
    std::uint32_t read_window(std::uint32_t begin, std::uint32_t end) {
        bool in_pieces = true;
        std::uint32_t at = begin;
        while (true) {
            const std::uint32_t stop = in_pieces ? trees_.piece_end(at, end) : end;
            const std::uint32_t next = read_piece(begin, {at, stop}, end);
            if (stop == end || next >= end) return next;
            // What began in the piece and may end after it needs the whole window.
            if (next != stop) in_pieces = false;
            at = next;
        }
    }

    // Returns how far it got.
    std::uint32_t read_piece(std::uint32_t window_begin, Span piece, std::uint32_t window_end) {
        const bool last = piece.end == range_.text.size();
        const Window window{range_.text.substr(piece.begin, piece.size()), range_.origin + piece.begin, last,
                            range_.origin + window_begin, piece.end == window_end};
        const TSTree* tree = trees_.tree(piece, view(window, document_.format, buffer_));
        if (tree == nullptr) {
            error(SyntaxError::Kind::too_slow, piece.begin, window_end);
            return window_end;
        }
        return grammar_.lower(tree, window) - range_.origin;
    }

    void error(SyntaxError::Kind kind, std::uint32_t begin, std::uint32_t end) {
        document_.errors.push_back({kind, {range_.origin + begin, range_.origin + end}});
    }

    const ByteRange& range_;
    Document& document_;
    const ParseLimits& limits_;
    Grammar grammar_;
    SyntaxTrees trees_;
    std::string buffer_;
};

void parse_range(const ByteRange& range, const ParseLimits& limits, KeptTrees* kept, Document& document) {
    RangeParser(range, limits, kept, document).run();
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
    const auto before = [](const SyntaxError& a, const SyntaxError& b) {
        return a.span.begin < b.span.begin;
    };
    // Most are in order, and sorting takes half as much memory again.
    if (!std::is_sorted(document.errors.begin(), document.errors.end(), before))
        std::stable_sort(document.errors.begin(), document.errors.end(), before);
}

// Before the console wrote tables, rootkey.csv contained two assignments.
bool old_key_file(std::string_view bytes, std::uint32_t begin) {
    return bytes.substr(begin).starts_with("AWSAccessKeyId=");
}

// Whether a text has a word of the length of a token.
bool has_long_word(std::string_view text) {
    constexpr std::size_t shortest = 16;
    std::size_t size = 0;
    for (const char c : text) {
        size = static_cast<unsigned char>(c) <= ' ' ? 0 : size + 1;
        if (size == shortest) return true;
    }
    return false;
}

}  // namespace

Document parse(const Source& source, Format format, const ParseLimits& limits) {
    return parse(source, format, limits, nullptr);
}

Document parse(const Source& source, Format format, const ParseLimits& limits, KeptTrees* kept) {
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
            parse_range({bytes, bytes, 0, begin}, limits, kept, document);
            break;
        case Format::csv:
            lower_csv(bytes, begin, limits.rows, document);
            break;
        case Format::s3fs:
            lower_s3fs(bytes, begin, limits.rows, document);
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
        whole.embedded = true;
        // The text between blocks, and blocks in other languages.
        std::uint32_t read = 0;
        const auto add_prose = [&](std::uint32_t end) {
            // The byte before a block separates them.
            const std::uint32_t last = end == source.size() ? end : end - 1;
            if (read < last && has_long_word(source.bytes().substr(read, last - read))) {
                parts.push_back(new_document(Format::markdown, {read, last}));
                parts.back().embedded = true;
            }
            read = end;
        };
        std::size_t blocks = 0;
        const CodeBlocks found = form_matters(whole) ? CodeBlocks() : code_blocks(source.bytes());
        Span unread;
        for (const CodeBlock& block : found.blocks) {
            const std::optional<BlockFormat> likely = block_format(source.bytes(), block);
            if (!likely) continue;
            if (blocks++ == limits.rows) {
                unread = {block.lines.front().begin, source.size()};
                break;
            }
            add_prose(block.lines.front().begin);
            Document part = new_document(likely->format, {block.lines.front().begin, block.lines.back().end});
            part.embedded = true;
            const std::string text = block_text(source.bytes(), block, likely->commands);
            parse_range({source.bytes(), text, part.extent.begin, 0}, limits, nullptr, part);
            sort_errors(part);
            read = part.extent.end;
            parts.push_back(std::move(part));
        }
        if (!parts.empty()) {
            add_prose(source.size());
            whole.extent = {source.size(), source.size()};
        }
        for (const std::uint32_t at : found.too_deep)
            count_error(whole, SyntaxError::Kind::too_deep, {at, at + 1});
        if (!unread.empty()) whole.errors.push_back({SyntaxError::Kind::too_many, unread});
        if (parts.empty() || !found.too_deep.empty() || !unread.empty()) parts.push_back(std::move(whole));
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
