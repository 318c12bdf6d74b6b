#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "document/lowering.h"
#include "text/ascii.h"

namespace credlint {
namespace {

// Names of the columns in the console and in scripts, by their letters alone.
struct Column {
    std::string_view letters;
    Implied implied;
};
constexpr std::array<Column, 7> columns{{
    {"accesskeyid", Implied::access_key_id},
    {"awsaccesskeyid", Implied::access_key_id},
    {"secretaccesskey", Implied::secret_access_key},
    {"awssecretaccesskey", Implied::secret_access_key},
    {"awssecretkey", Implied::secret_access_key},
    {"sessiontoken", Implied::session_token},
    {"awssessiontoken", Implied::session_token},
}};

Implied implied_by(std::string_view heading) {
    std::string letters;
    for (const char c : heading) {
        if (is_letter(c)) letters.push_back(to_lower(c));
    }
    for (const Column& column : columns) {
        if (column.letters == letters) return column.implied;
    }
    return Implied::nothing;
}

struct Cell {
    Span span;  // without whitespace around it; with its quotes
    bool quoted = false;
};

// A comma, or what spreadsheets in other locales write instead.
char delimiter_of(std::string_view header) {
    for (const char c : {',', ';', '\t'}) {
        if (header.find(c) != header.npos) return c;
    }
    return ',';
}

// A quote that opens a cell must close in the same line, so that an unclosed one affects its own cell only.
std::size_t cell_end(std::string_view line, std::size_t at, char delimiter, bool& quoted) {
    quoted = false;
    if (at < line.size() && line[at] == '"') {
        for (std::size_t i = line.find('"', at + 1); i != line.npos; i = line.find('"', i + 2)) {
            if (i + 1 < line.size() && line[i + 1] == '"') continue;
            const std::size_t next = line.find_first_not_of(" ", i + 1);
            if (next != line.npos && line[next] != delimiter) break;
            quoted = true;
            return std::min(next, line.size());
        }
    }
    return std::min(line.find(delimiter, at), line.size());
}

std::vector<Cell> cells_of(std::string_view bytes, Span span, char delimiter) {
    std::vector<Cell> cells;
    const std::string_view line = bytes.substr(span.begin, span.size());
    for (std::size_t at = 0; at <= line.size();) {
        while (at < line.size() && line[at] == ' ') ++at;
        bool quoted = false;
        const std::size_t end = cell_end(line, at, delimiter, quoted);
        std::size_t last = end;
        while (last > at && is_line_space(line[last - 1])) --last;
        cells.push_back(
            {{span.begin + static_cast<std::uint32_t>(at), span.begin + static_cast<std::uint32_t>(last)},
             quoted});
        at = end + 1;
    }
    return cells;
}

}  // namespace

void lower_csv(std::string_view bytes, std::uint32_t begin, std::uint32_t most_rows, Document& document) {
    std::vector<Implied> implied;  // by column
    char delimiter = ',';
    bool header = true;
    std::uint32_t rows = 0;
    while (begin < bytes.size()) {
        const auto end = static_cast<std::uint32_t>(std::min(bytes.find('\n', begin), bytes.size()));
        Span line{begin, end};
        while (line.begin < line.end && bytes[line.end - 1] == '\r') --line.end;
        begin = end + 1;
        if (bytes.substr(line.begin, line.size()).find_first_not_of(" \t\f\v\r,;") == bytes.npos) {
            if (!line.empty()) document.comments.push_back(line);
            continue;
        }
        if (header) {
            delimiter = delimiter_of(bytes.substr(line.begin, line.size()));
            for (const Cell& cell : cells_of(bytes, line, delimiter)) {
                implied.push_back(implied_by(bytes.substr(cell.span.begin, cell.span.size())));
            }
            header = false;
            document.comments.push_back(line);
            continue;
        }
        if (rows == most_rows) {
            const auto rest = static_cast<std::uint32_t>(bytes.size());
            document.errors.push_back({SyntaxError::Kind::too_many, {line.begin, rest}});
            return;
        }
        if (rows++ > 0) document.sections.push_back({{line.begin, line.begin}, {line.begin, line.begin}});
        std::size_t column = 0;
        for (const Cell& cell : cells_of(bytes, line, delimiter)) {
            Entry entry;
            entry.whole = entry.value = cell.span;
            entry.prefix = entry.key = entry.separator = {cell.span.begin, cell.span.begin};
            entry.quote = cell.quoted ? Quote::double_quote : Quote::none;
            entry.implied = column < implied.size() ? implied[column] : Implied::nothing;
            entry.section = static_cast<std::uint32_t>(document.sections.size() - 1);
            document.entries.push_back(entry);
            ++column;
        }
    }
}

}  // namespace credlint
