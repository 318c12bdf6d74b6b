#include "support/fixture.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include <catch2/catch.hpp>

#include <stdlib.h>

#include "support/packed_fixtures.h"
#include "template/template.h"

namespace credlint::test {
namespace {

namespace fs = std::filesystem;

// FNV-1a: the same on every machine.
std::uint64_t hash(std::string_view text) {
    std::uint64_t value = 0xcbf29ce484222325;
    for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return value;
}

// Where templates are in the text. What only looks like one is included: it expands to itself.
std::vector<Span> templates_in(std::string_view text) {
    std::vector<Span> out;
    for (std::size_t at = text.find('{'); at != text.npos; at = text.find('{', at + 1)) {
        const std::size_t name_end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-", at + 1);
        const std::size_t close = text.find('}', at);
        if (name_end == text.npos || name_end == at + 1 || close == text.npos) continue;
        if (text[name_end] != ':' && text[name_end] != '#' && text[name_end] != '}') continue;
        if (at > 0 && text[at - 1] == '$') continue;
        out.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(close + 1)});
        at = close;
    }
    return out;
}

std::string expand_or_fail(std::string_view text, std::uint64_t seed) {
    const Result<Expansion> result = expand(text, seed);
    if (!result)
        FAIL(result.failure().line << ":" << result.failure().column << ": " << result.failure().message);
    return result->text;
}

}  // namespace

fs::path fixtures_folder() {
    return fs::path(CREDLINT_SOURCE_DIR) / "fixtures";
}

std::string shown_path(const fs::path& path) {
    return path.lexically_relative(fixtures_folder().parent_path()).generic_string();
}

std::vector<fs::path> files_below(const fs::path& folder) {
    std::vector<fs::path> out = packed_files_below(folder);
    if (fs::is_directory(folder)) {
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
            // An archive stands for the files in it.
            if (entry.is_regular_file() && !is_archive(entry.path())) out.push_back(entry.path());
        }
    }
    std::sort(out.begin(), out.end());
    return out;
}

std::string read_file(const fs::path& path) {
    if (const auto place = packed_place(path)) {
        if (std::optional<std::string> bytes = packed_file(*place)) return *std::move(bytes);
    }
    std::ifstream in(path, std::ios::binary);
    if (!in) FAIL("cannot read " << path);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::set<std::string> folders_in(const fs::path& folder) {
    std::set<std::string> out;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        if (entry.is_directory()) out.insert(entry.path().filename().string());
        if (is_archive(entry.path())) out.insert(entry.path().stem().string());
    }
    return out;
}

bool file_exists(const fs::path& path) {
    const auto place = packed_place(path);
    return (place && packed_file(*place)) || fs::exists(path);
}

void write_file(const fs::path& path, std::string_view bytes) {
    if (const auto place = packed_place(path); place && !fs::exists(path))
        return set_packed_file(*place, std::string(bytes));
    fs::create_directories(path.parent_path());
    std::ofstream out(path, std::ios::binary);
    out << bytes;
    out.close();
    if (!out) FAIL("cannot write " << path);
}

void remove_file(const fs::path& path) {
    if (const auto place = packed_place(path); place && !fs::exists(path)) {
        if (packed_file(*place)) set_packed_file(*place, std::nullopt);
    } else {
        fs::remove(path);
    }
}

Expanded::Expanded(std::string_view text, std::uint64_t seed)
    : source_(text), text_(expand_or_fail(text, seed)) {
    // Marks around each template show where its value is.
    const std::vector<Span> templates = templates_in(source_);
    std::string marked;
    std::uint32_t at = 0;
    for (const Span span : templates) {
        marked.append(source_, at, span.begin - at).append("«");
        marked.append(source_, span.begin, span.size()).append("»");
        at = span.end;
    }
    marked.append(source_, at);
    const Result<Expansion> result = expand(marked, seed);
    REQUIRE(result);
    REQUIRE(result->text == text_);
    REQUIRE(result->marks.size() == templates.size());
    for (std::size_t i = 0; i < templates.size(); ++i) pieces_.push_back({templates[i], result->marks[i]});
}

Expanded::Expanded(const fs::path& file)
    : Expanded(read_file(file), hash(file.lexically_relative(fixtures_folder()).generic_string())) {}

Expanded expanded_section(const fs::path& archive, const ArchiveSection& section) {
    const fs::path folder = fs::path(archive).replace_extension().lexically_relative(fixtures_folder());
    return {section.bytes, hash((folder / section.name).generic_string())};
}

std::vector<std::string> Expanded::values() const {
    std::vector<std::string> out;
    for (const Piece& piece : pieces_) {
        std::string value = text_.substr(piece.text.begin, piece.text.size());
        if (source_.compare(piece.source.begin, piece.source.size(), value) != 0)
            out.push_back(std::move(value));
    }
    return out;
}

std::uint32_t Expanded::in_source(std::uint32_t offset) const {
    std::uint32_t text_end = 0, source_end = 0;
    for (const Piece& piece : pieces_) {
        if (offset <= piece.text.begin) break;
        if (offset < piece.text.end) FAIL("an edit begins or ends inside of a template's value");
        text_end = piece.text.end;
        source_end = piece.source.end;
    }
    return source_end + (offset - text_end);
}

std::string Expanded::as_templates(std::string text) const {
    for (const Piece& piece : pieces_) {
        const std::string_view value = std::string_view(text_).substr(piece.text.begin, piece.text.size());
        const std::size_t at = text.find(value);
        if (at != text.npos) text.replace(at, value.size(), source_, piece.source.begin, piece.source.size());
    }
    return text;
}

std::string Expanded::edited_source(const Edits& edits) const {
    Edits mapped;
    for (const Edit& edit : edits) {
        mapped.push_back(
            {{in_source(edit.span.begin), in_source(edit.span.end)}, as_templates(edit.replacement)});
    }
    return edited(source_, mapped);
}

TempFolder::TempFolder() {
    std::string pattern = (fs::temp_directory_path() / "credlint-test-XXXXXX").string();
    REQUIRE(::mkdtemp(pattern.data()) != nullptr);
    path_ = fs::canonical(pattern);
}

TempFolder::~TempFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

}  // namespace credlint::test
