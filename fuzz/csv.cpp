// Tables: every cell of every row is read, with its column, and nothing else. Compares the document with the
// bytes between the cells.
#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "loader/entry_values.h"
#include "support/documents.h"
#include "support/require.h"

namespace {

using namespace credlint;
using fuzz::require;

std::vector<Entry> entries_of(const Document& document) {
    std::vector<Entry> entries;
    for (const Entry& entry : document.entries) entries.push_back(entry);
    return entries;
}

// Between two cells of a row there is one delimiter, the same in the whole file, and spaces.
void require_delimited(std::string_view between, std::string& delimiter) {
    std::string signs;
    for (const char c : between) {
        if (c == ',' || c == ';' || c == '\t') signs += c;
        require(c == ',' || c == ';' || c == '\t' || c == ' ' || c == '\f' || c == '\v',
                "only a delimiter and blanks are between two cells");
    }
    if (delimiter.empty()) delimiter = signs.find_first_not_of('\t') == signs.npos ? "\t" : "";
    require(!signs.empty(), "a delimiter is between two cells");
}

// As in RFC 4180: two quotes are one.
std::string unquoted(std::string_view text) {
    std::string out;
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        out += text[i];
        if (text[i] == '"') ++i;
    }
    return out;
}

void require_sound(const Source& source, const Document& document) {
    const std::vector<Entry> entries = entries_of(document);
    const std::string_view bytes = source.bytes();
    std::map<std::size_t, Implied> columns;
    std::string delimiter;
    std::size_t column = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Entry& entry = entries[i];
        const bool first = i == 0 || entries[i - 1].section != entry.section;
        column = first ? 0 : column + 1;
        require(entry.whole == entry.value && entry.key.empty(), "a cell is a value without a key");
        require(source.text(entry.value).find('\n') == bytes.npos, "a cell is in one line");
        const std::string_view before = bytes.substr(0, entry.value.begin);
        if (first) {
            const std::string_view margin = before.substr(before.rfind('\n') + 1);
            require(margin.find_first_not_of(" \xef\xbb\xbf") == margin.npos,
                    "a row begins with its first cell");
        } else {
            require_delimited(before.substr(entries[i - 1].value.end), delimiter);
        }
        const auto [known, is_new] = columns.emplace(column, entry.implied);
        require(is_new || known->second == entry.implied, "a column means the same in every row");
        const std::string value = EntryValues(source, Format::csv)(entry).text;
        if (entry.quote == Quote::none)
            require(value == source.text(entry.value), "a cell without quotes is read as it is");
        else
            require(value == unquoted(source.text(entry.value)), "a quoted cell is read without its quotes");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const fuzz::Budget budget(size);
    const Source source("accessKeys.csv", fuzz::bytes_of(data, size));
    const Document document = parse(source, Format::csv);
    // The console's oldest files are not tables: `AWSAccessKeyId=…`, one on each line.
    if (document.format == Format::csv) require_sound(source, document);
    return 0;
}
