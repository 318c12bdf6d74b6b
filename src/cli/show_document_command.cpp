#include <algorithm>
#include <iterator>

#include "cli/commands.h"
#include "credential/shown_name.h"
#include "report/place.h"
#include "text/line_index.h"
#include "text/mask.h"
#include "text/printable.h"

namespace credlint::cli {
namespace {

std::string_view name_of(Quote quote) {
    switch (quote) {
        case Quote::none:
            return "none";
        case Quote::single_quote:
            return "single";
        case Quote::double_quote:
            return "double";
        case Quote::backtick:
            return "backtick";
    }
    return {};
}

std::string_view name_of(SyntaxError::Kind kind) {
    using Kind = SyntaxError::Kind;
    switch (kind) {
        case Kind::unterminated_quote:
            return "unterminated quote";
        case Kind::text_after_quote:
            return "text after quote";
        case Kind::missing_separator:
            return "missing separator";
        case Kind::missing_key:
            return "missing key";
        case Kind::junk:
            return "junk";
        case Kind::stray_carriage_return:
            return "stray carriage return";
        case Kind::unclosed_section:
            return "unclosed section";
        case Kind::text_after_section:
            return "text after section";
        case Kind::line_too_long:
            return "line too long";
        case Kind::too_slow:
            return "too slow";
        case Kind::too_many:
            return "too many";
        case Kind::comment:
            return "comment";
        case Kind::single_quotes:
            return "single quotes";
        case Kind::unquoted:
            return "unquoted";
        case Kind::trailing_comma:
            return "trailing comma";
        case Kind::missing_comma:
            return "missing comma";
        case Kind::missing_value:
            return "missing value";
        case Kind::unexpected:
            return "unexpected";
        case Kind::outside:
            return "outside";
        case Kind::too_deep:
            return "too deep";
        case Kind::utf16:
            return "utf-16";
        case Kind::binary:
            return "binary";
        case Kind::byte_order_mark:
            return "byte order mark";
        case Kind::invalid_utf8:
            return "invalid utf-8";
        case Kind::nul:
            return "nul";
        case Kind::crlf:
            return "crlf";
    }
    return {};
}

// One element of the document for output: position, kind, and key-value pairs.
struct Item {
    Span span;
    std::string kind;
    std::vector<std::pair<std::string, std::string>> facts;
};

Item item_of(const Source& source, const Document& document, const Entry& entry) {
    Item item{entry.whole, "entry", {}};
    item.facts.emplace_back("key", entry.key.empty() ? std::string() : shown_name(source, entry));
    if (entry.implied != Implied::nothing) item.facts.emplace_back("implied", entry_name(source, entry));
    item.facts.emplace_back("value", entry.value.empty() ? "" : std::string(mask));
    // A row of a table has a section without a name.
    if (entry.section != 0 && document.format != Format::csv) {
        item.facts.emplace_back("section", shown_name(source.text(document.sections[entry.section].name)));
    }
    if (!entry.parent.empty()) item.facts.emplace_back("parent", shown_name(source.text(entry.parent)));
    if (!entry.prefix.empty() && document.format != Format::json)
        item.facts.emplace_back("prefix", shown_name(source.text(entry.prefix)));
    if (entry.quote != Quote::none) item.facts.emplace_back("quote", name_of(entry.quote));
    if (entry.unterminated) item.facts.emplace_back("unterminated", "yes");
    return item;
}

// All elements in the order of the file.
std::vector<Item> items_of(const Source& source, const Document& document) {
    std::vector<Item> items;
    if (document.embedded && document.format != Format::markdown) {
        items.push_back({document.extent, "block", {{"format", std::string(to_string(document.format))}}});
    }
    for (std::size_t i = 1; i < document.sections.size(); ++i) {
        const Section& section = document.sections[i];
        items.push_back({section.header, "section", {{"name", shown_name(source.text(section.name))}}});
    }
    for (const Entry& entry : document.entries) items.push_back(item_of(source, document, entry));
    for (const Span& comment : document.comments) items.push_back({comment, "comment", {}});
    for (const SyntaxError& error : document.errors) {
        Item item{error.span, "error", {{"error", std::string(name_of(error.kind))}}};
        if (error.count > 1) item.facts.emplace_back("count", std::to_string(error.count));
        items.push_back(std::move(item));
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const Item& a, const Item& b) { return a.span.begin < b.span.begin; });
    return items;
}

std::vector<Item> items_of(const Source& source, const std::vector<Document>& parts) {
    std::vector<Item> items;
    for (const Document& document : parts) {
        // The prose of a document has no items.
        if (document.format == Format::markdown && document.errors.empty()) continue;
        std::vector<Item> more = items_of(source, document);
        std::move(more.begin(), more.end(), std::back_inserter(items));
    }
    return items;
}

void write_json(const Source& source, Format format, const std::vector<Item>& items, Output& out) {
    const LineIndex lines(source.bytes());
    Json list = Json::array();
    for (const Item& item : items) {
        const Position begin = lines.position(item.span.begin);
        const Position end = lines.position(item.span.end);
        Json object{{"kind", item.kind},
                    {"line", begin.line},
                    {"column", begin.column},
                    {"end_line", end.line},
                    {"end_column", end.column},
                    {"byte_offset", item.span.begin},
                    {"byte_length", item.span.size()}};
        for (const auto& [name, fact] : item.facts) object[name] = fact;
        list.push_back(std::move(object));
    }
    const Json object{{"version", 1},
                      {"path", printable(source.path())},
                      {"format", to_string(format)},
                      {"items", std::move(list)}};
    cli::write_json(object, out);
}

void write_full(const Source& source, Format format, const std::vector<Item>& items, Output& out) {
    const LineIndex lines(source.bytes());
    out.write(shown_path(source.path()) + ": " + std::string(to_string(format)) + "\n");
    for (const Item& item : items) {
        const Position begin = lines.position(item.span.begin);
        const Position end = lines.position(item.span.end);
        std::string line = std::to_string(begin.line) + ":" + std::to_string(begin.column) + "-" +
                           std::to_string(end.line) + ":" + std::to_string(end.column);
        line.append(line.size() < 12 ? 12 - line.size() : 0, ' ').append("  ").append(item.kind);
        for (const auto& [name, fact] : item.facts) line.append("  ").append(name).append("=").append(fact);
        out.write(line + "\n");
    }
}

}  // namespace

int show_document_command(const Options& options, const Files& files, Output& out, Output& error) {
    const Result<Source> source = read_source(options.request.paths.front(), options.request, files);
    if (!source) {
        error.write(failure_line(source.failure()));
        return 2;
    }
    const Result<Format> format = format_of(*source, options.request);
    if (!format) {
        error.write(failure_line(format.failure()));
        return 2;
    }
    const std::vector<Item> items = items_of(*source, parse_parts(*source, *format));
    if (options.as_json()) {
        write_json(*source, *format, items, out);
    } else {
        write_full(*source, *format, items, out);
    }
    return 0;
}

}  // namespace credlint::cli
